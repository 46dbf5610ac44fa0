// What between the header and the end of a text does not belong to the story?
import type { Doubt } from '../article/record.ts';
import { doubtLastLine, type Ending, endingOf, readCaptionsBelow, readCounters, readLinks } from './ending.ts';
import { findFooter, readFooter } from './footer.ts';
import { isSignature, type Ruling } from './header.ts';
import type { PageShape } from './page-shape.ts';
import type { Piece } from './piece.ts';
import { countWords, endsSentence, isHeadlineLike } from './prose.ts';
import { isTagLine } from './tag-line.ts';

export interface Body {
  /** By index of the piece; a piece from `bodyAt` on that is not here is the story's. */
  readonly rulings: ReadonlyMap<number, Ruling>;
  readonly doubts: readonly Doubt[];
}

/**
 * @param bodyAt index of the first piece of the body
 * @param headline the headline's words, to know it when it comes again
 */
export function readBody(pieces: readonly Piece[], bodyAt: number, headline: string | null, build: PageShape): Body {
  const footerAt = findFooter(pieces, bodyAt);
  const story = { pieces, from: bodyAt, to: footerAt };
  const passing = readPassing(story, headline);
  const ending = build.isPage && !build.hasCaptions ? endingOf(pieces, bodyAt, footerAt) : null;
  const closing = build.hasCaptions ? new Map(readCaptions(story)) : readEnding(story, ending, passing.rulings);
  const rulings = new Map([...passing.rulings, ...closing]);
  const settled = new Set([...closing.keys()].map((index) => pieces[index]?.start));
  const doubts = passing.doubts.filter(({ start }) => !settled.has(start));
  return {
    rulings: new Map([...rulings, ...readFooter(pieces, footerAt)]),
    doubts: ending === null ? doubts : [...doubts, ...doubtLastLine(ending, bodyAt, rulings)],
  };
}

/** What a page has below the last sentence: counters, captions, tags, links. */
function readEnding(
  story: Story,
  ending: Ending | null,
  passing: ReadonlyMap<number, Ruling>,
): ReadonlyMap<number, Ruling> {
  const closing = new Map<number, Ruling>();
  if (ending === null) return closing;
  const settle = (found: readonly [number, Ruling][]): void => {
    for (const [index, ruling] of found) closing.set(index, ruling);
  };
  settle([...readCounters(ending), ...readCaptionsBelow(ending)]);
  settle(readTags(story, new Map([...passing, ...closing])));
  settle(readLinks(ending, story.from, new Map([...passing, ...closing])));
  return closing;
}

/** The pieces from `from` to before `to`: the story and what stands between its paragraphs. */
interface Story {
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
}

/** Furniture between paragraphs: what is surely none of the story is ruled out, what may be is doubted. */
function readPassing({ pieces, from, to }: Story, headline: string | null): Body {
  const rulings = new Map<number, Ruling>();
  const doubts: Doubt[] = [];
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const { mark, start, end } = piece;
    const doubt = (rule: string, text: string): unknown => doubts.push({ start, end, rule, text });
    if (mark === null) {
      if (index > from && isSignature(piece.words)) rulings.set(index, { role: 'byline', why: 'name below the story' });
      const isRepeat = index > from && piece.words.toLowerCase() === headline?.toLowerCase();
      if (isRepeat) rulings.set(index, { role: 'repeat', why: 'the headline again' });
      else if (looksLikeHeadline(pieces, index, from, to))
        doubt('body/unmarked-headline', 'may be the headline of another story');
    } else if (MAY_BE_TOLD.has(mark.kind)) {
      doubt('body/furniture-inside', `may be a ${mark.why} inside the story`);
    } else {
      rulings.set(index, mark);
      const below = linesBelow({ pieces, from: index + 1, to }, piece);
      for (const [at, ruling] of below) rulings.set(at, ruling);
      index += below.length;
    }
  }
  return { rulings, doubts };
}

/** Kinds whose words may as well be the story's where they stand between its paragraphs. */
const MAY_BE_TOLD: ReadonlySet<string> = new Set([
  'menu',
  'stamp',
  'breadcrumb',
  'counter',
  'weather',
  'update',
  'capture',
]);

/** What a mark without words of its own is the heading of: `Read also`, `Author:`, `Tags:`. */
function linesBelow({ pieces, from, to }: Story, { mark, words }: Piece): [number, Ruling][] {
  const ruling = BELOW[mark?.kind ?? ''];
  if (ruling === undefined || /[:：] ?\S/.test(words)) return [];
  const below: [number, Ruling][] = [];
  for (let index = from; index < to && below.length < ruling.most; index += 1) {
    const piece = pieces[index];
    const isShort = piece !== undefined && piece.mark === null && !piece.isTold && !endsSentence(piece.words);
    if (!isShort || countWords(piece.words) > ruling.longest || (piece.gap && index > from)) break;
    below.push([index, { role: ruling.role, why: ruling.why }]);
  }
  return below;
}

const BELOW: Readonly<Record<string, Ruling & { readonly most: number; readonly longest: number }>> = {
  related: { role: 'related', why: 'headline below a heading of stories on the subject', most: 12, longest: 30 },
  others: { role: 'related', why: 'headline below a heading of other stories', most: 12, longest: 30 },
  byline: { role: 'byline', why: 'name below the author line', most: 1, longest: 4 },
};

/** A line by itself, without a full stop, between told paragraphs: a subheading, or another story's headline. */
function looksLikeHeadline(pieces: readonly Piece[], index: number, from: number, to: number): boolean {
  const [previous, piece, next] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (index <= from || index + 1 >= to || previous === undefined || piece === undefined || next === undefined)
    return false;
  if (!previous.isTold || !next.isTold || piece.isTold || !/^[\p{Lu}«“"]/u.test(piece.words)) return false;
  return endsSentence(previous.words) && !/[.!?…:;,]["”»]?$/u.test(piece.words) && countWords(piece.words) >= 5;
}

/** Behind the photographers of a photo report stand its captions. */
function readCaptions({ pieces, from, to }: Story): [number, Ruling][] {
  const credit = pieces.findIndex(({ mark }, index) => index > from && mark?.kind === 'photo');
  if (credit < 0) return [];
  const behind = pieces.slice(credit + 1, to);
  return behind.flatMap(({ mark }, at) =>
    mark === null ? [[credit + 1 + at, { role: 'caption', why: 'line below the photographers' }]] : [],
  );
}

/** Last lines of names below the story are its tags. */
function readTags({ pieces, from, to }: Story, rulings: ReadonlyMap<number, Ruling>): [number, Ruling][] {
  let last = to - 1;
  while (last > from && rulings.has(last)) last -= 1;
  let first = last + 1;
  while (first - 1 > from && last - first < MOST_TAG_LINES && !rulings.has(first - 1) && isTags(pieces[first - 1])) {
    first -= 1;
  }
  const before = pieces[first - 1];
  if (first > last || before === undefined || !(endsSentence(before.words) || rulings.has(first - 1))) return [];
  return pieces.slice(first, last + 1).map((_, at) => [first + at, { role: 'keywords', why: 'last line, names only' }]);
}

const MOST_TAG_LINES = 8;

function isTags(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.mark !== null || piece.isTold || !isTagLine(piece.words)) return false;
  return !(isHeadlineLike(piece.words) && /\p{Ll} (?:is|are|was|were|has|have|will|to) /u.test(piece.words));
}
