// How does a paragraph read when its line breaks and no-break spaces are taken for what they are?
import type { Span } from '../../text/span.ts';

/** A stretch of the article's text with its white space folded to single spaces, and the way back. */
export interface Reading {
  readonly text: string;
  /** The stretch of the article's text that a stretch of the reading stands for. */
  readonly spanOf: (start: number, end: number) => Span;
}

/**
 * @example readStretch('on 30\n   May', { start: 0, end: 12 }).text // 'on 30 May'
 */
export function readStretch(text: string, { start, end }: Span): Reading {
  const slice = text.slice(start, end);
  if (!/[^\S ]| {2}/.test(slice))
    return { text: slice, spanOf: (from, to) => ({ start: start + from, end: start + to }) };
  const offsets: number[] = [];
  const pieces: string[] = [];
  let piece = 0;
  let spaced = false;
  for (let at = 0; at < slice.length; at += 1) {
    const space = isSpace(slice.charCodeAt(at));
    if (space && spaced) {
      pieces.push(slice.slice(piece, at));
      piece = at + 1;
      continue;
    }
    if (space && slice.charCodeAt(at) !== 32) {
      pieces.push(slice.slice(piece, at), ' ');
      piece = at + 1;
    }
    offsets.push(start + at);
    spaced = space;
  }
  pieces.push(slice.slice(piece));
  return {
    text: pieces.join(''),
    spanOf: (from, to) => ({ start: offsets[from] ?? end, end: to === 0 ? start : (offsets[to - 1] ?? end - 1) + 1 }),
  };
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || isRareSpace(unit);
}

function isRareSpace(unit: number): boolean {
  return unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000 || unit === 0xfeff;
}

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"«.])(?:[A-Z\u0400-\u042f]|Mr|Mrs|Ms|Dr|St|No|Nos|Gen|Col|Lt|Prof|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|approx|г|гг|им|ул|тыс|млн|млрд|руб|долл|т)$/;

const SENTENCE_END = /[.!?…][”"’'»)\]]* (?=[“"«‘([]?[A-Z\u0400-\u042f0-9])/g;

/**
 * The sentences of a reading, in order: together all of it, the spaces between them left out.
 *
 * @example sentencesOf('The meeting was postponed. The commission is expected to meet in Brest.') // two spans
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    const end = match.index + match[0].length - 1;
    sentences.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
