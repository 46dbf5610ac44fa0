import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { DatedFact } from '../../src/article/dated-fact.ts';
import { dateByConstraints, withDating } from '../../src/enrich/constraints.ts';
import { findDates } from '../../src/enrich/dates.ts';
import { findEvents } from '../../src/enrich/events.ts';
import { EMPTY_ALMANAC } from '../../src/knowledge/almanac.ts';
import { articleOf } from './article-of.ts';

const CASES = new URL('../cases/enrich/constraints/cases.yaml', import.meta.url);

const words = v.optional(v.array(v.string()), []);
const casesFile = v.array(
  v.strictObject({
    name: v.string(),
    dateline: v.optional(v.string()),
    filed: v.optional(v.string()),
    text: v.string(),
    facts: v.array(
      v.strictObject({
        id: v.string(),
        words,
        with: words,
        without: words,
        where: v.picklist(['dateline', 'text', 'anywhere']),
        holds: v.array(v.string()),
      }),
    ),
    days: v.array(v.strictObject({ day: v.string(), date: v.nullable(v.string()), evidence: v.array(v.string()) })),
  }),
);

for (const { name, dateline, filed, text, facts, days } of v.parse(casesFile, parse(readFileSync(CASES, 'utf8')))) {
  test(`constraint dating: ${name}`, () => {
    const whole = dateline === undefined ? text : `${dateline}\n\n${text}`;
    const parted = articleOf(whole);
    const article = {
      ...parted,
      paragraphs: dateline === undefined ? parted.paragraphs : parted.paragraphs.slice(1),
      dateline:
        dateline === undefined
          ? null
          : { text: dateline, start: 0, end: dateline.length, place: null, date: filed ?? null },
    };
    const context = { published: null, datelineDate: null, lang: 'en', almanac: EMPTY_ALMANAC };
    const dates = findDates(article, context);
    const events = findEvents(article, dates, context);
    const given: DatedFact[] = facts.map((fact) => ({ ...fact, evidence: fact.id, source: null }));
    const found = dateByConstraints(article, dates, events, given);
    assert.deepEqual(
      found.map(({ day, date, evidence }) => ({ day, date, evidence: evidence.map((one) => one.words) })),
      days,
    );
    for (const { evidence } of found) {
      for (const one of evidence) assert.equal(whole.slice(one.start, one.end), one.words);
    }
    const event = events.find(({ date }) => date === days[0]?.day);
    assert.ok(event !== undefined);
    assert.equal(withDating(event, found).date, days[0]?.date ?? event.date);
  });
}
