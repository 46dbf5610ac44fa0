// Which line of a page belongs to a picture, by the credit that ends it?
import type { Mark, Piece } from './piece.ts';
import { countWords, endsSentence } from './prose.ts';

/** A caption before its credit has no more words. */
const MOST_WORDS = 25;

/** Lines in which a credit is looked for are not longer, and its name is not. */
const LONGEST_LINE = 300;
const LONGEST_NAME = 70;

const CREDIT =
  /(?:(?<= )|(?<=[.!?…»”")] ?))[(|/]? ?(?:(?:Photo|PHOTO|Photos|Picture|Image|Фото|ФОТО|Фота|Сурет|Суретті түсірген|Foto|Fot\.|Zdjęcie|Bild)(?: credits?| courtesy| авторы)? ?[:©]|(?:Photos? (?:by|courtesy of)|(?<=[.!?…»”")|/] ?)(?:Фото|Фота)) (?=\p{Lu})) ?(?=\S)/gu;

/** What every credit holds: most lines hold nothing of it. */
const CREDIT_WORD = /Photo|PHOTO|Picture|Image|Фот|ФОТО|Сурет|Fot|Zdj|Bild/;

/**
 * Where the credit at the end of a line begins, behind the caption; null where none does.
 *
 * @example creditBehind('A lynx in its enclosure. Photo: Almaty zoo') // 25
 */
export function creditBehind(line: string): number | null {
  if (line.length > LONGEST_LINE || !CREDIT_WORD.test(line)) return null;
  let at: number | null = null;
  for (const { index, 0: opening } of line.matchAll(CREDIT)) {
    const name = line.slice(index + opening.length);
    const isName = name.length <= LONGEST_NAME && !/[\p{Ll}\d][.!?…] ?\S/u.test(name);
    if (at === null && index > 0 && isName) at = index;
  }
  return at;
}

const CAPTION: Mark = {
  kind: 'caption',
  role: 'caption',
  why: 'words before the photo credit of their line',
  stamp: null,
};

/**
 * Marks the captions that creditBehind has cut off. One that ends as a sentence is told where nothing told follows, and
 * between paragraphs if it holds several; one that does not end so, and opens the text, may be its headline.
 */
export function markCaptions(pieces: Piece[]): Piece[] {
  if (!pieces.some(({ mark }) => mark?.kind === 'photo')) return pieces;
  const told = pieces.flatMap((piece, index) => (piece.isTold && !hasCredit(pieces, index) ? [index] : []));
  const [firstTold = -1, lastTold = -1] = [told[0], told.at(-1)];
  const opening = pieces.findIndex(({ mark }) => mark === null);
  return pieces.map((piece, index) => {
    if (piece.mark !== null || piece.dateline !== null || !hasCredit(pieces, index)) return piece;
    const isBrief = index < firstTold || isOneSentence(piece.words);
    const isCaption = endsSentence(piece.words) ? isBrief && index < lastTold : index > opening;
    return isCaption && countWords(piece.words) <= MOST_WORDS ? { ...piece, mark: CAPTION, isTold: false } : piece;
  });
}

function isOneSentence(words: string): boolean {
  return !/\p{L}{2}[.!?]["”»]? ["“«„]?\p{Lu}/u.test(words);
}

/** Whether a photo credit stands behind it in the same line. */
function hasCredit(pieces: readonly Piece[], index: number): boolean {
  const next = pieces[index + 1];
  return next?.mark?.kind === 'photo' && !next.opensLine;
}
