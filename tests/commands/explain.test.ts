// What does the archivist see of how a file was read?
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { explainCommand } from '../../src/commands/explain.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { runCommand } from './run-command.ts';

interface Explained {
  readonly code: number;
  /** `3 headline Ferry line …`: line, role and words of each part. */
  readonly parts: readonly string[];
  /** `headline = … (why)`. */
  readonly fields: readonly string[];
  readonly rules: readonly string[];
}

const SETTINGS = 'title: A\nfolders:\n  wire/press:\n    provider: River Press\n    language: en\n';

async function explain(context: TestContext, text: string | Uint8Array, path = 'wire/belta/a.txt'): Promise<Explained> {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': SETTINGS, [`content/${path}`]: text });
  const args = ['--content', join(folder, 'content'), '--json', join(folder, 'content', path)];
  const { code, printed } = await runCommand(explainCommand, ...args);
  assert.equal(printed.length, 1);
  const { lines, articles, messages } = JSON.parse(printed[0] ?? '');
  return {
    code,
    parts: lines.flatMap(({ line, parts }: { line: number; parts: { role: string; text: string }[] }) =>
      parts.map(({ role, text: words }) => `${line} ${role} ${words}`),
    ),
    fields: articles.flatMap(({ fields }: { fields: { name: string; value: string | null; basis: string }[] }) =>
      fields.map(({ name, value, basis }) => `${name} = ${value} (${basis})`),
    ),
    rules: messages.map(({ rule }: { rule: string }) => rule),
  };
}

test('every line of a page, and what it became', async (context) => {
  const page = [
    'Projects',
    'All news',
    'Economy',
    '14 March 2018, 11:20',
    '',
    'Ferry line to link two river ports',
    '',
    'MINSK, 14 March (BelTA) – A ferry line will link two ports from May.',
    '',
    'The trip takes forty minutes.',
    '',
    'Subscribe to us',
  ].join('\r\n');
  const { code, parts, fields } = await explain(context, page);
  assert.equal(code, 0);
  assert.deepEqual(parts, [
    '1 navigation Projects',
    '2 navigation All news',
    '3 section Economy',
    '4 stamp 14 March 2018, 11:20',
    '6 headline Ferry line to link two river ports',
    '8 dateline MINSK, 14 March (BelTA) –',
    '8 paragraph A ferry line will link two ports from May.',
    '10 paragraph The trip takes forty minutes.',
    '12 navigation Subscribe to us',
  ]);
  assert.ok(fields.includes('headline = Ferry line to link two river ports (stated in the text)'));
  assert.ok(fields.some((field) => /^published = 2018-03-14 11:20 Europe\/Minsk \(.+line 4\)$/.test(field)));
  assert.ok(
    fields.some((field) => /^dateline = Minsk, XXXX-03-14 \("MINSK, 14 March \(BelTA\)", line 8\)$/.test(field)),
  );
});

test('the lines of front matter are the editor’s, and so is what they say', async (context) => {
  const text =
    '---\r\n# from the paper\r\ntitle: A bridge\r\ndate: 2018-03-14\r\n---\r\nMINSK (BelTA) – A bridge was opened.\r\n';
  const { parts, fields } = await explain(context, text);
  assert.deepEqual(parts, [
    '1 front matter ---',
    '2 front matter # from the paper',
    '3 front matter title: A bridge',
    '4 front matter date: 2018-03-14',
    '5 front matter ---',
    '6 dateline MINSK (BelTA) –',
    '6 paragraph A bridge was opened.',
  ]);
  assert.ok(fields.includes('headline = A bridge (the editor, in front matter)'));
  assert.ok(fields.some((field) => field.startsWith('published = 2018-03-14 (the editor')));
});

test('what the settings of the folder say is theirs', async (context) => {
  const text = 'A bridge over the river\n\nA bridge was opened over the river in the town of Vodny.\n';
  const { fields } = await explain(context, text, 'wire/press/a.txt');
  assert.ok(fields.includes('provider = River Press (archive.yaml, for this folder)'));
  const elsewhere = await explain(context, text, 'wire/other/a.txt');
  assert.ok(elsewhere.fields.some((field) => field.startsWith('provider = null')));
});

test('a file with a fault is shown as far as it was read, its fault is told, and the code is 1', async (context) => {
  const { code, parts, rules, fields } = await explain(context, '---\ntitel: A\n---\nMINSK (BelTA) – A word.\n');
  assert.equal(code, 1);
  assert.deepEqual(rules, ['front-matter/unknown-key']);
  assert.deepEqual(parts.at(-1), '4 not read MINSK (BelTA) – A word.');
  assert.deepEqual(fields, []);
});

test('bytes that are no text have no lines, and a message', async (context) => {
  const { code, parts, rules } = await explain(context, Uint8Array.of(0x4d, 0xff, 0x20));
  assert.equal(code, 1);
  assert.deepEqual(parts, []);
  assert.deepEqual(rules, ['encoding/invalid-utf-8']);
});

test('a file from anywhere is explained without settings', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'a.txt': 'MINSK (BelTA) – A bridge was opened over the river.\n' });
  const { code, printed } = await runCommand(explainCommand, join(folder, 'a.txt'));
  assert.equal(code, 0);
  assert.match(printed[0] ?? '', /^line +became +because +text$/);
  assert.match(printed[1] ?? '', /^ +1 +dateline +.+ +MINSK \(BelTA\) –$/);
  assert.ok(printed.includes('The record'));
});

test('what a terminal would obey is shown in its stead', async (context) => {
  const folder = temporaryFolder(context);
  const text = 'MINSK (BelTA) – A bridge \u001b[31mwas\u009b1m opened\u202e over the river.\u0007\n';
  writeFiles(folder, { 'a.txt': text });
  const { printed, said } = await runCommand(explainCommand, join(folder, 'a.txt'));
  const shown = [...printed, ...said].join('\n');
  assert.match(shown, /‹001B›/);
  assert.match(shown, /‹202E›/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there.
  assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});
