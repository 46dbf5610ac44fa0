// Which articles has this archive taken in, under which id and address, and what became of them?
//
// The accession register is append-only. An id and an address are minted once and never given to another article.

import type { Card } from '../article/card.ts';
import type { Edtf, Version } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import { compareText } from '../text/order.ts';
import { storyAddress } from './addresses.ts';

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
  readonly versions: readonly Version[];
  /** The id it was merged into, the day its file was found gone, or null: it stands. */
  readonly ended: { readonly into: string } | { readonly since: string } | null;
}

/** The cards of all files with one text, in order. */
type Group = [Card, ...Card[]];

export type Register = ReadonlyMap<string, Accession>;

/** Takes the lines in their order. Lines on ids that were never added are left out: the reader of the file reports them. */
export function foldRegister(events: readonly RegisterEvent[]): Register {
  const register = new Map<string, Accession>();
  for (const event of events) applyEvent(register, event);
  return register;
}

/** An article that stands in the archive: its card, and what the register gives it. */
export interface Accessioned {
  readonly card: Card;
  readonly id: string;
  readonly url: string;
  readonly added: string;
  readonly versions: readonly Version[];
  /** All files that hold this very text, in order. */
  readonly files: readonly string[];
}

export interface Accessions {
  readonly articles: readonly Accessioned[];
  /** Addresses that once stood and now lead elsewhere. */
  readonly moved: readonly { readonly from: string; readonly id: string }[];
  /** Articles whose file is gone, and those whose file could not be read this time. */
  readonly gone: readonly { readonly accession: Accession; readonly since: string | null }[];
  /** The lines to append. */
  readonly events: readonly RegisterEvent[];
  /** Several files with one text, several articles with one headline and day: for the archivist to know. */
  readonly sameText: readonly (readonly string[])[];
  readonly sameAddress: readonly { readonly file: string; readonly url: string; readonly wanted: string }[];
}

/**
 * Gives every article its id and address: by its text, else by its file, else anew.
 *
 * @param cards in order of file and part
 * @param unread files that are there but gave no article this time: what stood in them is not withdrawn
 * @param today the day to write into new lines (`YYYY-MM-DD`)
 */
export function accession(
  cards: readonly Card[],
  register: Register,
  unread: ReadonlySet<string>,
  today: string,
): Accessions {
  const texts = groupByText(cards);
  const byText = new Map<string, Accession>();
  const byPlace = new Map<string, Accession>();
  for (const accessioned of register.values()) {
    if (accessioned.ended !== null && 'into' in accessioned.ended) continue;
    const rival = byText.get(accessioned.sha256);
    if (rival === undefined || (rival.ended !== null && accessioned.ended === null)) {
      byText.set(accessioned.sha256, accessioned);
    }
    if (accessioned.ended === null) byPlace.set(placeOf(accessioned), accessioned);
  }

  const events: RegisterEvent[] = [];
  const articles: Accessioned[] = [];
  const sameAddress: { file: string; url: string; wanted: string }[] = [];
  /** The id that now holds a text, and the one that holds a file. */
  const holders = new Map<string, string>();
  const kept = new Set<string>();
  const mint = minter(register);
  const fresh: Group[] = [];

  const keep = (accessioned: Accession, group: Group): void => {
    const changes = changesOf(accessioned, group, today);
    const after = changes.reduce<Accession>((state, event) => applied(state, event), accessioned);
    events.push(...changes);
    kept.add(accessioned.id);
    for (const card of group) holders.set(card.sha256, after.id).set(placeOf(card), after.id);
    articles.push(accessionedOf(after, group));
  };
  const unclaimed: Group[] = [];
  for (const group of texts.values()) {
    const known = byText.get(group[0].sha256);
    if (known === undefined) unclaimed.push(group);
    else keep(known, group);
  }
  for (const group of unclaimed) {
    const known = group.map((card) => byPlace.get(placeOf(card))).find((found) => found !== undefined);
    if (known === undefined || kept.has(known.id)) fresh.push(group);
    else keep(known, group);
  }
  for (const group of fresh) {
    const [card] = group;
    const { id, path, wanted } = mint(card);
    if (path !== wanted) sameAddress.push({ file: card.file, url: path, wanted });
    const added: RegisterEvent = {
      event: 'added',
      day: today,
      id,
      path,
      sha256: card.sha256,
      file: card.file,
      part: card.part,
      published: card.published,
    };
    events.push(added);
    articles.push(accessionedOf(accessionOf(added), group));
  }

  const { moved, gone, endings } = endingsOf(register, kept, holders, unread, today);
  return {
    articles,
    moved,
    gone,
    events: [...events, ...endings],
    sameText: [...texts.values()].filter((group) => group.length > 1).map((group) => group.map(({ file }) => file)),
    sameAddress,
  };
}

