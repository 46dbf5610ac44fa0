// Is a text too intricate to be read as Markdown?
import type { Span } from '../text/span.ts';
import { trimSpan } from './blanks.ts';

/**
 * remark takes time with the square of the marks in a paragraph, and calls itself for each level of nesting. No article
 * comes near these limits; what goes beyond them was made to.
 */
const LONGEST = 300_000;
const MOST_MARKS = 1_500;
const DEEPEST = 30;
const MOST_LINES = 5_000;

const MARK = /[*_`[\]<!&\\~]/g;
const CONTAINERS = /^(?:[ \t]{0,200}(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){0,200}/;

export function isIntricate(text: string): boolean {
  if (text.length > LONGEST) return true;
  let marks = 0;
  let count = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    count += 1;
    if (line.trim() === '') marks = 0;
    marks += line.match(MARK)?.length ?? 0;
    if (marks > MOST_MARKS || count > MOST_LINES || depthOf(line) > DEEPEST) return true;
  }
  return false;
}

/** Quotations and lists that a line opens, and what its indentation allows. */
function depthOf(line: string): number {
  const containers = CONTAINERS.exec(line)?.[0] ?? '';
  const opened = containers.replace(/[^>\-+*.)]/g, '').length;
  const indent = /^[ \t]{0,400}/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return opened === containers.length && opened > 0 && new Set(containers).size === 1 && containers[0] !== '>'
    ? 0
    : opened + (opened > 0 ? Math.floor(indent / 2) : 0);
}

/** The paragraphs of a text that is not read as Markdown: what blank lines part. */
export function splitPlainly(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.map((span) => trimSpan(text, span)).filter((span) => span.start < span.end);
}
