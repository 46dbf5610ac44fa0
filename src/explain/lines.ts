// What became of each line of a source?
import type { LayoutEntry, Role } from '../article/record.ts';

/** A stretch of a source and what it was taken for; offsets into the text of the file. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly role: Role | 'front matter' | 'not read';
  /** The rule that said so. */
  readonly why: string;
}

export interface ExplainedPart extends Stretch {
  /** The column at which it begins, from 1. */
  readonly column: number;
  readonly text: string;
}

export interface ExplainedLine {
  /** From 1. */
  readonly line: number;
  /** What lies on it, from left to right; empty for a blank line. */
  readonly parts: readonly ExplainedPart[];
}

/**
 * Cuts a text into lines as an editor counts them, and gives each what of the stretches lies on it. What no stretch holds
 * was not read; blanks are nothing.
 *
 * @param stretches none overlaps another
 */
export function explainLines(text: string, stretches: readonly Stretch[]): ExplainedLine[] {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start);
  const starts = lineStarts(text);
  let next = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const parts: ExplainedPart[] = [];
    let at = start;
    const take = (to: number, { role, why }: Pick<Stretch, 'role' | 'why'>): void => {
      const part = trimmed(text, at, to);
      if (part !== null)
        parts.push({ ...part, role, why, column: part.start - start + 1, text: text.slice(part.start, part.end) });
      at = to;
    };
    for (let stretch = inOrder[next]; stretch !== undefined && stretch.start < end; stretch = inOrder[next]) {
      if (stretch.start > at) take(stretch.start, NOT_READ);
      if (stretch.end > at) take(Math.min(end, stretch.end), stretch);
      if (stretch.end > end) break;
      next += 1;
    }
    if (at < end) take(end, NOT_READ);
    return { line: index + 1, parts };
  });
}

/** Where each line begins, as an editor counts them: LF, CR LF and a lone CR each end one. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

const NOT_READ = { role: 'not read', why: '' } as const;

/** The stretches of an article's layout. @param offset where its text begins in the file */
export function layoutStretches(layout: readonly LayoutEntry[], offset: number): Stretch[] {
  return layout.map(({ start, end, role, why }) => ({ start: start + offset, end: end + offset, role, why }));
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return start === end ? null : { start, end };
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
