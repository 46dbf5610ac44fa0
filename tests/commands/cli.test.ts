// What does the command line say to wrong usage? Each ends with code 2 and says what was met and what was expected.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROJECT, runNode } from '../project-copy.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

function run(...args: readonly string[]): { code: number | null; stdout: string; stderr: string } {
  return runNode(PROJECT, ['--disable-proto=throw', '--import', 'tsx', 'src/cli.ts', ...args], {});
}

const NAMES = 'init, build, add, explain, check, serve';

for (const [what, args, expected] of [
  ['no command', [], /^Missing command, expected one of [a-z, ]+\n$/],
  ['an unknown command', ['biuld'], /^Unexpected command "biuld", expected one of [a-z, ]+ \(nearest: build\)\n$/],
  ['a command that is a word of JavaScript', ['constructor'], /^Unexpected command "constructor", expected one of/],
  [
    'an unknown option',
    ['build', '--outptu', 'x'],
    /^Unexpected option --outptu, expected one of .+ \(nearest: --output\)\. /,
  ],
  ['an option without its value', ['build', '--output'], /^Missing value of --output, expected one after it\. /],
  [
    'an option in the place of a value',
    ['build', '--output', '--full'],
    /^Missing value of --output, expected one after it /,
  ],
  ['a value that is not wanted', ['build', '--full=yes'], /^Unexpected value of --full, expected none\. /],
  ['a word too many', ['build', 'content'], /^Unexpected "content", expected options only\. /],
  ['an empty folder', ['build', '--content', ''], /^Missing folder, expected a path that is not empty\. /],
  [
    'a site within the articles',
    ['build', '--content', 'a', '--output', 'a/b'],
    /^Unexpected --output .+, expected a folder outside of /,
  ],
  [
    'articles within the site',
    ['build', '--content', 'a/b', '--output', 'a'],
    /^Unexpected --output .+, expected no folder that holds /,
  ],
  [
    'the same folder twice',
    ['build', '--content', 'a', '--output', 'a'],
    /^Unexpected --output .+, expected a folder outside of /,
  ],
  [
    'no address',
    ['build', '--base-url', 'example.org'],
    /^Unexpected --base-url "example\.org", expected https:\/\/host\/path\/\. /,
  ],
  ['no port', ['serve', '--port', '99999'], /^Unexpected --port "99999", expected a number from 0 to 65535\. /],
  ['no file', ['explain'], /^Missing FILE, expected the path of a text\. /],
  ['a file that is not there', ['explain', 'nowhere.txt'], /^Missing nowhere\.txt, expected a file that is there\. /],
  ['a folder in the place of a file', ['explain', 'src'], /^Unexpected src, expected a regular file\. /],
  [
    'no site',
    ['check', '--output', 'src'],
    /^Missing manifest-sha256\.txt in src, expected a site: build one first\. /,
  ],
] as const) {
  test(`${what} is wrong usage`, () => {
    const { code, stdout, stderr } = run(...args);
    assert.match(stderr, expected);
    assert.equal(code, 2);
    assert.equal(stdout, '');
  });
}

test('every command has its help, and the help ends well', () => {
  for (const name of NAMES.split(', ')) {
    const { code, stdout, stderr } = run(name, '--help');
    assert.equal(code, 0, stderr);
    assert.match(stdout, new RegExp(`^npm run ${name} -- \\[options\\]`));
  }
});

test('disk trouble is one line and code 4', (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { content: 'a file in the place of the folder' });
  const { code, stderr } = run('build', '--content', `${folder}/content`, '--output', `${folder}/site`);
  assert.match(stderr, /^Disk trouble: ENOTDIR/);
  assert.equal(stderr.trimEnd().split('\n').length, 1);
  assert.equal(code, 4);
});

test('where a file cannot be written to its end, it is said which one and what to do, and the code is 4', (context) => {
  const folder = temporaryFolder(context);
  cpSync(join(PROJECT, 'tests/archives/standing'), folder, { recursive: true });
  const command = [
    '--import',
    'tsx',
    'src/cli.ts',
    'build',
    '--content',
    `${folder}/content`,
    '--output',
    `${folder}/site`,
  ];
  const limited = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`;
  const { status, stderr } = spawnSync('sh', ['-c', limited, process.execPath, ...command], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { TSX_DISABLE_CACHE: '1', PATH: process.env.PATH },
  });
  assert.match(
    stderr,
    /^Disk trouble: EFBIG: .+, write '.+\/\.dateline\/site\/bodies\/\d+'\. .*raise the limit.* The site is whole/,
  );
  assert.equal(status, 4);
  assert.ok(!existsSync(join(folder, 'site')));
});
