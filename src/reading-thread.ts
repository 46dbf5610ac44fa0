// What does the thread beside the reader do? It reads the files that come to it by the stack.
import { workerData } from 'node:worker_threads';
import { answerRequests } from './answering.ts';
import { DISK } from './disk/disk.ts';
import { recallKnowledge } from './known.ts';
import { type Found, type Job, Reader } from './reader.ts';
import type { ReadingFolders } from './reading-room.ts';

const { given }: { readonly given: ReadingFolders } = workerData;
const { content, workshop, folders, segment, code } = given;
const known = recallKnowledge(DISK, content, workshop, code).forReading();
const reader = new Reader(DISK, { content, workshop, folders, segment, known });

answerRequests<readonly Job[] | 'finish', readonly Found[]>((jobs) => {
  if (jobs !== 'finish') return jobs.map((job) => reader.read(job));
  reader.close();
  return [];
});
