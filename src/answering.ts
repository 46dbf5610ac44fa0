// How does a thread answer what takes a while? One request after another, in the order in which they came.
import { parentPort, type Transferable } from 'node:worker_threads';

/**
 * Answers requests until there are no more. What fails ends the thread, and is told to whoever waits for an answer.
 *
 * @param work gives the answer, and what of it is handed over rather than copied; the next request waits for it
 */
export function answerInTurn<Request, Answer>(
  work: (request: Request) => Promise<{ readonly answer: Answer; readonly moved: readonly Transferable[] }>,
): void {
  const handle = async (request: Request | null): Promise<void> => {
    if (request === null) {
      parentPort?.close();
      return;
    }
    const { answer, moved } = await work(request);
    parentPort?.postMessage(answer, moved);
  };
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request | null) => {
    last = last.then(() => handle(request));
  });
}
