import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findSiteFile, type SiteAnswer } from '../../src/serve/site-files.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

function site(context: TestContext): string {
  const folder = temporaryFolder(context);
  writeFiles(folder, {
    'site/index.html': 'home',
    'site/2016/12/13/index.html': 'day',
    'site/2016/12/13/story.txt': 'text',
    'site/with space.ndjson': '{}',
    'site/odd.bin': 'x',
    'site-secret.txt': 'secret',
    'secret.txt': 'secret',
  });
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'));
  return join(folder, 'site');
}

function typeOf(answer: SiteAnswer): string {
  return answer.kind === 'file' ? answer.type : answer.kind;
}

test('the root and a folder are their index pages', (context) => {
  const folder = site(context);
  assert.equal(typeOf(findSiteFile(folder, '/')), 'text/html; charset=utf-8');
  assert.equal(typeOf(findSiteFile(folder, '/2016/12/13/')), 'text/html; charset=utf-8');
});

test('a folder without its closing slash leads to the one with it', (context) => {
  assert.deepEqual(findSiteFile(site(context), '/2016/12/13'), { kind: 'folder', to: '/2016/12/13/' });
});

test('an address that would lead to another host leads to ours', (context) => {
  assert.deepEqual(findSiteFile(site(context), '//2016/12'), { kind: 'folder', to: '/2016/12/' });
});

test('a folder without an index page, and a file that is not there, are missing', (context) => {
  const folder = site(context);
  assert.equal(findSiteFile(folder, '/2016/').kind, 'missing');
  assert.equal(findSiteFile(folder, '/2017/index.html').kind, 'missing');
  assert.equal(findSiteFile(folder, '/index.html/').kind, 'missing');
});

test('every kind of file says what it is', (context) => {
  const folder = site(context);
  assert.equal(typeOf(findSiteFile(folder, '/2016/12/13/story.txt')), 'text/plain; charset=utf-8');
  assert.equal(typeOf(findSiteFile(folder, '/with%20space.ndjson')), 'application/x-ndjson; charset=utf-8');
  assert.equal(typeOf(findSiteFile(folder, '/odd.bin')), 'application/octet-stream');
});

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/2016/../../secret.txt',
  '/a%00.html',
  '/%ff',
  '/%zz',
]) {
  test(`nothing outside of the site is found under ${path}`, (context) => {
    assert.equal(findSiteFile(site(context), path).kind, 'malformed');
  });
}

test('a link that leads out of the site is missing', (context) => {
  assert.equal(findSiteFile(site(context), '/link.txt').kind, 'missing');
});
