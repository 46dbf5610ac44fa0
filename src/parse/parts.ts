// Does a text hold several articles, and where does each of them begin?
import { isHeadingOfOthers } from './footer.ts';
import type { Piece } from './piece.ts';
import { countWords, isTitleLike } from './prose.ts';

/** Offsets at which the second and later articles begin, or why the text cannot be parted. */
export interface Parts {
  readonly starts: readonly number[];
  /** `headlines`: a list of headlines without texts. `index`: a front page, whose items have neither dates nor borders. */
  readonly refusal: 'headlines' | 'index' | null;
}

/** So many headlines with a stamp each, and no text, are a list. */
const FEWEST_HEADLINES = 3;
/** So many headlines between paragraphs make a front page. */
const FEWEST_ITEMS = 2;

const ONE: Parts = { starts: [], refusal: null };

/**
 * Lists, archives and pages that show a second article: each article begins with its own date prefix, its own stamp
 * and headline, or its own dateline. What stands below a heading of other stories begins none.
 */
export function findParts(pieces: readonly Piece[]): Parts {
  const own = pieces.slice(0, endOfOwn(pieces));
  const stamped = stampedItems(own);
  if (stamped.length >= FEWEST_HEADLINES && own.every(({ isTold }) => !isTold)) return { ...ONE, refusal: 'headlines' };
  if (isIndex(pieces)) return { ...ONE, refusal: 'index' };
  const stampedStarts = stamped.filter(({ isTold }) => isTold).map(({ start }) => start);
  const starts = [prefixed(own), stampedStarts, newestFirst(own), datelined(own)].find((found) => found.length > 1);
  if (starts === undefined) return ONE;
  // What stands above the first article belongs to it, unless it is an article itself.
  const isToldAbove = own.slice(0, starts[0]).some(({ isTold }) => isTold);
  const borders = isToldAbove ? [0, ...starts] : [0, ...starts.slice(1)];
  const told = borders.filter((start, at) => holdsStory(pieces.slice(start, borders[at + 1] ?? pieces.length)));
  return { starts: told.slice(1).flatMap((index) => pieces[index]?.start ?? []), refusal: null };
}

/** More than stamps, furniture and a dateline. */
function holdsStory(pieces: readonly Piece[]): boolean {
  return pieces.some(({ mark, dateline, end }) => mark === null && (dateline === null || dateline.bodyStart < end));
}

/** Index of a heading like `Relevant news` that stands behind a story, or the end. */
function endOfOwn(pieces: readonly Piece[]): number {
  const told = pieces.findIndex(({ isTold }) => isTold);
  if (told < 0) return pieces.length;
  const heading = pieces.findIndex(
    (piece, index) => index > told && isHeadingOfOthers(piece) && opensOtherStories(pieces, index),
  );
  return heading < 0 ? pieces.length : heading;
}

function opensOtherStories(pieces: readonly Piece[], heading: number): boolean {
  return pieces
    .slice(heading + 1, heading + 4)
    .some(({ mark, dateline }) => mark?.kind === 'stamp' || dateline !== null);
}

function prefixed(pieces: readonly Piece[]): number[] {
  return pieces.flatMap(({ mark }, index) => (mark?.kind === 'prefix' ? [index] : []));
}

interface Item {
  /** Index of its first piece. */
  readonly start: number;
  readonly isTold: boolean;
}

/** Stamps with a headline of their own, above or below them, and whether a text follows before the next one. */
function stampedItems(pieces: readonly Piece[]): Item[] {
  const stamps = pieces.flatMap(({ mark }, index) =>
    mark?.kind === 'stamp' && mark.stamp?.label !== 'changed' && mark.stamp?.date !== null ? [index] : [],
  );
  const items: Item[] = [];
  for (const [at, stamp] of stamps.entries()) {
    const next = stamps[at + 1] ?? pieces.length;
    const start = startOfItem(pieces, stamp, at === 0);
    if (start === null) continue;
    const isTold = pieces.slice(stamp + 1, next).some((piece) => piece.isTold);
    items.push({ start, isTold });
  }
  return items;
}

/** The stamp itself where its headline or dateline is below it, else the headline above it; null without either. */
function startOfItem(pieces: readonly Piece[], stamp: number, isFirst: boolean): number | null {
  const above = pieces[stamp - 1];
  const below = firstUnmarked(pieces, stamp + 1);
  if (below !== undefined && (below.dateline !== null || isTitle(below))) return stamp;
  if (above !== undefined && isTitle(above)) return stamp - 1;
  return isFirst && below !== undefined ? stamp : null;
}

/** A front page: the day of the visit is on it, and headlines with a paragraph each, but no stamp and no dateline. */
function isIndex(pieces: readonly Piece[]): boolean {
  if (!pieces.some(({ mark }) => mark?.kind === 'capture')) return false;
  if (pieces.some(({ mark, dateline }) => mark?.kind === 'stamp' || dateline !== null)) return false;
  const items = pieces.filter(
    (piece, index) => isTitle(piece) && pieces[index - 1]?.isTold === true && pieces[index + 1]?.isTold === true,
  );
  return items.length >= FEWEST_ITEMS;
}

/** Days that go back in time, each on a line of its own with a text below: items without headlines. */
function newestFirst(pieces: readonly Piece[]): number[] {
  const starts: number[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const [index, { mark }] of pieces.entries()) {
    const day = mark?.kind === 'stamp' ? (mark.stamp?.dayNumber ?? null) : null;
    if (day === null || pieces[index + 1]?.isTold !== true) continue;
    if (day > last) return [];
    last = day;
    starts.push(index);
  }
  return starts;
}

/** An unmarked line of two words or more without a full stop. */
function isTitle({ mark, isTold, words }: Piece): boolean {
  return mark === null && !isTold && countWords(words) > 1 && !/[.…。:;,]["”»’]?$/.test(words);
}

/** Behind counters, credits and other marks of the page. */
function firstUnmarked(pieces: readonly Piece[], from: number): Piece | undefined {
  for (let index = from; index < Math.min(pieces.length, from + 4); index += 1) {
    const piece = pieces[index];
    if (piece?.mark?.kind === 'stamp') return undefined;
    if (piece !== undefined && piece.mark === null) return piece;
  }
  return undefined;
}

/** Datelines of known agencies, each with the headline and stamp above it. */
function datelined(pieces: readonly Piece[]): number[] {
  const starts: number[] = [];
  const openings = new Set<string>();
  for (const [index, { dateline, words, opensLine }] of pieces.entries()) {
    if (dateline === null || !opensLine || dateline.provider === null) continue;
    const opening = words.slice(0, 120);
    const isFirst = starts.length === 0;
    if (openings.has(opening) || !(isFirst || pieces.slice(starts.at(-1), index).some(({ isTold }) => isTold)))
      continue;
    openings.add(opening);
    starts.push(isFirst ? index : aboveDateline(pieces, index));
  }
  return starts;
}

function aboveDateline(pieces: readonly Piece[], dateline: number): number {
  let start = dateline;
  for (let piece = pieces[start - 1]; piece !== undefined && dateline - start < 3; piece = pieces[start - 1]) {
    const isTitle = piece.mark === null && !piece.isTold && isTitleLike(piece.words);
    if (!isTitle && piece.mark?.kind !== 'stamp') break;
    start -= 1;
  }
  return start;
}
