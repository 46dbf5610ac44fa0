// Which characters of a Markdown source are the words of a text node?
import type { Span } from '../text/span.ts';
import { findControls, trimSpan } from './blanks.ts';

/** A stretch of words, and where they come from. */
export interface Run {
  readonly value: string;
  /** Where `value` stands verbatim in the source; null where it is written otherwise there: `&amp;`. */
  readonly start: number | null;
  /** What it was written as; null for white space that stands for a line's end. */
  readonly source: Span | null;
}

/** How the words are written: with escapes and character references, as inline code, or line by line as they are. */
export type Writing = 'text' | 'code' | 'lines';

/**
 * Finds the words of a node in the source. What Markdown puts between them (`\`, `>` at the beginning of a line, the
 * indentation of a list) belongs to no run. Where the words cannot be followed, the rest is one run without a start:
 * nothing is lost, it only cannot be linked.
 *
 * @param span what remark says the node was written as
 * @example findRuns('a \\* b', { start: 0, end: 6 }, 'a * b', 'text') // 'a ' from 0, '* b' from 3
 */
export function findRuns(text: string, span: Span, value: string, writing: Writing): Run[] {
  if (value === '') return [];
  if (text.startsWith(value, span.start) && span.start + value.length === span.end) {
    return withoutControls([{ value, start: span.start, source: span }]);
  }
  const runs = writing === 'lines' ? followLines(text, span, value) : followWords(text, span, value, writing);
  return withoutControls(joinRuns(runs));
}

const LINE_END = /\r\n|\r|\n/y;
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const AMPERSANDS = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;

/** Follows a text or inline code character by character. */
function followWords(text: string, span: Span, value: string, writing: Writing): Run[] {
  const runs: Run[] = [];
  let { start: at } = span;
  let { end } = span;
  let done = 0;
  if (writing === 'code') {
    while (text.charAt(at) === '`') at += 1;
    end -= at - span.start;
    if (text.charAt(at) === ' ' && !value.startsWith(' ')) at += 1;
  }
  while (done < value.length) {
    const met = value.charAt(done);
    const lineEnd =
      met === '\n' || met === '\r' || (met === ' ' && writing === 'code') ? lineEndAt(text, at, end) : null;
    if (lineEnd !== null) {
      const length = met === '\r' && value.charAt(done + 1) === '\n' ? 2 : 1;
      const written = value.slice(done, done + length);
      const isVerbatim = lineEnd.start === at && text.slice(lineEnd.start, lineEnd.end) === written;
      runs.push({ value: written, start: isVerbatim ? at : null, source: null });
      done += length;
      at = endOfPrefix(text, lineEnd.end, end, value, done);
      continue;
    }
    const reference = writing === 'text' && text.charAt(at) === '&' ? stickyMatch(REFERENCE, text, at) : null;
    if (reference !== null && (met !== '&' || AMPERSANDS.test(reference))) {
      const meant = String.fromCodePoint(value.codePointAt(done) ?? 0);
      runs.push({ value: meant, start: null, source: { start: at, end: at + reference.length } });
      done += meant.length;
      at += reference.length;
      continue;
    }
    if (writing === 'text' && stickyMatch(ESCAPE, text, at) !== null && text.charAt(at + 1) === met) at += 1;
    else if (text.charAt(at) === '\0' && met === '\uFFFD') {
      // remark writes a NUL as the sign for what cannot be shown; here it is a control character, and not shown at all.
      at += 1;
      done += 1;
      continue;
    }
    if (at >= end || text.charAt(at) !== met) return [...runs, lostRun(text, { start: at, end }, value.slice(done))];
    runs.push({ value: met, start: at, source: { start: at, end: at + 1 } });
    at += 1;
    done += 1;
  }
  return runs;
}

/** Follows code or HTML line by line: each line of the value ends a line of the source, behind what containers put before it. */
function followLines(text: string, span: Span, value: string): Run[] {
  const runs: Run[] = [];
  const lines = value.split(/\r\n|\r|\n/);
  let { start: at } = span;
  for (const [index, line] of lines.entries()) {
    if (index > 0) runs.push({ value: '\n', start: null, source: null });
    if (line.trim() === '') {
      if (line !== '') runs.push({ value: line, start: null, source: null });
      continue;
    }
    const found = findLine(text, at, span.end, line);
    if (found === null) return [...runs, lostRun(text, { start: at, end: span.end }, lines.slice(index).join('\n'))];
    const { start, end } = found;
    runs.push({ value: line, start: end - start === line.length ? start : null, source: { start, end } });
    at = end;
  }
  return runs;
}

/** The next line of the source that ends in these words; tabs and blanks before them may be written otherwise. */
function findLine(text: string, from: number, limit: number, line: string): Span | null {
  for (let start = from; start < limit; ) {
    LINE_BREAK.lastIndex = start;
    const found = LINE_BREAK.exec(text);
    const end = Math.min(found?.index ?? limit, limit);
    const written = text.slice(start, end);
    if (written.endsWith(line)) return { start: end - line.length, end };
    const bare = line.trimStart();
    if (written.endsWith(bare)) return { start: end - bare.length, end };
    start = end + (found?.[0].length ?? 1);
  }
  return null;
}

const LINE_BREAK = /\r\n|\r|\n/g;

/** The end of a line, with the blanks before it, if nothing else comes first. */
function lineEndAt(text: string, from: number, limit: number): Span | null {
  let start = from;
  while (start < limit && isSpace(text.charAt(start))) start += 1;
  const lineEnd = start < limit ? stickyMatch(LINE_END, text, start) : null;
  return lineEnd === null ? null : { start, end: start + lineEnd.length };
}

/** Where the words of a line begin, behind its blanks and the `>` of quotations. Words may begin with a `>` too. */
function endOfPrefix(text: string, from: number, limit: number, value: string, done: number): number {
  let at = from;
  while (at < limit && (isSpace(text.charAt(at)) || text.charAt(at) === '>')) at += 1;
  for (let sign = done; value.charAt(sign) === '>' || value.charAt(sign) === ' '; sign += 1) {
    if (at > from) at -= 1;
  }
  while (at < limit && isSpace(text.charAt(at))) at += 1;
  return at;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\t';
}

function stickyMatch(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function lostRun(text: string, span: Span, value: string): Run {
  const source = trimSpan(text, span);
  return { value, start: null, source: source.start < source.end ? source : null };
}

/** Runs that follow each other in the source and are verbatim there, as one. */
function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const follows = last !== undefined && last.start !== null && last.start + last.value.length === run.start;
    if (last === undefined || !follows) {
      joined.push(run);
      continue;
    }
    const source = { start: last.start ?? 0, end: (last.start ?? 0) + last.value.length + run.value.length };
    joined[joined.length - 1] = { value: last.value + run.value, start: last.start, source };
  }
  return joined;
}

/** Control characters are kept in the source and not shown. */
function withoutControls(runs: readonly Run[]): Run[] {
  return runs.flatMap((run): Run[] => {
    const controls = findControls(run.value);
    if (controls.length === 0) return [run];
    const gaps = [...controls.map(({ start }) => start), run.value.length];
    const parts = gaps.map((end, at): Span => ({ start: controls[at - 1]?.end ?? 0, end }));
    return parts
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => {
        const value = run.value.slice(start, end);
        if (run.start === null) return { ...run, value };
        const from = run.start + start;
        return { value, start: from, source: { start: from, end: from + value.length } };
      });
  });
}
