// A small site is made whole, then hurt in one way after another: each fault is told, and none beside it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { checkSite } from '../../src/check/check-site.ts';
import { addressesOf, hashesOf } from '../folder-contents.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const RECORDS = '{"id":"0a","url":"2018/03/14/ferry.html"}\n{"id":"0b","url":"2018/03/14/bridge.html"}\n';

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function wholeSite(context: TestContext): string {
  const site = temporaryFolder(context);
  writeFiles(site, {
    'index.html': '<a href="2018/03/14/ferry.html#p1">a</a> <a href="https://example.org/">b</a> <a href="#top">c</a>',
    '2018/03/14/ferry.html': '<p id="p1"><a href="../../../index.html">home</a> <a href="bridge.html">b</a></p>',
    '2018/03/14/bridge.html': '<link rel="icon" href="data:,"><a href="ferry.html?x=1">f</a>',
    '404.html': '<a href="/a/b/index.html">home</a> <a href="/a/b/">home</a>',
    'data/articles/2018-03.ndjson': RECORDS,
    'data/articles/index.json': JSON.stringify({
      count: 2,
      files: [{ file: '2018-03.ndjson', count: 2, sha256: hash(RECORDS) }],
    }),
  });
  seal(site);
  return site;
}

/** Writes the manifest anew, so that a fault is one of the content and not of the copy. */
function seal(site: string): void {
  rmSync(join(site, 'manifest-sha256.txt'), { force: true });
  const hashes = hashesOf(site);
  const lines = addressesOf(site).map((url) => `${hashes[url]}  ${url}\n`);
  writeFileSync(join(site, 'manifest-sha256.txt'), lines.join(''));
}

function faults(site: string): string[] {
  const found = checkSite(site, () => undefined);
  assert.ok(found !== null);
  return found.messages.map(({ path, rule, start }) => `${path}${start === null ? '' : `:${start.line}`} ${rule}`);
}

test('a whole site has no fault', (context) => {
  const found = checkSite(wholeSite(context), () => undefined);
  assert.deepEqual(found, { files: 7, pages: 4, links: 9, messages: [] });
});

test('a folder without a manifest is no site of ours', (context) => {
  const folder = temporaryFolder(context);
  assert.equal(
    checkSite(folder, () => undefined),
    null,
  );
  writeFiles(folder, { 'manifest-sha256.txt': 'a list of my own\n' });
  assert.equal(
    checkSite(folder, () => undefined),
    null,
  );
});

test('a file that is missing, one that was altered and one too many are told', (context) => {
  const site = wholeSite(context);
  rmSync(join(site, '2018/03/14/bridge.html'));
  writeFiles(site, { 'index.html': '<p>Mine now</p>', 'photos/one.jpg': 'x' });
  assert.deepEqual(faults(site), [
    '2018/03/14/bridge.html site/missing',
    '2018/03/14/ferry.html link/no-file',
    'data/articles/2018-03.ndjson:2 records/no-page',
    'index.html site/altered',
    'photos/one.jpg site/extra',
  ]);
});

for (const [what, html, fault] of [
  ['to no file', '<a href="2019/index.html">', 'link/no-file'],
  ['to a folder', '<a href="2018/03/14/">', 'link/no-file'],
  ['to a paragraph that is not there', '<a href="2018/03/14/ferry.html#p2">', 'link/no-place'],
  ['out of the site', '<a href="../elsewhere.html">', 'link/no-file'],
  ['to the root of the host', '<a href="/index.html">', 'link/no-file'],
  ['that loads from another host', '<script src="https://example.org/a.js"></script>', 'link/other-host'],
  [
    'that loads from another host by two slashes',
    '<link rel="stylesheet" href="//example.org/a.css">',
    'link/other-host',
  ],
] as const) {
  test(`a link ${what} is told`, (context) => {
    const site = wholeSite(context);
    writeFiles(site, { 'index.html': html });
    seal(site);
    assert.deepEqual(faults(site), [`index.html ${fault}`]);
  });
}

for (const [what, records, fault] of [
  ['that is cut off', RECORDS.slice(0, -30), ':2 records/line'],
  ['twice', `${RECORDS}${RECORDS.split('\n')[1]}\n`, ':3 records/order'],
  ['of a page that is not there', RECORDS.replace('ferry', 'fairy'), ':1 records/no-page'],
] as const) {
  test(`a record ${what} is told`, (context) => {
    const site = wholeSite(context);
    const count = records.trimEnd().split('\n').length;
    const index = { files: [{ file: '2018-03.ndjson', count, sha256: hash(records) }] };
    writeFiles(site, { 'data/articles/2018-03.ndjson': records, 'data/articles/index.json': JSON.stringify(index) });
    seal(site);
    assert.deepEqual(faults(site), [`data/articles/2018-03.ndjson${fault}`]);
  });
}

test('an index that does not fit its files is told', (context) => {
  const site = wholeSite(context);
  const rows = [
    { file: '2018-03.ndjson', count: 3, sha256: hash('other') },
    { file: '2019-01.ndjson', count: 1, sha256: hash('') },
  ];
  writeFiles(site, { 'data/articles/index.json': JSON.stringify({ files: rows }), 'data/articles/undated.ndjson': '' });
  seal(site);
  assert.deepEqual(faults(site), [
    'data/articles/2018-03.ndjson records/count',
    'data/articles/2018-03.ndjson records/hash',
    'data/articles/2019-01.ndjson records/no-file',
    'data/articles/undated.ndjson records/unnamed',
  ]);
});

test('JSON that cannot be read is told', (context) => {
  const site = wholeSite(context);
  writeFiles(site, { 'data/articles/index.json': '{"files":', 'other.json': '[1,' });
  seal(site);
  assert.deepEqual(faults(site), [
    'data/articles/index.json records/index',
    'data/articles/index.json site/json',
    'other.json site/json',
  ]);
});
