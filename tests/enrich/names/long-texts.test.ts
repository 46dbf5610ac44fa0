// Does a text without end, or without sense, take no more than its time?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCandidates } from '../../../src/enrich/names/candidates.ts';
import { resolveMentions } from '../../../src/enrich/names/mentions.ts';
import { indexNames } from '../../../src/enrich/names/name-index.ts';
import { tagsOfMentions } from '../../../src/enrich/names/salience.ts';
import { passagesOf } from '../../../src/enrich/names/searched-text.ts';
import { findTopics, indexTopics } from '../../../src/enrich/names/topics.ts';
import { countryWords } from '../../../src/knowledge/countries.ts';
import { articleOf } from './article-of.ts';
import { authorityIn } from './authority-in.ts';

const { authority } = authorityIn(new URL('../../cases/names/authority/', import.meta.url));
const index = indexNames(authority);
const topics = indexTopics(authority.topics);
const short = articleOf('MINSK (BelTA) – Nothing.');

const PIECES = [
  'Alexei Darovich and the Ambassador of Kazakhstan to Belarus Yerkin Baltabekov, ',
  'Deputy Chairman of the Board of the ',
  'Minsk, Brest and Almaty regions and ',
  "A.'s-",
  'the first deputy of the head of the state of the ',
  'Ivan Dubov, Director of Dubrava Pyotr Lesovich, Minister of Farming ',
];

for (const piece of PIECES) {
  test(`ten megabytes of ${JSON.stringify(piece)} are read in two seconds`, () => {
    const text = piece.repeat(Math.ceil(10_000_000 / piece.length));
    const article = { ...short, text, dateline: null, layout: [], paragraphs: [{ start: 0, end: text.length, text }] };
    const began = process.cpuUsage();
    const passages = passagesOf(article);
    const found = findCandidates(article, passages, countryWords());
    const { mentions } = resolveMentions(article, passages, index, found);
    tagsOfMentions(article, mentions, findTopics(article, passages, topics), index);
    const { user, system } = process.cpuUsage(began);
    assert.ok(user + system < 2_000_000, `${(user + system) / 1_000_000} s`);
  });
}
