// How much has to come over the wire for a page, in an archive of two thousand stories spread over years?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { writeArchive } from '../../src/bench/made-archive.ts';
import { buildArchive } from '../archives/build-archive.ts';
import { addressesOf } from '../folder-contents.ts';
import { temporaryFolder, wholeFile } from '../temporary-folder.ts';

const STORIES = 2000;

/** Bytes, gzipped, by kind of page: what half of them may weigh, and 99 of a hundred (of few pages: all). */
const BUDGETS = {
  story: { address: /^(?:\d{4}\/(?:\d\d\/){0,2}|undated\/)(?!index|part-)[^/]+$/, half: 8000, most: 14_000 },
  home: { address: /^index\.html$/, half: 14_000, most: 14_000 },
  about: { address: /^about\.html$/, half: 14_000, most: 14_000 },
  day: { address: /^\d{4}\/\d\d\/\d\d\/(?:index|part-\d+)\.html$/, half: 14_000, most: 14_000 },
  month: { address: /^\d{4}\/\d\d\/index\.html$/, half: 25_000, most: 25_000 },
  year: { address: /^(?:\d{4}\/index|years)\.html$/, half: 20_000, most: 20_000 },
  tag: { address: /^(?:people|places|organisations|topics|agencies)\/(?!index)/, half: 20_000, most: 20_000 },
  'index of tags': {
    address: /^(?:tags|(?:people|places|organisations|topics|agencies)\/index)\.html$/,
    half: 20_000,
    most: 20_000,
  },
  timeline: { address: /^timeline\//, half: 20_000, most: 20_000 },
  other: { address: /^(?:how-it-was-read|new|style|undated\/index|404)/, half: 20_000, most: 20_000 },
} as const;

const closing = wholeFile();
let site = '';
let pages: readonly string[] = [];

before(async () => {
  const folder = temporaryFolder(closing);
  writeArchive(join(folder, 'content'), STORIES, () => undefined);
  const { code, told } = await buildArchive(folder);
  assert.equal(code, 0, told.join('\n'));
  site = join(folder, '_site');
  pages = addressesOf(site).filter((url) => url.endsWith('.html'));
});

test('the archive has timelines so long that they are cut in every way', () => {
  for (const cut of [
    /^timeline\/\d{4}-\d\d\.html$/,
    /^timeline\/\d{4}-part-2\.html$/,
    /^places\/[\w-]+\/timeline\.html$/,
    /^places\/[\w-]+\/timeline-\d{4}\.html$/,
    /^places\/[\w-]+\/timeline-\d{4}-\d\d\.html$/,
  ]) {
    assert.ok(pages.filter((url) => cut.test(url)).length > 0, String(cut));
  }
});

test('the archive has stories of many years, and a budget for every page', () => {
  assert.ok(pages.filter((url) => BUDGETS.story.address.test(url)).length === STORIES);
  assert.ok(pages.filter((url) => BUDGETS.year.address.test(url)).length > 20);
  const kinds = Object.values(BUDGETS);
  assert.deepEqual(
    pages.filter((url) => !kinds.some(({ address }) => address.test(url))),
    [],
  );
});

for (const [kind, { address, half, most }] of Object.entries(BUDGETS)) {
  test(`a page of the kind "${kind}" weighs at most ${half / 1000} kB, 99 of a hundred ${most / 1000} kB`, () => {
    const weights = pages
      .filter((url) => address.test(url))
      .map((url) => gzipSync(readFileSync(join(site, url))).length)
      .sort((a, b) => a - b);
    assert.ok(weights.length > 0);
    const at = (share: number): number =>
      weights[Math.min(weights.length - 1, Math.floor(share * weights.length))] ?? 0;
    assert.ok(at(0.5) <= half, `half of them: ${at(0.5)}`);
    assert.ok(at(0.99) <= most, `99 of a hundred: ${at(0.99)}`);
  });
}

test('a page is one file: it asks for no style sheet, script or picture beside it', () => {
  for (const url of pages) {
    const html = readFileSync(join(site, url), 'utf8');
    assert.doesNotMatch(
      html,
      /<(?:img|iframe|video|audio|source)\b|<script [^>]*src=|<link [^>]*rel="(?:stylesheet|preload)"/,
      url,
    );
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>([^<]*)/g)];
    assert.equal(scripts.length, url === '404.html' ? 1 : 0, url);
    for (const [, source = ''] of scripts) assert.ok(source.length < 1000, url);
  }
});
