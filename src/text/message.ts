// What is wrong where, and what is to be done about it?
import { compareText } from './order.ts';
import type { Position } from './span.ts';

/** `error`: the file cannot be published. `warning`: it is, but somebody should look. `note`: told once, no harm. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One finding about one place.
 *
 * It reads as `content/wire/belta/x.txt:3:1-3:24  warning  dateline/unknown-place  Unexpected …, expected … . Advice.`
 */
export interface Message {
  readonly severity: Severity;
  /** What was broken, as `subject/fault` in kebab-case: `front-matter/unknown-key`. Stable: tests and editors match it. */
  readonly rule: string;
  /** The file, relative to the content folder, `/` between its parts. */
  readonly path: string;
  readonly start: Position | null;
  readonly end: Position | null;
  /** `Unexpected X, expected Y` or `Missing X, expected Y`, without a full stop. */
  readonly text: string;
  /** What the archivist can do, as a sentence with its full stop. */
  readonly advice: string;
}

/** Orders messages by file, place and rule, so that a run tells the same story whatever order it read in. */
export function compareMessages(a: Message, b: Message): number {
  return (
    compareText(a.path, b.path) ||
    (a.start?.line ?? 0) - (b.start?.line ?? 0) ||
    (a.start?.column ?? 0) - (b.start?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.text, b.text)
  );
}

/** The message as one line. `root` is put before the path: the content folder as the user named it. */
export function formatMessage(message: Message, root: string): string {
  const path = message.path === '' ? root : `${root}/${message.path}`;
  return `${path}${formatPlace(message)}  ${message.severity}  ${message.rule}  ${message.text}. ${message.advice}`;
}

function formatPlace({ start, end }: Message): string {
  if (start === null) return '';
  const from = `:${start.line}:${start.column}`;
  if (end === null || (end.line === start.line && end.column === start.column)) return from;
  return `${from}-${end.line}:${end.column}`;
}
