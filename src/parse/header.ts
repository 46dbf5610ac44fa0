// What stands above the body of a page: which line is the headline, which the stamp, which the section?
import type { Role } from '../article/record.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './outline.ts';
import { isCapitals, isPlaceLike } from './place-name.ts';
import { countWords, endsSentence, isHeadlineLike } from './prose.ts';

/** Longer lines are the headlines of other stories, run together. */
const LONGEST_HEADLINE = 220;

/** What became of a piece, and why. */
export interface Ruling {
  readonly role: Role;
  readonly why: string;
}

export interface Header {
  /** By index of the piece; a piece of the header that is not here belongs to the body. */
  readonly rulings: ReadonlyMap<number, Ruling>;
  /** Indexes of the pieces that make the headline (more than one where it was broken into lines). */
  readonly headline: readonly number[];
  /** Index of the stamp of publication; null where there is none, or more than one that contradict each other. */
  readonly stamp: number | null;
  /** Indexes of stamps that contradict each other. */
  readonly rivals: readonly number[];
  readonly section: number | null;
  readonly byline: number | null;
  /** Index of the day of capture. */
  readonly capture: number | null;
  /** Pieces kept in the body that may not belong there. */
  readonly doubtful: readonly number[];
}

/**
 * @param bodyAt index of the first piece of the body
 * @param hasHeadline whether the format has one at all
 */
export function readHeader(pieces: readonly Piece[], bodyAt: number, hasHeadline: boolean, lexicon: Lexicon): Header {
  const capture = captureIn(pieces, bodyAt);
  const { stamp, rivals } = chooseStamp(pieces, bodyAt, capture);
  const candidates = groupCandidates(pieces, bodyAt);
  const headline = hasHeadline ? chooseHeadline(pieces, candidates, stamp, bodyAt, lexicon) : [];
  const at = headline[0] ?? -1;
  const section = sectionAbove(pieces, Math.min(headline[0] ?? bodyAt, stamp ?? bodyAt), lexicon);
  const byline = bylineNear(pieces, headline, bodyAt);
  const rulings = new Map<number, Ruling>();
  const doubtful: number[] = [];
  for (let index = 0; index < bodyAt; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (headline.includes(index)) rulings.set(index, { role: 'headline', why: whyHeadline(index, stamp) });
    else if (index === section) rulings.set(index, { role: 'section', why: 'section above the story' });
    else if (index === byline) rulings.set(index, { role: 'byline', why: 'name beside the headline' });
    else if (index === capture) rulings.set(index, { role: 'navigation', why: 'day on which the page was captured' });
    else if (piece.mark !== null) rulings.set(index, piece.mark);
    else if (repeats(pieces, headline, piece.words)) rulings.set(index, { role: 'repeat', why: 'the headline again' });
    else {
      const ruling = caption(pieces, index, at) ?? (index < at && headline.length > 0 ? above(piece) : null);
      if (ruling === null) doubtful.push(index);
      else rulings.set(index, ruling);
    }
  }
  return { rulings, headline, stamp, rivals, section, byline, capture, doubtful };
}

/** A line above the headline that no list knows: part of the page if it only names something, else doubtful. */
function above({ words }: Piece): Ruling | null {
  return endsSentence(words) ? null : { role: 'navigation', why: 'short line above the headline' };
}

/** A line that belongs to the picture: above its credit, or a place alone between the headline and the body. */
function caption(pieces: readonly Piece[], index: number, headline: number): Ruling | null {
  const { words } = pieces[index] ?? { words: '' };
  if (endsSentence(words)) return null;
  if (pieces[index + 1]?.mark?.kind === 'photo') return { role: 'caption', why: 'line above a photo credit' };
  if (pieces[index - 1]?.mark?.kind === 'photo' && index > headline)
    return { role: 'caption', why: 'line below a photo credit' };
  const isPlace = countWords(words) <= 3 && isPlaceLike(words);
  return isPlace && index > headline ? { role: 'caption', why: 'place line above the body' } : null;
}

