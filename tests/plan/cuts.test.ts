// Where is a list cut that is too long for one page?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutByTime } from '../../src/plan/cuts.ts';
import { archiveOf } from '../publish/made-up-archive.ts';

function storiesOn(...days: readonly (string | null)[]): Parameters<typeof cutByTime>[0] {
  return archiveOf(days.map((published, at) => ({ id: at.toString(16).padStart(12, '0'), published }))).stories;
}

function shapeOf(
  stories: Parameters<typeof cutByTime>[0],
  longest: number,
): readonly (readonly [string | null, number])[] {
  return cutByTime(stories, longest).map(({ date, stories }) => [date, stories.length]);
}

test('a list is cut by year, undated stories last', () => {
  const stories = storiesOn('2016-12-13', null, '2018-09-11', '2018-12-12', '2018');
  assert.deepEqual(shapeOf(stories, 3), [
    ['2016', 1],
    ['2018', 3],
    [null, 1],
  ]);
});

test('a year of too many stories is cut by month, what is known to the year only standing by itself', () => {
  const stories = storiesOn('2016-12-13', '2018-09-11', '2018-12-12', '2018-12-24', '2018');
  assert.deepEqual(shapeOf(stories, 3), [
    ['2016', 1],
    ['2018', 1],
    ['2018-09', 1],
    ['2018-12', 2],
  ]);
});

test('no story is lost by cutting', () => {
  const days = Array.from({ length: 900 }, (_, at) => (at % 9 === 0 ? null : `20${10 + (at % 7)}-0${1 + (at % 6)}-10`));
  for (const longest of [1, 50, 10_000]) {
    const cuts = cutByTime(storiesOn(...days), longest);
    assert.equal(
      cuts.reduce((sum, { stories }) => sum + stories.length, 0),
      900,
    );
    assert.equal(new Set(cuts.map(({ date }) => date)).size, cuts.length);
  }
});
