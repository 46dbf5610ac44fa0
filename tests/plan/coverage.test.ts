// How far does the archive reach?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsWithin, coverageOf, isCovered } from '../../src/plan/coverage.ts';
import { archiveOf } from '../publish/made-up-archive.ts';

function coverageOfDays(...days: readonly (string | null)[]): ReturnType<typeof coverageOf> {
  return coverageOf(archiveOf(days.map((published, at) => ({ id: String(at).padStart(12, '0'), published }))));
}

test('it reaches from the first dated story to the last, as precisely as they are known', () => {
  assert.deepEqual(coverageOfDays('2018-09-11', null, '2016-12-13'), { from: '2016-12-13', to: '2018-09-11' });
  assert.deepEqual(coverageOfDays('2016-12', '2018'), { from: '2016-12', to: '2018' });
  assert.equal(coverageOfDays(null), null);
});

test('a story known to be of the last year or month may be the last', () => {
  assert.equal(coverageOfDays('2018', '2018-09-11')?.to, '2018');
  assert.equal(coverageOfDays('2018-09', '2018-09-11')?.to, '2018-09');
  assert.equal(coverageOfDays('2017', '2018-09-11')?.to, '2018-09-11');
});

test('a day, month or year is covered where it touches the archive’s time', () => {
  const coverage = { from: '2016-12-13', to: '2018' };
  const covered = ['2016-12-13', '2016-12', '2016', '2017-01-01', '2018-12-31', '2018-12', '2018'];
  const outside = ['2016-12-12', '2016-11', '2015', '2019-01-01', '2019'];
  assert.deepEqual(
    [...covered, ...outside].filter((date) => isCovered(date, coverage)),
    covered,
  );
  assert.equal(isCovered('2016', null), false);
});

test('the bounds that lie within a month or year are its page’s to tell', () => {
  const coverage = { from: '2016-12-13', to: '2018' };
  assert.deepEqual(boundsWithin('2016', coverage), { begins: '2016-12-13', ends: null });
  assert.deepEqual(boundsWithin('2016-12', coverage), { begins: '2016-12-13', ends: null });
  assert.deepEqual(boundsWithin('2018', coverage), { begins: null, ends: null });
  assert.deepEqual(boundsWithin('2016', null), { begins: null, ends: null });
});
