// What did we read out of each file, and is it the same file still?
import { join } from 'node:path';
import type { Card } from '../article/card.ts';
import { type Disk, removeIfThere } from '../disk/disk.ts';
import type { Message } from '../text/message.ts';
import type { BodyPlace } from './bodies.ts';
import { readCards, writeCards } from './card-columns.ts';
import { formatFrame, formatFrames, readFrames } from './frames.ts';
import { startsOf, TableReader, TableWriter } from './table.ts';

/** By what a file is known again. */
export interface FileState {
  readonly size: number;
  /** When its content changed, and when anything about it did; milliseconds, as the file system keeps them. */
  readonly modified: number;
  readonly changed: number;
}

/** What is kept of the reading of a file. */
export interface KeptReading extends FileState {
  readonly path: string;
  /** Of its bytes, 48 bits; 0: it was so young when it was read that it may have changed in the same moment. */
  readonly hash: number;
  /** Whether time and size are proof: a file that was as young as its own clock's tick is looked into once more. */
  readonly isSettled: boolean;
  /** Of the settings of its folder. */
  readonly settings: number;
  readonly cards: readonly Card[];
  readonly messages: readonly Message[];
  /** Where the whole article behind each card is kept. */
  readonly bodies: readonly BodyPlace[];
  /** Of what the authority files say of its words: where it is another, the file is read again. */
  readonly names: number;
  /** Its words with a capital, folded and sorted: asked for only where the authority files have changed. */
  readonly words: () => readonly string[];
}

/** The reading, but for what is new about it. */
export function renewed(reading: KeptReading, change: Partial<Omit<KeptReading, 'path'>>): KeptReading {
  const { path, size, modified, changed, hash, isSettled, settings, cards, messages, bodies, names } = reading;
  const words = () => reading.words();
  return { path, size, modified, changed, hash, isSettled, settings, cards, messages, bodies, names, words, ...change };
}

const FILE = 'readings';
const FORMAT = 'dateline/readings/3';

/** What was added is kept behind the rest until it is more than a twentieth of it, and more than this. */
const FEW = 500;

export function readingsPath(workshop: string): string {
  return join(workshop, FILE);
}

/** The readings as they lie on the disk, and what has been put there since. */
export class ReadingsFile {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #aside: string;
  readonly #key: string;
  /** How many rows the file holds, those that are no longer valid included. */
  #rows = 0;
  /** Whether it is written anew: aside, until all of it is there. */
  #isNew = true;
  #hasBegun = false;
  /** The state of the authority files with which all that it holds agrees. */
  #known = 0;

  /** @param code the hash of the code that reads: what other code has read is not taken */
  constructor(disk: Disk, workshop: string, code: string) {
    this.#disk = disk;
    this.#path = readingsPath(workshop);
    this.#aside = `${this.#path}.new`;
    this.#key = `${FORMAT} ${code}`;
  }

