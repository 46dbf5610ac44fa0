// Does README.md tell the truth? Its commands are run in a copy of the project, and what it names is looked for.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { readAuthority } from '../src/knowledge/authority.ts';
import { copyProject, PROJECT, type Ran, runNode } from './project-copy.ts';
import { INSTALL_LIGHTHOUSE } from './runner/find-lighthouse.ts';
import { wholeFile } from './temporary-folder.ts';

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(PROJECT, 'package.json'), 'utf8'),
).scripts;

/** The lines of the shell blocks, in order: a reader tries them from top to bottom. */
const COMMANDS = [...README.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
  block.trimEnd().split('\n'),
);
/** What stands in back quotes outside of blocks. */
const WORDS = [...README.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, word = '']) => word);

const closing = wholeFile();
let project = '';

before(() => {
  project = copyProject(closing);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'All');
  mkdirSync(join(project, '../texts'));
  writeFileSync(
    join(project, '../texts/ferry.txt'),
    ' date 2016-12-13 BREST. KAZINFORM - A ferry line will link two river ports, BelTA has learned.\n\nThe trip takes forty minutes.\n',
  );
});

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Reader', '-c', 'user.email=reader@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: project, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** A command of the program, without npm around it. */
function command(...args: readonly string[]): Ran {
  return runNode(project, ['--disable-proto=throw', '--import', 'tsx', 'src/cli.ts', ...args], {});
}

/** The command as a reader would type it: FILE and DIR stand for something of his own. */
function typed(command: string): string {
  return command.replaceAll('FILE', '../texts/ferry.txt').replace(/\bDIR\b/g, '../archive-of-my-own');
}

test('the commands for a fresh machine are there, and the tests are started by the second', () => {
  assert.equal(COMMANDS[0], 'npm ci && npm run build');
  assert.equal(COMMANDS[1], 'npm ci && npm test');
  assert.equal(SCRIPTS.test, 'node --import tsx tests/run.ts');
});

test('.ci/run starts the tests with the very command that README.md gives', () => {
  const script = readFileSync(join(PROJECT, '.ci/run'), 'utf8');
  const [, command] = /^ {2}\((.+)\) 2>&1$/m.exec(script) ?? [];
  assert.equal(
    command,
    COMMANDS.find((line) => line.endsWith('npm test')),
  );
});

for (const line of COMMANDS) {
  const own = line.replace(/^npm ci && /, '');
  if (own === 'npm test') continue;
  test(`${own} does what README.md says`, async () => {
    if (own === 'npm run serve') await serveUntilItStands();
    else {
      const { status, stdout, stderr } = spawnSync('sh', ['-c', typed(own)], { cwd: project, encoding: 'utf8' });
      assert.equal(status, 0, `${stdout}\n${stderr}`);
    }
  });
}

async function serveUntilItStands(): Promise<void> {
  const process = spawn('npm', ['run', 'serve', '--', '--port', '0'], { cwd: project, detached: true });
  const { pid } = process;
  assert.ok(pid !== undefined);
  let told = '';
  const ended = new Promise<void>((resolve) => process.on('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      told += chunk.toString();
      if (/http:\/\/127\.0\.0\.1:\d+\//.test(told)) resolve();
    };
    process.stdout.on('data', hear);
    process.stderr.on('data', hear);
    process.on('exit', () => reject(new Error(told)));
  });
  // Ctrl-C goes to all processes at the terminal.
  globalThis.process.kill(-pid, 'SIGINT');
  await ended;
}