/** `Flag Saturday, 20 April 2024`; or a weekday and date among the menus, before another stamp. */
function captureIn(pieces: readonly Piece[], bodyAt: number): number | null {
  for (let index = 0; index < bodyAt; index += 1) {
    const mark = pieces[index]?.mark ?? null;
    if (mark?.kind === 'capture') return index;
    if (
      mark?.kind !== 'stamp' ||
      mark.stamp?.hasWeekday !== true ||
      mark.stamp.time !== null ||
      mark.stamp.label !== null
    )
      continue;
    const next = pieces[index + 1]?.mark ?? null;
    const isAmongMenus = next !== null && next.role === 'navigation';
    const hasLater = pieces.slice(index + 1, bodyAt).some((piece) => piece.mark?.kind === 'stamp');
    if (isAmongMenus || hasLater) return index;
  }
  return null;
}

function chooseStamp(
  pieces: readonly Piece[],
  bodyAt: number,
  capture: number | null,
): { stamp: number | null; rivals: readonly number[] } {
  const stamps: number[] = [];
  for (let index = 0; index < bodyAt; index += 1) {
    const mark = pieces[index]?.mark ?? null;
    if (mark?.kind === 'stamp' && index !== capture && mark.stamp?.label !== 'changed') stamps.push(index);
  }
  const of = (index: number): Piece['mark'] => pieces[index]?.mark ?? null;
  const labelled = stamps.filter((index) => of(index)?.stamp?.label === 'published');
  const dated = (labelled.length > 0 ? labelled : stamps).filter(
    (index) => of(index)?.stamp?.date !== null || of(index)?.stamp?.fault !== null,
  );
  const days = new Set(dated.map((index) => of(index)?.stamp?.date ?? 'none'));
  if (days.size > 1) return { stamp: null, rivals: dated };
  const timed = dated.find((index) => of(index)?.stamp?.time !== null);
  return { stamp: timed ?? dated[0] ?? null, rivals: [] };
}

/** Indexes of lines that are one thing together. */
type Group = readonly number[];

/** Unmarked lines above the body, those that were broken in the middle of a sentence put together. */
function groupCandidates(pieces: readonly Piece[], bodyAt: number): Group[] {
  const groups: number[][] = [];
  for (let index = 0; index < bodyAt; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.mark !== null || isCaption(pieces, index, bodyAt)) continue;
    const last = groups.at(-1);
    const isContinued = last?.at(-1) === index - 1 && !piece.gap && piece.opensLine && /^\p{Ll}/u.test(piece.words);
    if (last !== undefined && isContinued && !endsSentence(pieces[index - 1]?.words ?? '')) last.push(index);
    else groups.push([index]);
  }
  return groups;
}

function chooseHeadline(
  pieces: readonly Piece[],
  groups: readonly Group[],
  stamp: number | null,
  bodyAt: number,
  lexicon: Lexicon,
): readonly number[] {
  const dateline = pieces[bodyAt]?.dateline ?? null;
  const isCredited = (group: Group): boolean => pieces[(group.at(-1) ?? 0) + 1]?.mark?.kind === 'photo';
  const strong = (group: Group): boolean => isStrong(pieces, group, lexicon);
  const best = (options: readonly Group[]): Group | undefined =>
    options.find((group) => strong(group) && !isCredited(group));
  const weak = (group: Group): boolean => !isBesideThePoint(wordsOf(pieces, group), dateline !== null, lexicon);
  if (stamp === null) {
    const lastMenu = lastNavigation(pieces, bodyAt);
    const behindMenu = groups.filter(([index]) => (index ?? 0) > lastMenu);
    return (
      best(behindMenu) ?? best(groups) ?? behindMenu.find(strong) ?? groups.find(strong) ?? behindMenu.find(weak) ?? []
    );
  }
  const below = groups.filter(([index]) => (index ?? 0) > stamp);
  const above = groups.filter(([index]) => (index ?? 0) < stamp).reverse();
  const strongAbove = best(above) ?? above.find(strong);
  const nearAbove = strongAbove !== undefined && isNear(pieces, strongAbove, stamp) ? strongAbove : undefined;
  const strongBelow = best(below) ?? below.find(strong);
  // Between Kazinform's stamp and its dateline stand captions; its headline is above the stamp then.
  if (nearAbove !== undefined && (strongBelow === undefined || dateline?.form === 'stop')) return nearAbove;
  return strongBelow ?? below.find(weak) ?? strongAbove ?? above.find(weak) ?? [];
}

function wordsOf(pieces: readonly Piece[], group: Group): string {
  return group.map((index) => pieces[index]?.words ?? '').join(' ');
}

