// Into which pages is a timeline cut?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf } from '../../src/plan/chapter.ts';
import { planTimeline } from '../../src/plan/timeline.ts';
import { archiveOf } from '../publish/made-up-archive.ts';
import { planSourcesOf } from './plan-sources.ts';

/** @param dates of events, each told by a story of its own */
function pagesOf(dates: readonly string[]): { url: string; sentences: string[]; parts: number; downloads: string[] }[] {
  const archive = archiveOf(
    dates.map((date, at) => ({
      id: at.toString(16).padStart(12, '0'),
      events: [{ date, status: 'occurred', sentence: `Sentence ${at}.`, paragraph: 1, who: [], subject: null }],
    })),
  );
  return itemsOf(planTimeline(planSourcesOf(archive))).map(({ content }) => {
    assert.ok(content.kind === 'timeline');
    return {
      url: content.url,
      sentences: content.entries.map(({ sentence }) => sentence),
      parts: content.parts.length,
      downloads: content.downloads.map(({ href }) => href),
    };
  });
}

test('what is known to the year only and is too much for a page stands on several, each sentence on one', () => {
  const pages = pagesOf(Array.from({ length: 200 }, () => '2016'));
  assert.deepEqual(
    pages.map(({ url, sentences, parts }) => [url, sentences.length, parts]),
    [
      ['timeline/index.html', 0, 0],
      ['timeline/2016.html', 90, 3],
      ['timeline/2016-part-2.html', 90, 3],
      ['timeline/2016-part-3.html', 20, 3],
    ],
  );
  assert.equal(new Set(pages.flatMap(({ sentences }) => sentences)).size, 200);
  assert.deepEqual(pages[2]?.downloads, ['2016.json', '2016.ics']);
});

test('a year of too much is cut by month, and what is known to the year only stands above its months', () => {
  const dates = Array.from({ length: 100 }, (_, at) => (at < 10 ? '2016' : `2016-0${1 + (at % 9)}-11`));
  assert.deepEqual(
    pagesOf(dates)
      .slice(0, 3)
      .map(({ url, sentences, parts }) => [url, sentences.length, parts]),
    [
      ['timeline/index.html', 0, 0],
      ['timeline/2016.html', 10, 0],
      ['timeline/2016-01.html', 10, 0],
    ],
  );
});
