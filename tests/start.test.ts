// Does the compiled program do what its sources say?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hashesOf } from './folder-contents.ts';
import { temporaryFolder } from './temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** What only rules with letters of other scripts and signs beyond ASCII can read. */
const FOREIGN: Readonly<Record<string, string>> = {
  'russian.txt': 'Новый паром\n\n14 марта, Минск /Корр. БЕЛТА/. Паром соединит два порта, сообщили в министерстве.\n',
  'kazakh.txt': 'АСТАНА. ҚазАқпарат – Жаңа кеме қатынасы ашылды, деп хабарлайды ҚазАқпарат.\n',
  'dash.txt': 'MINSK, 14 March (BelTA) – A ferry line will link two river ports, “soon,” BelTA has learned.\n',
};

test('the compiled program builds, byte for byte, the site that the sources build', (context) => {
  const folder = temporaryFolder(context);
  const content = join(folder, 'content');
  cpSync(join(PROJECT, 'content'), content, { recursive: true });
  for (const [name, text] of Object.entries(FOREIGN)) writeFileSync(join(content, 'wire', name), text);
  const build = (output: string, ...start: readonly string[]): Record<string, string> => {
    const options = ['build', '--content', content, '--output', join(folder, output)];
    const { status, stderr } = spawnSync(process.execPath, ['--disable-proto=throw', ...start, ...options], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: '1770076800' },
    });
    assert.equal(status, 0, stderr);
    return hashesOf(join(folder, output));
  };
  const uncompiled = build('uncompiled', '--import', 'tsx', 'src/cli.ts');
  const compiled = build('compiled', 'src/start.mjs');
  assert.deepEqual(compiled, uncompiled);
  const undated = readFileSync(join(folder, 'compiled', 'undated', 'index.html'), 'utf8');
  assert.match(undated, />A ferry line will link/);
  assert.match(undated, />Новый паром</);
});
