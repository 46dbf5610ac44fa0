// How are many pages made in two places at once? What they show goes to a thread beside, which renders and prints them.
import { PROJECT } from './look.ts';
import type { PageContent, Site } from './plan/page.ts';
import type { PressFolders, Printed, PrintOrder } from './press.ts';
import { Thread } from './thread.ts';

/** Pages that are to be rendered and printed. */
export interface Parcel {
  readonly folders: PressFolders;
  readonly site: Site;
  readonly contents: readonly PageContent[];
  /** For each of them what becomes of it. */
  readonly orders: readonly PrintOrder[];
}

/** So many parcels wait at the thread: it has enough to do while as many pages as one holds are rendered here. */
const WAITING = 4;

/** A press in a thread of its own, with what renders the pages for it. */
export class PressRoom {
  readonly #thread: Thread<Parcel, readonly Printed[]>;
  readonly #stoodIn = process.cwd();
  #isOpen = true;
  #wasAsked = false;
  readonly #underway = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  #printed: Printed[] = [];

  /** The thread makes itself ready at once. */
  constructor() {
    this.#thread = new Thread('press', {});
    // A thread stands where the process does, and Eleventy finds its way from there.
    process.chdir(PROJECT);
  }

  /** Whether the thread would stand idle before long. One that has failed tells so to the next who comes. */
  get hasRoom(): boolean {
    return this.#underway.size < WAITING || this.#failures.length > 0;
  }

  /** @throws where an earlier parcel has failed */
  print(parcel: Parcel): void {
    if (this.#failures.length > 0) throw this.#failures[0];
    this.#wasAsked = true;
    const receipt = this.#thread.ask(parcel).then((printed) => {
      for (const print of printed) this.#printed.push(print);
      this.#underway.delete(receipt);
    });
    // One that failed stays underway: whoever asks for what was printed is told, too.
    receipt.catch((error: unknown) => this.#failures.push(error));
    this.#underway.add(receipt);
  }

  /** What was printed since this was last asked, once all of it is. */
  async printed(): Promise<readonly Printed[]> {
    await Promise.all(this.#underway);
    const printed = this.#printed;
    this.#printed = [];
    return printed;
  }

  /** May be called again. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await (this.#wasAsked ? this.#thread.end() : this.#thread.stop());
    process.chdir(this.#stoodIn);
  }
}
