// Which day and time does a line state?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import { lexiconOf } from '../../src/parse/lexicon.ts';
import { readStamp } from '../../src/parse/stamp.ts';

const LEXICON = lexiconOf(PARSE_KNOWLEDGE);

/** Line, date, time, zone. */
const STAMPS: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ['23 November 2017, 18:49', '2017-11-23', '18:49', null],
  ['18:49, 23 November 2017', '2017-11-23', '18:49', null],
  ['18:49, 23 November 2017 | GMT +6', '2017-11-23', '18:49', 'GMT +6'],
  ['09 Nov 2017', '2017-11-09', null, null],
  ['Nov. 9, 2017 at 6:05 p.m.', '2017-11-09', '18:05', null],
  ['November 9th, 2017, 12:12 A.M.', '2017-11-09', '00:12', null],
  ['12:30 PM 9 November 2017', '2017-11-09', '12:30', null],
  ['Thursday, 9 November 2017', '2017-11-09', null, null],
  ['Thu, 09 Nov 2017 11:34:41 +0300', '2017-11-09', '11:34', '+0300'],
  ['2017-11-09 11:34:05', '2017-11-09', '11:34', null],
  ['2017-11-09T11:34:05+03:00', '2017-11-09', '11:34', '+03:00'],
  ['2017-11-09T11:34Z', '2017-11-09', '11:34', 'Z'],
  ['09.11.2017', '2017-11-09', null, null],
  ['09.11.2017 11:34', '2017-11-09', '11:34', null],
  ['11:34 / 09.11.2017', '2017-11-09', '11:34', null],
  ['09-11-2017', '2017-11-09', null, null],
  ['23/11/2017', '2017-11-23', null, null],
  ['11/23/2017', '2017-11-23', null, null],
  ['9 January, 18:43', 'XXXX-01-09', '18:43', null],
  ['24.01 / 14:08', 'XXXX-01-24', '14:08', null],
  ['Published: 9 November 2017', '2017-11-09', null, null],
  ['9 ноября 2017, 11:34', '2017-11-09', '11:34', null],
  ['9 ноября 2017 года в 11:34', '2017-11-09', '11:34', null],
  ['Опубликовано: 09.11.2017 г.', '2017-11-09', null, null],
  ['Четверг, 9 ноября 2017', '2017-11-09', null, null],
  ['9 Қараша 2017 11:34', '2017-11-09', '11:34', null],
  ['2017 жылғы 9 қараша, 11:34', '2017-11-09', '11:34', null],
  ['2017 жылдың 9 қарашасы', null, null, null],
  ['12:00, 19 Mamyr 2015 | GMT +6', '2015-05-19', '12:00', 'GMT +6'],
  ['9 лістапада 2017, 11:34', '2017-11-09', '11:34', null],
  ['9 listopada 2017, 11:34', '2017-11-09', '11:34', null],
  ['9. November 2017, 11:34 Uhr', '2017-11-09', '11:34', null],
  ['9 de noviembre de 2017', '2017-11-09', null, null],
  ['18:20, 9 11月 2017', '2017-11-09', '18:20', null],
  ['2017年11月9日 18:20', '2017-11-09', '18:20', null],
  ['29 February 2016', '2016-02-29', null, null],
  ['18:49', null, '18:49', null],
];

for (const [line, date, time, zone] of STAMPS) {
  test(`"${line}" states ${date ?? 'no day'} ${time ?? ''}`, () => {
    const stamp = readStamp(line, LEXICON);
    if (date === null && time === null) return assert.equal(stamp, null);
    assert.deepEqual(
      { date: stamp?.date, time: stamp?.time, zone: stamp?.zone, fault: stamp?.fault },
      { date, time, zone, fault: null },
    );
    assert.equal(stamp?.end, line.length, 'the whole line is the stamp');
  });
}

/** Line, why its date is not taken. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['31 April 2019, 10:00', /calendar/],
  ['29.02.2013', /calendar/],
  ['2013-02-29', /calendar/],
  ['00.11.2017', /calendar/],
  ['13.13.2017', /calendar/],
  ['03/04/2017', /either way/],
  ['Monday, 4 April 2017', /weekday/],
];

for (const [line, fault] of FAULTS) {
  test(`"${line}" states no day, and says why`, () => {
    const stamp = readStamp(line, LEXICON);
    assert.equal(stamp?.date, null);
    assert.match(stamp?.fault ?? '', fault);
  });
}

const LABELS = [
  ['Flag Saturday, 20 April 2024', 'captured'],
  ['Сегодня: 20 апреля 2024', 'captured'],
  ['Updated: 14 May 2015, 11:00', 'changed'],
  ['Обновлено 14 мая 2015', 'changed'],
  ['Posted on 14 May 2015', 'published'],
  ['14 May 2015', null],
] as const;

for (const [line, label] of LABELS) {
  test(`"${line}" is the day of ${label ?? 'nothing that it names'}`, () => {
    assert.equal(readStamp(line, LEXICON)?.label, label);
  });
}

const NONE = [
  'Trade rose by 18%',
  'In 2017 the plant was closed',
  '5 May Day parades',
  'May they rest',
  '100 days',
  '10:0',
  '1 2 3 4 5 6 7',
  '',
  '25:61',
  'С 2017 года',
];

for (const line of NONE) {
  test(`"${line}" is no stamp`, () => {
    const stamp = readStamp(line, LEXICON);
    assert.ok(stamp === null || stamp.end < line.length, JSON.stringify(stamp));
  });
}

test('a stamp ends before what stands behind it', () => {
  assert.equal(readStamp('29.05.2025, 11:53 40011', LEXICON)?.end, '29.05.2025, 11:53'.length);
  assert.equal(readStamp('06.07.2021 Headline', LEXICON)?.end, '06.07.2021'.length);
});
