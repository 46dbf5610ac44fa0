import assert from 'node:assert/strict';
import { test } from 'node:test';
import { laterOf, noonOf } from '../../src/publish/moment.ts';

test('a day without an hour stands for its noon in UTC', () => {
  assert.equal(noonOf('2026-01-15'), '2026-01-15T12:00:00Z');
});

test('of two days the later one is taken, whichever comes first', () => {
  assert.equal(laterOf('2026-01-15', '2026-02-01'), '2026-02-01');
  assert.equal(laterOf('2026-02-01', '2026-01-15'), '2026-02-01');
});
