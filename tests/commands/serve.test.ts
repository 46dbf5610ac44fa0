// Does the site follow each change while somebody works on it, and stay as it was published on the disk?
import assert from 'node:assert/strict';
import { readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashesOf } from '../folder-contents.ts';
import { copyProject, runNode } from '../project-copy.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { serve } from './serving.ts';

const FERRY = ' date 2016-12-14 BREST. KAZINFORM - A ferry line will link two ports, BelTA has learned.\n';

test('what is written is served, what is wrong is told, and nothing on the disk is other than published', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': 'title: A\n', 'content/wire/a.txt': FERRY });
  const output = join(folder, 'site');
  const { hear, address, stop } = serve(context, copyProject(context), [
    ...['--port', '0', '--content', join(folder, 'content'), '--output', output],
  ]);
  const root = await address();
  assert.match(await (await fetch(root)).text(), /<script src="\/\.dateline\/reload\.js/);
  assert.doesNotMatch(readFileSync(join(output, 'index.html'), 'utf8'), /reload\.js/);

  writeFiles(folder, { 'content/wire/b.txt': FERRY.replace('14', '15').replace('ferry', 'railway') });
  await hear(/Built again in [\d.]+ s: /);
  assert.match(await (await fetch(`${root}2016/12/15/`)).text(), /railway line/);

  const before = hashesOf(output);
  writeFiles(folder, { 'content/wire/c.txt': '---\ntitel: A\n---\nText.\n' });
  await hear(/wire\/c\.txt:2:1-2:6 {2}error {2}front-matter\/unknown-key/);
  await hear(/Nothing was published: 1 error\./);
  assert.deepEqual(hashesOf(output), before);
  assert.equal((await fetch(`${root}2016/12/15/`)).status, 200);

  rmSync(join(folder, 'content/wire/c.txt'));
  await hear(/Built again in /);
  assert.equal(await stop(), 0);
});

test('a port that is taken is wrong usage, and says what to do', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': 'title: A\n' });
  const folders = ['--content', join(folder, 'content'), '--output', join(folder, 'site')];
  const project = copyProject(context);
  const first = serve(context, project, ['--port', '0', ...folders]);
  const port = new URL(await first.address()).port;
  const second = ['--import', 'tsx', 'src/cli.ts', 'serve', '--port', port, ...folders];
  const { code, stderr } = runNode(project, second, {});
  assert.equal(
    stderr.split('. ')[0],
    `Unexpected --port ${port}, which another program uses, expected a free one: choose another, or 0 for any`,
  );
  assert.equal(code, 2);
  assert.equal(await first.stop(), 0);
});

test('a change of the program starts it anew', async (context) => {
  const project = copyProject(context);
  const { hear, address, stop } = serve(context, project, ['--port', '0']);
  await address();
  const now = new Date();
  utimesSync(join(project, 'templates/home.11ty.tsx'), now, now);
  await hear(/templates\/home\.11ty\.tsx has changed: starting anew\./);
  const root = await address();
  assert.equal((await fetch(root)).status, 200);
  assert.equal(await stop(), 0);
});
