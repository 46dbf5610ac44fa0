// How is work done beside the main thread? Asked for by messages, and answered in the order in which it was asked.
import { Worker } from 'node:worker_threads';

/** What threads do: each has an entry of its own, `src/<name>-thread.ts`. */
export type Work = 'press' | 'reading';

/** The folder of the compiled program, in one; not there where the sources run as they are. */
declare const __dirname: string | undefined;

/** Where a thread begins: where the program does. */
const START = new URL('./start.mjs', import.meta.url);

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that answers requests of one kind. What it throws, whoever waits for an answer gets. */
export class Thread<Request, Answer> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<Answer>[] = [];
  readonly #ended: Promise<unknown>;
  #failed: Error | null = null;

  /** @param given what its entry is told at the beginning */
  constructor(work: Work, given: object) {
    const program = typeof __dirname === 'string' ? __dirname : null;
    this.#worker = new Worker(START, { workerData: { program, work, given } });
    this.#ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error: Error) => {
      this.#failed = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  ask(request: Request): Promise<Answer> {
    const answered = new Promise<Answer>((resolve, reject) => {
      if (this.#failed !== null) throw this.#failed;
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(request);
    });
    // Of several that fail together the first is looked at, and it is enough.
    answered.catch(() => undefined);
    return answered;
  }

  /** Breaks it off, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Lets it come to its end; what it has not answered by then, it still does. */
  async end(): Promise<void> {
    this.#worker.postMessage(null);
    await this.#ended;
  }
}
