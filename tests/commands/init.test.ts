import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { initCommand } from '../../src/commands/init.ts';
import { readAuthority } from '../../src/knowledge/authority.ts';
import { UsageError } from '../../src/options.ts';
import { buildArchive } from '../archives/build-archive.ts';
import { addressesOf } from '../folder-contents.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

const FILES = [
  'archive.yaml',
  'authority/organisations.yaml',
  'authority/people.yaml',
  'authority/places.yaml',
  'authority/topics.yaml',
  'wire/example/first-story.md',
];

test('a new archive is laid out, says what to do next, and builds without a word of complaint', async (context) => {
  const folder = temporaryFolder(context);
  const { code, printed, said } = await runCommand(initCommand, join(folder, 'content'));
  assert.equal(code, 0);
  assert.deepEqual(said, []);
  assert.deepEqual(addressesOf(join(folder, 'content')), FILES);
  for (const file of FILES)
    assert.ok(
      printed.some((line) => line.includes(file)),
      file,
    );
  assert.ok(printed.some((line) => line.includes('npm run build -- --content')));

  const built = await buildArchive(folder);
  assert.equal(built.code, 0);
  assert.deepEqual(built.told, []);
  const page = readFileSync(join(folder, '_site/2026/01/15/a-ferry-line-opens-between-two-river-ports.html'), 'utf8');
  assert.match(page, /This is an example/);
});

test('what the comments of its authority files offer is right once it is uncommented', async (context) => {
  const folder = temporaryFolder(context);
  await runCommand(initCommand, folder);
  const files = FILES.filter((name) => name.startsWith('authority/')).map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const uncommented = text.replace(/: \[\]$/gm, ':').replace(/^#( {2}- .*| {4}.*)$/gm, ' $1');
    assert.notEqual(uncommented, text);
    return { path, text: uncommented };
  });
  const { authority, messages } = readAuthority(files);
  assert.deepEqual(
    messages.filter(({ severity }) => severity === 'error').map(({ path, text }) => `${path}: ${text}`),
    [],
  );
  assert.deepEqual(
    [authority.people, authority.organisations, authority.topics].map((list) => list.map(({ id }) => id)),
    [['ada-example'], ['harbour-board'], ['shipping']],
  );
  assert.ok(authority.places.some(({ id }) => id === 'port-example'));
});

test('an empty folder is taken', async (context) => {
  const folder = join(temporaryFolder(context), 'empty');
  mkdirSync(folder);
  assert.equal((await runCommand(initCommand, folder)).code, 0);
});

test('a folder that holds something is refused, and nothing is written', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'notes.txt': 'mine' });
  await assert.rejects(runCommand(initCommand, folder), UsageError);
  assert.deepEqual(addressesOf(folder), ['notes.txt']);
  await assert.rejects(runCommand(initCommand, join(folder, 'notes.txt')), UsageError);
  await assert.rejects(runCommand(initCommand), UsageError);
  await assert.rejects(runCommand(initCommand, 'a', 'b'), UsageError);
});
