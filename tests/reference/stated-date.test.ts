import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statedDate } from '../../src/reference/stated-date.ts';

const dates: readonly (readonly [string | null, string | null])[] = [
  ['2016-12-13', '2016-12-13'],
  ['2016-12', '2016-12'],
  ['2016', '2016'],
  ['2016-12-13~', '2016-12-13'],
  ['2016?', '2016'],
  ['2016-21', '2016'],
  ['2016-24', null],
  ['2016-12-XX', '2016-12'],
  ['2016-12-13/2016-12-15', '2016-12'],
  ['2016-12/2017-01', null],
  ['2016-12-13/..', null],
  ['[2016-05-30,2017-05-30]', null],
  ['[2016-05-28,2016-05-30]', '2016-05'],
  ['201X', null],
  ['XXXX-05-30', null],
  ['2013-02-29', null],
  ['yesterday', null],
  [null, null],
];
for (const [edtf, stated] of dates) {
  test(`of ${edtf} a plain date can say ${stated}`, () => assert.equal(statedDate(edtf), stated));
}
