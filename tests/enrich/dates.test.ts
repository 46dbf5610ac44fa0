import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { DateFact } from '../../src/article/dated.ts';
import { parseEdtf } from '../../src/article/edtf.ts';
import { findDates } from '../../src/enrich/dates.ts';
import { readAlmanac } from '../../src/knowledge/almanac.ts';
import { articleOf } from './article-of.ts';

const CASES = new URL('../cases/enrich/dates/', import.meta.url);
const ALMANAC = new URL('../../content/authority/almanac.yaml', import.meta.url);

const casesFile = v.array(
  v.strictObject({
    text: v.string(),
    published: v.nullable(v.string()),
    dateline: v.optional(v.string()),
    dates: v.array(v.record(v.string(), v.string())),
  }),
);

const { almanac, messages } = readAlmanac('authority/almanac.yaml', readFileSync(ALMANAC, 'utf8'));

/** Its value; of a date without one, what it is. */
function shown({ words, value, type, duration }: DateFact): Record<string, string> {
  return { [words]: value ?? (duration === null ? type : `${type} ${duration}`) };
}

test('the almanac that comes with the archive has no fault', () => {
  assert.deepEqual(messages, []);
});

for (const file of readdirSync(CASES).sort()) {
  const lang = file.slice(0, 2) === 'ru' ? 'ru' : 'en';
  const cases = v.parse(casesFile, parse(readFileSync(new URL(file, CASES), 'utf8')));
  describe(`dates: ${file}`, () => {
    for (const { text, published, dateline, dates } of cases) {
      test(text, () => {
        const article = articleOf(text);
        const found = findDates(article, { published, datelineDate: dateline ?? null, lang, almanac });
        assert.deepEqual(found.map(shown), dates);
        for (const { start, end, words, value, basis } of found) {
          assert.equal(article.text.slice(start, end), words);
          assert.notEqual(basis, '');
          if (value !== null) assert.equal(parseEdtf(value).expected, null, value);
        }
      });
    }
  });
}
