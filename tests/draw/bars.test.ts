// How tall are the bars of a strip?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawBars } from '../../src/draw/bars.ts';

test('the most fills the square, half of it half, and none is no bar', () => {
  assert.deepEqual(drawBars([2, 0, 4]), ['M0 100V50H100V100Z', '', 'M0 100V0H100V100Z']);
});

test('one beside ten thousand can still be seen', () => {
  assert.equal(drawBars([1, 10_000])[0], 'M0 100V96H100V100Z');
});

test('of nothing nothing is drawn', () => {
  assert.deepEqual(drawBars([]), []);
  assert.deepEqual(drawBars([0, 0]), ['', '']);
});
