// How does a thread answer? One request after another, in the order in which they came.
import { parentPort } from 'node:worker_threads';

/**
 * What the entry of a thread does: it answers requests until there are no more. What fails ends it, and is told to whoever
 * waits for an answer.
 *
 * @param work gives the answer; the next request waits for it
 */
export function answerRequests<Request, Answer>(work: (request: Request) => Answer | Promise<Answer>): void {
  const handle = async (request: Request | null): Promise<void> => {
    if (request === null) parentPort?.close();
    else parentPort?.postMessage(await work(request));
  };
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request | null) => {
    last = last.then(() => handle(request));
  });
}
