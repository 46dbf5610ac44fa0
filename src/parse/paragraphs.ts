// Which lines of the body make one paragraph?
import type { Paragraph } from '../article/record.ts';
import type { Piece } from './piece.ts';
import { endsSentence } from './prose.ts';

/** No sentence ends so: with a comma, or with a small word that something has to follow. */
const BREAKS_OFF =
  /(?:,|[\s–—-](?:of|the|and|a|an|in|on|at|to|for|by|with|from|as|or|that|в|на|с|со|по|и|о|об|к|из|для|от|у|за|при|до|не|что|і|ў|з|па|және|мен|үшін|und|der|die|das|des|von|de|la|el|y|en|i|w|z|na|do))$/iu;

/** A line that breaks off earlier than this is a heading or an item of a list rather than half a sentence. */
const SHORTEST_BROKEN_LINE = 40;

/**
 * Puts lines together that were broken inside a sentence; a blank line, or a line that ends its sentence, ends a
 * paragraph, except in a text that was wrapped at a width.
 *
 * @param pieces consecutive lines of the body
 */
export function joinLines(pieces: readonly Piece[]): Paragraph[] {
  const paragraphs: { start: number; end: number; words: string[] }[] = [];
  const width = wrapWidth(pieces);
  for (const [index, piece] of pieces.entries()) {
    const previous = pieces[index - 1];
    const last = paragraphs.at(-1);
    if (last !== undefined && previous !== undefined && continues(previous, piece, width)) {
      last.words.push(piece.words);
      last.end = piece.end;
    } else paragraphs.push({ start: piece.start, end: piece.end, words: [piece.words] });
  }
  return paragraphs.map(({ start, end, words }) => ({ start, end, text: words.join(' ') }));
}

function continues(previous: Piece, piece: Piece, width: number | null): boolean {
  if (!piece.opensLine || piece.dateline !== null) return false;
  const startsSmall = /^[\p{Ll},;)]/u.test(piece.words);
  const isClosed = endsSentence(previous.words) || /[:;]$/.test(previous.words);
  if (piece.gap)
    return (
      startsSmall && !isClosed && previous.words.length >= SHORTEST_BROKEN_LINE && /[\p{L},]$/u.test(previous.words)
    );
  if (width !== null && !isIndented(previous, piece)) return !isClosed || previous.words.length > width * 0.8;
  return !isClosed && (startsSmall || BREAKS_OFF.test(previous.words));
}

function isIndented(previous: Piece, piece: Piece): boolean {
  return piece.indent > previous.indent;
}

/** The width at which a text was wrapped; null where its lines are not broken in the middle of sentences. */
function wrapWidth(pieces: readonly Piece[]): number | null {
  let broken = 0;
  let lines = 0;
  let width = 0;
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next === undefined || next.gap) continue;
    lines += 1;
    if (piece.words.length > 130) return null;
    if (!endsSentence(piece.words)) broken += 1;
    width = Math.max(width, piece.words.length);
  }
  return lines >= 3 && broken * 2 > lines && width >= SHORTEST_BROKEN_LINE ? width : null;
}
