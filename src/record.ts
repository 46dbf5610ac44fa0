// How does the accession register grow?
import { join } from 'node:path';
import type { RegisterEvent } from './archive/register.ts';
import { formatEvents, REGISTER_FILE } from './archive/register-lines.ts';
import { formatFrames, readFrames } from './cache/frames.ts';
import { type Disk, readIfThere, removeIfThere, writeDurably } from './disk/disk.ts';

/** In the workshop: the register's end as it is to be, while it is being written. */
const NOTE = 'register';
const FORMAT = 'dateline/register/1';
const LINE_FEED = 10;

/**
 * Reads the register's file. Where a build was stopped in the middle of a line that it was adding, the pieces that are
 * provably its own are taken away; whatever else is wrong with the file is left for the archivist to see.
 *
 * @param content the content folder
 */
export function readRegisterFile(disk: Disk, content: string, workshop: string): Buffer {
  const path = join(content, REGISTER_FILE);
  const bytes = readIfThere(disk, path) ?? Buffer.alloc(0);
  const frames = readFrames(disk, join(workshop, NOTE), FORMAT);
  // A note that is not whole was never followed: no line is added before it lies on the disk.
  if (frames === 'none') return bytes;
  const [before, lines] = typeof frames === 'string' ? [] : frames.map((frame) => Buffer.from(frame));
  const mended = before === undefined || lines === undefined ? bytes : withoutPieces(bytes, before, lines);
  if (mended.length < bytes.length) truncate(disk, path, mended.length);
  removeIfThere(disk, join(workshop, NOTE));
  return mended;
}

/**
 * Enters new lines into the register, before any of their pages stands: an address is never given out twice. They lie
 * on the disk when this returns.
 *
 * @param before the register as it was read
 * @returns the register as it is now
 */
export function record(
  disk: Disk,
  content: string,
  workshop: string,
  before: Buffer,
  events: readonly RegisterEvent[],
): Buffer {
  if (events.length === 0) return before;
  const last = before[before.length - 1];
  const lines = Buffer.from((last === undefined || last === LINE_FEED ? '' : '\n') + formatEvents(events));
  const note = join(workshop, NOTE);
  writeDurably(disk, note, 'w', formatFrames(FORMAT, [tailOf(before), lines]));
  writeDurably(disk, join(content, REGISTER_FILE), 'a', lines);
  removeIfThere(disk, note);
  return Buffer.concat([before, lines]);
}

/** What identifies the register as it was: its length, and its last words. */
function tailOf(register: Buffer): Buffer {
  return Buffer.from(`${register.length}\n${register.subarray(-4096).toString('latin1')}`, 'latin1');
}

/** The register as it was, where it holds beyond that no more than the beginning of the lines that were to come. */
function withoutPieces(register: Buffer, tail: Buffer, lines: Buffer): Buffer {
  const length = Number(tail.toString('latin1', 0, tail.indexOf(LINE_FEED)));
  const before = register.subarray(0, length);
  const pieces = register.subarray(length);
  const isOurs =
    before.length === length && tailOf(before).equals(tail) && lines.subarray(0, pieces.length).equals(pieces);
  return isOurs && pieces.length < lines.length ? before : register;
}

function truncate(disk: Disk, path: string, length: number): void {
  const file = disk.openSync(path, 'r+');
  try {
    disk.ftruncateSync(file, length);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}
