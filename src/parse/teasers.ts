// Which lines above the story announce other stories?
import type { Above } from './above.ts';
import type { Mark, Piece } from './piece.ts';

/**
 * The pieces above a story, those below a heading of other stories marked as such: a page may print the latest ones, each
 * with its stamp, above its own. Where each stamp stands above its headline, the last stamp is the story's own; where it
 * stands below, it is that of the last of the others.
 *
 * @example // Latest news / 12 May 2024, 10:15 / Minsk to host a fair / 13 May 2024, 09:30 / Grodno plants trees / GRODNO, …
 */
export function withTeasers(above: Above): Above {
  const { pieces } = above;
  const heading = pieces.findIndex(({ mark }) => mark?.kind === 'others' || mark?.kind === 'related');
  const last = pieces.findLastIndex(isStamp);
  const listed = pieces.slice(heading + 1, last);
  const isBelowHeading = heading >= 0 && last > heading;
  if (!isBelowHeading || !listed.some(isStamp) || !pieces.slice(last + 1).some(isTitle)) return above;
  if (!listed.some(isTitle) || !listed.every((piece) => isStamp(piece) || isTitle(piece))) return above;
  const [first, beforeLast] = [listed[0], listed.at(-1)];
  const isOwn = first !== undefined && beforeLast !== undefined && isStamp(first) !== isStamp(beforeLast);
  const end = isOwn ? last : last + 1;
  const marked = pieces.map((piece, index) =>
    index > heading && index < end ? { ...piece, mark: TEASER, dateline: null, isTold: false } : piece,
  );
  return { ...above, pieces: marked };
}

const TEASER: Mark = { kind: 'related', role: 'related', why: 'other story above this one', stamp: null };

function isStamp({ mark }: Piece): boolean {
  return mark?.kind === 'stamp';
}

function isTitle({ mark }: Piece): boolean {
  return mark === null;
}
