// What if the disk fails at any one call, or the process dies there? The site is whole, and the next build completes it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { REGISTER_FILE } from '../../src/archive/register-lines.ts';
import { type BuildOptions, type BuildResult, build, WORLD, type World } from '../../src/build.ts';
import { codeKeys } from '../../src/cache/code.ts';
import { DISK } from '../../src/disk/disk.ts';
import type { Render } from '../../src/edition.ts';
import { describeFault } from '../../src/fault.ts';
import { PROJECT } from '../../src/look.ts';
import { hashesOf } from '../folder-contents.ts';
import { writeFiles } from '../temporary-folder.ts';
import { type Call, Death, diskError, watchDisk } from './failing-disk.ts';

/**
 * With `DATELINE_FAULTS=all` each call fails in every way, those included that read the program's own code. Otherwise
 * every third call is tried, and the ways take turns.
 */
const ALL = process.env.DATELINE_FAULTS === 'all';
const STRIDE = ALL ? 1 : 3;

const memory = '/dev/shm';
const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'dateline-faults-'));
after(() => rmSync(root, { recursive: true, force: true }));

const dump: Render = async (pages, _site, handOn) => {
  for (const { url, content } of pages) handOn({ url, html: JSON.stringify(content) });
};
const disk = { ...DISK, fsyncSync: () => undefined };
const world: World = { ...WORLD, disk, render: async () => dump };

type Code = Parameters<typeof diskError>[0];

interface Way {
  readonly name: string;
  /** What the calls throw once the one with the number `at` is reached; null: they are made. */
  readonly fault: (call: Call, at: number) => Error | null;
}

const once = (code: Code): Way => ({
  name: code,
  fault: (call, at) => (call.number === at ? diskError(code, call) : null),
});

const WAYS: readonly Way[] = [
  once('ENOSPC'),
  once('EIO'),
  once('EACCES'),
  once('EMFILE'),
  {
    name: 'a disk that is full from then on',
    fault: (call, at) => (call.number >= at && call.does === 'puts' ? diskError('ENOSPC', call) : null),
  },
];

const DEATH: Way = { name: 'death', fault: ({ number }, at) => (number >= at ? new Death() : null) };

function text(port: string, day: number, more = ''): string {
  return `---\ntitle: "Ferry to ${port}"\ndate: 2016-12-${day}\ntags: [trade, "place:${port}"]\n---\nMINSK (BelTA) – A ferry will go to ${port}.\n\nIt takes an hour.${more}\n`;
}

const ARCHIVE = {
  'archive.yaml': 'title: A wire\nbaseUrl: https://example.org/a/\ntagAuthority: example.org,2026\n',
  'authority/places.yaml': 'places:\n  - id: vodny\n    name: Vodny\n    kind: city\n',
  'wire/a.txt': text('Vodny', 13),
  'wire/b.txt': text('Prystan', 13),
  'wire/c.txt': text('Kemer', 14),
  'wire/d.txt': text('Aral', 15),
  'wire/old/e.txt': 'ASTANA. KAZINFORM - A ferry is not dated.\n',
};

/** A content folder, the site and workshop as they are before the build that fails, and as they are to be after it. */
interface Scene {
  readonly content: string;
  readonly site: string;
  readonly old: Readonly<Record<string, string>>;
  readonly whole: Readonly<Record<string, string>>;
  readonly register: string;
  readonly restore: () => void;
  /** Another content folder: what the archivist may have changed his mind to when the build had failed. */
  readonly otherwise: string;
}

