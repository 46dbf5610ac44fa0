// Where on a ruler does a date lie?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf, type Ruler, rulerOf, rulerOver, ticksOf } from '../../src/draw/ruler.ts';

function rulerFor(edtf: string, width: number): Ruler {
  const ruler = rulerOf(edtf, width);
  assert.ok(ruler !== null);
  return ruler;
}

const YEAR = rulerFor('2015', 365);

function placed(edtf: string): readonly [number, number] | null {
  const mark = markOf(edtf, YEAR);
  return mark === null ? null : [mark.x, mark.width];
}

test('a date is as wide as it is uncertain', () => {
  assert.deepEqual(placed('2015-03'), [59, 31]);
  assert.deepEqual(placed('2015'), [0, 365]);
  assert.deepEqual(placed('2015-03-01/2015-03-10'), [59, 10]);
  assert.deepEqual(placed('2015-21'), [59, 92]);
});

test('a day is wide enough to be seen, on the last day of the year too', () => {
  assert.deepEqual(placed('2015-01-01'), [0, 2]);
  assert.deepEqual(placed('2015-12-31'), [363, 2]);
});

test('what reaches beyond the ruler, or has no end, ends with it', () => {
  assert.deepEqual(placed('2014-12-01/2015-01-31'), [0, 31]);
  assert.deepEqual(placed('2015-12-01/..'), [334, 31]);
  assert.deepEqual(placed('../2015-01-10'), [0, 10]);
  assert.deepEqual(placed('201X'), [0, 365]);
});

test('what is about or perhaps is vague', () => {
  const vague = ['2015~', '2015-03?', '2015-03-01%', '2015'].map((edtf) => markOf(edtf, YEAR)?.isVague);
  assert.deepEqual(vague, [true, true, true, false]);
});

test('what does not touch the ruler, has no year or is no date has no mark', () => {
  for (const edtf of ['2014-12-31', '2016', 'XXXX-05-30', 'soon', '2015-02-29']) assert.equal(markOf(edtf, YEAR), null);
});

test('a tick stands where each year but the first begins, where they would stand too close each decade', () => {
  assert.deepEqual(ticksOf(rulerFor('2013/2015', 1095)), [365, 730]);
  assert.equal(ticksOf(rulerFor('1985/2015', 200)).length, 3);
});

test('in a single year a tick stands where a quarter begins, in a month nowhere', () => {
  assert.deepEqual(ticksOf(YEAR), [90, 181, 273]);
  assert.deepEqual(ticksOf(rulerFor('2015-04', 30)), []);
});

test('a ruler reaches over all dates that have a year, in whole years', () => {
  const dates = ['2016-05', 'XXXX-05-30', '2014-12-31/2015-01-02', '2017-01/..'];
  assert.deepEqual(rulerOver(dates, 100), rulerFor('2014/2016', 100));
  assert.equal(rulerOver(['XXXX-05-30'], 100), null);
  assert.equal(rulerOf('../2016', 100), null);
});
