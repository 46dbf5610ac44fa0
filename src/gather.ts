// What do all the files of content/ say? Those that have not changed are remembered, the others are read.
import { Bookcase } from './bookcase.ts';
import { BodyMover, lastSegment, removeSegments, segmentSizes } from './cache/bodies.ts';
import { type KeptReading, ReadingsFile, renewed } from './cache/readings.ts';
import { Desk } from './desk.ts';
import type { Disk } from './disk/disk.ts';
import { resolvingKey } from './enrich/names/resolving-key.ts';
import { type Settings, settingsFor } from './knowledge/settings.ts';
import type { Knowledge } from './known.ts';
import type { Progress } from './prepare.ts';
import type { FoundFile } from './read.ts';
import type { Found, Job } from './reader.ts';
import type { Reading } from './reading.ts';
import { hashText } from './text/fingerprint.ts';

export interface GatherOptions {
  readonly content: string;
  readonly workshop: string;
  readonly folders: Settings['folders'];
  /** The hash of the code that reads. */
  readonly code: string;
  /** What the authority files say. */
  readonly knowledge: Knowledge;
  /** Workshops of other sites of the archive: what was read there is not read again. */
  readonly elsewhere: readonly string[];
  /** Look into all files. */
  readonly verify: boolean;
  /** Remember nothing. */
  readonly full: boolean;
  /** Milliseconds, by the clock that stamps the files. */
  readonly now: number;
  /** Whether the process ends with this build. */
  readonly isLast: boolean;
}

export interface Gathered {
  /** In order of path. */
  readonly readings: readonly Reading[];
  readonly bookcase: Bookcase;
  /** How many files were read, rather than remembered. */
  readonly read: number;
  /** What is to be said about the memory itself. */
  readonly remarks: readonly string[];
}

/** So many files are read before what they say is put away. */
const CHUNK = 1000;

/** A file is as old as it says when it is older than the coarsest clock of a file system ticks, in milliseconds. */
const TICK = 2000;

/** Bodies that nothing needs may take as much room as those that are needed, and so many bytes more. */
const SLACK = 16 << 20;

const REMARKS = {
  foreign: 'The memory of the last build was made by other code: all files are read anew.',
  damaged: 'The memory of the last build is damaged: it was thrown away, and all files are read anew.',
} as const;

/** @param found in order of path */
export async function gather(
  disk: Disk,
  found: readonly FoundFile[],
  options: GatherOptions,
  progress: Progress,
): Promise<Gathered> {
  const last = lastSegment(disk, options.workshop);
  const desk = new Desk(disk, options, last);
  try {
    await desk.prepare(found.length);
    return await gatherAt(desk, last, disk, found, options, progress);
  } finally {
    await desk.close();
  }
}

