// What is the header, the body and the footer of a text, and what does each hold?
import type { Doubt, LayoutEntry } from '../article/record.ts';
import { readBody } from './body.ts';
import { type Header, type Ruling, readHeader } from './header.ts';
import type { Lexicon } from './lexicon.ts';
import { latestPastDay } from './not-before.ts';
import type { PageShape } from './page-shape.ts';
import type { Piece } from './piece.ts';
import { endsSentence } from './prose.ts';
import { findPublished } from './published.ts';
import type { Found, Reading } from './reading.ts';
import { readStory } from './story.ts';
import { splitTags } from './tag-line.ts';

export function readPage(
  text: string,
  pieces: readonly Piece[],
  bodyAt: number,
  build: PageShape,
  lexicon: Lexicon,
): Reading {
  const header = readHeader(pieces, bodyAt, build.hasHeadline, lexicon);
  const headline = headlineIn(pieces, header);
  const body = readBody(pieces, bodyAt, headline?.text ?? null, build);
  const rulings = new Map<number, Ruling>([...header.rulings, ...body.rulings]);
  const { paragraphs, entries, doubts } = readStory(text, pieces, rulings, bodyAt);
  const layout: LayoutEntry[] = [...entries];
  for (const [index, { role, why }] of rulings) {
    const piece = pieces[index];
    if (piece !== undefined) layout.push({ start: piece.start, end: piece.end, role, why });
  }
  layout.sort((a, b) => a.start - b.start);
  const dateline = pieces[bodyAt]?.dateline ?? null;
  const published = findPublished(pieces, header, dateline, datesInside(pieces, bodyAt, rulings));
  const capture = header.capture === null ? undefined : pieces[header.capture];
  const crawled = capture?.mark?.stamp?.date ?? null;
  return {
    headline,
    dateline,
    published:
      published.edtf === null && published.notBefore === null
        ? { ...published, notBefore: latestPastDay(paragraphs, lexicon) }
        : published,
    crawled:
      capture === undefined || crawled === null
        ? null
        : { edtf: crawled, span: { start: capture.start, end: capture.end } },
    section: foundAt(pieces, header.section, rulings),
    byline: bylineIn(pieces, header, rulings, dateline?.byline ?? null),
    keywords: keywordsIn(text, pieces, rulings),
    layout,
    paragraphs,
    body: null,
    doubts: [...doubtfulLines(pieces, header), ...body.doubts, ...doubts].sort((a, b) => a.start - b.start),
  };
}

/** Stamps that were left inside the story: a chronicle has them, and its first one is no date of publication. */
function datesInside(pieces: readonly Piece[], bodyAt: number, rulings: ReadonlyMap<number, Ruling>): Piece[] {
  return pieces.filter(
    ({ mark }, index) =>
      index > bodyAt && !rulings.has(index) && mark?.kind === 'stamp' && mark.stamp?.dayNumber != null,
  );
}

/** Index of the first piece of the story itself. */
export function findBody(pieces: readonly Piece[]): number {
  const dateline = pieces.findIndex((piece) => piece.dateline !== null);
  const told = pieces.findIndex((piece, index) => piece.isTold && !isTeaser(pieces, index));
  if (dateline >= 0 && dateline <= told + 2) return dateline;
  if (told >= 0) return told;
  const unmarked = pieces.flatMap((piece, index) => (piece.mark === null ? [index] : []));
  return (unmarked.length > 1 ? unmarked[1] : unmarked[0]) ?? pieces.length;
}

/** A long line without an end above the page's stamp: the headlines of other stories, run together. */
function isTeaser(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined || piece.dateline !== null || endsSentence(piece.words)) return false;
  const next = pieces.slice(index + 1, index + 3);
  return next.some(({ mark }) => mark?.kind === 'stamp') && pieces.slice(index + 3).some(({ isTold }) => isTold);
}

function headlineIn(pieces: readonly Piece[], { headline, rulings }: Header): Found | null {
  const [first, last] = [pieces[headline[0] ?? -1], pieces[headline.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return null;
  const text = headline.map((index) => pieces[index]?.words ?? '').join(' ');
  return { text, start: first.start, end: last.end, why: rulings.get(headline[0] ?? -1)?.why ?? '' };
}

function foundAt(pieces: readonly Piece[], index: number | null, rulings: ReadonlyMap<number, Ruling>): Found | null {
  const piece = index === null ? undefined : pieces[index];
  if (index === null || piece === undefined) return null;
  return { text: piece.words, start: piece.start, end: piece.end, why: rulings.get(index)?.why ?? '' };
}

/** `Author: Anna Lis`, `Written by Anna Lis`, `By Anna Lis`. */
const NAMED = /^(?:[^:]{2,30}(?:[:：]| by) ?|(?:By|Автор|Аўтар|Autor) )(\p{L}.*)$/u;

/** The name beside the headline, on an author's line, below one, or in the dateline. */
function bylineIn(
  pieces: readonly Piece[],
  { byline }: Header,
  rulings: ReadonlyMap<number, Ruling>,
  printed: string | null,
): Found | null {
  const beside = foundAt(pieces, byline, rulings);
  if (beside !== null) return { ...beside, text: NAMED.exec(beside.text)?.[1] ?? beside.text };
  for (const [index, { role }] of rulings) {
    const found = role === 'byline' ? foundAt(pieces, index, rulings) : null;
    const name =
      found === null ? null : (NAMED.exec(found.text)?.[1] ?? (pieces[index]?.mark === null ? found.text : null));
    if (found !== null && name !== null) return { ...found, text: name };
  }
  const piece = pieces.find(({ dateline }) => dateline !== null);
  return printed === null || piece === undefined
    ? null
    : { text: printed, start: piece.start, end: piece.end, why: 'name in the dateline' };
}

function keywordsIn(text: string, pieces: readonly Piece[], rulings: ReadonlyMap<number, Ruling>): string[] {
  const keywords = new Set<string>();
  for (const [index, { role }] of rulings) {
    const piece = pieces[index];
    if (piece === undefined || role !== 'keywords') continue;
    for (const tag of splitTags(text.slice(piece.start, piece.end))) keywords.add(tag);
  }
  return [...keywords];
}

function doubtfulLines(pieces: readonly Piece[], { doubtful }: Header): Doubt[] {
  return doubtful.flatMap((index) => {
    const piece = pieces[index];
    if (piece === undefined) return [];
    return [{ start: piece.start, end: piece.end, rule: 'header/unknown-line', text: 'may be no part of the story' }];
  });
}
