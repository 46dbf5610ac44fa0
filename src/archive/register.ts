// Which articles has this archive taken in, under which id and address, and what became of them?
//
// The accession register is append-only. An id and an address are minted once and never given to another article.

import type { Edtf, Version } from '../article/record.ts';

/** One line of the register. `day` is the day on which it was written (UTC, `YYYY-MM-DD`). */
export type RegisterEvent =
  | {
      readonly event: 'added';
      readonly day: string;
      readonly id: string;
      readonly path: string;
      readonly sha256: string;
      readonly file: string;
      readonly part: number;
      readonly published: Edtf | null;
      /** As it stood then: what a reader finds where the article is gone. */
      readonly headline: string;
    }
  | {
      readonly event: 'renamed';
      readonly day: string;
      readonly id: string;
      readonly file: string;
      readonly part: number;
    }
  | { readonly event: 'mended'; readonly day: string; readonly id: string; readonly sha256: string }
  | { readonly event: 'redated'; readonly day: string; readonly id: string; readonly published: Edtf | null }
  | { readonly event: 'merged'; readonly day: string; readonly id: string; readonly into: string }
  | { readonly event: 'withdrawn' | 'returned'; readonly day: string; readonly id: string };

/** What the register says of one article, all its lines taken together. */
export interface Accession {
  readonly id: string;
  readonly path: string;
  readonly added: string;
  readonly sha256: string;
  readonly file: string;
  readonly part: number;
  readonly published: Edtf | null;
  readonly headline: string;
  readonly versions: readonly Version[];
  /** The id it was merged into, the day its file was found gone, or null: it stands. */
  readonly ended: { readonly into: string } | { readonly since: string } | null;
}

export type Register = ReadonlyMap<string, Accession>;

/** Takes the lines in their order. Lines on ids that were never added are left out: the reader of the file reports them. */
export function foldRegister(events: readonly RegisterEvent[]): Register {
  const register = new Map<string, Accession>();
  for (const event of events) applyEvent(register, event);
  return register;
}

function applyEvent(register: Map<string, Accession>, event: RegisterEvent): void {
  if (event.event === 'added') {
    register.set(event.id, accessionOf(event));
    return;
  }
  const before = register.get(event.id);
  if (before !== undefined) register.set(event.id, applied(before, event));
}

export function accessionOf({
  id,
  path,
  day,
  sha256,
  file,
  part,
  published,
  headline,
}: RegisterEvent & { event: 'added' }): Accession {
  return { id, path, added: day, sha256, file, part, published, headline, versions: [], ended: null };
}

/** The accession after one more event of its own. */
export function applied(before: Accession, event: RegisterEvent): Accession {
  switch (event.event) {
    case 'added':
      return accessionOf(event);
    case 'renamed':
      return { ...before, file: event.file, part: event.part };
    case 'mended':
      return {
        ...before,
        sha256: event.sha256,
        versions: [...before.versions, { sha256: before.sha256, until: event.day }],
      };
    case 'redated':
      return { ...before, published: event.published };
    case 'merged':
      return { ...before, ended: { into: event.into } };
    case 'withdrawn':
      return { ...before, ended: { since: event.day } };
    case 'returned':
      return { ...before, ended: null };
  }
}
