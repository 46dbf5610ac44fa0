// What has been settled so far about the names of one article?
import type { Candidate, EntityRef, MentionSort, Tier } from '../../article/entity.ts';
import type { Article } from '../../article/record.ts';
import type { Word } from '../../text/words.ts';
import type { FoundNames } from './candidates.ts';
import type { Match } from './matches.ts';
import { type Alias, countryOf, liesIn, type NameIndex } from './name-index.ts';
import type { Passage } from './searched-text.ts';

/** A name that has found its entity. */
export interface Naming {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly entity: EntityRef;
  readonly sort: MentionSort;
  readonly tier: Tier;
  readonly rule: string;
  readonly basis: string;
}

/** An article while its names are resolved: what is asked, and where. */
export interface Reading {
  readonly article: Article;
  readonly index: NameIndex;
  readonly found: FoundNames;
  readonly passages: readonly Passage[];
  readonly matches: readonly Match[];
  readonly covering: Covering;
  /** The best that is known of when it speaks: its publication, else the day of its dateline, EDTF; null: nothing. */
  readonly day: string | null;
}

/** The match that each word belongs to. */
export type Covering = ReadonlyMap<Word, Match>;

/** Arranges matches by their words, of which no two share one. */
export function coveringOf(matches: readonly Match[]): Covering {
  const covering = new Map<Word, Match>();
  for (const match of matches) {
    for (const word of match.passage.words.slice(match.from, match.to)) covering.set(word, match);
  }
  return covering;
}

/** The match that a word of a passage lies in. */
export function matchOver({ covering }: Reading, passage: Passage, word: number): Match | null {
  const met = passage.words[word];
  return met === undefined ? null : (covering.get(met) ?? null);
}

/** The match that begins with a word of a passage. */
export function matchFrom(reading: Reading, passage: Passage, word: number): Match | null {
  const match = matchOver(reading, passage, word);
  return match?.from === word ? match : null;
}

/** The match that ends right before a word of a passage. */
export function matchBefore(reading: Reading, passage: Passage, word: number): Match | null {
  const match = matchOver(reading, passage, word - 1);
  return match?.to === word ? match : null;
}

/** The name that begins at an offset by its capitals, known or not; null: none does. */
export function candidateFrom({ found: { candidates } }: Reading, start: number): Candidate | null {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const candidate = candidates[low];
  return candidate?.start === start ? candidate : null;
}

/** The country that a match names, by itself, by a place in it, or by its demonym. */
export function countryNamed(match: Match | null, index: NameIndex): string | null {
  const entity = match?.aliases[0]?.entity;
  if (entity?.kind !== 'place') return null;
  return index.places.get(entity.id)?.kind === 'country' ? entity.id : null;
}

/** Whether the article tells apart a name that is not its bearer's alone. */
export function isToldApart({ beside, unless }: Alias, named: ReadonlySet<string>, { index, found }: Reading): boolean {
  return isNamed(beside, named, index) && !unless.some((word) => found.words.includes(word));
}

/** Whether one of the entities, a place in one, or a body that is a part of one, is among those named. */
function isNamed(ids: readonly string[], named: ReadonlySet<string>, index: NameIndex): boolean {
  for (const id of ids) {
    if (named.has(id)) return true;
    if (!index.places.has(id)) {
      for (const other of named) if (index.organisations.get(other)?.part === id) return true;
      continue;
    }
    for (const other of named) if (liesIn(index, other, id) || countryOf(index, other) === id) return true;
  }
  return false;
}
