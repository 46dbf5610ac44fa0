// Is the archivist told of what the archive has lost, before it is lost?
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { buildArchive } from './build-archive.ts';

const SETTINGS = 'title: The wire of two river ports\n';

function story(port: string): string {
  return `MINSK (BelTA) – A ferry line will open in the port of ${port}, BelTA has learned.\n\nThe trip takes an hour.\n`;
}

test('a story whose file is gone is named in the summary, with the address that it keeps', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': SETTINGS, 'content/wire/a.txt': story('Vodny') });
  await buildArchive(folder);
  rmSync(join(folder, 'content/wire/a.txt'));
  const { code, printed } = await buildArchive(folder);
  assert.equal(code, 0);
  const summary = printed.join('\n');
  assert.match(summary, /1 story was withdrawn/);
  assert.match(summary, /wire\/a\.txt {2}undated\/a-ferry-line-will-open-in-the-port-of-vodny\.html/);
  assert.doesNotMatch(summary, /most of the archive/);
});

test('that most of the archive goes at once is remarked upon', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': SETTINGS });
  for (const port of ['Vodny', 'Prystan', 'Kemer', 'Aral', 'Lido', 'Porto']) {
    writeFiles(folder, { [`content/wire/${port}.txt`]: story(port) });
  }
  await buildArchive(folder);
  rmSync(join(folder, 'content/wire'), { recursive: true });
  const { printed } = await buildArchive(folder);
  assert.match(printed.join('\n'), /6 stories were withdrawn[\s\S]*most of the archive/);
});

test('an archive that has lost its register is not built over the site that it has published', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': SETTINGS, 'content/wire/a.txt': story('Vodny') });
  await buildArchive(folder);
  rmSync(join(folder, 'content/accessions.ndjson'));
  const { code, told } = await buildArchive(folder);
  assert.equal(code, 1);
  assert.match(told.join('\n'), /accessions\.ndjson {2}error {2}register\/missing/);
  assert.ok(!existsSync(join(folder, 'content/accessions.ndjson')));
});

test('a file whose name is no UTF-8 is an error, not silence', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': SETTINGS, 'content/wire/a.txt': story('Vodny') });
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'content/wire/caf')), Buffer.from([0xe9])]), story('Kemer'));
  const { code, told } = await buildArchive(folder);
  assert.equal(code, 1);
  assert.match(told.join('\n'), /error {2}source\/name {2}Unexpected bytes in the name/);
});

test('what lies in a folder that cannot be looked into is not withdrawn', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, {
    'content/archive.yaml': SETTINGS,
    'content/wire/old/a.txt': story('Vodny'),
    'content/wire/b.txt': story('Kemer'),
  });
  await buildArchive(folder);
  const register = readFileSync(join(folder, 'content/accessions.ndjson'), 'utf8');
  renameSync(join(folder, 'content/wire/old'), join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/wire/old'));
  const { code, told } = await buildArchive(folder, '--keep-going');
  assert.equal(code, 1);
  assert.match(told.join('\n'), /content\/wire\/old {2}error {2}source\/not-a-file {2}Unexpected symbolic link/);
  assert.equal(readFileSync(join(folder, 'content/accessions.ndjson'), 'utf8'), register);
  assert.ok(existsSync(join(folder, '_site/undated/a-ferry-line-will-open-in-the-port-of-kemer.html')));
});
