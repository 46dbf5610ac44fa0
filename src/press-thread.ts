// What does the thread beside the press do? It prints file by file what comes to it in parcels.
import { workerData } from 'node:worker_threads';
import { DISK } from './disk/disk.ts';
import { Press, type PressFolders } from './press.ts';
import type { Parcel, Receipt } from './press-room.ts';
import { answerRequests } from './thread.ts';

const { given }: { readonly given: PressFolders } = workerData;
const press = new Press(DISK, given);

answerRequests<Parcel, Receipt>(
  ({ bytes, prints }) => {
    const printed = prints.map(({ start, length, ...print }) =>
      press.put({ ...print, content: bytes.subarray(start, start + length) }),
    );
    return { answer: { bytes, printed }, moved: [bytes.buffer] };
  },
  () => undefined,
);
