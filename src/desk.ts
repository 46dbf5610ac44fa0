// Where are files read? Here, or where there are many, beside too.
import { DISK, type Disk } from './disk/disk.ts';
import { sweepOften } from './heap.ts';
import type { Knowledge } from './known.ts';
import type { Found, Job, ReaderOptions } from './reader.ts';

export interface DeskOptions extends Omit<ReaderOptions, 'segment' | 'known'> {
  readonly knowledge: Knowledge;
  /** The hash of the code that reads. */
  readonly code: string;
}

/** From so many files on a thread beside is worth its start. */
const MANY = 400;

export interface Desk {
  readonly read: (jobs: readonly Job[], progress: (done: number) => void) => Promise<readonly Found[]>;
  /** Until then what was read cannot be read back. */
  readonly close: () => Promise<void>;
}

/**
 * @param count how many files are to be read
 * @param last the last segment of bodies that there is: what is read goes behind it, and into the next one
 */
export async function openDesk(
  disk: Disk,
  count: number,
  { content, workshop, folders, knowledge, code }: DeskOptions,
  last: number,
): Promise<Desk> {
  if (count === 0) return { read: async () => [], close: async () => undefined };
  const { Reader } = await import('./reader.ts');
  const reader = new Reader(disk, { content, workshop, folders, segment: last, known: knowledge.forReading() });
  if (disk !== DISK || count < MANY) {
    return {
      read: async (jobs, progress) =>
        jobs.map((job, at) => {
          progress(at);
          return reader.read(job);
        }),
      close: async () => reader.close(),
    };
  }
  sweepOften();
  const { ReadingRoom } = await import('./reading-room.ts');
  const room = new ReadingRoom(reader, { content, workshop, folders, code, segment: last + 1 });
  return {
    read: (jobs, progress) => room.read(jobs, progress),
    close: async () => {
      reader.close();
      await room.close();
    },
  };
}
