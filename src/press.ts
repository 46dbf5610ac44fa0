// How does one file come onto the stage? Hashed, compared with what the site holds, and written where it differs.
import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { type Disk, isThere, readIfThere } from './disk/disk.ts';

/** A file to be printed. */
export interface Print {
  readonly url: string;
  readonly content: string | Uint8Array;
  /** The SHA-256 (hex) of what the site is known to hold at this address; null where it holds nothing. */
  readonly before: string | null;
  /** Whether what is known of the site has to be looked at before it is believed. */
  readonly isDoubtful: boolean;
}

export interface Printed {
  /** Of the content, in hex. */
  readonly sha256: string;
  /** Whether the site holds something else, so that the file was written. */
  readonly changed: boolean;
}

/** Prints files onto a stage. */
export class Press {
  readonly #disk: Disk;
  readonly #stage: string;
  readonly #site: string;
  readonly #folders = new Set<string>();

  constructor(disk: Disk, stage: string, site: string) {
    this.#disk = disk;
    this.#stage = stage;
    this.#site = site;
    this.#folders.add(stage);
  }

  put({ url, content, before, isDoubtful }: Print): Printed {
    const sha256 = hash('sha256', content, 'hex');
    if (before !== null && this.#stands(url, content, before === sha256, isDoubtful)) return { sha256, changed: false };
    const path = pathBelow(this.#stage, url);
    this.#makeFolder(dirname(path));
    this.#disk.writeFileSync(path, content);
    return { sha256, changed: true };
  }

  #stands(url: string, content: string | Uint8Array, isKnown: boolean, isDoubtful: boolean): boolean {
    const path = pathBelow(this.#site, url);
    if (!isDoubtful) return isKnown && isThere(this.#disk, path);
    return readIfThere(this.#disk, path)?.equals(Buffer.from(content)) === true;
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
