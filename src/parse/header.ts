// What became of each line above the story: headline, stamp, section, author, or part of the page?
import type { Role } from '../article/record.ts';
import { type Above, aboveOf, wordsOf } from './above.ts';
import { chooseHeadline } from './choose-headline.ts';
import { type ChosenStamp, chooseStamp } from './choose-stamp.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './piece.ts';
import { isCapitals, isPlaceLike } from './place-name.ts';
import { countWords, endsSentence } from './prose.ts';
import { withTeasers } from './teasers.ts';

/** What became of a piece, and why. */
export interface Ruling {
  readonly role: Role;
  readonly why: string;
}

/** Indexes are of pieces. */
export interface Header extends ChosenStamp {
  /** A piece of the header that is not here belongs to the story. */
  readonly rulings: ReadonlyMap<number, Ruling>;
  /** More than one where the headline was broken into lines; none where there is none. */
  readonly headline: readonly number[];
  readonly section: number | null;
  readonly byline: number | null;
  /** Kept in the story, and may not belong there. */
  readonly doubtful: readonly number[];
}

/**
 * @param bodyAt index of the first piece of the story
 * @param hasHeadline whether the format has one at all
 */
export function readHeader(pieces: readonly Piece[], bodyAt: number, hasHeadline: boolean, lexicon: Lexicon): Header {
  const above = withTeasers(aboveOf(pieces, bodyAt, lexicon));
  const chosen = chooseStamp(above);
  const headline = hasHeadline ? chooseHeadline(above, chosen.stamp) : [];
  const [title, day] = [headline[0] ?? bodyAt, chosen.stamp ?? bodyAt];
  const section = findSection(above, Math.min(title, day)) ?? (headline.length > 0 ? knownSection(above, title) : null);
  const byline = findByline(above, headline);
  const words = wordsOf(above, headline).toLowerCase();
  const rulings = new Map<number, Ruling>();
  const doubtful: number[] = [];
  for (const [index, piece] of above.pieces.entries()) {
    if (chosen.told.includes(index)) {
      doubtful.push(index);
      continue;
    }
    const ruling =
      (headline.includes(index) ? headlineRuling(index, chosen.stamp) : null) ??
      (index === section ? { role: 'section', why: 'section above the story' } : null) ??
      (index === byline ? { role: 'byline', why: 'name beside the headline' } : null) ??
      (index === chosen.capture ? { role: 'navigation', why: 'day on which the page was captured' } : null) ??
      piece.mark ??
      (piece.words.toLowerCase() === words ? { role: 'repeat', why: 'the headline again' } : null) ??
      captionRuling(above, index, headline) ??
      pageRuling(piece, index, headline);
    if (ruling === null) doubtful.push(index);
    else rulings.set(index, ruling);
  }
  return { ...chosen, rulings, headline, section, byline, doubtful };
}

function headlineRuling(index: number, stamp: number | null): Ruling {
  if (stamp === null) return { role: 'headline', why: 'line above the body' };
  return { role: 'headline', why: index < stamp ? 'line above the page stamp' : 'line below the page stamp' };
}

/** A line that belongs to the picture: beside its credit, or a place alone below the headline. */
function captionRuling({ pieces }: Above, index: number, headline: readonly number[]): Ruling | null {
  const words = pieces[index]?.words ?? '';
  const isBelow = index > (headline[0] ?? -1);
  if (endsSentence(words)) return null;
  if (pieces[index + 1]?.mark?.kind === 'photo') return { role: 'caption', why: 'line above a photo credit' };
  if (pieces[index - 1]?.mark?.kind === 'photo' && isBelow)
    return { role: 'caption', why: 'line below a photo credit' };
  if (!isBelow) return null;
  if (isLonePlace(words)) return { role: 'caption', why: 'place line above the body' };
  const isBelowPlace = index - 1 > (headline[0] ?? -1) && isLonePlace(pieces[index - 1]?.words ?? '');
  return isBelowPlace ? { role: 'caption', why: 'line below the place of the picture' } : null;
}

function isLonePlace(words: string): boolean {
  return countWords(words) <= 3 && isPlaceLike(words);
}

/** A line above the headline that no list knows: part of the page if it only names something, else doubtful. */
function pageRuling({ words }: Piece, index: number, [headline]: readonly number[]): Ruling | null {
  if (headline === undefined || index > headline || endsSentence(words)) return null;
  return { role: 'navigation', why: 'short line above the headline' };
}

/** The line right above the stamp or headline: a known section, or below the menus a short name above the stamp. */
function findSection(above: Above, at: number): number | null {
  const { pieces } = above;
  const [before, piece, next] = [pieces[at - 2], pieces[at - 1], pieces[at]];
  const known = knownSection(above, at);
  if (known !== null || piece === undefined || piece.mark !== null) return known;
  const isBetween = before?.mark?.role === 'navigation' && next?.mark?.kind === 'stamp';
  return isBetween && SHORT_NAME.test(piece.words) && !isCapitals(piece.words) ? at - 1 : null;
}

/** A section that the lists know, right above a line or with nothing but tools and counters of the page between. */
function knownSection({ pieces, lexicon }: Above, at: number): number | null {
  const isSection = (piece: Piece | undefined): boolean =>
    piece !== undefined &&
    (piece.mark === null || piece.mark.kind === 'menu') &&
    lexicon.sections.has(piece.words.toLowerCase());
  const index = pieces.slice(0, at).findLastIndex(({ mark }) => mark === null || !BESIDE_HEADLINE.has(mark.kind));
  if (!isSection(pieces[index])) return null;
  // Several of them, and not next to the headline, are a menu.
  return index === at - 1 || !isSection(pieces[index - 1]) ? index : null;
}

const BESIDE_HEADLINE: ReadonlySet<string> = new Set([
  'update',
  'tool',
  'counter',
  'share',
  'weather',
  'language-switch',
]);

/** One to three words. */
const SHORT_NAME = /^(?=.{1,30}$)\p{Lu}[\p{L}-]*(?: [\p{L}&-]+){0,2}$/u;

/** A name behind the headline, beside the stamp or the word `Author:`. */
function findByline({ pieces }: Above, headline: readonly number[]): number | null {
  const last = headline.at(-1);
  if (last === undefined) return null;
  const index = pieces.findIndex(({ mark, words }, at) => {
    if (at > last && mark === null && isSignature(words)) return true;
    if (at <= last || mark !== null || !PERSON.test(words) || isCapitals(words)) return false;
    const [previous, next] = [pieces[at - 1]?.mark?.kind, pieces[at + 1]?.mark?.kind];
    return previous === 'byline' || previous === 'stamp' || next === 'stamp';
  });
  return index < 0 ? null : index;
}

/** Two or three capitalised words, perhaps with a handle. */
const PERSON = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}(?: \(@\w+\))?$/u;

/** `By Ivan Ivanov`, `Автор Иван Иванов`, on a line of its own. */
const SIGNATURE = /^(?:By|Автор|Аўтар|Autor) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}$/u;

/** Whether a line says who wrote the story, and nothing else. */
export function isSignature(words: string): boolean {
  return SIGNATURE.test(words);
}
