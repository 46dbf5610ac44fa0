import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  formatIso,
  isRealDate,
  parseIso,
  weekday,
} from '../../src/article/plain-date.ts';

test('every day from 1583 to 2500 has its number, and the number leads back to the day', () => {
  let number = dayNumber({ year: 1583, month: 1, day: 1 });
  for (let year = 1583; year <= 2500; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= daysInMonth(year, month); day += 1) {
        assert.equal(dayNumber({ year, month, day }), number);
        const back = dateOfDayNumber(number);
        assert.ok(back.year === year && back.month === month && back.day === day);
        number += 1;
      }
    }
  }
});

test('day numbers agree with the clock of the machine', () => {
  for (const iso of ['1970-01-01', '1969-12-31', '2000-02-29', '2024-03-01', '1899-07-15']) {
    const date = parseIso(iso);
    assert.ok(date !== null);
    assert.equal(dayNumber(date) * 86_400_000, Date.parse(`${iso}T00:00:00Z`));
  }
});

const weekdays: readonly (readonly [string, number])[] = [
  ['2016-12-13', 2],
  ['2024-04-20', 6],
  ['1970-01-01', 4],
  ['1987-02-26', 4],
];
for (const [iso, expected] of weekdays) {
  test(`${iso} is day ${expected} of its week`, () => {
    const date = parseIso(iso);
    assert.ok(date !== null);
    assert.equal(weekday(date), expected);
    assert.equal(formatIso(date), iso);
  });
}

for (const text of [
  '2013-02-29',
  '1900-02-29',
  '2016-13-01',
  '2016-00-10',
  '2016-4-31',
  '2016-04-31',
  '16-04-30',
  '',
]) {
  test(`${JSON.stringify(text)} is no day of the calendar`, () => assert.equal(parseIso(text), null));
}

test('2000 was a leap year, 1900 was none', () => {
  assert.ok(isRealDate({ year: 2000, month: 2, day: 29 }));
  assert.ok(!isRealDate({ year: 1900, month: 2, day: 29 }));
});
