// What does the build do about a disk that is not as it should be?
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { hashesOf } from '../folder-contents.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { buildArchive } from './build-archive.ts';

const NOBODY = 65534;

function standing(context: TestContext): string {
  const folder = temporaryFolder(context);
  cpSync(join(import.meta.dirname, 'standing'), folder, { recursive: true });
  return folder;
}

test('links, pipes and sockets in content/ are refused, each by its name, and none is opened', async (context) => {
  const folder = standing(context);
  assert.equal((await buildArchive(folder)).code, 0);
  const before = hashesOf(join(folder, '_site'));
  writeFiles(folder, { 'secret.txt': 'MINSK (BelTA) – A secret.\n', 'secrets/one.txt': 'MINSK (BelTA) – One.\n' });
  symlinkSync('../../../secret.txt', join(folder, 'content/wire/belta/link.txt'));
  symlinkSync('../../secrets', join(folder, 'content/wire/linked-folder'));
  symlinkSync('nowhere', join(folder, 'content/wire/dangling.txt'));
  execFileSync('mkfifo', [join(folder, 'content/wire/pipe.txt')]);
  const { code, told } = await buildArchive(folder);
  const advice = 'Put the file itself here: what lies in content/ is read only where it is an ordinary file.';
  const line = (path: string, kind: string): string =>
    `content/wire/${path}  error  source/not-a-file  Unexpected ${kind}, expected a regular file. ${advice}`;
  assert.deepEqual(told, [
    line('belta/link.txt', 'symbolic link'),
    line('dangling.txt', 'symbolic link'),
    line('linked-folder', 'symbolic link'),
    line('pipe.txt', 'named pipe'),
    'Nothing was published: 4 errors. Mend what is listed above, or publish the rest with --keep-going.',
  ]);
  assert.equal(code, 1);
  assert.deepEqual(hashesOf(join(folder, '_site')), before);
});

test('a file and a folder that may not be read are told of, with what to do', async (context) => {
  // The program's own files may not be open to that user: what it loads late is loaded before.
  await buildArchive(standing(context));
  const folder = standing(context);
  writeFiles(folder, {
    'content/wire/closed.txt': 'MINSK (BelTA) – A word.\n',
    'content/wire/shut/a.txt': 'A word.\n',
  });
  chmodSync(join(folder, 'content/wire/closed.txt'), 0o000);
  chmodSync(join(folder, 'content/wire/shut'), 0o000);
  const { code, told } = await asOrdinaryUser(folder, () => buildArchive(folder));
  chmodSync(join(folder, 'content/wire/shut'), 0o755);
  const advice = 'Change its permissions (chmod u+r), or move it out of content/.';
  assert.deepEqual(told, [
    `content/wire/closed.txt  error  source/unreadable  Unexpected EACCES on reading, expected a file that this user may read. ${advice}`,
    `content/wire/shut  error  source/unreadable  Unexpected EACCES on reading, expected a folder that this user may read. ${advice}`,
    'Nothing was published: 2 errors. Mend what is listed above, or publish the rest with --keep-going.',
  ]);
  assert.equal(code, 1);
  assert.ok(!existsSync(join(folder, '_site')));
});

test('a folder with files of another hand is not overwritten', async (context) => {
  const folder = standing(context);
  writeFiles(folder, { '_site/index.html': 'a page of my own', '_site/photos/one.jpg': 'x' });
  const before = hashesOf(join(folder, '_site'));
  const { code, told } = await buildArchive(folder);
  assert.deepEqual(told, [
    '_site  error  output/not-ours  Unexpected files of another hand, expected a site of this archive, an empty folder or none. Choose another folder with --output, or move these files away.',
  ]);
  assert.equal(code, 1);
  assert.deepEqual(hashesOf(join(folder, '_site')), before);
  assert.ok(!existsSync(join(folder, 'content/accessions.ndjson')));
});

test('a file in the place of the site is not overwritten', async (context) => {
  const folder = standing(context);
  writeFiles(folder, { _site: 'notes' });
  const { code, told } = await buildArchive(folder);
  assert.match(told.join('\n'), /^_site {2}error {2}output\/not-ours /);
  assert.equal(code, 1);
  assert.equal(readFileSync(join(folder, '_site'), 'utf8'), 'notes');
});

test('an empty folder becomes the site', async (context) => {
  const folder = standing(context);
  mkdirSync(join(folder, '_site'));
  assert.equal((await buildArchive(folder)).code, 0);
  assert.ok(existsSync(join(folder, '_site/index.html')));
});

test('while another build is at work nothing is done, and a lock that a dead one has left is taken over', async (context) => {
  const folder = standing(context);
  const lock = join(folder, '.dateline/_site/lock');
  writeFiles(folder, { '.dateline/_site/lock': JSON.stringify({ pid: process.ppid, host: hostname() }) });
  const { code, told } = await buildArchive(folder);
  assert.equal(code, 3);
  assert.deepEqual(told, [
    `Another build of _site is at work (process ${process.ppid} on ${hostname()}). Wait for it to end, then try again.`,
  ]);
  assert.ok(!existsSync(join(folder, '_site')));
  writeFileSync(lock, JSON.stringify({ pid: 2 ** 30, host: hostname() }));
  assert.equal((await buildArchive(folder)).code, 0);
  assert.ok(!existsSync(lock));
});

test('with --keep-going the rest is published, what was left out is listed, and the code is still 1', async (context) => {
  const folder = standing(context);
  writeFiles(folder, { 'content/wire/belta/bad.txt': '---\ntitel: A\n---\nMINSK (BelTA) – A word.\n' });
  const { code, told, printed } = await buildArchive(folder, '--keep-going');
  assert.equal(code, 1);
  assert.equal(told.length, 1);
  assert.match(told[0] ?? '', /^content\/wire\/belta\/bad\.txt:2:1-2:6 {2}error {2}front-matter\/unknown-key /);
  assert.ok(printed.includes('1 file was left out:'));
  assert.ok(printed.includes('  wire/belta/bad.txt'));
  assert.ok(existsSync(join(folder, '_site/2018/03/14/ferry-line-to-link-two-river-ports.html')));
});

test('what a system has left behind is named once and left alone', async (context) => {
  const folder = standing(context);
  writeFiles(folder, { 'content/.DS_Store': 'Bud1', 'content/wire/.DS_Store': 'Bud1', 'content/.git/config': 'x' });
  const { code, told } = await buildArchive(folder);
  assert.equal(code, 0);
  assert.deepEqual(told, [
    'content  note  source/left-alone  Left alone 2 files that are no article: .DS_Store, wire/.DS_Store. Nothing needs to be done.',
  ]);
});

test('an archive with no content folder ends with disk trouble, not with a site of nothing', async (context) => {
  const folder = temporaryFolder(context);
  await assert.rejects(buildArchive(folder), /ENOENT/);
});

/** Root may read everything: then the work is done as nobody, who may write into the folder of the test. */
async function asOrdinaryUser<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return await work();
  chmodSync(folder, 0o777);
  process.seteuid(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid(0);
  }
}
