// How is a table written as CSV (RFC 4180), so that a spreadsheet reads it as it is meant?

/** A spreadsheet takes a cell that begins so for a formula, and would run what a story happens to say. */
const FORMULA: ReadonlySet<string> = new Set(['=', '+', '-', '@', '\t', '\r']);

/**
 * A table with its header. It begins with a byte order mark, without which Excel takes UTF-8 for the code page of its
 * country, and a cell that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example printCsv(['headline'], [['=HYPERLINK("x")']]) // '\ufeffheadline\r\n"\'=HYPERLINK(""x"")"\r\n'
 */
export function printCsv(header: readonly string[], rows: Iterable<readonly string[]>): string {
  let csv = `\ufeff${printRow(header)}`;
  for (const row of rows) csv += printRow(row);
  return csv;
}

function printRow(cells: readonly string[]): string {
  return `${cells.map(printCell).join(',')}\r\n`;
}

function printCell(text: string): string {
  const guarded = FORMULA.has(text.charAt(0)) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
