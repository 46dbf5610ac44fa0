// Does What's new tell everything that the register does?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RegisterEvent } from '../../src/archive/register.ts';
import { planNew } from '../../src/plan/new.ts';
import type { NewPage } from '../../src/plan/page.ts';
import { archiveOf } from '../publish/made-up-archive.ts';
import { planSourcesOf } from './plan-sources.ts';

const [FIRST, SECOND, GONE] = ['a00000000001', 'a00000000002', 'a00000000003'];

function added(id: string, day: string): RegisterEvent {
  const place = { path: `2016/12/13/story-${id}.html`, sha256: id, file: `wire/${id}.txt`, part: 0 };
  return { event: 'added', day, id, ...place, published: '2016-12-13', headline: `As ${id} came` };
}

const archive = archiveOf([
  { id: FIRST, added: '2025-12-30', headline: 'As it stands now' },
  { id: SECOND, added: '2026-01-15' },
]);

function pagesAfter(...events: readonly RegisterEvent[]): readonly NewPage[] {
  const came = [added(FIRST, '2025-12-30'), added(GONE, '2025-12-30'), added(SECOND, '2026-01-15')];
  return planNew(planSourcesOf(archive, [...came, ...events])).flatMap(({ content }) =>
    content.kind === 'new' ? [content] : [],
  );
}

test('what came in stands under its day, newest first, and again under its year', () => {
  const pages = pagesAfter();
  assert.deepEqual(
    pages.map(({ url, days }) => [url, days.map(({ date, count }) => [date, count])]),
    [
      [
        'new.html',
        [
          ['2026-01-15', 1],
          ['2025-12-30', 1],
        ],
      ],
      ['new/2026.html', [['2026-01-15', 1]]],
      ['new/2025.html', [['2025-12-30', 1]]],
    ],
  );
});

test('a change stands under its own day, with the story as it stands now', () => {
  const [first] = pagesAfter({ event: 'mended', day: '2026-02-01', id: FIRST, sha256: 'b' });
  const [day] = first?.days ?? [];
  assert.equal(day?.date, '2026-02-01');
  assert.equal(day.count, 0);
  assert.deepEqual(
    day.changes.map(({ what, story }) => [what, story.headline]),
    [['mended', 'As it stands now']],
  );
});

test('what went stands under the headline with which it came, and leads to the note at its address', () => {
  const [, year] = pagesAfter({ event: 'withdrawn', day: '2026-02-01', id: GONE });
  const [change] = year?.days[0]?.changes ?? [];
  assert.equal(change?.what, 'withdrawn');
  assert.equal(change.story.headline, `As ${GONE} came`);
  assert.equal(change.story.href, `../2016/12/13/story-${GONE}.html`);
});

test('what was joined with its double leads to what stands; a renamed file is not told', () => {
  const [first] = pagesAfter(
    { event: 'merged', day: '2026-02-01', id: GONE, into: SECOND },
    { event: 'renamed', day: '2026-02-02', id: FIRST, file: 'wire/other.txt', part: 0 },
  );
  assert.equal(first?.days[0]?.date, '2026-02-01');
  assert.match(first.days[0].changes[0]?.story.href ?? '', new RegExp(`story-${SECOND}\\.html$`));
});

test('a page changes with what the register tells, and with nothing else', () => {
  const fingerprint = (...events: readonly RegisterEvent[]): readonly number[] =>
    planNew(planSourcesOf(archive, [added(FIRST, '2025-12-30'), ...events])).map(({ fingerprint }) => fingerprint);
  const mended: RegisterEvent = { event: 'mended', day: '2026-01-15', id: FIRST, sha256: 'b' };
  const [before, after] = [fingerprint(), fingerprint(mended)];
  assert.notEqual(after[0], before[0]);
  assert.notEqual(after[1], before[1]);
  assert.equal(after[2], before[2]);
});
