// Where are files read? Here, or where there are many, beside too.
import { DISK, type Disk } from './disk/disk.ts';
import { sweepOften } from './heap.ts';
import type { Knowledge } from './known.ts';
import type { Found, Job, Reader, ReaderOptions } from './reader.ts';
import type { ReadingRoom } from './reading-room.ts';

export interface DeskOptions extends Omit<ReaderOptions, 'segment' | 'known'> {
  readonly knowledge: Knowledge;
  /** The hash of the code that reads. */
  readonly code: string;
  /** Whether the process ends with this build: what it makes ready for reading serves no other. */
  readonly isLast: boolean;
}

/** From so many files on a thread beside is worth its start. */
const MANY = 400;

export class Desk {
  readonly #disk: Disk;
  readonly #options: DeskOptions;
  readonly #segment: number;
  #reader: Reader | null = null;
  #room: ReadingRoom | null = null;

  /** @param last the last segment of bodies that there is: what is read goes behind it, and into the next one */
  constructor(disk: Disk, options: DeskOptions, last: number) {
    this.#disk = disk;
    this.#options = options;
    this.#segment = last;
  }

  /**
   * Has a thread make itself ready while it is being found out what has to be read: in a big archive that takes long enough.
   *
   * @param count how many files there are
   */
  async prepare(count: number): Promise<void> {
    if (!this.#options.isLast || count < MANY) return;
    // They are kept with what the authority files say: the thread finds both, and need not read those files itself.
    this.#options.knowledge.keys();
    await this.#openRoom();
  }

  /** @param count how many files are to be read */
  async open(count: number): Promise<void> {
    if (count >= MANY) {
      sweepOften();
      await this.#openRoom();
    }
    if (count >= MANY || (count > 0 && this.#room === null)) await this.#openReader();
  }

  async read(jobs: readonly Job[], progress: (done: number) => void): Promise<readonly Found[]> {
    const reader = this.#reader;
    if (this.#room !== null) return await this.#room.read(jobs, reader, progress);
    return jobs.flatMap((job, at) => {
      progress(at);
      return reader?.read(job) ?? [];
    });
  }

  /** Until then what was read cannot be read back. */
  async close(): Promise<void> {
    const [reader, room] = [this.#reader, this.#room];
    [this.#reader, this.#room] = [null, null];
    reader?.close();
    await room?.close();
  }

  async #openReader(): Promise<void> {
    const { Reader } = await import('./reader.ts');
    const { content, workshop, folders, knowledge } = this.#options;
    const segment = this.#room === null ? this.#segment : this.#segment + 1;
    this.#reader = new Reader(this.#disk, { content, workshop, folders, segment, known: knowledge.forReading() });
  }

  /** A disk that is not the machine's own cannot be reached from another thread. */
  async #openRoom(): Promise<void> {
    if (this.#disk !== DISK || this.#room !== null) return;
    const { ReadingRoom } = await import('./reading-room.ts');
    const { content, workshop, folders, code } = this.#options;
    this.#room = new ReadingRoom({ content, workshop, folders, code, segment: this.#segment });
  }
}
