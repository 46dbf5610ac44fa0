// Where does the story end, and what is below it?
import type { Ruling } from './header.ts';
import type { Piece } from './piece.ts';
import { endsSentence } from './prose.ts';

/** Lines longer than this are no part of a footer unless a list says so. */
const LONGEST_LINE = 160;

/** What ends a story for sure: from the first of these on, short lines are the page's. */
const CLOSERS: ReadonlySet<string> = new Set([
  'share',
  'others',
  'related',
  'tags',
  'legal',
  'address',
  'language-switch',
  'calendar',
]);

/** Index of the first piece behind which nothing but the page follows; the number of pieces if there is no such. */
export function findFooter(pieces: readonly Piece[], bodyAt: number): number {
  const other = otherStories(pieces, bodyAt);
  let first = other;
  while (first > bodyAt + 1 && isShort(pieces[first - 1])) first -= 1;
  const closer = pieces.slice(first, other).findIndex(({ mark }) => mark !== null && CLOSERS.has(mark.kind));
  let footer = closer < 0 ? other : first + closer;
  while (footer > first && isPagePart(pieces[footer - 1])) footer -= 1;
  return footer;
}

/** What became of each piece from the footer on. */
export function readFooter(pieces: readonly Piece[], footerAt: number): [number, Ruling][] {
  let heading: 'related' | 'tags' | null = null;
  let isOther = false;
  return pieces.slice(footerAt).map((piece, at): [number, Ruling] => {
    const { mark, words, dateline, isTold } = piece;
    if (isHeadingOfOthers(piece)) heading = 'related';
    else if (mark?.kind === 'tags' && !/[:：#] ?\S/.test(words)) heading = 'tags';
    else if (mark !== null && mark.kind !== 'menu') heading = heading === 'tags' ? null : heading;
    isOther ||= heading === 'related' && (mark?.kind === 'stamp' || dateline !== null || isTold);
    return [footerAt + at, rulingOf(piece, heading, isOther)];
  });
}

function rulingOf({ mark }: Piece, heading: 'related' | 'tags' | null, isOther: boolean): Ruling {
  if (isOther && mark?.role !== 'navigation')
    return { role: 'other-article', why: 'another story below a heading of other stories' };
  if (mark?.kind === 'stamp') return { role: 'navigation', why: 'date in the footer' };
  if (heading === 'tags' && (mark === null || mark.kind === 'menu'))
    return { role: 'keywords', why: 'line below a heading of tags' };
  if (mark !== null) return mark;
  if (heading === 'related') return { role: 'related', why: 'headline below a heading of other stories' };
  return { role: 'navigation', why: 'short line in the footer' };
}

/**
 * Where other stories begin: at a heading like `Relevant news` that a stamp or dateline of their own follows, or at
 * one like `Recent news` below which every paragraph has its headline above it. Below others the story may go on.
 */
function otherStories(pieces: readonly Piece[], bodyAt: number): number {
  const lastOwn = pieces.findLastIndex(
    (piece, index) => piece.isTold && piece.dateline === null && !isTitle(pieces[index - 1]),
  );
  const heading = pieces.findIndex((piece, index) => {
    if (index <= bodyAt || !isHeadingOfOthers(piece)) return false;
    if (piece.mark?.kind === 'others' && index > lastOwn) return true;
    const next = pieces.slice(index + 1, index + 6);
    return next.some(({ mark, dateline }) => mark?.kind === 'stamp' || dateline !== null);
  });
  return heading < 0 ? pieces.length : heading;
}

/** Whether a piece is the heading of a list of other stories. */
export function isHeadingOfOthers({ mark }: Piece): boolean {
  return mark?.kind === 'related' || mark?.kind === 'others';
}

/** A line that may be the headline of the paragraph below it. */
function isTitle(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    ((piece.mark === null && !piece.isTold && !endsSentence(piece.words)) || piece.mark?.kind === 'stamp')
  );
}

function isShort(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.mark !== null || (!piece.isTold && piece.words.length <= LONGEST_LINE));
}

/** A line that lists or forms show to be the page's, and no end of the story. */
function isPagePart(piece: Piece | undefined): boolean {
  const role = piece?.mark?.role;
  return role === 'navigation' || role === 'related' || role === 'keywords' || piece?.mark?.kind === 'stamp';
}
