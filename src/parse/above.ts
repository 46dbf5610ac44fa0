// What stands above the story, seen as a whole?
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './piece.ts';
import { isPlaceLike } from './place-name.ts';
import { endsSentence, isHeadlineLike } from './prose.ts';

/** The pieces above the story, and what follows from all of them. */
export interface Above {
  readonly pieces: readonly Piece[];
  /** The piece that the story begins with. */
  readonly story: Piece | undefined;
  readonly hasStamp: boolean;
  readonly hasPrefix: boolean;
  readonly lexicon: Lexicon;
}

/** @param bodyAt index of the piece that the story begins with */
export function aboveOf(pieces: readonly Piece[], bodyAt: number, lexicon: Lexicon): Above {
  const above = pieces.slice(0, bodyAt);
  return {
    pieces: above,
    story: pieces[bodyAt],
    hasStamp: above.some(({ mark }) => mark?.kind === 'stamp'),
    hasPrefix: above.some(({ mark }) => mark?.kind === 'prefix'),
    lexicon,
  };
}

/** Whether a line that may be a headline is there: unmarked, no section, no place, no caption. */
export function hasTitle(above: Above): boolean {
  return above.pieces.some(({ mark, words }, index) => {
    if (mark !== null || isCaption(above, index) || above.lexicon.sections.has(words.toLowerCase())) return false;
    return isHeadlineLike(words) || !isPlaceLike(words);
  });
}

/**
 * A line right above a photo credit is its caption where a text has neither stamp nor dateline but the date of its
 * file: Kazinform's later pages, cut, begin so. Elsewhere the credit may as well follow the headline.
 */
export function isCaption({ pieces, story, hasStamp, hasPrefix }: Above, index: number): boolean {
  return pieces[index + 1]?.mark?.kind === 'photo' && hasPrefix && !hasStamp && story?.dateline == null;
}

/** Indexes of lines that are one thing together. */
export type Group = readonly number[];

/** Unmarked lines, those that were broken in the middle of a sentence put together. */
export function groupsOf(above: Above): Group[] {
  const groups: number[][] = [];
  for (const [index, piece] of above.pieces.entries()) {
    if (piece.mark !== null || isCaption(above, index)) continue;
    const last = groups.at(-1);
    const previous = above.pieces[index - 1];
    const isBroken = last?.at(-1) === index - 1 && previous !== undefined && !endsSentence(previous.words);
    if (last !== undefined && isBroken && !piece.gap && piece.opensLine && /^\p{Ll}/u.test(piece.words))
      last.push(index);
    else groups.push([index]);
  }
  return groups;
}

export function wordsOf({ pieces }: Above, group: Group): string {
  return group.map((index) => pieces[index]?.words ?? '').join(' ');
}
