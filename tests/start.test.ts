// Does the compiled program do what its sources say?
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { hashesOf } from './folder-contents.ts';
import { copyProject, runNode } from './project-copy.ts';
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

/** Of each file that the engine keeps when it was written. */
function keptBy(project: string): Record<string, number> {
  const cache = join(project, 'node_modules', '.cache', 'dateline');
  const kept = readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.engine'));
  return Object.fromEntries(kept.map((path) => [path, statSync(join(cache, path)).mtimeMs]));
}

test('what the engine has kept of one build the next one takes, whether little was done or much', (context) => {
  const project = copyProject(context);
  const wire = join(project, 'content', 'wire');
  const build = (...options: readonly string[]): Record<string, number> => {
    const start = ['--disable-proto=throw', 'src/start.mjs', 'build', ...options];
    const { code, stderr } = runNode(project, start, process.env);
    assert.equal(code, 0, stderr);
    return keptBy(project);
  };
  const text = 'MINSK, 14 March (BelTA) – A ferry line will link two river ports, “soon,” BelTA has learned.\n';
  const drop = (name: string): void => writeFileSync(join(wire, `${name}.txt`), text.replace('soon', `soon ${name}`));
  build();
  const short = build();
  assert.ok(Object.keys(short).some((path) => /main\.cjs\.engine/.test(path)));
  assert.deepEqual(build(), short);
  // So many that threads help, and that memory is swept often.
  for (let at = 0; at < 450; at += 1) drop(`many-${at}`);
  build();
  drop('one');
  const long = build();
  assert.ok(Object.keys(long).some((path) => /main\.cjs\.engine$/.test(path)));
  drop('another');
  assert.deepEqual(build(), long);
  assert.deepEqual(build(), long);
  // The thread that read these alone has told the same as a build from nothing.
  build('--output', join(project, 'anew'));
  assert.deepEqual(hashesOf(join(project, '_site')), hashesOf(join(project, 'anew')));
});
