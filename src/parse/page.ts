// What is the header, the body and the footer of a text, and what does each hold?
import type { Doubt, LayoutEntry, Paragraph } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { readBody } from './body.ts';
import { type Header, type Ruling, readHeader } from './header.ts';
import type { Lexicon } from './lexicon.ts';
import type { Piece } from './outline.ts';
import { joinLines } from './paragraphs.ts';
import { cutSignOff } from './sign-off.ts';
import { splitTags } from './tag-line.ts';

/** What a format says about how its texts are built. */
export interface Build {
  /** Whether a headline stands above the body. */
  readonly hasHeadline: boolean;
  /** Whether it was taken from a page, with lines of the page around it. */
  readonly isPage: boolean;
}

/** What was read of one article, all spans in its text. */
export interface Reading {
  readonly pieces: readonly Piece[];
  readonly header: Header;
  readonly bodyAt: number;
  readonly headline: ({ readonly text: string } & Span) | null;
  readonly dateline: Piece | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly keywords: readonly string[];
  /** Without control characters; sorted. */
  readonly layout: readonly LayoutEntry[];
  readonly paragraphs: readonly Paragraph[];
  readonly doubts: readonly Doubt[];
}

/** Index of the first piece of the story itself. */
export function findBody(pieces: readonly Piece[]): number {
  const dateline = pieces.findIndex((piece) => piece.dateline !== null && piece.mark === null);
  const prose = pieces.findIndex(({ isTold }) => isTold);
  if (dateline >= 0 && (prose < 0 || dateline <= prose + 2)) return dateline;
  if (prose >= 0) return prose;
  const unmarked = pieces.flatMap((piece, index) => (piece.mark === null ? [index] : []));
  return (unmarked.length > 1 ? unmarked[1] : unmarked[0]) ?? pieces.length;
}

export function readPage(text: string, pieces: readonly Piece[], build: Build, lexicon: Lexicon): Reading {
  const bodyAt = findBody(pieces);
  const header = readHeader(pieces, bodyAt, build.hasHeadline, lexicon);
  const headline = spanOf(pieces, header.headline);
  const body = readBody(pieces, bodyAt, headline?.text ?? null, build.isPage || header.rulings.size > 0);
  const rulings = new Map<number, Ruling>([...header.rulings, ...body.rulings]);
  const story = pieces.flatMap((piece, index) => (rulings.has(index) ? [] : [{ piece, index }]));
  const layout: LayoutEntry[] = [];
  for (const [index, { role, why }] of rulings) {
    const piece = pieces[index];
    if (piece !== undefined) layout.push({ start: piece.start, end: piece.end, role, why });
  }
  const { paragraphs, entries } = readStory(text, story, bodyAt);
  layout.push(...entries);
  layout.sort((a, b) => a.start - b.start);
  const doubtful = header.doubtful.flatMap((index): Doubt[] => {
    const piece = pieces[index];
    return piece === undefined
      ? []
      : [{ start: piece.start, end: piece.end, rule: 'header/unknown-line', text: 'may be no part of the story' }];
  });
  return {
    pieces,
    header,
    bodyAt,
    headline,
    dateline: pieces[bodyAt]?.dateline == null ? null : (pieces[bodyAt] ?? null),
    section: header.section === null ? null : (pieces[header.section]?.words ?? null),
    byline: bylineIn(pieces, header, rulings),
    keywords: keywordsIn(text, pieces, rulings),
    layout,
    paragraphs,
    doubts: [...doubtful, ...body.doubts].sort((a, b) => a.start - b.start),
  };
}

/** The paragraphs of the story, and its dateline and end mark as entries of their own. */
function readStory(
  text: string,
  story: readonly { readonly piece: Piece; readonly index: number }[],
  bodyAt: number,
): { paragraphs: Paragraph[]; entries: LayoutEntry[] } {
  const entries: LayoutEntry[] = [];
  const paragraphs: Paragraph[] = [];
  let run: Piece[] = [];
  const flush = (): void => {
    paragraphs.push(...joinLines(run));
    run = [];
  };
  for (const [at, { piece, index }] of story.entries()) {
    const before = story[at - 1];
    if (before !== undefined && before.index !== index - 1) flush();
    run.push(index === bodyAt ? withoutDateline(text, piece, entries) : piece);
  }
  flush();
  const told = paragraphs.filter(({ start, end }) => start < end);
  const last = told.at(-1);
  if (last !== undefined) {
    const signOff = cutSignOff(text, last);
    if (signOff !== null) {
      told[told.length - 1] = signOff.paragraph;
      entries.push(signOff.mark);
    }
  }
  for (const { start, end } of told) entries.push({ start, end, role: 'paragraph', why: 'between header and footer' });
  return { paragraphs: told, entries };
}

function withoutDateline(text: string, piece: Piece, entries: LayoutEntry[]): Piece {
  const { dateline } = piece;
  if (dateline === null) return piece;
  let start = Math.min(dateline.bodyStart, piece.end);
  let end = start;
  while (start < piece.end && /\s/.test(text.charAt(start))) start += 1;
  while (end > piece.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  entries.push({
    start: piece.start,
    end,
    role: 'dateline',
    why: 'place, date or agency at the beginning of the story',
  });
  return { ...piece, start, words: text.slice(start, piece.end).replace(/\s+/g, ' ').trim() };
}

function spanOf(pieces: readonly Piece[], indexes: readonly number[]): Reading['headline'] {
  const first = pieces[indexes[0] ?? -1];
  const last = pieces[indexes.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  return { text: indexes.map((index) => pieces[index]?.words ?? '').join(' '), start: first.start, end: last.end };
}

function bylineIn(pieces: readonly Piece[], { byline }: Header, rulings: ReadonlyMap<number, Ruling>): string | null {
  if (byline !== null) return pieces[byline]?.words ?? null;
  for (const [index, { role }] of rulings) {
    const words = role === 'byline' ? (pieces[index]?.words ?? '') : '';
    const name = /^[^:]{2,30}(?::| by) ?(\S.*)$/u.exec(words)?.[1] ?? null;
    if (name !== null) return name;
  }
  return null;
}

function keywordsIn(text: string, pieces: readonly Piece[], rulings: ReadonlyMap<number, Ruling>): string[] {
  const lines: string[] = [];
  for (const [index, { role }] of rulings) {
    const piece = pieces[index];
    if (piece !== undefined && role === 'keywords') lines.push(text.slice(piece.start, piece.end));
  }
  return [...new Set(lines.flatMap(splitTags))];
}
