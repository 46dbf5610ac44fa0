// What does the register say? What has been read of it before is not parsed again.
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { RegisterEvent } from './archive/register.ts';
import { parseEvent, type RegisterReading, readRegister } from './archive/register-lines.ts';
import { formatFrames, readFrames } from './cache/frames.ts';
import { TableReader, TableWriter } from './cache/table.ts';
import type { Disk } from './disk/disk.ts';

const FILE = 'register-read';
const FORMAT = 'dateline/register-read/1';

/** What was added since may be so many bytes, or so much of the whole, before all of it is kept anew. */
const FEW = 1 << 16;
const PART = 1 / 20;

/**
 * Reads the register, and keeps what it says as columns: it only ever grows, so its beginning is known again.
 *
 * @param bytes the register's file
 * @param code the hash of the code that reads
 */
export function recallRegister(disk: Disk, workshop: string, bytes: Buffer, code: string): RegisterReading {
  const path = join(workshop, FILE);
  const key = `${FORMAT} ${code}`;
  const kept = recall(disk, path, key, bytes);
  const reading = readRegister(bytes.toString('utf8', kept.length), kept.events);
  const added = bytes.length - kept.length;
  const isWhole = bytes.length === 0 || bytes[bytes.length - 1] === LINE_FEED;
  if (added > Math.max(FEW, bytes.length * PART) && isWhole && reading.messages.length === 0)
    disk.writeFileSync(path, formatFrames(key, [tableOf(bytes, reading.events)]));
  return reading;
}

const LINE_FEED = 10;

interface Kept {
  /** Of the register's beginning that was read, in bytes. */
  readonly length: number;
  readonly events: readonly RegisterEvent[];
}

const NOTHING: Kept = { length: 0, events: [] };

function recall(disk: Disk, path: string, key: string, bytes: Buffer): Kept {
  const frames = readFrames(disk, path, key);
  if (typeof frames === 'string' || frames[0] === undefined) return NOTHING;
  try {
    const table = new TableReader(frames[0]);
    const [length = 0, checksum, count = 0] = table.numbers();
    if (length > bytes.length || crc32(bytes.subarray(0, length)) !== checksum) return NOTHING;
    return { length, events: readEvents(table, count) };
  } catch {
    return NOTHING;
  }
}

function tableOf(bytes: Buffer, events: readonly RegisterEvent[]): Uint8Array {
  const added = events.filter((event) => event.event === 'added');
  return new TableWriter()
    .numbers([bytes.length, crc32(bytes), events.length])
    .words(events.map((event) => (event.event === 'added' ? null : JSON.stringify(event))))
    .words(added.map(({ day }) => day))
    .texts(added.map(({ id }) => id))
    .texts(added.map(({ path }) => path))
    .texts(added.map(({ sha256 }) => sha256))
    .texts(added.map(({ file }) => file))
    .numbers(added.map(({ part }) => part))
    .words(added.map(({ published }) => published))
    .texts(added.map(({ headline }) => headline))
    .bytes();
}

/** Nearly all lines of a register add an article; the others stand as they were written. */
function readEvents(table: TableReader, count: number): RegisterEvent[] {
  const other = table.words((line) => (line === null ? null : parseEvent(line)));
  const day = table.words((word) => word ?? '');
  const [id, path, sha256, file] = [table.texts(), table.texts(), table.texts(), table.texts()];
  const part = table.numbers();
  const published = table.words((word) => word);
  const headline = table.texts();
  let row = -1;
  return Array.from({ length: count }, (_, line): RegisterEvent => {
    const event = other(line);
    if (event !== null) return event;
    row += 1;
    return {
      event: 'added',
      day: day(row),
      id: id(row) ?? '',
      path: path(row) ?? '',
      sha256: sha256(row) ?? '',
      file: file(row) ?? '',
      part: part[row] ?? 0,
      published: published(row),
      headline: headline(row) ?? '',
    };
  });
}