test('the example texts of README.md are read as it says', () => {
  const texts = [...README.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  const articles = texts.filter((text) => /\((?:BelTA)\)|KAZINFORM/.test(text));
  assert.equal(articles.length, 4);
  const formats = articles.map((text, at) => {
    const path = join(project, `../texts/example-${at}.${text.includes('*Vodny*') ? 'md' : 'txt'}`);
    writeFileSync(path, text);
    const { code, stdout } = command('explain', path, '--json');
    assert.equal(code, 0, stdout);
    const [article] = JSON.parse(stdout).articles;
    return `${article.format} ${article.published.edtf}`;
  });
  assert.deepEqual(formats, [
    'kazinform-blob 2016-12-13',
    'belta-page 2018-03-14',
    'markdown 2018-03-14',
    'belta-dispatch 2016-05-30',
  ]);
});

/** The block of YAML that begins with a key. */
function yamlBlock(key: string): string {
  const blocks = [...README.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  return blocks.find((block) => block.startsWith(key)) ?? '';
}

test('the person that README.md shows is one that the authority files can hold', () => {
  const offices =
    'offices:\n  - id: ambassador-of-kazakhstan-to-belarus\n    title: Ambassador of Kazakhstan to Belarus\n    of: kazakhstan\n    to: belarus\n';
  const { authority, messages } = readAuthority([
    { path: 'authority/people.yaml', text: `${yamlBlock('people:')}${offices}` },
  ]);
  assert.deepEqual(messages, []);
  assert.deepEqual(
    authority.people.map(({ name, offices }) => [name.text, offices.length]),
    [['Aigul Omarova', 1]],
  );
});

test('the settings that README.md shows are all there are, and are read without an error', () => {
  const yaml = yamlBlock('title:');
  const folder = join(project, '../settings');
  cpSync(join(PROJECT, 'src/skeleton'), folder, { recursive: true });
  writeFileSync(join(folder, 'archive.yaml'), yaml);
  const build = ['build', '--content', folder, '--output', `${folder}-site`];
  const { code, stderr } = command(...build);
  assert.equal(code, 0, stderr);
  writeFileSync(join(folder, 'archive.yaml'), `${yaml}\nunknown: 1\n`);
  const known = /expected one of ([\w, ]+)\./.exec(command(...build).stderr)?.[1];
  assert.ok(known !== undefined);
  for (const key of known.split(', ')) assert.match(yaml, new RegExp(`^${key}:`, 'm'));
});

test('the keys of front matter that README.md lists are all there are', () => {
  const path = join(project, '../texts/unknown.txt');
  writeFileSync(path, '---\nxyzzy: 1\n---\nMINSK (BelTA) – A word.\n');
  const { stderr } = command('explain', path);
  const known = /expected one of ([\w, ]+)\./.exec(stderr)?.[1]?.split(', ');
  const listed = [...README.matchAll(/^\| `(\w+)` \| /gm)]
    .map(([, key = '']) => key)
    .filter((key) => !(key in SCRIPTS));
  assert.deepEqual(listed, known);
});

test('every path that README.md names is there', () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)]
    .map(([, path = '']) => path)
    .filter((path) => !/^https?:/.test(path));
  const paths = WORDS.filter((word) => /^(?:content|src|templates|tests|public|_site)\/[\w./-]*$/.test(word));
  assert.ok(links.length > 1 && paths.length > 4);
  for (const path of [...links, ...paths]) {
    assert.ok(existsSync(join(project, path)), `${path} is named in README.md and not there`);
  }
});

test('every script that README.md names is there, and every command is named', () => {
  const named = [...README.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci' && name !== 'install');
  for (const name of named) assert.ok(name in SCRIPTS, `npm run ${name}`);
  const commands = Object.keys(SCRIPTS).filter((name) => SCRIPTS[name]?.includes('src/start.mjs'));
  for (const name of commands) assert.ok(named.includes(name), `${name} is not named in README.md`);
});

test('README.md says how to get what is not in package.json, as the command itself does', () => {
  assert.ok(WORDS.includes('npm run lighthouse') && WORDS.includes(INSTALL_LIGHTHOUSE));
});

test('the options that README.md gives each command are those that it has', () => {
  const rows = [...README.matchAll(/^\| `npm run (\w+)[^`]*` \| (.+) \|$/gm)];
  assert.ok(rows.length > 4);
  for (const [, name = '', cell = ''] of rows) {
    const { stdout } = command(name, '--help');
    const known = [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)]
      .map(([, option]) => option)
      .filter((option) => option !== '--help');
    const listed = [...cell.matchAll(/`(--[\w-]+)/g)].map(([, option]) => option);
    assert.deepEqual(listed.sort(), known.sort(), name);
  }
});

test('the picture of README.md is a picture, and no larger than it has to be', () => {
  const [, picture = ''] = /!\[[^\]]+\]\(([^)]+)\)/.exec(README) ?? [];
  const bytes = readFileSync(join(PROJECT, picture));
  assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
  assert.ok(bytes.length < 300_000);
});
