// Where in a text?

/** A stretch of a text, `[start, end)`, in UTF-16 code units: `text.slice(start, end)` is the words meant. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in a file as an editor counts it: both from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The line and column of an offset. LF, CR LF and a lone CR each end a line.
 *
 * @example positionAt('MINSK.\nKAZINFORM', 8) // { line: 2, column: 2 }
 */
export function positionAt(text: string, offset: number): Position {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) {
      line += 1;
      lineStart = at + 1;
    }
  }
  return { line, column: end - lineStart + 1 };
}
