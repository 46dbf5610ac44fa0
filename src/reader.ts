// How is a changed file read, and what it says put where it is found again?
import { hash } from 'node:crypto';
import type { Card } from './article/card.ts';
import { type BodyPlace, BodyWriter } from './cache/bodies.ts';
import type { Disk } from './disk/disk.ts';
import type { EnrichKnowledge } from './enrich/enrich.ts';
import { type Settings, settingsFor } from './knowledge/settings.ts';
import { readContent } from './read.ts';
import { readBytes } from './reading.ts';
import type { Message } from './text/message.ts';

/** A file to be looked into. */
export interface Job {
  readonly path: string;
  /** The hash of its bytes when it was last read with the same settings; null where it was not. */
  readonly known: number | null;
}

/** What was found when it was looked into. */
export type Found =
  | { readonly outcome: 'same' }
  | { readonly outcome: 'unreadable'; readonly message: Message }
  | {
      readonly outcome: 'read';
      /** Of its bytes, 48 bits. */
      readonly hash: number;
      readonly cards: readonly Card[];
      readonly messages: readonly Message[];
      readonly bodies: readonly BodyPlace[];
      readonly words: readonly string[];
    };

export interface ReaderOptions {
  readonly content: string;
  readonly workshop: string;
  readonly folders: Settings['folders'];
  /** Into which segment the bodies go. */
  readonly segment: number;
  readonly known: EnrichKnowledge;
}

/** Reads files one by one. */
export class Reader {
  readonly #disk: Disk;
  readonly #options: ReaderOptions;
  #bodies: BodyWriter | null = null;

  constructor(disk: Disk, options: ReaderOptions) {
    this.#disk = disk;
    this.#options = options;
  }

  read({ path, known }: Job): Found {
    const { content, workshop, folders, segment, known: knowledge } = this.#options;
    const bytes = readContent(this.#disk, content, path);
    if (!(bytes instanceof Uint8Array)) return { outcome: 'unreadable', message: bytes };
    const hash = shortHash(bytes);
    if (hash === known) return { outcome: 'same' };
    const { cards, messages, bodies, words } = readBytes(path, bytes, settingsFor(path, folders), knowledge);
    this.#bodies ??= new BodyWriter(this.#disk, workshop, segment);
    const writer = this.#bodies;
    return { outcome: 'read', hash, cards, messages, bodies: bodies.map((body) => writer.put(body)), words };
  }

  /** Until then the last bodies cannot be read back. */
  close(): void {
    this.#bodies?.close();
    this.#bodies = null;
  }
}

function shortHash(bytes: Uint8Array): number {
  return Number.parseInt(hash('sha256', bytes, 'hex').slice(0, 12), 16);
}
