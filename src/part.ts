// Which part of a site is made here, and what of it has been made elsewhere?
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { MANIFEST, yearOfAddress } from './archive/addresses.ts';
import { lineFinder, loadMemory, type Memory } from './cache/memory.ts';
import { type Disk, readIfThere } from './disk/disk.ts';
import { placeOf } from './place.ts';

/** `2016` to `2018`, both included. */
export interface Years {
  readonly first: string;
  readonly last: string;
}

/** Whether a file of the site belongs to these years. What belongs to no year alone is no part of any. */
export function isOfYears(url: string, { first, last }: Years): boolean {
  const year = yearOfAddress(url);
  return year !== null && first <= year && year <= last;
}

/** Sites of the same archive that were built elsewhere, in part or whole. */
export class Parts {
  readonly #disk: Disk;
  readonly #parts: readonly {
    readonly site: string;
    readonly workshop: string;
    readonly memory: Memory;
    readonly lineOf: (key: number) => number;
  }[];

  /** @param outputs the folders of the sites, each with its workshop beside it; where there is none it has nothing */
  constructor(disk: Disk, outputs: readonly string[]) {
    this.#disk = disk;
    this.#parts = outputs.flatMap((output) => {
      const { site, workshop } = placeOf(disk, output);
      const memory = loadMemory(disk, workshop, join(site, MANIFEST));
      return memory === null ? [] : [{ site, workshop, memory, lineOf: lineFinder(memory) }];
    });
  }

  /** Where what was read of their articles is kept. */
  get workshops(): string[] {
    return this.#parts.map(({ workshop }) => workshop);
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /**
   * The bytes of a file, if one of them has it.
   *
   * @param key from what it is made: equal keys, equal bytes
   */
  take(key: number): Uint8Array | null {
    for (const { site, memory, lineOf } of this.#parts) {
      const line = lineOf(key);
      if (line < 0) continue;
      const bytes = readIfThere(this.#disk, join(site, memory.manifest.url(line)));
      if (bytes !== null && hash('sha256', bytes, 'hex') === memory.manifest.sha256(line)) return bytes;
    }
    return null;
  }
}
