import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH_DATES } from '../../src/enrich/dates/english.ts';
import { ENGLISH_DAYS } from '../../src/enrich/dates/english-days.ts';
import { ENGLISH_RELATIVE } from '../../src/enrich/dates/english-relative.ts';
import { ENGLISH_VAGUE } from '../../src/enrich/dates/english-vague.ts';
import { FIGURE_DATES, NUMERIC_DATES } from '../../src/enrich/dates/numeric.ts';
import { recogniseDates } from '../../src/enrich/dates/recognise.ts';
import { RUSSIAN_DATES } from '../../src/enrich/dates/russian.ts';
import { RUSSIAN_DAYS } from '../../src/enrich/dates/russian-days.ts';
import { RUSSIAN_RELATIVE } from '../../src/enrich/dates/russian-relative.ts';

const TABLES = [
  { language: ENGLISH_DATES, rules: [...ENGLISH_DAYS, ...ENGLISH_RELATIVE, ...ENGLISH_VAGUE] },
  { language: RUSSIAN_DATES, rules: [...RUSSIAN_DAYS, ...RUSSIAN_RELATIVE] },
  { language: FIGURE_DATES, rules: NUMERIC_DATES },
];

for (const { language, rules } of TABLES) {
  for (const { name, example } of rules) {
    test(`${name} reads its example: ${example}`, () => {
      const found = recogniseDates(example, language, []);
      assert.ok(
        found.some(({ rule }) => rule === name),
        `found ${found.map(({ rule }) => rule).join(', ') || 'nothing'}`,
      );
    });
  }
}
