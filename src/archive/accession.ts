// Which id and address has each article, and what has become of those that were here before?
import type { Card } from '../article/card.ts';
import type { Version } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import { compareText } from '../text/order.ts';
import { storyAddress } from './addresses.ts';
import { type Accession, accessionOf, applied, type Register, type RegisterEvent } from './register.ts';

/** The cards of all files with one text, in order. */
type Group = [Card, ...Card[]];

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
  readonly sameText: readonly SameText[];
  readonly sameAddress: readonly { readonly file: string; readonly url: string; readonly wanted: string }[];
}

/** Several files with one text. */
export interface SameText {
  readonly files: readonly string[];
  /** The one that counts where what stands above the text differs; null where nothing does. */
  readonly counts: string | null;
}

/**
 * Gives every article its id and address: by its text; else as the same story in the same file, mended; else as the same
 * story in another file, mended and renamed at once; else anew. A file that was given another story holds a new article.
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
  const byText = indexByText(register);

  const events: RegisterEvent[] = [];
  const articles: Accessioned[] = [];
  const sameText: SameText[] = [];
  const sameAddress: { file: string; url: string; wanted: string }[] = [];
  /** Of the files that hold one text together the id of that text. */
  const holders = new Map<string, string>();
  const kept = new Set<string>();
  const mint = minter(register);
  const fresh: Group[] = [];

  const enter = (accessioned: Accession, group: Group): void => {
    articles.push(accessionedOf(accessioned, group));
    if (group.length > 1) sameText.push(sameTextOf(group, holderOf(group, accessioned)));
  };
  const keep = (accessioned: Accession, group: Group): void => {
    const changes = changesOf(accessioned, group, today);
    let after = accessioned;
    for (const change of changes) {
      after = applied(after, change);
      events.push(change);
    }
    kept.add(accessioned.id);
    if (group.length > 1) for (const card of group) holders.set(placeOf(card), after.id);
    enter(after, group);
  };
  const unclaimed: Group[] = [];
  for (const [sha256, group] of texts) {
    const known = byText.get(sha256);
    if (known === undefined) unclaimed.push(group);
    else if (isUnchanged(known, sha256, group)) {
      kept.add(known.id);
      articles.push(accessionedOf(known, group));
    } else keep(known, group);
  }
  const sameStory = unclaimed.length === 0 ? null : storyFinder(register, kept, unclaimed, filesOf(cards, unread));
  for (const group of unclaimed) {
    const known = sameStory?.(group);
    if (known === undefined) fresh.push(group);
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
      headline: card.headline,
    };
    events.push(added);
    enter(accessionOf(added), group);
  }

  const { moved, gone, endings } = endingsOf(register, kept, holders, unread, today);
  return {
    articles,
    moved,
    gone,
    events: [...events, ...endings],
    sameText,
    sameAddress,
  };
}

/** Whose text it is: of several that had it the one that stands, else one that is gone, else one that was merged away. */
function indexByText(register: Register): Map<string, Accession> {
  const rank = ({ ended }: Accession): number => (ended === null ? 0 : 'since' in ended ? 1 : 2);
  const byText = new Map<string, Accession>();
  for (const accessioned of register.values()) {
    const rival = byText.get(accessioned.sha256);
    if (rival === undefined || rank(accessioned) < rank(rival)) byText.set(accessioned.sha256, accessioned);
  }
  return byText;
}

/**
 * Finds the accession of a story whose text has changed: among those of its own files the one with the most words of its
 * headline; else one of a file that is gone with the very address that the story would be given now.
 *
 * @param kept the ids that an article has claimed already; grows while this is asked
 * @param groups those that it will be asked about
 * @param files all that are there
 */
function storyFinder(
  register: Register,
  kept: ReadonlySet<string>,
  groups: readonly Group[],
  files: ReadonlySet<string>,
): (group: Group) => Accession | undefined {
  const byFile = new Map<string, Accession[]>(groups.flatMap((group) => group.map(({ file }) => [file, []])));
  const lost = new Map<string, Accession>();
  for (const accessioned of register.values()) {
    if (accessioned.ended !== null) continue;
    byFile.get(accessioned.file)?.push(accessioned);
    if (!files.has(accessioned.file)) lost.set(withoutNumber(accessioned.path), accessioned);
  }
  return (group) => {
    const inItsFile = group.flatMap((card) =>
      (byFile.get(card.file) ?? []).map((found) => ({ found, likeness: likeness(card, found) })),
    );
    const free = inItsFile.filter(({ found, likeness }) => !kept.has(found.id) && likeness >= LIKE);
    const [best] = free.sort((a, b) => b.likeness - a.likeness || a.found.part - b.found.part);
    if (best !== undefined) return best.found;
    const [{ published, headline, sha256 }] = group;
    const moved = lost.get(storyAddress(published, slugify(headline), sha256));
    return moved === undefined || kept.has(moved.id) ? undefined : moved;
  };
}

