// What stands on each line of a text, seen by itself?
import type { Span } from '../text/span.ts';
import { foldText, trimSpan } from './blanks.ts';
import { creditBehind, markCaptions } from './captions.ts';
import { readDateline } from './dateline.ts';
import { recogniseFurniture } from './furniture.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mark, Piece } from './piece.ts';
import { isProse } from './prose.ts';
import { readStamp, type Stamp } from './stamp.ts';

const LINE = /[^\n\r\f\v\u2028\u2029]+/g;
/** A time may follow, unless it is that of another date. */
const PREFIX = /^date[ :]+(\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?!\s+\d))?)(?=\s|$)/i;

/** `Anna Leskova Published February 20, 2023 | 06:10 AM`: a stamp behind who wrote it. */
const STAMP_BEHIND_NAME = / (?:published|posted|опубликовано|жарияланды)(?: on)?:? ([\p{L}\d][^!?]{5,60})$/iu;

/** `UPDATE 1 - `, `CORRECTED: `: what was done to a story stands before its headline. */
const UPDATE =
  /^(?:(?:UPDATE|UPDATED|CORRECTION|CORRECTED|CORRECTS|ADDS|REFILE|RECAST|URGENT|ОБНОВЛЕНИЕ|ОБНОВЛЕНО|ИСПРАВЛЕНО|ПОПРАВКА|УТОЧНЕНИЕ|СРОЧНО|ЖАҢАРТЫЛДЫ|ТҮЗЕТУ|ШҰҒЫЛ)(?: ?№? ?\d{1,2})?|Correction|Update \d{1,2}|Updated|Обновлено|Исправлено) ?(?:[-–—:]|\.(?= )) ?(?=\S)/u;

/** A stamp and the mark before it are not longer. */
const LONGEST_STAMP_BEHIND = 45;

/** A headline that a dateline was run into is not longer. */
const LONGEST_HEADLINE = 220;

/** Lines longer than this are text: no stamp or furniture is looked for in them. */
const LONGEST_MARKED = 330;

