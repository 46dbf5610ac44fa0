// How does one file come onto the stage? Hashed, compared with what the site holds, and written where it differs.
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { type Disk, isThere, readIfThere } from './disk/disk.ts';

/** What is known of a file that is to be printed, besides its content. */
export interface PrintOrder {
  readonly url: string;
  /** Where on the stage it is to lie, relative to it. */
  readonly at: string;
  /** The SHA-256 (hex) of what the site is known to hold at this address; null where it holds nothing. */
  readonly before: string | null;
  /** Whether what is known of the site has to be looked at before it is believed. */
  readonly isDoubtful: boolean;
}

/** A file to be printed. */
export interface Print extends PrintOrder {
  readonly content: string | Uint8Array;
}

export interface Printed {
  readonly url: string;
  /** Of the content, in hex. */
  readonly sha256: string;
  /** Whether the site holds something else, so that the file was written. */
  readonly changed: boolean;
  readonly length: number;
}

export interface PressFolders {
  readonly stage: string;
  readonly site: string;
}

/** A letter of a string takes up to three bytes of UTF-8. */
const WIDEST = 3;

const encoder = new TextEncoder();

/** Prints files onto a stage. */
export class Press {
  readonly #disk: Disk;
  readonly #stage: string;
  readonly #site: string;
  readonly #folders = new Set<string>();
  #memory = new Uint8Array(1 << 18);

  constructor(disk: Disk, { stage, site }: PressFolders) {
    this.#disk = disk;
    this.#stage = stage;
    this.#site = site;
    this.#folders.add(stage);
  }

  put({ url, at, content, before, isDoubtful }: Print): Printed {
    const bytes = typeof content === 'string' ? this.#encode(content) : content;
    const sha256 = hash('sha256', bytes, 'hex');
    const stands = before !== null && this.#stands(url, bytes, before === sha256, isDoubtful);
    if (!stands) {
      const path = pathBelow(this.#stage, at);
      this.#makeFolder(dirname(path));
      this.#disk.writeFileSync(path, bytes);
    }
    return { url, sha256, changed: !stands, length: bytes.length };
  }

  /** In memory that the next text will take: no other lives so long that it would be seen. */
  #encode(text: string): Uint8Array {
    const most = text.length * WIDEST;
    if (most > this.#memory.length) this.#memory = new Uint8Array(most);
    return this.#memory.subarray(0, encoder.encodeInto(text, this.#memory).written);
  }

  #stands(url: string, bytes: Uint8Array, isKnown: boolean, isDoubtful: boolean): boolean {
    const path = pathBelow(this.#site, url);
    if (!isDoubtful) return isKnown && isThere(this.#disk, path);
    return readIfThere(this.#disk, path)?.equals(bytes) === true;
  }

  /** From the stage downward: asking for each folder once costs less than letting the system look for the whole way. */
  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    this.#makeFolder(dirname(path));
    this.#disk.mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }
}

/**
 * The path of an address below a folder.
 *
 * @throws where it would lead out of it: addresses are made by one module, and this is a fault of ours
 */
export function pathBelow(folder: string, url: string): string {
  if (url === '' || /^\/|[\\:\0]|(?:^|\/)\.{0,2}(?:\/|$)/.test(url)) {
    throw new Error(`the address ${JSON.stringify(url)} leads out of ${folder}`);
  }
  return `${folder}/${url}`;
}