/** @param last the last segment of bodies that there was when the desk was set up */
async function gatherAt(
  desk: Desk,
  last: number,
  disk: Disk,
  found: readonly FoundFile[],
  options: GatherOptions,
  progress: Progress,
): Promise<Gathered> {
  const { workshop } = options;
  const file = new ReadingsFile(disk, workshop, options.code);
  if (options.full) file.clear();
  const { readings: known, known: state, why } = file.load();
  const { knowledge } = options;
  // Broken authority files change nothing: nothing is published by them.
  const agreed = knowledge.isSound ? knowledge.state : state;
  const isKnownSo = (before: KeptReading, state: number): boolean =>
    state === agreed || resolvingKey(before.words(), knowledge.keys()) === before.names;
  if (known.size === 0) removeSegments(disk, workshop, segmentSizes(disk, workshop).keys());

  const settingsOf = settingsHasher(options.folders);
  const kept = new Map<string, KeptReading>();
  const changed: FoundFile[] = [];
  for (const file of found) {
    const before = known.get(file.path);
    const isSame =
      before !== undefined &&
      before.settings === settingsOf(file.path) &&
      isUntouched(before, file) &&
      isKnownSo(before, state);
    if (isSame && !options.verify) kept.set(file.path, before);
    else changed.push(file);
  }

  const memories = [
    { workshop, readings: known, known: state },
    ...options.elsewhere.map((workshop) => ({
      workshop,
      ...new ReadingsFile(disk, workshop, options.code).load(),
    })),
  ];
  /** What was read of the same bytes with the same settings and authority files, if these are still its bytes. */
  const remembered = changed.map(({ path }) => {
    for (const { workshop, readings, known: state } of memories) {
      const before = readings.get(path);
      if (before !== undefined && before.settings === settingsOf(path) && isKnownSo(before, state))
        return { workshop, before };
    }
    return null;
  });
  const unreadable = new Map<string, Reading>();
  const mover = new BodyMover(disk, workshop, last + 2);
  let read = 0;
  const enter = (at: number, found: Found): KeptReading | null => {
    const file = changed[at];
    const same = remembered[at] ?? null;
    if (file === undefined) return null;
    const { path } = file;
    const state = { ...file, settings: settingsOf(path), isSettled: isSettled(file, options.now) };
    switch (found.outcome) {
      case 'unreadable':
        unreadable.set(path, { path, cards: [], messages: [found.message] });
        return null;
      case 'read': {
        read += 1;
        const { hash, cards, messages, bodies, words } = found;
        const names = resolvingKey(words, knowledge.keys());
        return { ...state, hash, cards, messages, bodies, names, words: () => words };
      }
      case 'same': {
        if (same === null) return null;
        const { workshop: there, before } = same;
        const bodies = there === workshop ? before.bodies : mover.move(there, before.bodies);
        return renewed(before, { ...state, bodies });
      }
    }
  };
  try {
    await desk.open(changed.length);
    for (let start = 0; start < changed.length; start += CHUNK) {
      const chunk = changed.slice(start, start + CHUNK);
      const jobs = chunk.map(({ path }, at): Job => {
        return { path, known: remembered[start + at]?.before.hash ?? null };
      });
      const looked = await desk.read(jobs, (done) => progress('read', start + done, changed.length));
      const fresh = looked.flatMap((found, at) => enter(start + at, found) ?? []);
      for (const reading of file.add(fresh)) kept.set(reading.path, reading);
    }
  } finally {
    await desk.close();
    mover.close();
  }
  const gone = [...known.keys()].filter((path) => !kept.has(path));
  file.finish(kept, gone, agreed);
  tidyBodies(disk, workshop, kept, file, agreed);
  return {
    readings: found.flatMap(({ path }) => kept.get(path) ?? unreadable.get(path) ?? []),
    bookcase: new Bookcase(disk, workshop, kept),
    read,
    remarks: why === null ? [] : [REMARKS[why]],
  };
}

/** Writes the bodies that are needed into one new file, once those that are not take up more room than they. */
function tidyBodies(
  disk: Disk,
  workshop: string,
  kept: Map<string, KeptReading>,
  file: ReadingsFile,
  known: number,
): void {
  const sizes = segmentSizes(disk, workshop);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  let needed = 0;
  for (const { bodies } of kept.values()) for (const { length } of bodies) needed += length;
  if (total - needed <= needed + SLACK) return;
  const mover = new BodyMover(disk, workshop, lastSegment(disk, workshop) + 1);
  const moved = [...kept.values()].map((reading) => renewed(reading, { bodies: mover.move(workshop, reading.bodies) }));
  mover.close();
  file.clear();
  for (const reading of file.add(moved)) kept.set(reading.path, reading);
  file.finish(kept, [], known);
  removeSegments(disk, workshop, sizes.keys());
}

/** Whether nothing about a file has changed since it was read. */
function isUntouched(before: KeptReading, { size, modified, changed }: FoundFile): boolean {
  return before.isSettled && before.size === size && before.modified === modified && before.changed === changed;
}

/** Whether a change of the file could not go unseen: it would bear another time. */
export function isSettled({ modified, changed }: FoundFile, now: number): boolean {
  return Math.max(modified, changed) < now - TICK;
}

/** The hash of the settings that hold for a file. */
function settingsHasher(folders: Settings['folders']): (path: string) => number {
  const hashes = new Map<string, number>();
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const known = hashes.get(folder);
    if (known !== undefined) return known;
    const hash = hashText(JSON.stringify(settingsFor(folder, folders)));
    hashes.set(folder, hash);
    return hash;
  };
}