  /** @returns `why`: what is to be said of a file that was thrown away; null where nothing is */
  load(): {
    readonly readings: Map<string, KeptReading>;
    /** The state of the authority files with which they agree. */
    readonly known: number;
    readonly why: 'foreign' | 'damaged' | null;
  } {
    const frames = readFrames(this.#disk, this.#path, this.#key);
    const readings = new Map<string, KeptReading>();
    if (typeof frames === 'string') return { readings, known: 0, why: frames === 'none' ? null : frames };
    try {
      let rows = 0;
      for (const frame of frames) {
        const read = readFrame(frame, readings);
        rows += read.rows;
        this.#known = read.known;
      }
      [this.#rows, this.#isNew] = [rows, false];
      return { readings, known: this.#known, why: null };
    } catch {
      return { readings: new Map(), known: 0, why: 'damaged' };
    }
  }

  /**
   * Puts readings behind the rest.
   *
   * @returns the same readings as they lie in the file: most of each waits there until it is asked for
   */
  add(fresh: readonly KeptReading[]): readonly KeptReading[] {
    if (fresh.length === 0) return [];
    // Whether all of it agrees with new authority files is known at the end: others may have to be read anew yet.
    const table = tableOf(fresh, [], this.#known);
    this.#append(table);
    this.#rows += fresh.length;
    const stored = new Map<string, KeptReading>();
    readFrame(table, stored);
    return [...stored.values()];
  }

  /**
   * Ends what was added.
   *
   * @param readings all that are valid now, those that were added among them
   * @param gone paths that the file holds and that are no more
   * @param known the state of the authority files with which all of them agree
   */
  finish(readings: ReadonlyMap<string, KeptReading>, gone: readonly string[], known: number): void {
    if (this.#isNew || gone.length > 0 || this.#known !== known) this.#append(tableOf([], gone, known));
    this.#rows += gone.length;
    this.#known = known;
    if (this.#isNew) this.#takePlace();
    if (this.#rows <= Math.max(readings.size * 1.05, readings.size + FEW)) return;
    [this.#isNew, this.#hasBegun] = [true, false];
    this.#append(tableOf([...readings.values()], [], known));
    this.#rows = readings.size;
    this.#takePlace();
  }

  /** Throws away what is there: it is written anew when it is next saved. */
  clear(): void {
    removeIfThere(this.#disk, this.#path);
    [this.#isNew, this.#hasBegun, this.#rows] = [true, false, 0];
  }

  #append(table: Uint8Array): void {
    if (!this.#isNew) this.#disk.appendFileSync(this.#path, formatFrame(table));
    else if (this.#hasBegun) this.#disk.appendFileSync(this.#aside, formatFrame(table));
    else this.#disk.writeFileSync(this.#aside, formatFrames(this.#key, [table]));
    this.#hasBegun = true;
  }

  #takePlace(): void {
    this.#disk.renameSync(this.#aside, this.#path);
    this.#isNew = false;
  }
}

function tableOf(readings: readonly KeptReading[], gone: readonly string[], known: number): Uint8Array {
  const bodies = readings.flatMap(({ bodies }) => bodies);
  const table = new TableWriter()
    .texts(readings.map(({ path }) => path))
    .numbers(readings.map(({ size }) => size))
    .numbers(readings.map(({ modified }) => modified))
    .numbers(readings.map(({ changed }) => changed))
    .numbers(readings.map(({ hash }) => hash))
    .numbers(readings.map(({ isSettled }) => (isSettled ? 1 : 0)))
    .numbers(readings.map(({ settings }) => settings))
    .numbers(readings.map(({ cards }) => cards.length))
    .lists(readings.map(({ messages }) => messages.map((message) => JSON.stringify(message))))
    .numbers(bodies.map(({ segment }) => segment))
    .numbers(bodies.map(({ offset }) => offset))
    .numbers(bodies.map(({ length }) => length))
    .texts(gone)
    .numbers([gone.length, known])
    .numbers(readings.map(({ names }) => names))
    .lists(readings.map((reading) => reading.words()));
  writeCards(
    table,
    readings.flatMap(({ cards }) => cards),
  );
  return table.bytes();
}

/** @returns how many rows the frame holds, and the state of the authority files when it was written */
function readFrame(frame: Uint8Array, readings: Map<string, KeptReading>): { rows: number; known: number } {
  const table = new TableReader(frame);
  const columns = columnsOf(table);
  const { size, gone, ends } = columns;
  const [goneCount = 0, known = 0] = ends;
  for (let row = 0; row < goneCount; row += 1) readings.delete(gone(row) ?? '');
  for (let row = 0; row < size.length; row += 1) {
    const reading = new StoredReading(columns, row);
    readings.set(reading.path, reading);
  }
  return { rows: size.length + goneCount, known };
}

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(table: TableReader) {
  return {
    path: table.texts(),
    size: table.numbers(),
    modified: table.numbers(),
    changed: table.numbers(),
    hash: table.numbers(),
    isSettled: table.numbers(),
    settings: table.numbers(),
    starts: startsOf(table.numbers()),
    messages: table.lists(parseMessage),
    bodies: { segment: table.numbers(), offset: table.numbers(), length: table.numbers() },
    gone: table.texts(),
    ends: table.numbers(),
    names: table.numbers(),
    words: table.listsOfWords(),
    cards: readCards(table),
  };
}

/** Of most readings a build asks no more than whether their file is the same: the rest waits in its columns. */
class StoredReading implements KeptReading {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  readonly hash: number;
  readonly isSettled: boolean;
  readonly settings: number;
  readonly names: number;
  readonly cards: readonly Card[];
  readonly #columns: Columns;
  readonly #row: number;

  constructor(columns: Columns, row: number) {
    this.path = columns.path(row) ?? '';
    this.size = columns.size[row] ?? 0;
    this.modified = columns.modified[row] ?? 0;
    this.changed = columns.changed[row] ?? 0;
    this.hash = columns.hash[row] ?? 0;
    this.isSettled = columns.isSettled[row] === 1;
    this.settings = columns.settings[row] ?? 0;
    this.names = columns.names[row] ?? 0;
    this.cards = columns.cards.slice(columns.starts[row], columns.starts[row + 1]);
    this.#columns = columns;
    this.#row = row;
  }

  get messages(): readonly Message[] {
    return this.#columns.messages(this.#row);
  }

  get bodies(): readonly BodyPlace[] {
    const { starts, bodies } = this.#columns;
    const start = starts[this.#row] ?? 0;
    return this.cards.map((_, at) => ({
      segment: bodies.segment[start + at] ?? 0,
      offset: bodies.offset[start + at] ?? 0,
      length: bodies.length[start + at] ?? 0,
    }));
  }

  words(): readonly string[] {
    return this.#columns.words(this.#row);
  }
}

function parseMessage(text: string | null): Message {
  const message: unknown = JSON.parse(text ?? 'null');
  if (!isMessage(message)) throw new TypeError('no message');
  return message;
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'rule' in value && 'severity' in value && 'text' in value;
}
