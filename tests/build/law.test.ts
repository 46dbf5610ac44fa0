// Does a build that remembers give what a build from nothing gives? After any sequence of edits, to the last byte.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { type BuildResult, build, WORLD, type World } from '../../src/build.ts';
import { DISK } from '../../src/disk/disk.ts';
import type { Render } from '../../src/edition.ts';
import { addressesOf } from '../folder-contents.ts';
import { apply, type Edit, edit, layOut } from './edits.ts';

/** How many sequences are tried: 2,000 with `npm run test:law`. */
const SEQUENCES = Number(process.env.DATELINE_SEQUENCES ?? 150);
/** How many of them through Eleventy, which is slower and sees less: the templates do not show all that a page holds. */
const THROUGH_ELEVENTY = Math.ceil(SEQUENCES / 40);

/** A folder in memory, where the system has one: nearly all of the time is the disk's. */
const memory = '/dev/shm';
const root = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'dateline-law-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** Pages as all that they hold, instead of as the templates show it: what a fingerprint leaves out is seen at once. */
const dump: Render = async function* (pages) {
  yield pages.map(({ url, content }) => ({ url, html: JSON.stringify(content, null, 1) }));
};
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
  /** How many days pass before it. */
  readonly days: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  keepGoing: fc.boolean(),
  full: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  verify: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  days: fc.nat(2),
});

test('a build that remembers gives the bytes and the messages of a build from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => keepsTheLaw(steps, inMemory)),
    { numRuns: SEQUENCES, seed: 20_160_530, includeErrorInReport: true },
  );
});

test('so it does through Eleventy', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => keepsTheLaw(steps, throughEleventy)),
    { numRuns: THROUGH_ELEVENTY, seed: 20_171_123, includeErrorInReport: true },
  );
});

async function keepsTheLaw(steps: readonly Step[], world: World): Promise<void> {
  const folder = mkdtempSync(join(root, 'run-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  try {
    layOut(content);
    let day = 1;
    await build(
      options(content, site, { edits: [], keepGoing: true, full: false, verify: false, days: 0 }, day),
      SILENT,
      world,
    );
    for (const [at, step] of steps.entries()) {
      for (const edit of step.edits) apply(edit, content, articlesIn(content));
      day += step.days;
      const isLast = at === steps.length - 1;
      const apart = join(folder, 'apart');
      if (isLast) cpSync(content, join(apart, 'content'), { recursive: true });
      const remembered = await build(options(content, site, step, day), SILENT, world);
      if (!isLast) continue;
      const clean = await build(options(join(apart, 'content'), join(apart, 'site'), step, day), SILENT, world);
      compare(remembered, clean);
      compareFolders(content, join(apart, 'content'));
      if (clean.outcome === 'built') compareFolders(site, join(apart, 'site'));
      const again = await build(options(content, site, { ...step, full: false }, day), SILENT, world);
      if (clean.outcome === 'built') assert.equal(again.written + again.deleted, 0, 'a build of what has not changed');
      if (!step.keepGoing) assert.deepEqual(again.messages.filter(isTold), remembered.messages.filter(isTold));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Told again as long as it is so: that two stories met at an address is told when one of them is given another. */
function isTold({ rule }: { readonly rule: string }): boolean {
  return rule !== 'archive/same-address';
}

const SILENT = (): void => undefined;

function options(
  content: string,
  output: string,
  { keepGoing, full, verify }: Step,
  day: number,
): Parameters<typeof build>[0] {
  const today = `2026-02-${String(day).padStart(2, '0')}`;
  return { content, output, keepGoing, full, verify, today, baseUrl: null };
}

function articlesIn(content: string): string[] {
  return addressesOf(content).filter((path) => !['archive.yaml', 'accessions.ndjson'].includes(path));
}

function compare(remembered: BuildResult, clean: BuildResult): void {
  assert.equal(remembered.outcome, clean.outcome);
  assert.deepEqual(remembered.messages, clean.messages);
  assert.deepEqual(
    remembered.readings.map(({ path, cards, messages }) => ({ path, cards, messages })),
    clean.readings.map(({ path, cards, messages }) => ({ path, cards, messages })),
  );
}

function compareFolders(one: string, other: string): void {
  assert.deepEqual(addressesOf(one), addressesOf(other));
  for (const address of addressesOf(other)) {
    const [met, expected] = [readFileSync(join(one, address)), readFileSync(join(other, address))];
    if (!met.equals(expected)) assert.equal(met.toString('utf8'), expected.toString('utf8'), address);
  }
}
