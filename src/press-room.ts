// How are many files printed while the next ones are being made? In a thread beside, to which they go in parcels.
import type { PressFolders, Print, Printed, PrintOrder } from './press.ts';
import { Thread } from './thread.ts';

/** Contents one behind another, and what is to become of each. */
export interface Parcel {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly prints: readonly (PrintOrder & { readonly start: number; readonly length: number })[];
}

export interface Receipt {
  readonly printed: readonly Printed[];
  /** The parcel's, to be filled again. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How many bytes a parcel holds, unless one content alone has more. */
const PARCEL = 1 << 20;

/** So many parcels may be on their way: whoever makes contents faster than they are printed has to wait. */
const UNDERWAY = 3;

/** A letter of a string takes up to three bytes of UTF-8. */
const WIDEST = 3;

/** A press in a thread of its own. */
export class PressRoom {
  readonly #thread: Thread<Parcel, Receipt>;
  readonly #underway: Promise<void>[] = [];
  readonly #empty: Uint8Array<ArrayBuffer>[] = [];
  #printed: Printed[] = [];
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(PARCEL);
  #prints: Parcel['prints'][number][] = [];
  #filled = 0;

  constructor(folders: PressFolders) {
    this.#thread = new Thread('press', folders);
  }

  /** Takes a file; done when there is room for the next one. */
  async put({ content, ...order }: Print): Promise<void> {
    const most = typeof content === 'string' ? content.length * WIDEST : content.length;
    if (this.#filled + most > this.#bytes.length) {
      await this.#send();
      if (most > this.#bytes.length) this.#bytes = new Uint8Array(most);
    }
    const start = this.#filled;
    const room = this.#bytes.subarray(start);
    if (typeof content === 'string') this.#filled += encoder.encodeInto(content, room).written;
    else {
      room.set(content);
      this.#filled += content.length;
    }
    this.#prints.push({ ...order, start, length: this.#filled - start });
  }

  /** What was printed since this was last asked, once all of it is. */
  async printed(): Promise<readonly Printed[]> {
    await this.#send();
    await Promise.all(this.#underway.splice(0));
    const printed = this.#printed;
    this.#printed = [];
    return printed;
  }

  async close(): Promise<void> {
    await this.#thread.end();
  }

  async #send(): Promise<void> {
    if (this.#prints.length === 0) return;
    const parcel: Parcel = { bytes: this.#bytes, prints: this.#prints };
    const receipt = this.#thread.ask(parcel, [parcel.bytes.buffer]).then(({ printed, bytes }) => {
      for (const print of printed) this.#printed.push(print);
      if (bytes.length === PARCEL) this.#empty.push(bytes);
    });
    receipt.catch(() => undefined);
    this.#underway.push(receipt);
    if (this.#underway.length >= UNDERWAY) await this.#underway.shift();
    this.#bytes = this.#empty.pop() ?? new Uint8Array(PARCEL);
    this.#prints = [];
    this.#filled = 0;
  }
}

const encoder = new TextEncoder();
