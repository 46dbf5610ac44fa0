// Is the site the same, byte for byte, whoever builds it, where and when?
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashesOf } from './folder-contents.ts';
import { PROJECT, runNode } from './project-copy.ts';
import { type Closing, temporaryFolder } from './temporary-folder.ts';

const BUILD = ['--disable-proto=throw', '--import', 'tsx', join(PROJECT, 'src/cli.ts'), 'build'];

/** Builds the project's own articles in a process of its own. @returns SHA-256 by address */
function build(context: Closing, name: string, environment: Readonly<Record<string, string>>): Record<string, string> {
  const folder = join(temporaryFolder(context), name);
  cpSync(join(PROJECT, 'content'), join(folder, 'content'), { recursive: true });
  const folders = ['--content', join(folder, 'content'), '--output', join(folder, 'site')];
  const { code, stderr } = runNode(PROJECT, [...BUILD, ...folders], environment);
  assert.equal(code, 0, stderr);
  return hashesOf(join(folder, 'site'));
}

test('neither time zone, locale, path nor folder change a byte of the site', (context) => {
  const plain = build(context, 'plain', {
    PATH: process.env.PATH ?? '',
    TZ: 'UTC',
    LANG: 'C',
    SOURCE_DATE_EPOCH: '1770076800',
  });
  const odd = build(context, 'Ünüsüal çıktı', {
    TZ: 'Asia/Almaty',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    HOME: '/nonexistent',
    SOURCE_DATE_EPOCH: '1770076800',
  });
  assert.ok(Object.keys(plain).length > 40);
  assert.deepEqual(odd, plain);
});

test('the day of the build is the day of accession, and nothing else', (context) => {
  const environment = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1770076800' };
  const today = build(context, 'today', environment);
  const later = build(context, 'later', { ...environment, SOURCE_DATE_EPOCH: '1801612800' });
  const changed = Object.keys(today).filter((url) => later[url] !== today[url]);
  const knowsAccession = /^(?:new|data\/|manifest-sha256\.txt|feed|\d{4}\/.*\.html|undated\/.*\.html|sitemap)/;
  assert.deepEqual(
    changed.filter((url) => !knowsAccession.test(url)),
    [],
  );
});
