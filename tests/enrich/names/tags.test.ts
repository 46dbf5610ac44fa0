// Which tags do an article's mentions and topics give it, and which of them is it about?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCandidates } from '../../../src/enrich/names/candidates.ts';
import { resolveMentions } from '../../../src/enrich/names/mentions.ts';
import { indexNames } from '../../../src/enrich/names/name-index.ts';
import { tagsOfMentions } from '../../../src/enrich/names/salience.ts';
import { passagesOf } from '../../../src/enrich/names/searched-text.ts';
import { findTopics, indexTopics } from '../../../src/enrich/names/topics.ts';
import { readAuthority } from '../../../src/knowledge/authority.ts';
import { countryWords } from '../../../src/knowledge/countries.ts';
import { articleOf } from './article-of.ts';
import { authorityIn } from './authority-in.ts';

const { authority } = authorityIn(new URL('../../cases/names/authority/', import.meta.url));
const index = indexNames(authority);

const TOPICS = `topics:
  - id: fishing
    name: Fishing
    words: { en: [fish processing, fishery], ru: [рыболовство] }
    sections: [Fishery]
  - id: trade
    name: Trade
    words: { en: [trade] }
    least: 3
`;

const topics = indexTopics(readAuthority([{ path: 'authority/topics.yaml', text: TOPICS }]).authority.topics);

function tagsOf(text: string): string[] {
  const article = articleOf(text);
  const { mentions } = resolveMentions(
    article,
    passagesOf(article),
    index,
    findCandidates(article, passagesOf(article), countryWords()),
  );
  const tags = tagsOfMentions(article, mentions, findTopics(article, passagesOf(article), topics), index);
  return tags.map(({ kind, id, name, salient }) => `${salient ? 'about' : 'also'} ${kind}/${id} ${name}`);
}

/** So long that what comes after it stands in no lede. */
const FILLER = `${'The farmers of the valley waited for the rain that did not come. '.repeat(6).trim()}\n\n`;

test('an article is about what stands in its first 300 characters, or twice in it', () => {
  assert.deepEqual(tagsOf(`MINSK (BelTA) – Sanzhar Okasov spoke.\n\n${FILLER}MAZ and France. In France, Poland.`), [
    'about person/sanzhar-okasov Sanzhar Okasov',
    'about place/france France',
    'also place/minsk Minsk',
    'also organisation/maz MAZ',
    'also place/poland Poland',
  ]);
});

test('an article is about what its headline names; a dateline alone says where it was filed', () => {
  assert.deepEqual(
    tagsOf(`France buys trucks\n\nASTANA (BelTA) – It was said so.\n\n${FILLER}Trucks of MAZ are bought.`),
    ['about place/france France', 'also place/astana Astana', 'also organisation/maz MAZ'],
  );
});

test('below a headline an article opens with its first paragraph, or with the next too where that is short', () => {
  const opening = `Trucks are bought\n\nMINSK (BelTA) – ${FILLER.slice(0, 65)}${FILLER.slice(0, 60)}`;
  assert.deepEqual(tagsOf(`${opening}\n\nFrance and Poland.`), [
    'also place/minsk Minsk',
    'also place/france France',
    'also place/poland Poland',
  ]);
  assert.deepEqual(tagsOf('Trucks are bought\n\nMINSK (BelTA) – So it is.\n\nFrance waits.'), [
    'about place/france France',
    'also place/minsk Minsk',
  ]);
});

test('what only tells which others are meant says nothing of what an article is about', () => {
  assert.deepEqual(
    tagsOf(
      'MINSK (BelTA) – The Okasov administration of Sanzhar Okasov’s government sells to EAEU countries and non-EAEU ones.',
    ),
    [
      'also place/minsk Minsk',
      'also person/sanzhar-okasov Sanzhar Okasov',
      'also organisation/eaeu Eurasian Economic Union',
    ],
  );
});

test('a name and its short form in brackets are one mention', () => {
  assert.deepEqual(
    tagsOf(`MINSK (BelTA) – ${FILLER}The Eurasian Economic Union (EAEU) is there.`).filter((tag) =>
      tag.includes('eaeu'),
    ),
    ['also organisation/eaeu Eurasian Economic Union'],
  );
});

test('the adjective of a country in a longer name makes no article one about the country', () => {
  assert.deepEqual(tagsOf('MINSK (BelTA) – Polish Dental Magazine of the year. Polish Dental Magazine.'), [
    'also place/minsk Minsk',
    'also place/poland Poland',
  ]);
});

function topicsOf(text: string): string[] {
  const article = articleOf(text);
  return findTopics(article, passagesOf(article), topics).map(
    ({ topic, start, end }) => `${topic}: ${article.text.slice(start, end)}`,
  );
}

test('a topic is there by its words, as often as its rule says, or once at the beginning', () => {
  assert.deepEqual(topicsOf(`MINSK (BelTA) – ${FILLER}Fish processing grows. Trade and trade.`), []);
  assert.deepEqual(
    topicsOf(`MINSK (BelTA) – ${FILLER}Fish processing, and the fishery. Fish alone. Trade and trade.`),
    ['fishing: Fish processing', 'fishing: fishery'],
  );
  assert.deepEqual(topicsOf('MINSK (BelTA) – Trade grows.'), ['trade: Trade']);
  assert.deepEqual(topicsOf('МИНСК. КАЗИНФОРМ - Рыболовство растет.'), ['fishing: Рыболовство']);
});

test('an article of a section has its topic, and is about it', () => {
  const page = [
    ...['Projects', 'Government Bodies', 'Flag Saturday, 20 April 2024', 'All news', 'All news', 'Fishery'],
    ...[
      '27 May 2022, 16:40',
      '',
      'Nothing new',
      '',
      'MINSK, 27 May (BelTA) – It rained.',
      '',
      'Subscribe to us',
      'Twitter',
    ],
  ].join('\n');
  assert.deepEqual(topicsOf(page), ['fishing: ']);
  assert.ok(tagsOf(page).some((tag) => tag.startsWith('about topic/fishing')));
});
