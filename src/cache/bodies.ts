// Where is the whole article behind a card, without reading its source again?
import { join } from 'node:path';
import { type Disk, isCode, writeAll } from '../disk/disk.ts';
import { hashText } from '../text/fingerprint.ts';

/** Where a body stands: in which file, from which byte, how many bytes. */
export interface BodyPlace {
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

const FOLDER = 'bodies';
/** So many bytes are gathered before they are written. */
const GATHERED = 1 << 20;

/** Writes bodies one behind another into a file of its own, or behind what stands there. */
export class BodyWriter {
  readonly #disk: Disk;
  readonly #segment: number;
  readonly #path: string;
  readonly #file: number;
  #offset: number;
  #gathered: Buffer[] = [];
  #length = 0;

  /** @param segment its number */
  constructor(disk: Disk, workshop: string, segment: number) {
    this.#disk = disk;
    this.#segment = segment;
    disk.mkdirSync(join(workshop, FOLDER), { recursive: true });
    this.#path = segmentPath(workshop, segment);
    this.#offset = disk.statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    this.#file = disk.openSync(this.#path, 'a');
  }

  put(body: string): BodyPlace {
    return this.putBytes(Buffer.from(body));
  }

  putBytes(bytes: Buffer): BodyPlace {
    const place = { segment: this.#segment, offset: this.#offset + this.#length, length: bytes.length };
    this.#gathered.push(bytes);
    this.#length += bytes.length;
    if (this.#length >= GATHERED) this.#flush();
    return place;
  }

  /** With the last bodies in the file. */
  close(): void {
    try {
      this.#flush();
    } finally {
      this.#disk.closeSync(this.#file);
    }
  }

  #flush(): void {
    writeAll(this.#disk, this.#file, this.#path, Buffer.concat(this.#gathered));
    this.#offset += this.#length;
    this.#gathered = [];
    this.#length = 0;
  }
}

/** Reads bodies where they stand. */
export class BodyReader {
  readonly #disk: Disk;
  readonly #workshop: string;
  readonly #files = new Map<number, number>();

  constructor(disk: Disk, workshop: string) {
    this.#disk = disk;
    this.#workshop = workshop;
  }

  /**
   * @param hash of the body, as `hashText` gives it
   * @returns null where something else stands there
   */
  read(place: BodyPlace, hash: number): string | null {
    const body = this.readBytes(place)?.toString('utf8');
    return body !== undefined && hashText(body) === hash ? body : null;
  }

  /** @returns null where the file ends before it */
  readBytes({ segment, offset, length }: BodyPlace): Buffer | null {
    const file = this.#open(segment);
    if (file === null) return null;
    const bytes = Buffer.allocUnsafe(length);
    let at = 0;
    while (at < length) {
      const read = this.#disk.readSync(file, bytes, at, length - at, offset + at);
      if (read === 0) return null;
      at += read;
    }
    return bytes;
  }

  close(): void {
    for (const file of this.#files.values()) this.#disk.closeSync(file);
    this.#files.clear();
  }

  #open(segment: number): number | null {
    const known = this.#files.get(segment);
    if (known !== undefined) return known;
    try {
      const file = this.#disk.openSync(segmentPath(this.#workshop, segment), 'r');
      this.#files.set(segment, file);
      return file;
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  }
}

/** The number of the last segment; 0 where there is none. */
export function lastSegment(disk: Disk, workshop: string): number {
  return Math.max(0, ...segmentSizes(disk, workshop).keys());
}

/** How many bytes each segment holds. */
export function segmentSizes(disk: Disk, workshop: string): Map<number, number> {
  const sizes = new Map<number, number>();
  let names: string[];
  try {
    names = disk.readdirSync(join(workshop, FOLDER));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return sizes;
    throw error;
  }
  for (const name of names) {
    const stats = disk.statSync(join(workshop, FOLDER, name), { throwIfNoEntry: false });
    if (/^\d+$/.test(name) && stats !== undefined) sizes.set(Number(name), stats.size);
  }
  return sizes;
}

/** Takes away the segments of which nothing is needed any more. */
export function removeSegments(disk: Disk, workshop: string, segments: Iterable<number>): void {
  for (const segment of segments) disk.rmSync(segmentPath(workshop, segment), { force: true });
}

/** Copies bodies into a segment of their own, from other segments or from another workshop. */
export class BodyMover {
  readonly #disk: Disk;
  readonly #workshop: string;
  readonly #segment: number;
  readonly #readers = new Map<string, BodyReader>();
  #writer: BodyWriter | null = null;

  /**
   * @param workshop to which they are copied
   * @param segment that nothing else writes to
   */
  constructor(disk: Disk, workshop: string, segment: number) {
    this.#disk = disk;
    this.#workshop = workshop;
    this.#segment = segment;
  }

  /** @returns their new places; of one that is not where it should be, a place that holds nothing */
  move(workshop: string, places: readonly BodyPlace[]): BodyPlace[] {
    const reader = this.#readers.get(workshop) ?? new BodyReader(this.#disk, workshop);
    this.#readers.set(workshop, reader);
    this.#writer ??= new BodyWriter(this.#disk, this.#workshop, this.#segment);
    const writer = this.#writer;
    return places.map((place) => writer.putBytes(reader.readBytes(place) ?? Buffer.alloc(0)));
  }

  close(): void {
    for (const reader of this.#readers.values()) reader.close();
    this.#writer?.close();
  }
}

function segmentPath(workshop: string, segment: number): string {
  return join(workshop, FOLDER, String(segment));
}
