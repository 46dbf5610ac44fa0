// Which words of an article may mean somebody by what they are: "the first deputy minister", "the Kazakh diplomat"?
import type { Word } from '../../text/words.ts';
import { countryOf } from './name-index.ts';
import { matchBefore, matchFrom, type Reading } from './naming.ts';
import type { Passage } from './searched-text.ts';
import { NOUNS_AFTER_RANK, RANK_MODIFIERS, RANKS } from './vocabulary.ts';

/** What a phrase begins with; "Elbasy" is called so without an article as well. */
const OPENINGS = new Set(['the', 'elbasy']);

/** No such phrase has more words before its complement. */
const MOST_WORDS = 7;

/** Words `[from, to)` of a passage that may mean somebody. */
export interface Phrase {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** What the person is called, without article and country: `first deputy minister`. */
  readonly core: string;
  /** Ids of the countries and bodies in it; `?` for one that is not known. */
  readonly of: readonly string[];
}

/** The phrases of an article, in the order of the text; not those that are the title of a name after them. */
export function phrasesOf(reading: Reading): Phrase[] {
  return reading.passages.flatMap((passage) => {
    if (passage.part === 'dateline' || passage.shouted) return [];
    const phrases: Phrase[] = [];
    for (let at = 0; at < passage.words.length; at += 1) {
      if (!OPENINGS.has(passage.words[at]?.folded ?? '')) continue;
      const phrase = phraseAt(reading, passage, at);
      if (phrase !== null && !isTitle(phrase)) phrases.push(phrase);
    }
    return phrases;
  });
}

/** "The Ambassador of Kazakhstan Yergali Bulegenov": the words are the title of the name that follows. */
function isTitle({ passage, to }: Phrase): boolean {
  const after = passage.words[to];
  return after?.joint === 'space' && (after.shape === 'capital' || after.shape === 'upper');
}

/** The phrase that begins with "the" at a word. */
function phraseAt(reading: Reading, passage: Passage, at: number): Phrase | null {
  const { words } = passage;
  const core: string[] = [];
  const of: string[] = [];
  let next = words[at]?.folded === 'the' ? at + 1 : at;
  let head = 0;
  while (next < words.length && next - at <= MOST_WORDS) {
    const word = words[next];
    if (word === undefined || (next > at && !['space', 'possessive', 'hyphen'].includes(word.joint))) break;
    const place = matchFrom(reading, passage, next);
    const entity = place?.aliases[0]?.entity;
    if (place != null && entity != null && entity.kind !== 'person' && head === 0) {
      of.push(entity.id);
      next = place.to;
      continue;
    }
    if (!RANKS.has(word.folded) && !RANK_MODIFIERS.has(word.folded)) break;
    // With a capital it is a magazine.
    if (word.folded === 'diplomat' && word.shape !== 'lower') break;
    if (word.folded === 'of' && !isHeadOf(words, next)) break;
    core.push(word.folded);
    next += 1;
    if (RANKS.has(word.folded)) head = next;
  }
  if (head === 0 || goesOn(words, head)) return null;
  const inside = core.slice(0, core.length - (next - head));
  const complement = complementAt(reading, passage, head);
  return {
    passage,
    from: at,
    to: complement?.to ?? head,
    core: inside
      .filter((word) => word !== 'the' && word !== 'extraordinary' && word !== 'plenipotentiary' && word !== 'and')
      .join(' '),
    of: [...of, ...(complement?.of ?? [])],
  };
}

/** "Head of state", "head of government", "secretary of state". */
function isHeadOf(words: readonly Word[], of: number): boolean {
  const after = words[of + 1]?.folded === 'the' ? words[of + 2] : words[of + 1];
  const head = words[of - 1]?.folded;
  return after?.folded === 'state'
    ? head === 'head' || head === 'secretary'
    : head === 'head' && after?.folded === 'government';
}

/** Whether the head is only the beginning of something else: "the president's office", "the ambassador-at-large". */
function goesOn(words: readonly Word[], head: number): boolean {
  const after = words[head];
  if (after === undefined) return false;
  if (after.joint === 'hyphen') return true;
  // "The President's Security Service" is a body.
  if (after.joint === 'possessive') return after.shape !== 'lower' || NOUNS_AFTER_RANK.has(after.folded);
  return (
    after.joint === 'space' &&
    (after.shape === 'capital' || after.shape === 'upper' || NOUNS_AFTER_RANK.has(after.folded))
  );
}

/** "… of Kazakhstan", "… of the House of Representatives", "… of Kazakhstan to Belarus". */
function complementAt(reading: Reading, passage: Passage, head: number): { to: number; of: string[] } | null {
  const { words } = passage;
  const of: string[] = [];
  let to = head;
  while (
    (words[to]?.folded === 'of' || (of.length > 0 && words[to]?.folded === 'to')) &&
    words[to]?.joint === 'space'
  ) {
    const start = words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
    const match = matchFrom(reading, passage, start);
    const entity = match?.aliases[0]?.entity;
    // Of something that is not known: then nobody can tell whose ambassador it is.
    if (match == null || entity == null) return of.length > 0 ? { to, of } : { to: head, of: ['?'] };
    of.push(entity.id);
    to = match.to;
  }
  return of.length === 0 ? null : { to, of };
}

/**
 * Whose each rank is that the article speaks of, by its last word, and where it first does: `ambassador` → kazakhstan at
 * 120, china at 340.
 */
export type Owners = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Whose the ranks are that an article speaks of, known or not. */
export function ownersOf(reading: Reading): Owners {
  const owners = new Map<string, Map<string, number>>();
  for (const passage of reading.passages) {
    if (passage.part === 'dateline') continue;
    for (const [at, { folded, start }] of passage.words.entries()) {
      if (!RANKS.has(folded)) continue;
      const first = firstOfRank(passage.words, at);
      const joined = isJoined(passage.words[first]);
      const before = joined ? matchBefore(reading, passage, first)?.aliases[0]?.entity?.id : undefined;
      const owner = complementAt(reading, passage, at + 1)?.of[0] ?? before;
      if (owner === undefined || owner === '?') continue;
      const known = owners.get(folded) ?? new Map<string, number>();
      const country = countryOf(reading.index, owner) ?? owner;
      owners.set(folded, known.set(country, known.get(country) ?? start));
    }
  }
  return owners;
}

/** Where the words begin that lead up to a rank: `first` of "first deputy minister". */
export function firstOfRank(words: readonly Word[], head: number): number {
  let first = head;
  while (head - first < MOST_WORDS && isJoined(words[first])) {
    const before = words[first - 1]?.folded ?? '';
    if (before === 'the' || before === 'of' || before === 'and' || !RANK_MODIFIERS.has(before)) break;
    first -= 1;
  }
  return first;
}

function isJoined(word: Word | undefined): boolean {
  return word?.joint === 'space' || word?.joint === 'possessive' || word?.joint === 'hyphen';
}