/** Words enough for a headline and not too many, no section and no name of an author. */
function isStrong(pieces: readonly Piece[], group: Group, { sections }: Lexicon): boolean {
  const words = wordsOf(pieces, group);
  return (
    isHeadlineLike(words) &&
    words.length <= LONGEST_HEADLINE &&
    !sections.has(words.toLowerCase()) &&
    !/\(@\w+\)$/.test(words)
  );
}

/**
 * A line right above a photo credit is its caption where a text has neither stamp nor dateline but the date of its
 * file: Kazinform's later pages, cut, begin so. Elsewhere the credit may as well follow the headline.
 */
export function isCaption(pieces: readonly Piece[], index: number, bodyAt: number): boolean {
  if (pieces[index + 1]?.mark?.kind !== 'photo' || pieces[bodyAt]?.dateline != null) return false;
  const above = pieces.slice(0, bodyAt);
  return above.some(({ mark }) => mark?.kind === 'prefix') && !above.some(({ mark }) => mark?.kind === 'stamp');
}

/** Only credits, names and counters between a line and the stamp below it. */
function isNear(pieces: readonly Piece[], group: Group, stamp: number): boolean {
  for (let index = (group.at(-1) ?? 0) + 1; index < stamp; index += 1) {
    const piece = pieces[index];
    if (piece?.mark === null ? isHeadlineLike(piece.words) : piece?.mark?.kind === 'menu') return false;
  }
  return true;
}

function lastNavigation(pieces: readonly Piece[], bodyAt: number): number {
  for (let index = bodyAt - 1; index >= 0; index -= 1) {
    const kind = pieces[index]?.mark?.kind;
    if (
      kind === 'menu' ||
      kind === 'breadcrumb' ||
      kind === 'language-switch' ||
      kind === 'address' ||
      kind === 'prefix'
    )
      return index;
  }
  return -1;
}

/** A section; above a story without a dateline also a place or a banner in capitals. */
function isBesideThePoint(words: string, hasDateline: boolean, { sections }: Lexicon): boolean {
  if (sections.has(words.toLowerCase())) return true;
  return (
    !hasDateline && ((countWords(words) <= 2 && isPlaceLike(words)) || (isCapitals(words) && countWords(words) <= 3))
  );
}

/** The line right above the stamp or headline: one of the known sections, or a short name that no menu has. */
function sectionAbove(pieces: readonly Piece[], at: number, { sections }: Lexicon): number | null {
  const piece = pieces[at - 1];
  if (piece === undefined) return null;
  const isKnown = sections.has(piece.words.toLowerCase());
  if (isKnown && (piece.mark === null || piece.mark.kind === 'menu')) return at - 1;
  const isName =
    piece.mark === null &&
    piece.dateline === null &&
    /^\p{Lu}/u.test(piece.words) &&
    countWords(piece.words) <= 3 &&
    piece.words.length <= 30;
  const isStamped = pieces[at]?.mark?.kind === 'stamp';
  return isName &&
    isStamped &&
    !isCapitals(piece.words) &&
    /^[\p{L} &-]+$/u.test(piece.words) &&
    pieces[at - 2]?.mark?.role === 'navigation'
    ? at - 1
    : null;
}

/** Two or three capitalised words between the headline and the body, or the line behind `Author:`. */
function bylineNear(pieces: readonly Piece[], headline: readonly number[], bodyAt: number): number | null {
  const last = headline.at(-1);
  if (last === undefined) return null;
  for (let index = last + 1; index < bodyAt; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.mark !== null) continue;
    const isName =
      /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}(?: \(@\w+\))?$/u.test(piece.words) && !isCapitals(piece.words);
    const next = pieces[index + 1]?.mark?.kind;
    const previous = pieces[index - 1]?.mark?.kind;
    if (isName && (previous === 'byline' || next === 'stamp' || previous === 'stamp')) return index;
  }
  return null;
}

function repeats(pieces: readonly Piece[], headline: readonly number[], words: string): boolean {
  return (
    headline.length > 0 &&
    headline
      .map((index) => pieces[index]?.words ?? '')
      .join(' ')
      .toLowerCase() === words.toLowerCase()
  );
}

function whyHeadline(index: number, stamp: number | null): string {
  if (stamp === null) return 'line above the body';
  return index < stamp ? 'line above the page stamp' : 'line below the page stamp';
}
