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

/**
 * @param reader reads here
 * @param beside where the thread reads
 * @param progress is told of how many files have been read
 * @returns what was found, in the order of the jobs
 */
export async function readSideBySide(
  jobs: readonly Job[],
  reader: Reader,
  beside: ReadingFolders,
  progress: (done: number) => void,
): Promise<readonly Found[]> {
  const stacks = Array.from({ length: Math.ceil(jobs.length / STACK) }, (_, at) =>
    jobs.slice(at * STACK, (at + 1) * STACK),
  );
  const found: (readonly Found[])[] = [];
  let [next, done] = [0, 0];
  const enter = (at: number, read: readonly Found[]): void => {
    found[at] = read;
    done += read.length;
    progress(done);
  };
  const thread = new Thread<readonly Job[] | 'finish', readonly Found[]>('reading', beside);
  const readThere = async (): Promise<void> => {
    while (next < stacks.length) {
      const at = next;
      next += 1;
      enter(at, await thread.ask(stacks[at] ?? [], []));
    }
  };
  const readHere = async (): Promise<void> => {
    while (next < stacks.length) {
      const at = next;
      next += 1;
      enter(
        at,
        (stacks[at] ?? []).map((job) => reader.read(job)),
      );
      await setImmediate();
    }
  };
  try {
    await Promise.all([readHere(), ...Array.from({ length: WAITING }, readThere)]);
    await thread.ask('finish', []);
  } finally {
    await thread.end();
  }
  return found.flat();
}
