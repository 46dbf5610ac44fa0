// Are dates said as each language says them, on every machine?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { formatDate, formatDayInFull, formatLastPart, formatShort, sayDates } from '../../templates/words/dates.ts';
import { machineDate, weekdayOf } from '../../templates/words/edtf.ts';
import { wordsIn } from '../../templates/words/languages.ts';

const CASES = fileURLToPath(new URL('./date-words/', import.meta.url));
const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Almaty'];

for (const file of readdirSync(CASES).sort()) {
  const { dates, lang } = wordsIn(file.replace('.txt', ''));
  const lines = readFileSync(CASES + file, 'utf8').split('\n');
  const cases = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' | '));

  test(`dates are said in words in the language "${lang}", whatever the machine's time zone`, () => {
    assert.equal(`${lang}.txt`, file);
    assert.ok(cases.length > 5);
    const zone = process.env.TZ;
    for (const name of ZONES) {
      process.env.TZ = name;
      for (const [edtf = '', said] of cases) assert.equal(formatDate(edtf, dates), said, `${edtf} in ${name}`);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
}

test('a day is said with its weekday, and a date column cuts the month short', () => {
  const { en, ru } = { en: wordsIn('en').dates, ru: wordsIn('ru').dates };
  assert.equal(formatDayInFull('2016-12-13', en), 'Tuesday, 13 December 2016');
  assert.equal(formatDayInFull('2016-12-18', ru), 'воскресенье, 18 декабря 2016 г.');
  assert.equal(formatDayInFull('2016-12', en), 'December 2016');
  assert.equal(formatShort('2016-12-13', en), '13 Dec 2016');
  assert.equal(formatShort('2016-09-01', ru), '1 сент. 2016');
  assert.equal(formatShort('2016-12', en), 'December 2016');
  assert.equal(formatShort('2016-12-13~', en), 'about 13 December 2016');
});

test('a path names the last part of a date alone', () => {
  const { dates } = wordsIn('ru');
  assert.deepEqual(
    ['2016-12-13', '2016-12', '2016', 'XXXX-11-23', '2016/2017'].map((edtf) => formatLastPart(edtf, dates)),
    ['13', 'Декабрь', '2016', '23', '2016/2017'],
  );
});

test('a machine gets the longest part of a date that HTML can say', () => {
  const cases = {
    '2016-12-13': '2016-12-13',
    '2016-12-13~': '2016-12-13',
    '2016-12-13T18:49': '2016-12-13',
    '2016-12-13/2016-12-15': '2016-12-13',
    '2016-12-XX': '2016-12',
    '2016-21': '2016',
    '2016?': '2016',
    'XXXX-11-23': '11-23',
    'XXXX-11': null,
    '201X': null,
    '[2016-05-30,2017-05-30]': null,
    '../2016': null,
    '': null,
  };
  for (const [edtf, expected] of Object.entries(cases)) assert.equal(machineDate(edtf), expected, edtf);
});

test('weekdays are counted from Monday, and only a whole day has one', () => {
  assert.deepEqual(['2016-12-12', '2016-12-18', '1900-01-01', '2016-12', 'XXXX-12-12', '2016-12-99'].map(weekdayOf), [
    1,
    7,
    1,
    null,
    null,
    null,
  ]);
});

test('dates in a sentence of the rules are said in words, and what the text itself says is left alone', () => {
  const { dates } = wordsIn('en');
  for (const [sentence, said] of [
    [
      'the period named before, 2018-01/2018-07, moved to 2017',
      'the period named before, January – July 2018, moved to 2017',
    ],
    ['2018-09-11: no year is given', '11 September 2018: no year is given'],
    [
      'counted from one day that the text names, XXXX-05-30',
      'counted from one day that the text names, 30 May, year not stated',
    ],
    [
      'session no. 26, Minsk, 2017-07-05/2017-07-09 by the almanac',
      'session no. 26, Minsk, 5–9 July 2017 by the almanac',
    ],
    ['[2016-05-30,2017-05-30]: two years are left', '30 May 2016 or 30 May 2017: two years are left'],
    ['2016~: about then', 'about 2016: about then'],
    ['“2018-09-11” and “2019-21” counted from 2018-12', '“2018-09-11” and “2019-21” counted from December 2018'],
    ['page 12-2018-4, 2018, 10-12', 'page 12-2018-4, 2018, 10-12'],
  ] as const) {
    assert.equal(sayDates(sentence, dates), said);
  }
});
