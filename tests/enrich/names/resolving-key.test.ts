// Does a file's key change whenever a change of the authority files could change its names?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';
import { findCandidates } from '../../../src/enrich/names/candidates.ts';
import { resolveMentions } from '../../../src/enrich/names/mentions.ts';
import { indexNames } from '../../../src/enrich/names/name-index.ts';
import { resolvingKey, resolvingKeys } from '../../../src/enrich/names/resolving-key.ts';
import { passagesOf } from '../../../src/enrich/names/searched-text.ts';
import { countryWords } from '../../../src/knowledge/countries.ts';
import type { Authority } from '../../../src/knowledge/known-entities.ts';
import { articleOf } from './article-of.ts';
import { authorityIn } from './authority-in.ts';

const CASES = new URL('../../cases/names/', import.meta.url);
const { authority } = authorityIn(new URL('authority/', CASES));

const articles = readdirSync(CASES)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) =>
    v.parse(v.array(v.object({ text: v.string() })), parse(readFileSync(new URL(file, CASES), 'utf8'))),
  )
  .map(({ text }) => {
    const article = articleOf(text);
    const passages = passagesOf(article);
    return { article, passages, found: findCandidates(article, passages, countryWords()) };
  });

/** The authority without one of its entries, each in turn; the countries and capitals of the table are left in. */
function* withoutOne(): Generator<{ less: Authority; without: string }> {
  const { people, offices, organisations, places, neverAlias, givenNames } = authority;
  for (const one of people)
    yield { less: { ...authority, people: people.filter((other) => other !== one) }, without: one.id };
  for (const one of offices)
    yield { less: { ...authority, offices: offices.filter((other) => other !== one) }, without: one.id };
  for (const one of organisations) {
    yield { less: { ...authority, organisations: organisations.filter((other) => other !== one) }, without: one.id };
  }
  for (const id of [
    'belarus',
    'kazakhstan',
    'poland',
    'astana',
    'minsk',
    'brest',
    'brest-oblast',
    'almaty-region',
    'almaty',
  ]) {
    yield { less: { ...authority, places: places.filter((place) => place.id !== id) }, without: id };
  }
  for (const one of neverAlias)
    yield { less: { ...authority, neverAlias: neverAlias.filter((other) => other !== one) }, without: one };
  for (const one of givenNames)
    yield { less: { ...authority, givenNames: givenNames.filter((other) => other !== one) }, without: one.join() };
}

function namesOf(state: Authority): { key: number; names: string }[] {
  const index = indexNames(state);
  const keys = resolvingKeys(state);
  return articles.map(({ article, passages, found }) => ({
    key: resolvingKey(found.words, keys),
    names: JSON.stringify(resolveMentions(article, passages, index, found)),
  }));
}

test('a file of the same key has the same names, whatever entry is taken away', () => {
  const whole = namesOf(authority);
  let changed = 0;
  for (const { less, without } of withoutOne()) {
    for (const [at, { key, names }] of namesOf(less).entries()) {
      if (names === whole[at]?.names) continue;
      changed += 1;
      assert.notEqual(key, whole[at]?.key, `${without}: ${articles[at]?.article.text}`);
    }
  }
  assert.ok(changed > 50);
});

test('a new name touches only the files that hold its words', () => {
  const [first] = authority.people;
  assert.ok(first !== undefined);
  const name = { ...first.name, text: 'Pyotr Sokolik' };
  const more = {
    ...authority,
    people: [...authority.people, { ...first, id: 'pyotr-sokolik', name, names: [], offices: [] }],
  };
  const before = resolvingKeys(authority);
  const after = resolvingKeys(more);
  for (const { found } of articles) {
    const touched = found.words.includes('pyotr') || found.words.includes('sokolik');
    assert.equal(resolvingKey(found.words, before) !== resolvingKey(found.words, after), touched);
  }
});
