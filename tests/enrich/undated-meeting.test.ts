import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dateByConstraints, withDating } from '../../src/enrich/constraints.ts';
import { findDates } from '../../src/enrich/dates.ts';
import { boundNotBefore, findEvents } from '../../src/enrich/events.ts';
import { readAlmanac } from '../../src/knowledge/almanac.ts';
import { readAuthority } from '../../src/knowledge/authority.ts';
import { datedFactsOfAuthority } from '../../src/knowledge/dated-facts.ts';
import { datedFactsOf, readInstruments } from '../../src/knowledge/instruments.ts';
import { articleOf } from './article-of.ts';

const CONTENT = new URL('../../content/', import.meta.url);
const AUTHORITY = new URL('authority/', CONTENT);

const read = (name: string) => readFileSync(new URL(name, AUTHORITY), 'utf8');
const files = readdirSync(AUTHORITY).sort();
const { authority } = readAuthority(files.map((name) => ({ path: `authority/${name}`, text: read(name) })));
const { almanac } = readAlmanac('authority/almanac.yaml', read('almanac.yaml'));
const { instruments } = readInstruments('authority/instruments.yaml', read('instruments.yaml'));

test('the meeting of the article without a year is dated by what its text says, and by nothing else', () => {
  const text = readFileSync(new URL('wire/belta/004_4446f40d8afebb4e.txt', CONTENT), 'utf8');
  const start = text.indexOf('ASTANA');
  const dateline = { text: 'ASTANA (BelTA)', place: 'Astana', date: null, start, end: start + 14 };
  const article = { ...articleOf(text), dateline };
  const context = { published: null, datelineDate: null, lang: 'en', almanac };
  const dates = findDates(article, context);
  const events = findEvents(article, dates, context);
  const facts = [...datedFactsOf(instruments), ...datedFactsOfAuthority(authority)];
  const datings = dateByConstraints(article, dates, events, facts);
  assert.deepEqual(
    datings.map(({ day, date }) => ({ day, date })),
    [{ day: 'XXXX-05-30', date: '[2016-05-30,2017-05-30,2018-05-30]' }],
  );
  assert.deepEqual(
    datings[0]?.evidence.map(({ words }) => words),
    [
      'ASTANA',
      'Belarus President Alexander Lukashenko',
      'Kazakhstan President Nursultan Nazarbayev',
      'same economic union',
      'manifest',
    ],
  );
  const dated = events.map((event) => withDating(event, datings));
  assert.ok(dated.some(({ date, status }) => date === datings[0]?.date && status === 'occurred'));
  assert.equal(boundNotBefore(dated), '2016-05-30');
});