function filesOf(cards: readonly Card[], unread: ReadonlySet<string>): Set<string> {
  const files = new Set(unread);
  for (const { file } of cards) files.add(file);
  return files;
}

/** Half of the words of two headlines are the same: a mended one, not another. */
const LIKE = 0.5;

/**
 * How much of its headline a story shares with the one that was given an address, from 0 to 1. Where a headline can't be
 * spelt in an address, or the editor has dated the story since, its place in the file speaks for it.
 */
function likeness(card: Card, { path, part, published }: Accession): number {
  const now = wordsOf(slugify(card.headline));
  const then = wordsOf(withoutNumber(path).replace(/^.*\/|\.html$/g, ''));
  if (now.size === 0 || then.size === 0) return card.part === part && card.published === published ? LIKE : 0;
  const shared = [...now].filter((word) => then.has(word)).length;
  return shared / Math.max(1, Math.min(now.size, then.size));
}

function wordsOf(slug: string): Set<string> {
  return new Set(slug.split('-').filter((word) => word !== ''));
}

/** `2016/12/13/trade-2.html` → `2016/12/13/trade.html`: the number tells equal addresses apart. */
function withoutNumber(path: string): string {
  return path.replace(/-\d+\.html$/, '.html');
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
      const into = ended === null ? holders.get(placeOf(accessioned)) : undefined;
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

/** What is known of a text beside it (its front matter, its folder's settings) may differ from file to file. */
function sameTextOf(group: Group, holder: Card): SameText {
  const differ = group.some(({ content }) => content !== holder.content);
  return { files: group.map(({ file }) => file), counts: differ ? holder.file : null };
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

/** What holds of nearly all: one file holds the text, and it is the one that the register knows. */
function isUnchanged(accessioned: Accession, sha256: string, group: Group): boolean {
  const [card] = group;
  return (
    group.length === 1 &&
    accessioned.ended === null &&
    accessioned.sha256 === sha256 &&
    standsIn(card, accessioned) &&
    accessioned.published === card.published
  );
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
  if (!standsIn(holder, accessioned)) {
    changes.push({ event: 'renamed', day: today, id, file: holder.file, part: holder.part });
  }
  if (holder.published !== accessioned.published) {
    changes.push({ event: 'redated', day: today, id, published: holder.published });
  }
  return changes;
}

/** Gives out ids and addresses that nothing in the register, living or gone, has borne. */
function minter(register: Register): (card: Card) => { id: string; path: string; wanted: string } {
  const ids = new Set<string>();
  let paths: Set<string> | null = null;
  return (card) => {
    paths ??= pathsOf(register);
    let length = 12;
    while (register.has(card.sha256.slice(0, length)) || ids.has(card.sha256.slice(0, length))) length += 1;
    const id = card.sha256.slice(0, length);
    const wanted = storyAddress(card.published, slugify(card.headline), id);
    let path = wanted;
    for (let count = 2; paths.has(path); count += 1) path = wanted.replace(/\.html$/, `-${count}.html`);
    ids.add(id);
    paths.add(path);
    return { id, path, wanted };
  };
}

function pathsOf(register: Register): Set<string> {
  const paths = new Set<string>();
  for (const { path } of register.values()) paths.add(path);
  return paths;
}

function accessionedOf(accessioned: Accession, group: Group): Accessioned {
  return {
    card: holderOf(group, accessioned),
    id: accessioned.id,
    url: accessioned.path,
    added: accessioned.added,
    versions: accessioned.versions,
    files: group.length === 1 ? [group[0].file] : [...new Set(group.map(({ file }) => file))].sort(compareText),
  };
}

/** Of several files with one text the one that the register knows, else the first. */
function holderOf(group: Group, accessioned: Accession): Card {
  return group.length === 1 ? group[0] : (group.find((card) => standsIn(card, accessioned)) ?? group[0]);
}

function standsIn(card: Card, { file, part }: Accession): boolean {
  return card.file === file && card.part === part;
}

function placeOf({ file, part }: { readonly file: string; readonly part: number }): string {
  return `${part} ${file}`;
}
