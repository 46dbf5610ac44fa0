// Which words beside a name say what its bearer is?
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { CONNECTORS, FUNCTION_WORDS, TITLE_MODIFIERS, TITLES } from './vocabulary.ts';

/** No office is longer than this; a list of capitals without an end is not one. */
const MOST_WORDS = 24;

/**
 * The office before a name, from its first word to the name.
 *
 * @param at the name's first word
 * @param least the offset that it begins at or after: the end of the name before
 * @example roleBefore(words('noted Deputy Chairman of the Brest Oblast Executive Committee Mikhail Serkov'), 8)
 *   // 'Deputy Chairman of the Brest Oblast Executive Committee'
 */
export function roleBefore(words: readonly Word[], at: number, least = 0): Span | null {
  if (words[at]?.joint !== 'space' || CONNECTORS.has(words[at - 1]?.folded ?? '')) return null;
  let first = at;
  while (
    first > 0 &&
    at - first < MOST_WORDS &&
    (words[first - 1]?.start ?? 0) >= least &&
    goesOnBefore(words, first - 1, at)
  ) {
    first -= 1;
  }
  const begin = beginOf(words, first, at);
  const begins = words[begin];
  const ends = words[at - 1];
  return begins === undefined || ends === undefined || begin === at ? null : { start: begins.start, end: ends.end };
}

/**
 * The office after a name and a comma, up to the next comma or to what is no part of an office.
 *
 * @param after the first word after the name
 * @example roleAfter(words('Mikhail Serkov, the deputy chairman of the committee, said'), 2) // 'deputy chairman of the committee'
 */
export function roleAfter(words: readonly Word[], after: number): Span | null {
  let first = after;
  if (words[first]?.joint !== 'comma') return null;
  while (['the', 'a', 'an'].includes(words[first]?.folded ?? '')) first += 1;
  let end = first;
  let titled = false;
  let inComplement = false;
  while (end < words.length && end - first < MOST_WORDS) {
    const word = words[end];
    if (word === undefined || (end > first && !holds(word))) break;
    const title = TITLES.has(word.folded);
    if (CONNECTORS.has(word.folded)) {
      if (!titled) break;
      inComplement = true;
    } else if (!title && !TITLE_MODIFIERS.has(word.folded) && !isCapital(word) && !inComplement) break;
    if (
      word.shape === 'lower' &&
      inComplement &&
      !title &&
      !CONNECTORS.has(word.folded) &&
      !isCommonInOffices(words, end)
    )
      break;
    titled ||= title;
    end += 1;
  }
  while (end > first && CONNECTORS.has(words[end - 1]?.folded ?? '')) end -= 1;
  const begins = words[first];
  const ends = words[end - 1];
  return !titled || begins === undefined || ends === undefined ? null : { start: begins.start, end: ends.end };
}

/** In "head of the department for trade" the words of the complement have no capitals: up to three are taken. */
function isCommonInOffices(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some(({ folded }) => CONNECTORS.has(folded)) && words[at]?.joint === 'space';
}

function goesOnBefore(words: readonly Word[], at: number, name: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (!holds(next)) return isGloss(word, next);
  if (word.folded === 'and') return !TITLES.has(next.folded) || name - at < 3;
  if (CONNECTORS.has(word.folded)) return word.shape === 'lower' && next.joint === 'space';
  if (isCapital(word)) return !(FUNCTION_WORDS.has(word.folded) && !TITLE_MODIFIERS.has(word.folded));
  if (word.shape !== 'lower') return false;
  return TITLES.has(word.folded) || TITLE_MODIFIERS.has(word.folded) || isBodyOf(words, at);
}

/** The region of "akim of the region Ivan Dubov": a body without its name. */
function isBodyOf(words: readonly Word[], at: number): boolean {
  if (!BODIES.has(words[at]?.folded ?? '')) return false;
  const before = words[at - 1]?.folded;
  return before === 'of' || (before === 'the' && words[at - 2]?.folded === 'of');
}

