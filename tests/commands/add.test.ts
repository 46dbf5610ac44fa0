// Where does a new text go, and what is refused?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { addCommand } from '../../src/commands/add.ts';
import { UsageError } from '../../src/options.ts';
import { buildArchive } from '../archives/build-archive.ts';
import { addressesOf } from '../folder-contents.ts';
import { PROJECT } from '../project-copy.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { type CommandRun, runCommand } from './run-command.ts';

const FERRY =
  ' date 2016-12-13 BREST. KAZINFORM - A ferry line will link two ports, BelTA has learned.\n\nIt takes an hour.\n';

function archive(context: TestContext): string {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': 'title: A\nfolders:\n  wire/minsk:\n    provider: BelTA\n' });
  return folder;
}

async function add(folder: string, name: string, text: string | Uint8Array, ...options: string[]): Promise<CommandRun> {
  writeFiles(folder, { [`inbox/${name}`]: text });
  return await runCommand(addCommand, join(folder, 'inbox', name), '--content', join(folder, 'content'), ...options);
}

function filed(folder: string): string[] {
  return addressesOf(join(folder, 'content')).filter((path) => path.startsWith('wire/'));
}

test('a text is shown, and filed by agency and date, byte for byte, under its own name', async (context) => {
  const folder = archive(context);
  const { code, printed } = await add(folder, 'story 17.txt', FERRY);
  assert.equal(code, 0);
  assert.ok(printed.some((line) => /^ +1 +stamp .+ date 2016-12-13$/.test(line)));
  assert.deepEqual(filed(folder), ['wire/kazinform/2016/12/story 17.txt']);
  assert.equal(readFileSync(join(folder, 'content/wire/kazinform/2016/12/story 17.txt'), 'utf8'), FERRY);
  assert.match(printed.at(-1) ?? '', /^Filed as .+story 17\.txt\. /);
});

test('the folder that the settings give to an agency is taken, and a text without a date has its own', async (context) => {
  const folder = archive(context);
  await add(folder, 'a.txt', 'ASTANA (BelTA) – A bridge was opened over the river, BelTA has learned.\n');
  assert.deepEqual(filed(folder), ['wire/minsk/undated/a.txt']);
});

test('what the editor states decides, too', async (context) => {
  const folder = archive(context);
  await add(folder, 'a.md', '---\ntitle: A bridge\ndate: 2018\nprovider: River Press\n---\nA bridge was opened.\n');
  await add(folder, 'b.txt', 'A bridge was opened over the river in the town of Vodny, and nobody signed it.\n');
  assert.deepEqual(filed(folder), ['wire/river-press/2018/a.md', 'wire/unknown/undated/b.txt']);
});

test('a name that cannot be kept is made from the headline, and one that is taken gets a number', async (context) => {
  const folder = archive(context);
  await add(folder, '.hidden', FERRY);
  await add(folder, 'README.txt', FERRY.replace('hour', 'day'));
  assert.deepEqual(filed(folder), [
    'wire/kazinform/2016/12/a-ferry-line-will-link-two-ports-2.txt',
    'wire/kazinform/2016/12/a-ferry-line-will-link-two-ports.txt',
  ]);
});

test('a text that is there already is refused, before it was built and after, whatever stands above it', async (context) => {
  const folder = archive(context);
  await add(folder, 'a.txt', FERRY);
  const again = await add(folder, 'b.txt', FERRY);
  assert.equal(again.code, 1);
  assert.match(again.said.join('\n'), /Unexpected text that .+a\.txt holds already, expected a new one\./);
  assert.equal((await buildArchive(folder)).code, 0);
  assert.equal((await add(folder, 'c.txt', `---\ntitle: Other\n---\n${FERRY}`)).code, 1);
  assert.deepEqual(filed(folder), ['wire/kazinform/2016/12/a.txt']);
});

test('a text that cannot be read is not filed', async (context) => {
  const folder = archive(context);
  const { code, said } = await add(folder, 'a.txt', Uint8Array.of(0x4d, 0xff));
  assert.equal(code, 1);
  assert.match(said.join('\n'), /encoding\/invalid-utf-8/);
  assert.equal(said.at(-1), 'Nothing was filed.');
  assert.deepEqual(filed(folder), []);
});

test('--to files it there, by that folder’s settings, and --dry-run only says where', async (context) => {
  const folder = archive(context);
  const text = 'A bridge over the river\n\nA bridge was opened over the river in the town of Vodny.\n';
  const dry = await add(folder, 'a.txt', text, '--to', 'wire/minsk/bridges', '--dry-run');
  assert.match(dry.printed.at(-1) ?? '', /^It would be filed as .+wire\/minsk\/bridges\/a\.txt\.$/);
  assert.ok(dry.printed.some((line) => /provider +BelTA \(archive\.yaml/.test(line)));
  assert.deepEqual(filed(folder), []);
  await add(folder, 'a.txt', text, '--to', 'wire/minsk/bridges/');
  assert.deepEqual(filed(folder), ['wire/minsk/bridges/a.txt']);
});

test('standard input is read, and named by its headline', (context) => {
  const folder = archive(context);
  const args = ['--import', 'tsx', 'src/cli.ts', 'add', '-', '--content', join(folder, 'content')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: PROJECT, input: FERRY, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.deepEqual(filed(folder), ['wire/kazinform/2016/12/a-ferry-line-will-link-two-ports.txt']);
});

test('an archive with wrong settings takes nothing in', async (context) => {
  const folder = archive(context);
  writeFiles(folder, { 'content/archive.yaml': 'titel: A\n' });
  const { code, said } = await add(folder, 'a.txt', FERRY);
  assert.equal(code, 1);
  assert.match(said.join('\n'), /settings\/unknown-key/);
  assert.deepEqual(filed(folder), []);
});

test('what makes no sense is wrong usage', async (context) => {
  const folder = archive(context);
  const content = ['--content', join(folder, 'content')];
  for (const to of ['../elsewhere', '/etc', '', '.', '.git/x', 'authority/people']) {
    await assert.rejects(add(folder, 'a.txt', FERRY, '--to', to), UsageError, to);
  }
  await assert.rejects(runCommand(addCommand, ...content), UsageError);
  await assert.rejects(runCommand(addCommand, join(folder, 'nowhere.txt'), ...content), UsageError);
  await assert.rejects(runCommand(addCommand, join(folder, 'content/archive.yaml'), ...content), UsageError);
  assert.deepEqual(filed(folder), []);
});