async function sceneOf(name: string, isFirst: boolean): Promise<Scene> {
  const folder = join(root, name);
  const content = join(folder, 'content');
  const work = join(folder, 'work');
  const site = join(work, 'site');
  const registerFile = join(content, REGISTER_FILE);
  writeFiles(content, ARCHIVE);
  mkdirSync(work);
  if (!isFirst) {
    await built(content, site);
    rmSync(join(content, 'wire/b.txt'));
    rmSync(join(content, 'wire/old'), { recursive: true });
    writeFiles(content, {
      'authority/places.yaml': 'places:\n  - id: kemer\n    name: Kemer\n    kind: town\n',
      'wire/a.txt': text('Vodny', 13, ' Or more.'),
      'wire/c2.txt': text('Kemer', 14),
      'wire/f.txt': text('Lido', 16),
    });
    rmSync(join(content, 'wire/c.txt'));
  }
  const before = existsSync(registerFile) ? readFileSync(registerFile) : null;
  cpSync(work, `${work}-before`, { recursive: true });
  const otherwise = join(folder, 'otherwise');
  writeFiles(otherwise, ARCHIVE);
  if (isFirst) rmSync(join(otherwise, 'wire/b.txt'));
  return {
    ...{ content, site, otherwise, old: isFirst ? {} : hashesOf(site), ...(await builtAnew(content)) },
    restore: () => {
      rmSync(work, { recursive: true });
      cpSync(`${work}-before`, work, { recursive: true });
      if (before === null) rmSync(registerFile, { force: true });
      else writeFileSync(registerFile, before);
    },
  };
}

function options(content: string, output: string): BuildOptions {
  const how = { keepGoing: false, full: false, verify: false, baseUrl: null, today: '2026-02-03' };
  return { content, output, ...how };
}

async function built(content: string, site: string): Promise<BuildResult> {
  const result = await build(options(content, site), () => undefined, world);
  assert.equal(result.outcome, 'built', JSON.stringify(result.messages));
  return result;
}

/** What a build from nothing gives of a content folder, which stays as it is. */
async function builtAnew(content: string): Promise<Pick<Scene, 'whole' | 'register'>> {
  const apart = mkdtempSync(join(root, 'apart-'));
  cpSync(content, join(apart, 'content'), { recursive: true });
  await built(join(apart, 'content'), join(apart, 'site'));
  return {
    whole: hashesOf(join(apart, 'site')),
    register: readFileSync(join(apart, 'content', REGISTER_FILE), 'utf8'),
  };
}

for (const [name, isFirst] of [
  ['a first build', true],
  ['a build of what changed', false],
] as const) {
  test(`${name}: at whichever call the disk fails, it is told with what to do, and the next build completes it`, async () => {
    const scene = await sceneOf(`${name} fails`, isFirst);
    let at = 1;
    for (let wasReached = true; wasReached; at += STRIDE) {
      const ways = ALL ? WAYS : WAYS.filter((_, index) => index === at % WAYS.length);
      wasReached = false;
      for (const way of ways) wasReached = (await failAt(scene, way, at)) || wasReached;
    }
    assert.ok(at > 100, `${at} calls are no build`);
  });

  test(`${name}: at whichever call the process dies, the site is whole, and the next build completes it`, async () => {
    const scene = await sceneOf(`${name} dies`, isFirst);
    let at = 1;
    while (await failAt(scene, DEATH, at)) at += STRIDE;
    assert.ok(at > 100, `${at} calls are no build`);
  });
}

/** @returns whether there were so many calls */
async function failAt(scene: Scene, way: Way, at: number): Promise<boolean> {
  const { content, site, old, whole } = scene;
  for (const turn of ALL ? ['completed', 'turned back'] : [at % 2 === 0 ? 'completed' : 'turned back']) {
    scene.restore();
    const met: Call[] = [];
    const watched = watchDisk(disk, (call) => {
      const error = way.fault(call, at);
      if (error !== null) met.push(call);
      return error;
    });
    const code = ALL ? () => codeKeys(watched.disk, PROJECT) : world.code;
    const outcome = await tryToBuild(options(content, site), { ...world, disk: watched.disk, code });
    const where = `${way.name} at call ${at}: ${met[0]?.name} ${met[0]?.path}`;
    lookAt(hashesOf(site), old, whole, where);
    if (way === DEATH) bury(site);
    else {
      judge(outcome, met, hashesOf(site), scene, where);
      if (met[0]?.name !== 'closeSync') assert.equal(watched.open(), 0, `${where}: files are left open`);
    }
    if (turn === 'completed') await completes(scene, where);
    else await turnsBack(scene, where);
    if (met.length === 0) return false;
  }
  return true;
}

