// What stands between the last sentence of a story and the end of its page?
import type { Doubt } from '../article/record.ts';
import type { Ruling } from './header.ts';
import type { Piece } from './piece.ts';
import { endsSentence } from './prose.ts';
import { isTagLine } from './tag-line.ts';

/** Longer lines are no captions and no links. */
const LONGEST_LINE = 160;
/** One line by itself may be the story's; a run of them is the page's. */
const FEWEST_LINES = 2;
/** So many lines of navigation above a story show that a text is a page; one is enough beside a stamp. */
const FEWEST_NAVIGATION = 2;

/** The last sentence of a story, and where the page's footer begins. */
export interface Ending {
  readonly pieces: readonly Piece[];
  readonly last: number;
  readonly to: number;
}

/** @param to index of the first piece of the footer */
export function endingOf(pieces: readonly Piece[], from: number, to: number): Ending | null {
  const last = pieces.findLastIndex(
    ({ mark, isTold, words }, index) =>
      index >= from && index < to && mark === null && (index === from || isTold || endsSentence(words)),
  );
  return last < 0 ? null : { pieces, last, to };
}

/** Counters below the story: `Views: 1 204` is told in no story's last line. */
export function readCounters({ pieces, last, to }: Ending): [number, Ruling][] {
  return tailOf(pieces, last, to).flatMap(([index, { mark }]) => (mark?.kind === 'counter' ? [[index, mark]] : []));
}

/**
 * Captions: short lines behind a photo credit or a line like `In the photo: …`. Names behind a credit alone may be the
 * page's tags.
 */
export function readCaptionsBelow({ pieces, last, to }: Ending): [number, Ruling][] {
  const tail = tailOf(pieces, last, to);
  const first = tail.findIndex(([, { mark }]) => mark?.kind === 'photo' || mark?.kind === 'caption');
  if (first < 0) return [];
  const isReport = tail.some(([, { mark }]) => mark?.kind === 'caption');
  return tail
    .slice(first)
    .flatMap(([index, piece]) =>
      isShortLine(piece) && !ITEM.test(piece.words) && (isReport || !isTagLine(piece.words))
        ? [[index, { role: 'caption', why: 'line below the credit or caption of a picture' }]]
        : [],
    );
}

/**
 * Links and menus at the very end of a page: a run of short lines without an end, below a story that ends as one.
 *
 * @param rulings what has been ruled before
 */
export function readLinks(
  { pieces, last, to }: Ending,
  bodyAt: number,
  rulings: ReadonlyMap<number, Ruling>,
): [number, Ruling][] {
  if (!isKnownPage(pieces.slice(0, bodyAt)) || !endsSentence(pieces[last]?.words ?? '')) return [];
  const tail = unruled({ pieces, last, to }, rulings);
  const isRun = tail.every(([, piece]) => isNavigation(piece) || isLink(piece));
  if (!isRun || isTable(tail) || (tail.length < FEWEST_LINES && tail.some(([, { mark }]) => mark === null))) return [];
  return tail.map(([index, { mark }]) => [index, mark ?? { role: 'navigation', why: 'short line below the story' }]);
}

/** Where a page's story ends as a sentence and one short line is left below it, nothing shows whose that is. */
export function doubtLastLine(ending: Ending, bodyAt: number, rulings: ReadonlyMap<number, Ruling>): Doubt[] {
  if (!isKnownPage(ending.pieces.slice(0, bodyAt)) || !endsSentence(ending.pieces[ending.last]?.words ?? '')) return [];
  const [only, ...others] = unruled(ending, rulings);
  if (only === undefined || others.length > 0 || !isLink(only[1])) return [];
  const { start, end } = only[1];
  return [{ start, end, rule: 'body/line-below-the-story', text: 'may be a line of the page' }];
}

/** Items of a list and rows of a table are the story's. */
const ITEM = /^[-–—•*·\d(]/;
const ROW = /[:\d]$/;
/** So is a sentence with something behind it: `The price was not given. Reuter`. */
const SENTENCE = /(?:\p{L}{2}|[\d)%])[.!?]["”»)]? /u;

function isLink(piece: Piece): boolean {
  const { words } = piece;
  return isShortLine(piece) && !ITEM.test(words) && !ROW.test(words) && !SENTENCE.test(words);
}

/** Figures on most lines: a table, and the story's. */
function isTable(tail: readonly [number, Piece][]): boolean {
  const lines = tail.filter(([, { mark }]) => mark === null);
  return lines.filter(([, { words }]) => /\d/.test(words)).length * 2 > lines.length;
}

function isKnownPage(above: readonly Piece[]): boolean {
  if (above.some(({ mark }) => mark?.kind === 'breadcrumb' || mark?.kind === 'capture')) return true;
  const navigation = above.filter(isNavigation).length;
  return navigation >= FEWEST_NAVIGATION || (navigation > 0 && above.some(({ mark }) => mark?.kind === 'stamp'));
}

function isNavigation({ mark }: Piece): boolean {
  return mark?.role === 'navigation' && mark.stamp === null;
}

function isShortLine({ mark, isTold, words }: Piece): boolean {
  return mark === null && !isTold && !endsSentence(words) && words.length <= LONGEST_LINE;
}

function unruled({ pieces, last, to }: Ending, rulings: ReadonlyMap<number, Ruling>): [number, Piece][] {
  return tailOf(pieces, last, to).filter(([index]) => !rulings.has(index));
}

function tailOf(pieces: readonly Piece[], last: number, to: number): [number, Piece][] {
  return pieces.slice(last + 1, to).map((piece, at) => [last + 1 + at, piece]);
}
