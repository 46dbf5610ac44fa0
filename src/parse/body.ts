// Where does the story end, and what on the way does not belong to it?
import type { Doubt } from '../article/record.ts';
import type { Ruling } from './header.ts';
import type { Piece } from './outline.ts';
import { countWords, endsSentence, isHeadlineLike } from './prose.ts';
import { isTagLine } from './tag-line.ts';

export interface Body {
  /** By index of the piece; a piece from `bodyAt` on that is not here is the story's. */
  readonly rulings: ReadonlyMap<number, Ruling>;
  readonly doubts: readonly Doubt[];
}

/** What ends a story for sure: from the first of these on, short lines are the page's. */
const CLOSERS: ReadonlySet<string> = new Set([
  'share',
  'related',
  'tags',
  'legal',
  'address',
  'language-switch',
  'calendar',
]);

/**
 * @param bodyAt index of the first piece of the body
 * @param headline the headline's words, to know it when it comes again
 * @param isPage whether the text shows that it was taken from a page: then a last line of names may be its tags
 */
export function readBody(pieces: readonly Piece[], bodyAt: number, headline: string | null, isPage: boolean): Body {
  const rulings = new Map<number, Ruling>();
  const doubts: Doubt[] = [];
  const footerAt = findFooter(pieces, bodyAt);
  rulePassing(pieces, bodyAt, footerAt, headline, rulings, doubts);
  ruleFooter(pieces, footerAt, rulings);
  if (isPage) ruleTags(pieces, bodyAt, footerAt, rulings);
  return { rulings, doubts };
}

/** The first piece behind which nothing but the page follows: other stories with their own stamps, or short lines from a closer on. */
function findFooter(pieces: readonly Piece[], bodyAt: number): number {
  const other = otherStories(pieces, bodyAt);
  let first = other;
  while (first > bodyAt + 1) {
    const piece = pieces[first - 1];
    if (piece === undefined || (piece.mark === null && (piece.isTold || piece.words.length > 160))) break;
    first -= 1;
  }
  const closer = pieces.slice(first, other).findIndex(({ mark }) => mark !== null && CLOSERS.has(mark.kind));
  let footer = closer < 0 ? other : first + closer;
  while (footer > first && isPagePart(pieces[footer - 1])) footer -= 1;
  return footer;
}

/** A line that lists or forms show to be the page's, and no end of the story. */
function isPagePart(piece: Piece | undefined): boolean {
  const role = piece?.mark?.role;
  return role === 'navigation' || role === 'related' || role === 'keywords' || piece?.mark?.kind === 'stamp';
}

/** Where a heading like `Relevant news` is followed by a stamp or dateline of its own: there another story begins. */
function otherStories(pieces: readonly Piece[], bodyAt: number): number {
  for (let index = bodyAt + 1; index < pieces.length; index += 1) {
    if (pieces[index]?.mark?.kind !== 'related') continue;
    const next = pieces.slice(index + 1, index + 6);
    if (next.some((piece) => piece.mark?.kind === 'stamp' || piece.dateline !== null)) return index;
  }
  return pieces.length;
}

/** Furniture between paragraphs. */
function rulePassing(
  pieces: readonly Piece[],
  from: number,
  to: number,
  headline: string | null,
  rulings: Map<number, Ruling>,
  doubts: Doubt[],
): void {
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const { mark, words, start, end } = piece;
    if (mark === null) {
      if (headline !== null && index > from && words.toLowerCase() === headline.toLowerCase()) {
        rulings.set(index, { role: 'repeat', why: 'the headline again' });
      } else if (index > from && index + 1 < to && looksLikeHeadline(pieces, index)) {
        doubts.push({ start, end, rule: 'body/unmarked-headline', text: 'may be the headline of another story' });
      }
    } else if (mark.kind === 'related') {
      rulings.set(index, mark);
      if (!/:\s*\S/.test(words)) index = ruleRelatedHeadlines(pieces, index + 1, to, rulings);
    } else if (mark.kind === 'menu' || mark.kind === 'stamp' || mark.kind === 'breadcrumb' || mark.kind === 'counter') {
      doubts.push({ start, end, rule: 'body/furniture-inside', text: `may be a ${mark.why} inside the story` });
    } else rulings.set(index, mark);
  }
}

/** The short lines right behind `Read also`, as long as no sentence of the story follows. */
function ruleRelatedHeadlines(
  pieces: readonly Piece[],
  from: number,
  to: number,
  rulings: Map<number, Ruling>,
): number {
  let index = from;
  for (let piece = pieces[index]; index < to && piece !== undefined; piece = pieces[index]) {
    if (piece.mark !== null || piece.isTold || endsSentence(piece.words) || (index > from && piece.gap)) break;
    rulings.set(index, { role: 'related', why: 'headline below a heading of other stories' });
    index += 1;
  }
  return index - 1;
}

/** A line by itself, without a full stop, between told paragraphs: a subheading, or another story's headline. */
function looksLikeHeadline(pieces: readonly Piece[], index: number): boolean {
  const [previous, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (previous === undefined || piece === undefined || next === undefined) return false;
  if (!previous.isTold || !next.isTold || piece.isTold || !/^[\p{Lu}«“"]/u.test(piece.words)) return false;
  return endsSentence(previous.words) && !/[.!?…:;,]["”»]?$/u.test(piece.words) && countWords(piece.words) >= 5;
}

function ruleFooter(pieces: readonly Piece[], footerAt: number, rulings: Map<number, Ruling>): void {
  let isRelated = false;
  let isOther = false;
  for (let index = footerAt; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    if (piece.mark?.kind === 'related') isRelated = true;
    if (isRelated && (piece.mark?.kind === 'stamp' || piece.dateline !== null || piece.isTold)) isOther = true;
    if (isOther && piece.mark?.role !== 'navigation')
      rulings.set(index, { role: 'other-article', why: 'another story below a heading of other stories' });
    else if (piece.mark !== null)
      rulings.set(index, piece.mark.kind === 'stamp' ? { role: 'navigation', why: 'date in the footer' } : piece.mark);
    else if (isRelated) rulings.set(index, { role: 'related', why: 'headline below a heading of other stories' });
    else rulings.set(index, { role: 'navigation', why: 'short line in the footer' });
  }
}

/** Below `Tags:`, or a last line of names. */
function ruleTags(pieces: readonly Piece[], bodyAt: number, footerAt: number, rulings: Map<number, Ruling>): void {
  let last = footerAt - 1;
  while (last > bodyAt && rulings.has(last)) last -= 1;
  const piece = pieces[last];
  if (piece === undefined || last <= bodyAt || piece.mark !== null) return;
  const previous = pieces[last - 1];
  if (previous === undefined || (!endsSentence(previous.words) && previous.mark === null)) return;
  if (!piece.isTold && isTagLine(piece.words) && !isHeadlineSentence(piece.words))
    rulings.set(last, { role: 'keywords', why: 'last line, names only' });
}

function isHeadlineSentence(words: string): boolean {
  return isHeadlineLike(words) && /[a-zа-яё] (?:is|are|was|were|has|have|will|to) /u.test(words);
}