async function tryToBuild(asked: BuildOptions, world: World): Promise<unknown> {
  try {
    return await build(asked, () => undefined, world);
  } catch (error) {
    return error;
  }
}

/** Each file is the old or the new one, whole, and none is missing that both hold. */
function lookAt(now: Scene['old'], old: Scene['old'], whole: Scene['whole'], where: string): void {
  for (const [url, hash] of Object.entries(now)) {
    if (/^\.dateline-stage(?:\/|$)/.test(url)) continue;
    assert.ok(hash === old[url] || hash === whole[url], `${where}: ${url} is neither the old one nor the new one`);
  }
  const lost = Object.keys(old).filter((url) => url in whole && !(url in now));
  assert.deepEqual(lost, [], where);
}

/** Either it was thrown and says what to do, or a file of the content could not be read, or nothing came of it. */
function judge(outcome: unknown, met: readonly Call[], now: Scene['old'], scene: Scene, where: string): void {
  if (outcome instanceof Error) {
    const told = describeFault(outcome, 'build');
    assert.match(
      told,
      /^Disk trouble: E[A-Z]+: .+\. [A-Z].+\. The site is whole.+; build again once that is mended\.$/,
    );
    assert.ok(met.length > 0, `${where}: ${told}`);
    return;
  }
  assert.ok(typeof outcome === 'object' && outcome !== null && 'outcome' in outcome && 'messages' in outcome);
  if (outcome.outcome === 'built') assert.deepEqual(now, scene.whole, where);
  else {
    assert.equal(outcome.outcome, 'errors', where);
    assert.match(JSON.stringify(outcome.messages), /source\/unreadable/, where);
    assert.deepEqual(now, scene.old, where);
  }
}

/** The lock of a process that is gone. */
function bury(site: string): void {
  const lock = join(site, '../.dateline/site/lock');
  if (existsSync(lock)) writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"pid":\d+/, `"pid":${2 ** 30}`));
}

/** The next build has something else to build: what the one that failed had begun must not stay. */
async function turnsBack({ content, site, otherwise }: Scene, where: string): Promise<void> {
  const [from, to] = [join(content, REGISTER_FILE), join(otherwise, REGISTER_FILE)];
  rmSync(to, { force: true });
  if (existsSync(from)) cpSync(from, to);
  await goesOn(otherwise, site, `${where}, and then another build`);
  const register = readFileSync(to, 'utf8');
  const key = `${otherwise} ${register}`;
  const expected = anew.get(key) ?? (await builtAnew(otherwise));
  anew.set(key, expected);
  assert.deepEqual(hashesOf(site), expected.whole, `${where}, and then another build`);
  assert.equal(register, expected.register);
}

/** What a build from nothing gives, by content folder and register. */
const anew = new Map<string, Pick<Scene, 'whole' | 'register'>>();

async function completes({ content, site, whole, register }: Scene, where: string): Promise<void> {
  await goesOn(content, site, where);
  assert.deepEqual(hashesOf(site), whole, where);
  assert.equal(readFileSync(join(content, REGISTER_FILE), 'utf8'), register, where);
  if (!ALL) return;
  const idle = await build(options(content, site), () => undefined, world);
  assert.deepEqual([idle.rendered, idle.written, idle.deleted], [0, 0, 0], where);
}

async function goesOn(content: string, site: string, where: string): Promise<void> {
  const next = await build(options(content, site), () => undefined, world);
  assert.equal(next.outcome, 'built', `${where}: ${JSON.stringify(next.messages)}`);
  const left = readdirSync(join(site, '../.dateline/site')).sort();
  assert.deepEqual(left, ['bodies', 'known', 'memory', 'readings'], where);
}
