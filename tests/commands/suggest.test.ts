// Does a name come from the texts to a page of its own, by the editor's word alone?
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCommand } from '../../src/commands/build.ts';
import { mergeCommand } from '../../src/commands/merge.ts';
import { suggestCommand } from '../../src/commands/suggest.ts';
import { type Closing, temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

const TEXTS = {
  'archive.yaml': 'title: Ferries\n',
  'authority/people.yaml': '# Who is who.\npeople:\n  - id: aigul-omarova\n    name: Aigul Omarova\n',
  'wire/belta/one.txt':
    'MINSK, 13 December (BelTA) – Deputy Transport Minister Ivan Dubov opened the ferry line, BelTA has learned.\n\n“It pays,” Ivan Dubov said. Aigul Omarova agreed.\n',
  'wire/belta/two.txt':
    'MINSK, 14 December (BelTA) – Deputy Transport Minister Ivan Dubov spoke of the second ferry, BelTA has learned.\n\nIvan Dubov named no day.\n',
};

function archive(t: Closing): { content: string; options: string[] } {
  const folder = temporaryFolder(t);
  const content = join(folder, 'content');
  writeFiles(content, TEXTS);
  return { content, options: ['--content', content, '--output', join(folder, 'site')] };
}

test('a name is suggested, accepted by a file of decisions, and has a page after the next build', async (t) => {
  const { content, options } = archive(t);
  const site = options[3] ?? '';
  await runCommand(buildCommand, ...options);
  const listed = await runCommand(suggestCommand, '--list', ...options);
  assert.match(listed.printed.join('\n'), /^Ivan Dubov \(person: Deputy Transport Minister\)/);
  assert.equal(existsSync(join(site, 'people/ivan-dubov.html')), false);

  const decisions = join(content, '../decisions.yaml');
  writeFileSync(decisions, 'decisions:\n  - { name: Ivan Dubov, do: accept }\n');
  const done = await runCommand(suggestCommand, '--decisions', decisions, ...options);
  assert.equal(done.code, 0, done.said.join('\n'));
  assert.match(readFileSync(join(content, 'authority/people.yaml'), 'utf8'), /^# Who is who\.[\s\S]*id: ivan-dubov/);

  const { printed } = await runCommand(buildCommand, '--json', ...options);
  const { rendered } = JSON.parse(printed.join(''));
  assert.ok(rendered > 0);
  const page = readFileSync(join(site, 'people/ivan-dubov.html'), 'utf8');
  assert.match(page, /#p1:~:text=Ivan%20Dubov/);
  const again = await runCommand(suggestCommand, '--list', ...options);
  assert.deepEqual(again.printed, ['Every name that stands out is listed or was turned down.']);
});

test('a name that was turned down is not suggested again, and a decision on nobody changes nothing', async (t) => {
  const { content, options } = archive(t);
  const decisions = join(content, '../decisions.yaml');
  writeFileSync(decisions, 'decisions:\n  - { name: Ivan Dubof, do: decline }\n');
  const wrong = await runCommand(suggestCommand, '--decisions', decisions, ...options);
  assert.equal(wrong.code, 1);
  assert.match(wrong.said.join('\n'), /Unexpected name "Ivan Dubof".*Did you mean "Ivan Dubov"\?/);
  assert.equal(existsSync(join(content, 'authority/declined.yaml')), false);
  writeFileSync(decisions, 'decisions:\n  - { name: Ivan Dubov, do: decline }\n');
  assert.equal((await runCommand(suggestCommand, '--decisions', decisions, ...options)).code, 0);
  const again = await runCommand(suggestCommand, '--list', ...options);
  assert.deepEqual(again.printed, ['Every name that stands out is listed or was turned down.']);
});

test('two entries that are one person become one, and the old address leads to it', async (t) => {
  const { content, options } = archive(t);
  const site = options[3] ?? '';
  writeFileSync(
    join(content, 'authority/people.yaml'),
    'people:\n  - id: i-dubov\n    name: Ivan Dubov\n  - id: ivan-dubov\n    name: Ivan Ivanovich Dubov\n',
  );
  await runCommand(buildCommand, ...options);
  assert.ok(existsSync(join(site, 'people/i-dubov.html')));
  const unknown = await runCommand(mergeCommand, 'i-dubof', 'ivan-dubov', '--content', content);
  assert.equal(unknown.code, 1);
  const { code, said } = await runCommand(mergeCommand, 'i-dubov', 'ivan-dubov', '--content', content);
  assert.equal(code, 0, said.join('\n'));
  await runCommand(buildCommand, ...options);
  assert.match(readFileSync(join(site, 'people/i-dubov.html'), 'utf8'), /href="ivan-dubov\.html"/);
  assert.match(readFileSync(join(site, 'people/ivan-dubov.html'), 'utf8'), /Ivan%20Dubov/);
});
