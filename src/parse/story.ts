// Which paragraphs does the story have, and what stands at its beginning and end?
import type { Doubt, LayoutEntry, Paragraph } from '../article/record.ts';
import { foldText, trimSpan } from './blanks.ts';
import type { Ruling } from './header.ts';
import { joinLines } from './paragraphs.ts';
import type { Piece } from './piece.ts';
import { cutSignOff } from './sign-off.ts';

export interface Story {
  readonly paragraphs: readonly Paragraph[];
  /** Of the paragraphs, the dateline and the end mark. */
  readonly entries: readonly LayoutEntry[];
  readonly doubts: readonly Doubt[];
}

/** Shorter paragraphs may well come twice. */
const SHORTEST_REPEATED = 30;

/**
 * @param rulings pieces that are not the story's
 * @param bodyAt index of the piece that may begin with a dateline
 */
export function readStory(
  text: string,
  pieces: readonly Piece[],
  rulings: ReadonlyMap<number, Ruling>,
  bodyAt: number,
): Story {
  const entries: LayoutEntry[] = [];
  const paragraphs: Paragraph[] = [];
  let run: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!rulings.has(index)) {
      const told = index === bodyAt ? withoutDateline(text, piece, entries) : piece;
      if (told.start < told.end) run.push(told);
    } else if (run.length > 0) {
      paragraphs.push(...joinLines(run));
      run = [];
    }
  }
  paragraphs.push(...joinLines(run));
  const last = paragraphs.at(-1);
  const signOff = last === undefined ? null : cutSignOff(text, last);
  if (signOff !== null) {
    paragraphs[paragraphs.length - 1] = signOff.paragraph;
    entries.push(signOff.mark);
  }
  for (const { start, end } of paragraphs)
    entries.push({ start, end, role: 'paragraph', why: 'told between header and footer' });
  return { paragraphs, entries, doubts: repeatedIn(paragraphs) };
}

function withoutDateline(text: string, piece: Piece, entries: LayoutEntry[]): Piece {
  const { dateline } = piece;
  if (dateline === null) return piece;
  const printed = trimSpan(text, { start: piece.start, end: Math.min(dateline.bodyStart, piece.end) });
  entries.push({ ...printed, role: 'dateline', why: WHY[dateline.form] });
  const told = trimSpan(text, { start: printed.end, end: piece.end });
  return { ...piece, ...told, words: foldText(text.slice(told.start, told.end)) };
}

const WHY = {
  stop: 'place, full stop, agency',
  bracket: 'place, day, agency in brackets',
  slash: 'day, place, agency between slashes',
  bare: 'place, day, dash',
  chinese: 'agency, place, day',
} as const;

function repeatedIn(paragraphs: readonly Paragraph[]): Doubt[] {
  const seen = new Set<string>();
  const first = paragraphs[0]?.text ?? '';
  return paragraphs.flatMap(({ text, start, end }) => {
    if (text.length < SHORTEST_REPEATED) return [];
    // The first one comes again with its dateline.
    if (seen.has(text) || (text.length > first.length && first !== '' && text.endsWith(first)))
      return [{ start, end, rule: 'body/repeated-paragraph', text: 'stands in the text twice' }];
    seen.add(text);
    return [];
  });
}
