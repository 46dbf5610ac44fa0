// npm test: do the types hold, is the linter content, and do all tests pass, those in a real browser included?
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readClosing } from './runner/closing-lines.ts';
import { findBrowser, installBrowser } from './runner/find-browser.ts';
import { RUN_FOLDER } from './runner/run-folder.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
process.chdir(PROJECT);

/** Test files of our own choice, as `npm test -- FILE...`; none: all there are. */
const chosen = process.argv.slice(2);

const types = step('types', ['node_modules/typescript/bin/tsc']);
const lint = step('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']);
const tested = tests(chosen.length > 0 ? chosen : testFiles('tests'));
const failures = [types, lint, tested.failure].filter((failure) => failure !== null);
if (failures.length > 0) say(`Failed: ${failures.join(', ')}.`);
for (const line of tested.closing) process.stdout.write(`${line}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Runs one of the tools. @returns its name where it was not content */
function step(name: string, args: readonly string[]): string | null {
  say(`== ${name}`);
  return runNode(args) === 0 ? null : name;
}

/**
 * Runs the test files two at a time; as many as small machines have cores. Node's report is read as TAP, too: a run in
 * which nothing was tested ends with code 0 where node alone is asked.
 */
function tests(files: readonly string[]): { failure: string | null; closing: readonly string[] } {
  say(`== tests: ${files.length} files`);
  const folder = mkdtempSync(join(tmpdir(), 'dateline-tests-'));
  try {
    const tap = join(folder, 'report.tap');
    const browser = findBrowser(process.env) ?? installBrowser(process.env, say);
    const code = runNode(
      [
        '--disable-proto=throw',
        ...['--import', 'tsx', '--test', '--test-concurrency=2'],
        ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
        ...['--test-reporter=tap', `--test-reporter-destination=${tap}`],
        ...files,
      ],
      { CHROME_PATH: browser, [RUN_FOLDER]: folder },
    );
    const { lines, tests, skipped } = readClosing(readFileSync(tap, 'utf8'));
    const failure =
      tests === 0
        ? 'tests (there were none)'
        : skipped > 0
          ? `tests (${skipped} skipped)`
          : code === 0
            ? null
            : 'tests';
    return { failure, closing: lines };
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { failure: 'tests', closing: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

function runNode(args: readonly string[], more: Readonly<Record<string, string>> = {}): number {
  const { status, error } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...more },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined) say(error.message);
  return status ?? 1;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
