import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DateCorrection } from '../../src/article/record.ts';
import { applyDateCorrections } from '../../src/enrich/date-corrections.ts';
import { findDates } from '../../src/enrich/dates.ts';
import { findEvents } from '../../src/enrich/events.ts';
import { EMPTY_ALMANAC } from '../../src/knowledge/almanac.ts';
import { articleOf } from './article-of.ts';

const TEXT = `Last year, Vodny hosted a delegation. It was greeted on
12 May by the mayor, who came last year as well.

Steppe Today opens in May, and the harvest of old was better last year.`;

const CONTEXT = { published: '2018-09-11', datelineDate: null, lang: 'en', almanac: EMPTY_ALMANAC };

type Said = Partial<DateCorrection> & Pick<DateCorrection, 'words' | 'ruling'>;

function corrected(...said: readonly Said[]) {
  const article = { ...articleOf(TEXT), path: 'wire/a.txt' };
  const corrections = said.map((one, at) => ({
    ...{ nth: null, start: { line: at + 2, column: 12 }, end: { line: at + 2, column: 21 } },
    ...one,
  }));
  const { dates, messages } = applyDateCorrections(findDates(article, CONTEXT), corrections, article);
  return {
    dates: dates.map(({ words, value, basis }) => `${words.replace(/\s+/g, ' ')}: ${value} (${basis.split(':')[0]})`),
    events: findEvents(article, dates, CONTEXT).map(({ status, date }) => `${status} ${date}`),
    messages: messages.map(({ severity, start, text }) => `${severity} ${start?.line}:${start?.column} ${text}`),
    facts: dates,
  };
}

const READ = corrected();

test('without a word of the editor the dates are those that were read', () => {
  const article = { ...articleOf(TEXT), path: 'wire/a.txt' };
  const read = findDates(article, CONTEXT);
  assert.equal(applyDateCorrections(read, [], article).dates, read);
  assert.equal(READ.dates[1], 'on 12 May: 2018-05-12 (no year is given)');
});

test('the editor gives a date another value, and the event has it', () => {
  const { dates, events, messages, facts } = corrected({ words: 'on 12 May', ruling: { value: '2017-05-12' } });
  assert.deepEqual(messages, []);
  assert.equal(dates[1], 'on 12 May: 2017-05-12 (the editor)');
  assert.ok(READ.events.includes('occurred 2018-05-12') && events.includes('occurred 2017-05-12'));
  const fact = facts[1];
  assert.equal(fact === undefined ? '' : TEXT.slice(fact.start, fact.end), 'on\n12 May');
});

test('a date that is dropped is none, and neither is what happened on it', () => {
  const { dates, events, messages } = corrected({ words: 'greeted on 12 May by', ruling: 'drop' });
  assert.deepEqual(messages, []);
  assert.equal(dates.length, READ.dates.length - 1);
  assert.ok(!events.includes('occurred 2018-05-12'));
});

test('a date that is confirmed is sure', () => {
  const { facts, messages } = corrected({ words: 'in May', ruling: 'confirm' });
  assert.deepEqual(messages, []);
  const fact = facts.find(({ words }) => words === 'May');
  assert.deepEqual([fact?.tier, fact?.basis.startsWith('the editor, and by rule: ')], ['explicit', true]);
});

test('words in which no date was read become one', () => {
  const { dates, messages } = corrected({ words: 'of old', ruling: { value: '19XX' } });
  assert.deepEqual(messages, []);
  assert.equal(dates[4], 'of old: 19XX (the editor)');
});

test('of words that stand at several places the editor says which', () => {
  const second = corrected({ words: 'last year', nth: 2, ruling: { value: '2016' } });
  assert.deepEqual(second.messages, []);
  assert.equal(second.dates.at(-1), 'last year: 2016 (the editor)');
  const all = corrected({ words: 'last year', nth: 'all', ruling: { value: '2016' } });
  assert.equal(all.dates.filter((date) => date === 'last year: 2016 (the editor)').length, 2);
  const around = corrected({ words: 'was better last year', ruling: { value: '2016' } });
  assert.deepEqual(around.dates, second.dates);
});

const FAULTS: readonly (readonly [name: string, said: readonly Said[], expected: readonly string[]])[] = [
  [
    'words that are gone from the text',
    [{ words: 'in spring', ruling: 'drop' }],
    ['error 2:12 Unexpected words "in spring", expected words of the text'],
  ],
  [
    'words that stand only within others',
    [{ words: 'ast year', ruling: 'drop' }],
    ['error 2:12 Unexpected words "ast year", expected words of the text'],
  ],
  [
    'words at several places without saying which',
    [{ words: 'last year', ruling: 'drop' }],
    ['error 2:12 Unexpected words "last year" without nth, expected it where words stand at 2 places of the text'],
  ],
  [
    'a place that there is not',
    [{ words: 'last year', nth: 3, ruling: 'drop' }],
    ['error 2:12 Unexpected nth 3 of "last year", expected a number up to 2: they stand at 2 places'],
  ],
  [
    'words with two dates in them',
    [{ words: 'on 12 May by the mayor, who came last year', ruling: 'drop' }],
    [
      'error 2:12 Unexpected words "on 12 May by the mayor, who came last year", expected one date in them: "on 12 May" and "last year" were read',
    ],
  ],
  [
    'a second entry for one date',
    [
      { words: 'on 12 May', ruling: 'confirm' },
      { words: '12 May', ruling: 'drop' },
    ],
    ['error 3:12 Unexpected second entry for "on 12 May" by the words "12 May", expected one'],
  ],
  [
    'nothing that could be confirmed or dropped',
    [
      { words: 'the mayor', ruling: 'confirm' },
      { words: 'a delegation', ruling: 'drop' },
    ],
    [
      'error 2:12 Unexpected confirm of "the mayor", expected words that were read as a date',
      'error 3:12 Unexpected drop of "a delegation", expected words that were read as a date',
    ],
  ],
];

for (const [name, said, expected] of FAULTS) {
  test(`a correction is an error: ${name}`, () => assert.deepEqual(corrected(...said).messages, expected));
}