const BODIES = new Set([
  ...['bank', 'city', 'club', 'commission', 'committee', 'company', 'council', 'department', 'district', 'fund'],
  ...['institute', 'ministry', 'oblast', 'organization', 'party', 'region', 'republic', 'team', 'town', 'university'],
]);

/** The brackets of "akim (governor) of the region". */
function isGloss(word: Word, next: Word): boolean {
  if (next.joint !== 'mark' || !TITLES.has(word.folded) || word.shape !== 'lower') return false;
  return TITLES.has(next.folded) || (word.joint === 'mark' && CONNECTORS.has(next.folded));
}

/** Where the office begins among the words that could belong to it: at its first title, with what leads up to that. */
function beginOf(words: readonly Word[], first: number, at: number): number {
  let title = first;
  while (title < at && !isTitle(words, title)) title += 1;
  if (title === at) return at;
  let begin = title;
  while (begin > first) {
    const before = words[begin - 1];
    if (before === undefined || CONNECTORS.has(before.folded)) break;
    begin -= 1;
  }
  return begin;
}

/** "The first secretary": a modifier is no title unless a title follows it; "Prime Minister": it is found at Minister. */
function isTitle(words: readonly Word[], at: number): boolean {
  return TITLES.has(words[at]?.folded ?? '');
}

function holds({ joint }: Word): boolean {
  return joint === 'space' || joint === 'hyphen' || joint === 'possessive';
}

function isCapital({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'upper';
}

/** The words of an office by themselves: what it is, and what it is of. Folded. */
export interface OfficeWords {
  /** Its rank, without the country or body before it: `first deputy minister`, `ambassador`. */
  readonly core: string;
  /** All its words. */
  readonly all: readonly string[];
}

/** @param words those of the office alone */
export function officeWords(words: readonly Word[]): OfficeWords {
  const all = words.map(({ folded }) => folded);
  let first = 0;
  while (first < all.length && !isRank(all[first] ?? '')) first += 1;
  let end = first;
  let core = '';
  while (end < all.length && isRank(all[end] ?? '') && !['extraordinary', 'plenipotentiary'].includes(all[end] ?? '')) {
    // "Akim (governor)": the same again in other words.
    if (end > first && words[end]?.joint === 'mark') break;
    core += `${core === '' ? '' : ' '}${all[end]}`;
    end += 1;
  }
  // "Deputy Health Minister": the field stands inside the rank.
  const rest = isOnlyModified(core) ? nextTitle(words, end) : end;
  if (rest > end) {
    core += ` ${all[rest]}`;
    end = rest + 1;
  }
  // "Head of State", "head of the government": the rank is in the complement.
  const complement = all[end] === 'of' ? (all[end + 1] === 'the' ? all[end + 2] : all[end + 1]) : undefined;
  if (core === 'head' && (complement === 'state' || complement === 'government')) core = `head of ${complement}`;
  return { core, all };
}

/** Whether a rank is only the beginning of one: `first deputy`. */
function isOnlyModified(core: string): boolean {
  return core.split(' ').every((word) => TITLE_MODIFIERS.has(word));
}

/** The title that the capitals from a word on end in; the word itself if they end in none. */
function nextTitle(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    const word = words[at];
    if (word === undefined || !isCapital(word) || (at > from && !holds(word))) break;
    if (TITLES.has(word.folded)) return at;
  }
  return from;
}

/** Whether a word belongs to offices of any field: `first`, `minister`, `of`. */
export function isOfficeWord(folded: string): boolean {
  return TITLES.has(folded) || TITLE_MODIFIERS.has(folded) || CONNECTORS.has(folded) || folded === 'republic';
}

function isRank(folded: string): boolean {
  return (TITLES.has(folded) || TITLE_MODIFIERS.has(folded)) && !['outgoing', 'new', 'newly', 'and'].includes(folded);
}
