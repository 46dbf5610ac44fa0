import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { EventFact } from '../../src/article/dated.ts';
import { findDates } from '../../src/enrich/dates.ts';
import { boundNotBefore, findEvents } from '../../src/enrich/events.ts';
import { readAlmanac } from '../../src/knowledge/almanac.ts';
import { articleOf } from './article-of.ts';

const CASES = new URL('../cases/enrich/events/', import.meta.url);
const ALMANAC = new URL('../../content/authority/almanac.yaml', import.meta.url);

const casesFile = v.array(
  v.strictObject({
    text: v.string(),
    published: v.nullable(v.string()),
    events: v.array(v.record(v.string(), v.string())),
  }),
);

const { almanac } = readAlmanac('authority/almanac.yaml', readFileSync(ALMANAC, 'utf8'));

function read(text: string, published: string | null, lang = 'en') {
  const article = articleOf(text);
  const context = { published, datelineDate: null, lang, almanac };
  const dates = findDates(article, context);
  return { article, dates, events: findEvents(article, dates, context) };
}

function shown({ status, date, clause }: EventFact): Record<string, string> {
  return { [`${status} ${date ?? '..'}`]: clause };
}

for (const file of readdirSync(CASES).sort()) {
  const cases = v.parse(casesFile, parse(readFileSync(new URL(file, CASES), 'utf8')));
  describe(`events: ${file}`, () => {
    for (const { text, published, events } of cases) {
      test(`${text} (${published})`, () => {
        const found = read(text, published, file.slice(0, 2) === 'ru' ? 'ru' : 'en');
        assert.deepEqual(found.events.map(shown), events);
        for (const { start, end, clause, sentence, when } of found.events) {
          assert.equal(found.article.text.slice(start, end), clause);
          assert.ok(sentence.start <= start && end <= sentence.end);
          if (when !== null) assert.ok(sentence.start <= when.start && when.end <= sentence.end);
        }
      });
    }
  });
}

test('an article without a date is not older than the latest day that it reports as past', () => {
  const { events } = read(
    'In 2017 they met. In January-September 2016 exports grew by 5%. They will meet in 2019.',
    null,
  );
  assert.equal(boundNotBefore(events), '2017');
});

test('an article that reports nothing as past has no such bound', () => {
  const { events } = read('They will meet on 5 May 2019 to discuss a plan for 2020-2022.', null);
  assert.equal(boundNotBefore(events), null);
});

test('of a day that may lie in several years the first is the bound', () => {
  const { events } = read('They met on 30 May.', null);
  const dated = events.map((event) => ({ ...event, date: '[2016-05-30,2017-05-30]' }));
  assert.equal(boundNotBefore(dated), '2016-05-30');
});
