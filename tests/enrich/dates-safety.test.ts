import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DateContext, findDates } from '../../src/enrich/dates.ts';
import { findEvents } from '../../src/enrich/events.ts';
import { EMPTY_ALMANAC } from '../../src/knowledge/almanac.ts';
import { articleOf } from './article-of.ts';

const CONTEXT: DateContext = { published: '2018-09-11', datelineDate: null, lang: 'en', almanac: EMPTY_ALMANAC };

/** What grows faster than its text takes minutes at this length; what does not takes a second or two. */
const LENGTH = 200_000;
const SECONDS = 10;

function repeated(piece: string): string {
  return piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
}

const LONG_LINES: Readonly<Record<string, string>> = {
  digits: repeated('1'),
  'digits parted by spaces': repeated('1 '),
  'days that lack a month': repeated('11, '),
  'dashes between years': repeated('2018-'),
  spaces: `12${' '.repeat(LENGTH)}December`,
  'a word that opens many dates': repeated('last '),
  'ends of ends': repeated('end of the '),
  ordinals: repeated('first '),
  'quotation marks': repeated('"'),
  'commas and capitals': repeated('Aa Bb, '),
  'sentence ends': repeated('A. '),
  dates: repeated('on 11 September he met them, '),
  'named verbs': repeated('said he said, '),
};

for (const [name, line] of Object.entries(LONG_LINES)) {
  for (const lang of ['en', 'ru']) {
    test(`a line of ${name} is read in time that grows with it (${lang})`, () => {
      const article = articleOf(line);
      const begun = process.cpuUsage();
      const dates = findDates(article, { ...CONTEXT, lang });
      findEvents(article, dates, CONTEXT);
      const { user, system } = process.cpuUsage(begun);
      assert.ok((user + system) / 1_000_000 < SECONDS);
    });
  }
}

test('facts lie inside their paragraphs and never in one another', () => {
  const text =
    'On 11\n September 2018 they met.\n\nIn May 2017\u00a0and in\u202fJune, at the end of the year, 2019–2020.';
  const article = articleOf(text);
  let last = 0;
  for (const { start, end, words } of findDates(article, CONTEXT)) {
    assert.equal(text.slice(start, end), words);
    assert.ok(article.paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end));
    assert.ok(start >= last && end > start);
    last = end;
  }
  assert.ok(last > 0);
});

test('the same text gives the same facts every time', () => {
  const article = articleOf('On Monday they met; last year it was $5 million, and they will meet on 3 May.');
  assert.deepEqual(findDates(article, CONTEXT), findDates(article, CONTEXT));
});

test('of a language that is not read only figures are dates', () => {
  const article = articleOf('Am 11. September 2018, am 11.09.2018, 2018-09-11.');
  const words = findDates(article, { ...CONTEXT, lang: 'de' }).map((date) => date.words);
  assert.deepEqual(words, ['11.09.2018', '2018-09-11']);
});
