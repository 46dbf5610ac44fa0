// What is told of a disk that is full while pages of a large build are printed beside the main thread?
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeArchive } from '../../src/bench/made-archive.ts';
import { PROJECT, runNode } from '../project-copy.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

/** So many that their pages are printed in a thread, too. */
const STORIES = 600;

/** Loaded before the program, in each of its threads: the stage takes no more than so many files of the one beside. */
const FULL = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';
const { writeFileSync } = fs;
let count = 0;
fs.writeFileSync = (path, ...more) => {
  if (isMainThread || !String(path).includes('/stage/')) return writeFileSync(path, ...more);
  count += 1;
  if (count <= 100) return writeFileSync(path, ...more);
  const message = \`ENOSPC: no space left on device, write '\${path}'\`;
  throw Object.assign(new Error(message), { code: 'ENOSPC', syscall: 'write', errno: -28, path });
};
syncBuiltinESMExports();
`;

test('it is one line with what to do, the code is 4, and no half site stands there', (context) => {
  const folder = temporaryFolder(context);
  writeArchive(join(folder, 'content'), STORIES, () => undefined);
  writeFiles(folder, { 'full.mjs': FULL });
  const options = ['build', '--content', join(folder, 'content'), '--output', join(folder, 'site')];
  const start = ['--disable-proto=throw', '--import', join(folder, 'full.mjs'), join(PROJECT, 'src/start.mjs')];
  const { code, stderr } = runNode(PROJECT, [...start, ...options], {});
  assert.match(stderr, /^Disk trouble: ENOSPC: .+\/stage\/.+ Make room on that disk.+ The site is whole/m);
  assert.doesNotMatch(stderr, /\n {4}at /);
  assert.equal(code, 4);
  assert.ok(!existsSync(join(folder, 'site')));
});
