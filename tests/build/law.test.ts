// Does a build that remembers give what a build from nothing gives? After any sequence of edits, to the last byte.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { type BuildOptions, type BuildResult, build, WORLD, type World } from '../../src/build.ts';
import { DISK } from '../../src/disk/disk.ts';
import type { Render } from '../../src/edition.ts';
import { placeOf } from '../../src/place.ts';
import { isLasting } from '../../src/prepare.ts';
import { readRegisterFile } from '../../src/record.ts';
import { addressesOf } from '../folder-contents.ts';
import { apply, type Edit, edit, editInACrowd, layOut, takeDown } from './edits.ts';
import { Death, watchDisk } from './failing-disk.ts';

/** How many sequences of edits and builds are tried. `DATELINE_SEQUENCES=2000` takes a quarter of an hour. */
const SEQUENCES = Number(process.env.DATELINE_SEQUENCES ?? 100);
/** How many of them through Eleventy, which is slower and sees less: the templates do not show all that a page holds. */
const THROUGH_ELEVENTY = Math.ceil(SEQUENCES / 40);
/** And how many on an archive that is a few times as large. */
const OF_CROWDS = Math.ceil(SEQUENCES / 20);

/** A folder in memory, where the system has one: nearly all of the time is the disk's. */
const memory = '/dev/shm';
const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'dateline-law-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Pages as all that they hold, instead of as the templates show it: what a fingerprint leaves out is seen at once. */
const dump: Render = async (pages, _site, handOn) => {
  for (const { url, content } of pages) handOn({ url, html: JSON.stringify(content, null, 1) });
};
/** A file as old as this is believed when its time says that it has not changed, in milliseconds. */
const TICK = 10_000;
/** So long two changes of a file may bear one time, in milliseconds. */
const CLOCK_OF_FILES = 10;
/** Lying on the disk for good is not what is tried here. */
const disk = { ...DISK, fsyncSync: () => undefined };
const inMemory: World = { ...WORLD, disk, render: async () => dump };
const throughEleventy: World = { ...WORLD, disk };

/** Edits, and how the build after them is asked for. */
interface Step {
  readonly edits: readonly Edit[];
  readonly keepGoing: boolean;
  readonly full: boolean;
  readonly verify: boolean;
  readonly baseUrl: string | null;
  /** How many days pass before it. */
  readonly days: number;
  /** Whether the files are so old that their times are believed. */
  readonly areOld: boolean;
  /** At which of its calls of the disk, or of its renamings, a build dies before it; null: none does. */
  readonly dies: { readonly at: number; readonly of: 'calls' | 'renamings' } | null;
  /** Whether, where one has died, the next edits come before the next build. */
  readonly isLeftSo: boolean;
}

const FIRST: Step = {
  ...{ edits: [], keepGoing: true, full: false, verify: false, baseUrl: null, days: 0 },
  ...{ areOld: false, dies: null, isLeftSo: false },
};

const death = fc.oneof(
  fc.record({ at: fc.integer({ min: 10, max: 300 }), of: fc.constant('calls' as const) }),
  fc.record({ at: fc.integer({ min: 1, max: 40 }), of: fc.constant('renamings' as const) }),
);

const stepOf = (edit: fc.Arbitrary<Edit>): fc.Arbitrary<Step> =>
  fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    keepGoing: fc.boolean(),
    full: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    verify: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    baseUrl: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant('https://a.example/') },
    ),
    days: fc.nat(2),
    areOld: fc.boolean(),
    dies: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: death }),
    isLeftSo: fc.boolean(),
  });

for (const [name, one, longest, runs, world] of [
  ['a build that remembers gives the bytes and the messages of a build from nothing', edit, 6, SEQUENCES, inMemory],
  ['so it does where lists are so long that they are cut', editInACrowd, 4, OF_CROWDS, inMemory],
  ['so it does through Eleventy', edit, 4, THROUGH_ELEVENTY, throughEleventy],
] as const) {
  test(name, async () => {
    const steps = fc.array(stepOf(one), { minLength: 1, maxLength: longest });
    await fc.assert(
      fc.asyncProperty(steps, (steps) => keepsTheLaw(steps, world)),
      { numRuns: runs, seed: 20_160_530, includeErrorInReport: true },
    );
  });
}

async function keepsTheLaw(steps: readonly Step[], world: World): Promise<void> {
  const folder = mkdtempSync(join(root, 'run-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const { workshop } = placeOf(disk, site);
  try {
    layOut(content);
    let day = 1;
    let before = takeDown(content);
    await build(options(content, site, FIRST, day), SILENT, world);
    for (const [at, step] of steps.entries()) {
      for (const edit of step.edits) apply(edit, { content, workshop, before });
      day += step.days;
      const asked = options(content, site, step, day);
      const here = { ...world, now: () => Date.now() + (step.areOld ? TICK : 0) };
      const isLast = at === steps.length - 1;
      if (step.dies !== null) {
        await die(step.dies, asked, here);
        if (step.isLeftSo && !isLast) continue;
      }
      const apart = join(folder, 'apart');
      // Half a line that the dead one has left in the register is the workshop's to mend.
      if (step.dies !== null) readRegisterFile(disk, content, workshop);
      if (isLast) cpSync(content, join(apart, 'content'), { recursive: true });
      const remembered = await build(asked, SILENT, here);
      if (remembered.outcome === 'built') before = takeDown(content);
      if (!isLast) continue;
      const clean = await build(options(join(apart, 'content'), join(apart, 'site'), step, day), SILENT, world);
      compare(remembered, clean);
      compareFolders(content, join(apart, 'content'));
      if (clean.outcome === 'built') compareFolders(site, join(apart, 'site'));
      const again = await build({ ...asked, full: false }, SILENT, here);
      if (clean.outcome === 'built') assert.equal(again.written + again.deleted, 0, 'a build of what has not changed');
      if (!step.keepGoing) assert.deepEqual(again.messages, remembered.messages.filter(isLasting));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A build of which nothing comes after that; another process finds what it has left, its lock free. */
async function die({ at, of }: NonNullable<Step['dies']>, asked: BuildOptions, world: World): Promise<void> {
  let count = 0;
  const { disk: dying } = watchDisk(disk, ({ name }) => {
    if (of === 'calls' || name === 'renameSync' || count >= at) count += 1;
    return count >= at ? new Death() : null;
  });
  try {
    await build(asked, SILENT, { ...world, disk: dying });
  } catch (error) {
    // Eleventy may stand around it.
    if (!String(error instanceof Error ? error.stack : error).includes(new Death().message)) throw error;
  }
  rmSync(join(placeOf(disk, asked.output).workshop, 'lock'), { force: true });
  await setTimeout(CLOCK_OF_FILES);
}

const SILENT = (): void => undefined;

function options(content: string, output: string, step: Step, day: number): BuildOptions {
  const { keepGoing, full, verify, baseUrl } = step;
  const today = `2026-02-${String(day).padStart(2, '0')}`;
  return { content, output, keepGoing, full, verify, today, baseUrl };
}

function compare(remembered: BuildResult, clean: BuildResult): void {
  assert.equal(remembered.outcome, clean.outcome);
  assert.deepEqual(remembered.messages, clean.messages);
  assert.deepEqual(remembered.account, clean.account);
}

function compareFolders(one: string, other: string): void {
  assert.deepEqual(addressesOf(one), addressesOf(other));
  for (const address of addressesOf(other)) {
    const [met, expected] = [readFileSync(join(one, address)), readFileSync(join(other, address))];
    if (!met.equals(expected)) assert.equal(met.toString('utf8'), expected.toString('utf8'), address);
  }
}
