// How are many files read? Side by side with a thread, stack by stack, as fast as each of the two comes on.
import { setImmediate } from 'node:timers/promises';
import type { Found, Job, Reader, ReaderOptions } from './reader.ts';
import { Thread } from './thread.ts';

/** What the thread is told. */
export interface ReadingFolders extends Omit<ReaderOptions, 'known'> {
  /** The hash of the code that reads. */
  readonly code: string;
}

/** How many files are read before the other side is looked at. */
const STACK = 40;
/** So many stacks wait at the thread: it never stands idle while this one reads. */
const WAITING = 2;

/** Reads files in a thread, and where there are many in two places at once. */
export class ReadingRoom {
  readonly #thread: Thread<readonly Job[] | 'finish', readonly Found[]>;
  #wasAsked = false;

  constructor(beside: ReadingFolders) {
    this.#thread = new Thread('reading', beside);
  }

  /**
   * @param reader reads here meanwhile; null: the thread reads alone
   * @param progress is told of how many files have been read
   * @returns what was found, in the order of the jobs
   */
  async read(jobs: readonly Job[], reader: Reader | null, progress: (done: number) => void): Promise<readonly Found[]> {
    this.#wasAsked = true;
    const stacks = Array.from({ length: Math.ceil(jobs.length / STACK) }, (_, at) =>
      jobs.slice(at * STACK, (at + 1) * STACK),
    );
    const found: (readonly Found[])[] = [];
    let [next, done] = [0, 0];
    const takeStacks = async (read: (stack: readonly Job[]) => Promise<readonly Found[]>): Promise<void> => {
      while (next < stacks.length) {
        const at = next;
        next += 1;
        const stack = stacks[at] ?? [];
        found[at] = await read(stack);
        done += stack.length;
        progress(done);
      }
    };
    const readHere = (reader: Reader) => async (stack: readonly Job[]) => {
      const read = stack.map((job) => reader.read(job));
      await setImmediate();
      return read;
    };
    const readThere = (stack: readonly Job[]): Promise<readonly Found[]> => this.#thread.ask(stack);
    await Promise.all([
      reader === null ? [] : takeStacks(readHere(reader)),
      ...Array.from({ length: WAITING }, () => takeStacks(readThere)),
    ]);
    return found.flat();
  }

  /** Until then what the thread has read cannot be read back. */
  async close(): Promise<void> {
    if (!this.#wasAsked) return await this.#thread.stop();
    try {
      await this.#thread.ask('finish');
    } finally {
      await this.#thread.end();
    }
  }
}
