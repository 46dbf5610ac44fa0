// What stands on each line of a text, seen by itself?
import type { Role } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { foldText, trimSpan } from './blanks.ts';
import { type PrintedDateline, readDateline } from './dateline.ts';
import { type FurnitureKind, recogniseFurniture } from './furniture.ts';
import type { Lexicon } from './lexicon.ts';
import { isProse } from './prose.ts';
import { readStamp, type Stamp } from './stamp.ts';

/** What a piece is by itself: `prefix` is the ` date 2016-12-13` that scraped files begin with. */
export type MarkKind = FurnitureKind | 'prefix' | 'stamp' | 'capture' | 'update';

export interface Mark {
  readonly kind: MarkKind;
  readonly role: Role;
  readonly why: string;
  /** The date of a prefix, stamp or capture. */
  readonly stamp: Stamp | null;
}

/** A line without the blanks around it, or a part of one that holds two things (` date 2021-08-13 Headline`). */
export interface Piece extends Span {
  /** White space folded, control characters out. */
  readonly words: string;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly gap: boolean;
  /** It begins its line. */
  readonly opensLine: boolean;
  /** How many blanks the line is indented by. */
  readonly indent: number;
  readonly mark: Mark | null;
  readonly dateline: PrintedDateline | null;
  /** A sentence of a story, by its length, its end or its dateline; nothing that is marked is one. */
  readonly isTold: boolean;
}

const LINE = /[^\n\r\f\v\u2028\u2029]+/g;
const PREFIX = /^date[ :]+(\d{4}-\d{2}-\d{2})(?=\s|$)/i;

/** A stamp that ends a headline's line: `Headline: 23 November 2017, 18:49`. */
const STAMP_BEHIND = /[:|–—] ?(\d{1,2} \p{L}{3,12}\.? \d{4},? \d{1,2}:\d{2})$/u;

/** `UPDATE 1 - `, `CORRECTED: `: what was done to a story stands before its headline. */
const UPDATE =
  /^(?:(?:UPDATE|UPDATED|CORRECTION|CORRECTED|CORRECTS|ADDS|REFILE|RECAST|URGENT|ОБНОВЛЕНИЕ|ОБНОВЛЕНО|ИСПРАВЛЕНО|ПОПРАВКА|УТОЧНЕНИЕ|СРОЧНО|ЖАҢАРТЫЛДЫ|ТҮЗЕТУ|ШҰҒЫЛ)(?: ?№? ?\d{1,2})?|Correction|Update \d{1,2}|Updated|Обновлено|Исправлено) ?(?:[-–—:]|\.(?= )) ?(?=\S)/u;

/** Lines longer than this are text: no stamp or furniture is looked for in them. */
const LONGEST_MARKED = 330;

/** Cuts a text into pieces, top to bottom; together they hold every character that is neither blank nor control. */
export function outlineOf(text: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let lastEnd = 0;
  for (const match of text.matchAll(LINE)) {
    const span = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (span.start === span.end) continue;
    const gap = pieces.length === 0 || countBreaks(text, lastEnd, match.index) > 1;
    const indent = span.start - match.index;
    lastEnd = span.end;
    cutLine(text, span, { gap, indent }, pieces, lexicon);
  }
  return pieces;
}

/** Line ends between two lines that hold something; more than one means a blank line. */
function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 13 && text.charCodeAt(at + 1) === 10) continue;
    if (unit === 10 || unit === 13 || unit === 11 || unit === 12 || unit === 0x2028 || unit === 0x2029) breaks += 1;
  }
  return breaks;
}

function cutLine(
  text: string,
  span: Span,
  layout: { gap: boolean; indent: number },
  pieces: Piece[],
  lexicon: Lexicon,
): void {
  let { start } = span;
  const push = (from: number, to: number, mark: Mark | null): void => {
    const part = trimSpan(text, { start: from, end: to });
    if (part.start === part.end) return;
    const opensLine = from === span.start;
    const words = foldText(text.slice(part.start, part.end));
    const dateline = mark === null ? readDateline(text, part.start, part.end, lexicon) : null;
    const isTold = mark === null && (dateline !== null || isProse(words));
    pieces.push({ ...part, words, ...layout, gap: layout.gap && opensLine, opensLine, mark, dateline, isTold });
  };
  if (pieces.length === 0 || layout.gap) {
    const prefix = PREFIX.exec(text.slice(start, start + 24));
    if (prefix !== null) {
      const stamp = readStamp(prefix[1] ?? '', lexicon);
      push(start, start + prefix[0].length, { kind: 'prefix', role: 'stamp', why: 'date prefix of the file', stamp });
      start += prefix[0].length;
    }
  }
  const rest = trimSpan(text, { start, end: span.end });
  if (rest.start === rest.end) return;
  if (rest.end - rest.start > LONGEST_MARKED) push(rest.start, rest.end, null);
  else cutMarked(text, rest, push, lexicon);
}

type Push = (from: number, to: number, mark: Mark | null) => void;

/** A short line: a stamp alone, before or behind something, a piece of furniture, or words. */
function cutMarked(text: string, { start, end }: Span, push: Push, lexicon: Lexicon): void {
  const line = text.slice(start, end).replace(/\s/g, ' ');
  const stamp = readStamp(line, lexicon);
  const behind = stamp === null ? '' : line.slice(stamp.end).trim();
  if (stamp !== null && isStampLine(stamp, behind)) {
    push(start, start + stamp.end, stampMark(stamp));
    if (behind !== '') push(start + stamp.end, end, markOf(foldText(behind), lexicon));
    return;
  }
  const ending = STAMP_BEHIND.exec(line);
  const closing = ending === null ? null : readStamp(ending[1] ?? '', lexicon);
  if (ending !== null && closing?.date != null) {
    push(start, start + ending.index, null);
    push(start + ending.index, end, stampMark(closing));
    return;
  }
  const update = UPDATE.exec(line);
  if (update !== null) {
    push(start, start + update[0].length, {
      kind: 'update',
      role: 'markup',
      why: 'mark of an update or correction',
      stamp: null,
    });
    push(start + update[0].length, end, null);
    return;
  }
  push(start, end, markOf(foldText(line), lexicon));
}

function markOf(words: string, lexicon: Lexicon): Mark | null {
  const furniture = recogniseFurniture(words, lexicon);
  return furniture === null ? null : { ...furniture, stamp: null };
}

/** Whether the line is a stamp, with nothing, a counter or a headline behind it, and not a sentence that begins with a date. */
function isStampLine(stamp: Stamp, behind: string): boolean {
  if (behind === '') return true;
  if (stamp.date === null && stamp.fault === null) return false;
  if (/^[^\p{L}]{1,20}$/u.test(behind) || /^[^\p{L}]*\d[\d ]*(?:views?|просмотр\p{L}*|рет қаралды)$/iu.test(behind))
    return true;
  const isWhole = stamp.dayNumber !== null && (stamp.time !== null || /^\d{1,2}\.\d{1,2}\.\d{4}/.test(behind));
  return isWhole && /^[\p{Lu}\p{Lo}«“"„\d]/u.test(behind) && !/[.]$/.test(behind);
}

function stampMark(stamp: Stamp): Mark {
  if (stamp.label === 'captured')
    return { kind: 'capture', role: 'navigation', why: 'day on which the page was captured', stamp };
  return {
    kind: 'stamp',
    role: 'stamp',
    why: stamp.label === 'changed' ? 'stamp of a later change' : 'page stamp',
    stamp,
  };
}
