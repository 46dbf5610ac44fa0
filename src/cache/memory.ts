// What did the last build make, and from what?
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Disk, readIfThere } from '../disk/disk.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { formatFrames, readFrames } from './frames.ts';
import { Manifest } from './manifest.ts';
import { NumberIndex } from './number-index.ts';
import { TableReader, TableWriter } from './table.ts';

const FILE = 'memory';
const UNFINISHED = 'unfinished';
const FORMAT = 'dateline/memory/4';
const NEVER = -1;

/** What is known of the site. */
export interface Memory {
  /** The files that are ours, and their bytes as far as one may trust it. */
  readonly manifest: Manifest;
  /** For each line of the manifest what its file was made from. */
  readonly keys: Float64Array;
  /** What was planned together; none where a build was stopped. */
  readonly chapters: Chapters;
  /** Files that were on the move when a build was stopped: they may be the old ones, the new ones, or gone. */
  readonly unfinished: ReadonlySet<string>;
  /** The messages that the last build gave, as hashes. */
  readonly told: ReadonlySet<number>;
  /** What the last build was made from and had to tell; null where that says nothing of the next one. */
  readonly standing: Standing | null;
  /** Whether the file on the site may be other than the manifest says. */
  readonly isDoubtful: (url: string) => boolean;
}

/** What was planned together, as far as that is known without planning it again. */
export interface Chapters {
  /** Of each the hash of its name, what it was made from, and the hash of its addresses: three columns. */
  readonly names: Float64Array;
  readonly keys: Float64Array;
  readonly addresses: Float64Array;
  /** For each line of the manifest the place of the chapter that it belongs to; −1: none. */
  readonly ofLines: Float64Array;
}

export const NO_CHAPTERS: Chapters = {
  names: new Float64Array(0),
  keys: new Float64Array(0),
  addresses: new Float64Array(0),
  ofLines: new Float64Array(0),
};

/** A build that may be told again as it was. */
export interface Standing {
  /** Of all that the site was made from. */
  readonly inputs: number;
  /** What the build had to tell, as JSON. */
  readonly told: string;
}

/**
 * From what a file of the site was made.
 *
 * @param address the hash of its address
 * @param fingerprint its own
 * @param look that of the code and of what all pages show
 */
export function keyOf(address: number, fingerprint: number, look: number): number {
  return new Fingerprint().number(address).number(fingerprint).number(look).value();
}

/** Finds the line of a file by what it was made from; −1: it would be made anew. */
export function lineFinder({ keys }: Pick<Memory, 'keys'>): (key: number) => number {
  const index = new NumberIndex(keys);
  return (key) => index.find(key);
}

/**
 * What is remembered of a site. Where nothing is, or the site was changed by another hand, the manifest on the site
 * itself still tells which files are ours, so that none is left behind.
 *
 * @param manifestPath of the site
 * @returns null where what stands in the manifest's place is none of ours
 */
export function loadMemory(disk: Disk, workshop: string, manifestPath: string): Memory | null {
  const bytes = readIfThere(disk, manifestPath);
  const manifest = bytes === null ? Manifest.NONE : Manifest.parse(bytes);
  if (manifest === null) return null;
  const unfinished = readUnfinished(disk, workshop);
  const stored = readStored(disk, workshop, manifest);
  if (stored === null && !manifest.isSound()) return null;
  const keys = stored?.keys ?? new Float64Array(manifest.size).fill(NEVER);
  for (const url of unfinished) {
    const line = manifest.find(url);
    if (line >= 0) keys[line] = NEVER;
  }
  return {
    manifest,
    keys,
    chapters: unfinished.size > 0 ? NO_CHAPTERS : (stored?.chapters ?? NO_CHAPTERS),
    unfinished,
    told: stored?.told ?? new Set(),
    standing: unfinished.size > 0 ? null : (stored?.standing ?? null),
    isDoubtful: stored === null ? () => true : (url) => unfinished.has(url),
  };
}

/** The memory as it is kept, to be written once the site stands. */
export function formatMemory({
  manifest,
  keys,
  chapters,
  told,
  standing,
}: Pick<Memory, 'manifest' | 'keys' | 'chapters' | 'told' | 'standing'>): Uint8Array {
  const table = new TableWriter()
    .numbers([manifest.bytes.length, crc32(manifest.bytes)])
    .numbers(keys)
    .numbers(chapters.names)
    .numbers(chapters.keys)
    .numbers(chapters.addresses)
    .numbers(chapters.ofLines)
    .numbers([...told])
    .numbers(standing === null ? [] : [standing.inputs])
    .texts(standing === null ? [] : [standing.told]);
  return formatFrames(FORMAT, [table.bytes()]);
}

export function memoryPath(workshop: string): string {
  return join(workshop, FILE);
}

/** Where it is noted, before the first file moves, which ones will: a build that is stopped there leaves it behind. */
export function unfinishedPath(workshop: string): string {
  return join(workshop, UNFINISHED);
}

export function formatUnfinished(urls: readonly string[]): Uint8Array {
  return formatFrames(FORMAT, [new TableWriter().texts(urls).numbers([urls.length]).bytes()]);
}

/** A note that is not whole was never followed: no file moves before it lies on the disk. */
function readUnfinished(disk: Disk, workshop: string): ReadonlySet<string> {
  const frames = readFrames(disk, unfinishedPath(workshop), FORMAT);
  if (typeof frames === 'string') return new Set();
  const urls = new Set<string>();
  for (const frame of frames) {
    const reader = new TableReader(frame);
    const texts = reader.texts();
    const [count = 0] = reader.numbers();
    for (let row = 0; row < count; row += 1) urls.add(texts(row) ?? '');
  }
  return urls;
}

/** Null for anything that we have not written just so, for this very manifest. */
function readStored(
  disk: Disk,
  workshop: string,
  manifest: Manifest,
): Pick<Memory, 'keys' | 'chapters' | 'told' | 'standing'> | null {
  const frames = readFrames(disk, memoryPath(workshop), FORMAT);
  if (typeof frames === 'string' || frames[0] === undefined) return null;
  const reader = new TableReader(frames[0]);
  const [length, checksum] = reader.numbers();
  const keys = reader.numbers();
  if (length !== manifest.bytes.length || checksum !== crc32(manifest.bytes) || keys.length !== manifest.size)
    return null;
  const [names, ofKeys, addresses] = [reader.numbers(), reader.numbers(), reader.numbers()];
  const chapters = { names, keys: ofKeys, addresses, ofLines: reader.numbers() };
  const told = new Set(reader.numbers());
  const [inputs] = reader.numbers();
  const standing = inputs === undefined ? null : { inputs, told: reader.texts()(0) ?? '' };
  return { keys: keys.slice(), chapters, told, standing };
}
