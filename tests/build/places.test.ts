// Where may the site stand: behind a link, on another file system, where only reading is allowed?
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type BuildResult, build, WORLD, type World } from '../../src/build.ts';
import { buildCommand } from '../../src/commands/build.ts';
import { DISK, type Disk } from '../../src/disk/disk.ts';
import { describeFault } from '../../src/fault.ts';
import { UsageError } from '../../src/options.ts';
import { runCommand } from '../commands/run-command.ts';
import { hashesOf } from '../folder-contents.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { diskError, watchDisk } from './failing-disk.ts';

/** Another file system than that of temporary files, on most systems. */
const MEMORY = '/dev/shm';

const STORY = 'MINSK (BelTA) – A ferry line will link two river ports, BelTA has learned.\n\nThe trip takes an hour.\n';

function archive(context: TestContext): string {
  const folder = temporaryFolder(context);
  cpSync(join(import.meta.dirname, '../archives/standing'), folder, { recursive: true });
  return folder;
}

async function buildInto(folder: string, output: string, disk: Disk = DISK): Promise<BuildResult> {
  const how = { keepGoing: false, full: false, verify: false, baseUrl: null, today: '2026-02-03' };
  const world: World = { ...WORLD, disk };
  return await build({ content: join(folder, 'content'), output, ...how }, () => undefined, world);
}

/** The site as it is built where nothing is odd. */
async function plain(folder: string): Promise<Record<string, string>> {
  cpSync(join(folder, 'content'), join(folder, 'apart/content'), { recursive: true });
  await buildInto(join(folder, 'apart'), join(folder, 'apart/site'));
  return hashesOf(join(folder, 'apart/site'));
}

test('a link to a folder of another file system is followed, and stays a link', async (context) => {
  const folder = archive(context);
  const elsewhere = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : folder, 'dateline-place-'));
  context.after(() => rmSync(elsewhere, { recursive: true }));
  const whole = await plain(folder);
  mkdirSync(join(elsewhere, 'site'));
  symlinkSync(join(elsewhere, 'site'), join(folder, 'link'));
  assert.equal((await buildInto(folder, join(folder, 'link'))).outcome, 'built');
  assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
  assert.deepEqual(hashesOf(join(elsewhere, 'site')), whole);
  assert.deepEqual(readdirSync(elsewhere).sort(), ['.dateline', 'site']);
  // By its own name it is the same site: what was built is known.
  const again = await buildInto(folder, join(elsewhere, 'site'));
  assert.deepEqual([again.outcome, again.rendered, again.written], ['built', 0, 0]);
});

test('a link that leads nowhere is wrong usage, and says what to do', async (context) => {
  const folder = archive(context);
  symlinkSync('nowhere', join(folder, 'link'));
  const options = ['--content', join(folder, 'content'), '--output', join(folder, 'link')];
  await assert.rejects(
    runCommand(buildCommand, ...options),
    (error) =>
      error instanceof UsageError &&
      /^Unexpected .+\/link, a symbolic link that leads nowhere, expected .+: make the folder/.test(error.message),
  );
});

/** As if the folder were mounted: nothing can be renamed into it from outside. */
function mountedAt(mount: string): Disk {
  const isWithin = (path: string): boolean => path === mount || path.startsWith(`${mount}/`);
  return {
    ...DISK,
    renameSync: (from, to) => {
      if (isWithin(String(from)) !== isWithin(String(to))) {
        throw diskError('EXDEV', { name: 'renameSync', path: String(from) });
      }
      DISK.renameSync(from, to);
    },
  };
}

for (const [what, mount, before] of [
  ['a site that is a mount', 'site', true],
  ['a workshop that is a mount, and no site yet', '.dateline', false],
] as const) {
  test(`${what} is built, and built again`, async (context) => {
    const folder = archive(context);
    const site = join(folder, 'site');
    const disk = mountedAt(join(folder, mount));
    if (before) mkdirSync(site);
    assert.equal((await buildInto(folder, site, disk)).outcome, 'built');
    assert.deepEqual(hashesOf(site), await plain(folder));
    writeFiles(folder, { 'content/wire/belta/other.txt': STORY });
    const changed = await buildInto(folder, site, disk);
    assert.equal(changed.outcome, 'built');
    assert.ok(changed.rendered > 0 && changed.rendered < changed.planned);
    assert.deepEqual(hashesOf(site), await plain(folder));
    assert.deepEqual(readdirSync(join(folder, '.dateline/site')).sort(), ['bodies', 'known', 'memory', 'readings']);
  });
}

/** As if what lies below the folder could only be read. */
function readOnly(folder: string): Disk {
  return watchDisk(DISK, (call) =>
    call.does !== 'looks' && call.path.startsWith(folder) ? diskError('EROFS', call) : null,
  ).disk;
}

test('a site that can only be read is told of, and stays as it was', async (context) => {
  const folder = archive(context);
  const site = join(folder, 'out/site');
  await buildInto(folder, site);
  const before = hashesOf(site);
  writeFiles(folder, { 'content/wire/belta/other.txt': STORY });
  for (const locked of [site, join(folder, 'out')]) {
    const error = await buildInto(folder, site, readOnly(locked)).catch((error: unknown) => error);
    assert.match(
      describeFault(error, 'build'),
      /^Disk trouble: EROFS.+ mount it for writing, or choose another folder/,
    );
    assert.deepEqual(hashesOf(site), before);
  }
  assert.equal((await buildInto(folder, site)).outcome, 'built');
  assert.deepEqual(hashesOf(site), await plain(folder));
});

test('articles that can only be read are built, as long as the register has nothing to take in', async (context) => {
  const folder = archive(context);
  const site = join(folder, 'site');
  await buildInto(folder, site);
  const content = join(folder, 'content');
  rmSync(join(folder, '.dateline'), { recursive: true });
  assert.equal((await buildInto(folder, site, readOnly(content))).outcome, 'built');
  writeFiles(folder, { 'content/wire/belta/other.txt': STORY });
  const error = await buildInto(folder, site, readOnly(content)).catch((error: unknown) => error);
  assert.match(describeFault(error, 'build'), /EROFS.+content\/accessions\.ndjson'/);
  assert.ok(statSync(join(site, 'index.html')).isFile());
});