/** Cuts a text into pieces, top to bottom; together they hold every character that is neither blank nor control. */
export function outlineOf(text: string, lexicon: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  let lastEnd = 0;
  let hasWords = false;
  for (const match of text.matchAll(LINE)) {
    const line = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    if (line.start === line.end) continue;
    const gap = pieces.length === 0 || countBreaks(text, lastEnd, match.index) > 1;
    const indent = line.start - match.index;
    lastEnd = line.end;
    for (const cut of cutLine(text, line, gap, lexicon)) {
      const isFirstWords: boolean = cut.mark === null && !hasWords;
      hasWords ||= isFirstWords;
      for (const { start, end, mark } of isFirstWords ? cutAtDateline(text, cut, lexicon) : [cut]) {
        const words = foldText(text.slice(start, end));
        const dateline = mark === null ? readDateline(text, start, end, lexicon) : null;
        const isTold = mark === null && (dateline !== null || isProse(words));
        const opensLine = start === line.start;
        pieces.push({ start, end, words, gap: gap && opensLine, opensLine, indent, mark, dateline, isTold });
      }
    }
  }
  return markCaptions(pieces);
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

/** A stretch of a line that is one thing, without blanks at its ends. */
interface Cut extends Span {
  readonly mark: Mark | null;
}

function cutLine(text: string, line: Span, gap: boolean, lexicon: Lexicon): Cut[] {
  const prefix = gap ? PREFIX.exec(text.slice(line.start, line.start + 48)) : null;
  const from = line.start + (prefix?.[0].length ?? 0);
  const rest = trimSpan(text, { start: from, end: line.end });
  const cuts = rest.end - rest.start > LONGEST_MARKED ? [{ ...rest, mark: null }] : cutMarked(text, rest, lexicon);
  if (prefix !== null) {
    const stamp = readStamp((prefix[1] ?? '').replace(/T/i, ' '), lexicon);
    cuts.unshift({
      start: line.start,
      end: from,
      mark: { kind: 'prefix', role: 'stamp', why: 'date prefix of the file', stamp },
    });
  }
  return cuts.map((cut) => ({ ...cut, ...trimSpan(text, cut) })).filter(({ start, end }) => start < end);
}

/** A short line: a stamp alone, before or behind something, a piece of furniture, or words. */
function cutMarked(text: string, { start, end }: Span, lexicon: Lexicon): Cut[] {
  const line = plainSpaces(text.slice(start, end));
  const stamp = readStamp(line, lexicon);
  if (stamp !== null && isStampLine(stamp, line)) {
    const border = start + stamp.end;
    return [
      { start, end: border, mark: stampMark(stamp) },
      { start: border, end, mark: markOf(foldText(line.slice(stamp.end)), lexicon) },
    ];
  }
  const ending = stampBehind(line, lexicon);
  if (ending !== null) {
    const border = start + ending.start;
    return [
      { start, end: border, mark: markOf(foldText(line.slice(0, ending.start)), lexicon) },
      { start: border, end, mark: stampMark(ending.stamp) },
    ];
  }
  const named = /\d/.test(line) ? STAMP_BEHIND_NAME.exec(line) : null;
  const signed = named === null ? null : readStamp(named[1] ?? '', lexicon);
  if (named !== null && signed?.dayNumber != null && signed.end === named[1]?.length) {
    const border = start + named.index;
    return [
      { start, end: border, mark: null },
      { start: border, end, mark: stampMark({ ...signed, label: 'published' }) },
    ];
  }
  const update = UPDATE.exec(line);
  if (update !== null) {
    const border = start + update[0].length;
    return [
      {
        start,
        end: border,
        mark: { kind: 'update', role: 'markup', why: 'mark of an update or correction', stamp: null },
      },
      { start: border, end, mark: null },
    ];
  }
  const mark = markOf(foldText(line), lexicon);
  const credit = mark === null ? creditBehind(line) : null;
  if (credit === null) return [{ start, end, mark }];
  const border = start + credit;
  return [
    { start, end: border, mark: null },
    { start: border, end, mark: { kind: 'photo', role: 'credit', why: 'photo credit behind a caption', stamp: null } },
  ];
}

/**
 * A stamp that ends a line behind a headline and a colon (`Headline: 23 November 2017, 18:49`) or behind a breadcrumb
 * (`BelTA / Regions / 23 November 2017 18:49`).
 */
function stampBehind(line: string, lexicon: Lexicon): { start: number; stamp: Stamp } | null {
  if (!/\d$/.test(line)) return null;
  const from = Math.max(0, line.length - LONGEST_STAMP_BEHIND);
  for (const { index, 0: mark } of line.slice(from).matchAll(/: ?(?=\d{1,2} )| [|/–—•»] ?(?=\p{L}|\d)/gu)) {
    const words = line.slice(from + index + mark.length);
    const stamp = readStamp(words, lexicon);
    if (stamp !== null && stamp.end === words.length && stamp.dayNumber !== null && stamp.time !== null) {
      return { start: from + index, stamp };
    }
  }
  return null;
}

/** Every kind of space as a plain one, so that offsets stay. */
function plainSpaces(line: string): string {
  return /[^\S ]/.test(line) ? line.replace(/\s/g, ' ') : line;
}

/** A headline and a dateline that were run into one line: the first words of a text in which capitals begin a dateline. */
function cutAtDateline(text: string, cut: Cut, lexicon: Lexicon): Cut[] {
  const { start, end, mark } = cut;
  const words = text.slice(start, Math.min(end, start + LONGEST_HEADLINE));
  if (readDateline(text, start, end, lexicon) !== null) return [cut];
  for (const { index } of words.matchAll(/(?<=[\p{Ll}\d)»”"!?]\s)\p{Lu}{2}/gu)) {
    const dateline = readDateline(text, start + index, end, lexicon);
    if (dateline?.provider == null || !/[-–—―]\s*$/.test(text.slice(dateline.end, dateline.bodyStart))) continue;
    const title = trimSpan(text, { start, end: start + index });
    return [
      { ...title, mark },
      { start: start + index, end, mark },
    ];
  }
  return [cut];
}

function markOf(words: string, lexicon: Lexicon): Mark | null {
  const furniture = recogniseFurniture(words, lexicon);
  return furniture === null ? null : { ...furniture, stamp: null };
}

/** Whether the line is a stamp, with nothing, a counter or a headline behind it, and not a sentence that begins with a date. */
function isStampLine(stamp: Stamp, line: string): boolean {
  const behind = line.slice(stamp.end).trim();
  if (behind === '') return true;
  if (stamp.date === null && stamp.fault === null) return false;
  if (/^[^\p{L}]{1,20}$/u.test(behind) || COUNTER.test(behind)) return true;
  const isWhole = stamp.dayNumber !== null && (stamp.time !== null || /^\d{1,2}\.\d{1,2}\.\d{4}/.test(line));
  return isWhole && /^[\p{Lu}\p{Lo}«“"„\d]/u.test(behind) && !behind.endsWith('.');
}

/** How often a page was seen, behind its stamp. */
const COUNTER = /^[^\p{L}]{0,5}(?:views?:? ?)?\d[\d ]{0,9}(?:views?|просмотр\p{L}*|рет қаралды)?$/iu;

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
