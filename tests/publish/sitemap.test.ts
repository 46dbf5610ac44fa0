// Do search engines learn of each page once, and of nothing that should not be found?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataFile } from '../../src/plan/data-file.ts';
import { planSitemap } from '../../src/publish/sitemap.ts';
import { archiveOf, type MadeUpStory, manyStories } from './made-up-archive.ts';

const BASE = 'https://example.org/wire/';

const pages = ['index.html', '2016/12/13/index.html'];

function plan(stories: readonly MadeUpStory[]): Map<string, DataFile> {
  return new Map(planSitemap(archiveOf(stories), { key: 0, urls: () => pages }, BASE).map((file) => [file.url, file]));
}

function printed(files: ReadonlyMap<string, DataFile>, url: string): string {
  const content = files.get(url)?.make(() => '');
  assert.ok(typeof content === 'string', url);
  return content;
}

const stories: readonly MadeUpStory[] = [
  { id: 'aaaaaaaaaaaa', published: '2016-12-13', versions: [{ sha256: 'e'.repeat(64), until: '2026-03-07' }] },
  { id: 'bbbbbbbbbbbb', published: '2018' },
  { id: 'cccccccccccc', published: null },
  { id: 'dddddddddddd', published: '2018-09-04', status: 'withdrawn' },
];

test('the index leads to a sitemap for each year, each as new as its newest story', () => {
  assert.deepEqual([...printed(plan(stories), 'sitemap.xml').matchAll(/<sitemap>.*<\/sitemap>/g)].flat(), [
    `<sitemap><loc>${BASE}sitemap-pages.xml</loc></sitemap>`,
    `<sitemap><loc>${BASE}sitemap-2016.xml</loc><lastmod>2026-03-07</lastmod></sitemap>`,
    `<sitemap><loc>${BASE}sitemap-2018.xml</loc><lastmod>2026-01-15</lastmod></sitemap>`,
    `<sitemap><loc>${BASE}sitemap-undated.xml</loc><lastmod>2026-01-15</lastmod></sitemap>`,
  ]);
});

test('a story stands in the sitemap of its year with the day on which it last changed', () => {
  const address = `${BASE}2016/12/13/story-aaaaaaaaaaaa.html`;
  assert.ok(
    printed(plan(stories), 'sitemap-2016.xml').includes(
      `<url><loc>${address}</loc><lastmod>2026-03-07</lastmod></url>`,
    ),
  );
});

test('what was withdrawn is not listed, and pages stand in order of address', () => {
  const all = [...plan(stories)].map(([, { make }]) => make(() => '')).join('\n');
  assert.ok(!all.includes('dddddddddddd'));
  assert.deepEqual(
    [...printed(plan(stories), 'sitemap-pages.xml').matchAll(/<loc>([^<]+)</g)].map(([, url]) => url),
    [`${BASE}2016/12/13/index.html`, `${BASE}index.html`],
  );
});

test('robots.txt names the index', () => {
  assert.match(printed(plan(stories), 'robots.txt'), /^Sitemap: https:\/\/example\.org\/wire\/sitemap\.xml$/m);
});

test('one more story touches the sitemap of its year and the index', () => {
  const before = manyStories(1000);
  const [was, is] = [plan(before), plan([...before, { id: 'ffffffffffff', added: '2026-02-01' }])];
  const touched = [...is].filter(([url, { fingerprint }]) => was.get(url)?.fingerprint !== fingerprint);
  assert.deepEqual(
    touched.map(([url]) => url),
    ['sitemap-2016.xml', 'sitemap.xml'],
  );
});