/** What is to be done about the accessions that no article claimed. */
function endingsOf(
  register: Register,
  kept: ReadonlySet<string>,
  holders: ReadonlyMap<string, string>,
  unread: ReadonlySet<string>,
  today: string,
): Pick<Accessions, 'moved' | 'gone'> & { endings: RegisterEvent[] } {
  const moved: { from: string; id: string }[] = [];
  const gone: { accession: Accession; since: string | null }[] = [];
  const endings: RegisterEvent[] = [];
  for (const accessioned of register.values()) {
    if (kept.has(accessioned.id)) continue;
    const { ended } = accessioned;
    if (ended !== null && 'into' in ended) {
      moved.push({ from: accessioned.path, id: lastOf(register, ended.into) });
    } else if (unread.has(accessioned.file)) {
      gone.push({ accession: accessioned, since: null });
    } else {
      const into = holders.get(accessioned.sha256) ?? (ended === null ? holders.get(placeOf(accessioned)) : undefined);
      if (into !== undefined) {
        endings.push({ event: 'merged', day: today, id: accessioned.id, into });
        moved.push({ from: accessioned.path, id: into });
      } else {
        if (ended === null) endings.push({ event: 'withdrawn', day: today, id: accessioned.id });
        gone.push({ accession: accessioned, since: ended === null ? today : ended.since });
      }
    }
  }
  return { moved, gone, endings };
}

/** Follows mergers to the article that stands at their end. */
function lastOf(register: Register, id: string): string {
  const seen = new Set<string>();
  let last = id;
  for (;;) {
    const ended = register.get(last)?.ended;
    if (ended === undefined || ended === null || !('into' in ended) || seen.has(last)) return last;
    seen.add(last);
    last = ended.into;
  }
}

function groupByText(cards: readonly Card[]): Map<string, Group> {
  const texts = new Map<string, Group>();
  for (const card of cards) {
    const group = texts.get(card.sha256);
    if (group === undefined) texts.set(card.sha256, [card]);
    else group.push(card);
  }
  return texts;
}

/** The lines that bring an accession up to date with the files that hold it now. */
function changesOf(accessioned: Accession, group: Group, today: string): RegisterEvent[] {
  const { id } = accessioned;
  const changes: RegisterEvent[] = [];
  const holder = holderOf(group, accessioned);
  if (accessioned.ended !== null) changes.push({ event: 'returned', day: today, id });
  if (holder.sha256 !== accessioned.sha256) {
    changes.push({ event: 'mended', day: today, id, sha256: holder.sha256 });
  }
  if (placeOf(holder) !== placeOf(accessioned)) {
    changes.push({ event: 'renamed', day: today, id, file: holder.file, part: holder.part });
  }
  if (holder.published !== accessioned.published) {
    changes.push({ event: 'redated', day: today, id, published: holder.published });
  }
  return changes;
}

/** Gives out ids and addresses that nothing in the register, living or gone, has borne. */
function minter(register: Register): (card: Card) => { id: string; path: string; wanted: string } {
  const ids = new Set(register.keys());
  const paths = new Set([...register.values()].map(({ path }) => path));
  return (card) => {
    let length = 12;
    while (ids.has(card.sha256.slice(0, length))) length += 1;
    const id = card.sha256.slice(0, length);
    const wanted = storyAddress(card.published, slugify(card.headline), id);
    let path = wanted;
    for (let count = 2; paths.has(path); count += 1) path = wanted.replace(/\.html$/, `-${count}.html`);
    ids.add(id);
    paths.add(path);
    return { id, path, wanted };
  };
}

function accessionedOf(accessioned: Accession, group: Group): Accessioned {
  return {
    card: holderOf(group, accessioned),
    id: accessioned.id,
    url: accessioned.path,
    added: accessioned.added,
    versions: accessioned.versions,
    files: [...new Set(group.map(({ file }) => file))].sort(compareText),
  };
}

function applyEvent(register: Map<string, Accession>, event: RegisterEvent): void {
  if (event.event === 'added') {
    register.set(event.id, accessionOf(event));
    return;
  }
  const before = register.get(event.id);
  if (before !== undefined) register.set(event.id, applied(before, event));
}

function accessionOf({ id, path, day, sha256, file, part, published }: RegisterEvent & { event: 'added' }): Accession {
  return { id, path, added: day, sha256, file, part, published, versions: [], ended: null };
}

function applied(before: Accession, event: RegisterEvent): Accession {
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

/** Of several files with one text the one that the register knows, else the first. */
function holderOf(group: Group, accessioned: Accession): Card {
  return group.find((card) => placeOf(card) === placeOf(accessioned)) ?? group[0];
}

function placeOf({ file, part }: { readonly file: string; readonly part: number }): string {
  return `${part} ${file}`;
}
