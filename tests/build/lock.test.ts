// Does only one build work on a site at a time, and does a dead one never stand in the way?
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, linkSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { DISK, type Disk } from '../../src/disk/disk.ts';
import { freeLock, takeLock } from '../../src/lock.ts';
import { describeLock } from '../../src/report.ts';
import { PROJECT } from '../project-copy.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { diskError, watchDisk } from './failing-disk.ts';

/** A number that no process bears. */
const DEAD = 2 ** 30;

function lockIn(context: TestContext, text: string | null = null): string {
  const folder = temporaryFolder(context);
  if (text !== null) writeFiles(folder, { lock: text });
  return join(folder, 'lock');
}

function nameOf(pid: number, host = hostname(), began: string | null = null): string {
  return JSON.stringify({ pid, host, began });
}

function assertTaken(path: string, disk: Disk = DISK): void {
  assert.equal(takeLock(disk, path), null);
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).pid, process.pid);
  assert.deepEqual(readdirSync(join(path, '..')), ['lock']);
  freeLock(disk, path);
  assert.ok(!existsSync(path));
}

test('a lock is taken by one alone, and by the next when it is free again', (context) => {
  const path = lockIn(context);
  assert.equal(takeLock(DISK, path), null);
  assert.equal(takeLock(DISK, path)?.holder?.pid, process.pid);
  freeLock(DISK, path);
  assertTaken(path);
});

test('the lock of a process that lives is respected, on this machine and on another', (context) => {
  const here = lockIn(context, nameOf(process.ppid));
  const found = takeLock(DISK, here);
  assert.deepEqual([found?.holder?.pid, found?.isHere], [process.ppid, true]);
  const there = lockIn(context, nameOf(DEAD, 'another.example'));
  const other = takeLock(DISK, there);
  assert.deepEqual([other?.holder?.host, other?.isHere], ['another.example', false]);
  assert.ok(other !== null);
  assert.equal(
    describeLock('_site', other),
    `Another build of _site is at work (process ${DEAD} on another.example). Wait for it to end, then try again. Should it have died on that machine, delete ${there}.`,
  );
});

for (const [what, text, age] of [
  ['a process that has died', nameOf(DEAD), 0],
  ['a process whose number another one bears now', nameOf(process.ppid, hostname(), 'another boot 1'), 0],
  ['a process on another machine that began a day ago', nameOf(DEAD, 'another.example'), 86_500],
  ['nobody who has written his name for ten seconds', '', 10],
] as const) {
  test(`the lock of ${what} is taken over`, (context) => {
    const path = lockIn(context, text);
    const then = Date.now() / 1000 - age;
    utimesSync(path, then, then);
    assertTaken(path);
  });
}

test('a lock without a name is respected while its holder may be about to write it', (context) => {
  const path = lockIn(context, '');
  const found = takeLock(DISK, path);
  assert.ok(found !== null && found.holder === null);
  assert.match(describeLock('_site', found), /just beginning, or ending\. Try again in a few seconds\./);
});

test('a lock that this process has left behind itself when it failed is taken over', (context) => {
  const path = lockIn(context);
  assert.equal(takeLock(DISK, path), null);
  const failing = watchDisk(DISK, (call) => (call.name === 'unlinkSync' ? diskError('EIO', call) : null)).disk;
  assert.throws(() => freeLock(failing, path), /EIO/);
  assertTaken(path);
});

test('what a dead process of the same number has left as a second name of the lock does no harm', (context) => {
  const path = lockIn(context, nameOf(process.ppid));
  linkSync(path, `${path}.${process.pid}`);
  assert.equal(takeLock(DISK, path)?.holder?.pid, process.ppid);
  assert.equal(readFileSync(path, 'utf8'), nameOf(process.ppid));
});

test('where a file cannot have two names a lock is taken all the same', (context) => {
  const disk = watchDisk(DISK, (call) => (call.name === 'linkSync' ? diskError('EPERM', call) : null)).disk;
  const path = lockIn(context);
  assert.equal(takeLock(disk, path), null);
  assert.equal(takeLock(disk, path)?.holder?.pid, process.pid);
  freeLock(disk, path);
  assertTaken(lockIn(context, nameOf(DEAD)), disk);
});

test('of two that find the same dead lock, the one that comes later does not take that of the other', (context) => {
  const path = lockIn(context, nameOf(DEAD));
  const other = nameOf(process.ppid);
  const late = watchDisk(DISK, (call) => {
    // Just now, between looking and acting, another one has taken it over.
    if (call.name === 'renameSync' && call.path === path) writeFileSync(path, other);
    return null;
  }).disk;
  assert.equal(takeLock(late, path)?.holder?.pid, process.ppid);
  assert.equal(readFileSync(path, 'utf8'), other);
});

test('of four builds that begin at once each ends well or with code 3, and the site is there', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, {
    'content/archive.yaml': 'title: A\n',
    'content/wire/a.txt': 'MINSK (BelTA) – A ferry line will link two river ports.\n',
  });
  const options = ['build', '--content', join(folder, 'content'), '--output', join(folder, 'site')];
  const codes = await Promise.all(
    Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--import', 'tsx', join(PROJECT, 'src/cli.ts'), ...options], {
        cwd: PROJECT,
        stdio: 'ignore',
      });
      return new Promise<number | null>((resolve) => child.on('exit', resolve));
    }),
  );
  assert.ok(
    codes.every((code) => code === 0 || code === 3),
    codes.join(' '),
  );
  assert.ok(codes.includes(0));
  assert.ok(existsSync(join(folder, 'site/index.html')));
  assert.ok(!existsSync(join(folder, '.dateline/site/lock')));
});
