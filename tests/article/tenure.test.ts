// Are stays in office told apart by no more than what is known of them?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTenures, endsBeforeItBegins, heldOn, isBound, overlap } from '../../src/article/tenure.ts';

const HELD: readonly (readonly [
  from: string | null,
  to: string | null,
  day: string,
  expected: 'yes' | 'maybe' | 'no',
])[] = [
  ['1994-07-20', '..', '2016-05-30', 'yes'],
  ['1994-07-20', '..', '1994-07-19', 'no'],
  ['1990-04-24', '2019-03-19', '2019-03-19', 'yes'],
  ['1990-04-24', '2019-03-19', '2019-03-20', 'no'],
  ['../2016-12-12', '2017-11-23~/..', '2017-01-05', 'yes'],
  ['../2016-12-12', '2017-11-23~/..', '2018-09-11', 'maybe'],
  ['../2016-12-12', null, '2016-12-13', 'maybe'],
  ['2018', '2020', '2018-05-01', 'maybe'],
  ['2018', '2020', '2019', 'yes'],
  ['2018~', '..', '2016-12-31', 'no'],
  [null, null, '2016-12-31', 'maybe'],
];

for (const [from, to, day, expected] of HELD) {
  test(`from ${from} to ${to}: ${expected} on ${day}`, () => assert.equal(heldOn({ from, to }, day), expected));
}

test('a bound is a date of the calendar, or an interval of two', () => {
  assert.deepEqual(['2016', '2016-12~', '..', '../2016-12-12', '2016/2017'].map(isBound), [
    true,
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(['2013-02-29', 'about 2016', '2017/2016', '2016-13', ''].map(isBound), [
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('two stays overlap only where they do for sure', () => {
  const first = { from: '2010-01-01', to: '2014-05-30' };
  assert.equal(overlap(first, { from: '2014-05-30', to: '..' }), true);
  assert.equal(overlap(first, { from: '2014-05-31', to: '..' }), false);
  assert.equal(overlap(first, { from: '2014', to: '2016' }), false);
  assert.equal(overlap(first, { from: '2014-05~', to: '2016' }), false);
  assert.equal(overlap(first, { from: null, to: '2012-03-01' }), true);
  assert.equal(overlap(first, { from: null, to: null }), false);
});

test('a stay may not end before it begins', () => {
  assert.equal(endsBeforeItBegins({ from: '2016-02-01', to: '2016-01-31' }), true);
  assert.equal(endsBeforeItBegins({ from: '2016', to: '2016-01-31' }), false);
  assert.equal(endsBeforeItBegins({ from: '2016', to: null }), false);
});

test('stays are put in order by their beginning, then by what is known', () => {
  const stays = [
    { from: '2016-02', to: '..' },
    { from: null, to: '2010' },
    { from: null, to: null },
    { from: '../2012-12-12', to: null },
  ];
  assert.deepEqual(
    [...stays].sort(compareTenures).map(({ from, to }) => `${from} ${to}`),
    ['null 2010', '../2012-12-12 null', '2016-02 ..', 'null null'],
  );
});
