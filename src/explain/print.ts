// How does a person at a terminal see how a file was read?
import type { Style, Terminal } from '../terminal.ts';
import type { Explanation } from './explanation.ts';
import type { ExplainedField } from './fields.ts';
import type { ExplainedPart, Stretch } from './lines.ts';

const STYLES: Readonly<Partial<Record<Stretch['role'], Style>>> = {
  headline: 'bold',
  dateline: 'cyan',
  stamp: 'cyan',
  section: 'magenta',
  byline: 'magenta',
  keywords: 'magenta',
  caption: 'magenta',
  credit: 'magenta',
  'front matter': 'green',
  control: 'red',
  'not read': 'red',
  navigation: 'dim',
  repeat: 'dim',
  related: 'dim',
  'end-mark': 'dim',
  markup: 'dim',
  'other-article': 'dim',
};

/** The text gets at least so many columns, however narrow the terminal is. */
const LEAST_TEXT = 32;
/** A reason gets so much of the width at most, but never fewer columns than this. */
const REASON_SHARE = 3.5;
const LEAST_REASON = 20;

/**
 * Prints the lines of the source, then the record field by field.
 *
 * @param columns how wide the terminal is; null: no terminal, nothing is cut
 */
export function printExplanation(terminal: Terminal, explanation: Explanation, columns: number | null): void {
  printLines(terminal, explanation, columns);
  if (explanation.articles.length === 0) {
    terminal.print('');
    terminal.print(
      terminal.style('bold', 'No record came of this file: mend what is told below, then explain it again.'),
    );
  }
  for (const [at, { fields }] of explanation.articles.entries()) {
    terminal.print('');
    const which = explanation.articles.length > 1 ? ` ${at + 1} of ${explanation.articles.length}` : '';
    terminal.print(terminal.style('bold', `The record${which}`));
    printFields(terminal, fields, columns);
  }
}

function printLines(terminal: Terminal, { lines, ofTextTakenOut }: Explanation, columns: number | null): void {
  const parts = lines.flatMap(({ parts }) => parts);
  if (parts.length === 0) return;
  const longest = widest(parts, ({ why }) => why);
  const mostReason = columns === null ? longest : Math.max(LEAST_REASON, Math.floor(columns / REASON_SHARE));
  const widths = {
    line: Math.max(4, String(lines.length).length),
    role: Math.max(
      'became'.length,
      widest(parts, ({ role }) => role),
    ),
    why: Math.max('because'.length, Math.min(mostReason, longest)),
  };
  const taken = widths.line + widths.role + widths.why + 6;
  const room = columns === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_TEXT, columns - taken);
  const { style, print } = terminal;
  const what = ofTextTakenOut ? 'the text that was taken out of the file' : 'text';
  const head = ['line'.padStart(widths.line), 'became'.padEnd(widths.role), 'because'.padEnd(widths.why), what];
  print(style('dim', head.join('  ')));
  for (const { line, parts } of lines) {
    for (const [at, part] of parts.entries()) {
      const number = (at === 0 ? String(line) : '').padStart(widths.line);
      const look = STYLES[part.role];
      const paint = (text: string): string => (look === undefined ? text : style(look, text));
      const why = cutEnd(part.why, widths.why).padEnd(widths.why);
      print(
        `${style('dim', number)}  ${paint(part.role.padEnd(widths.role))}  ${style('dim', why)}  ${paint(shownText(part, room))}`,
      );
    }
  }
}

function printFields(terminal: Terminal, fields: readonly ExplainedField[], columns: number | null): void {
  const width = widest(fields, ({ name }) => name);
  for (const { name, value, basis } of fields) {
    const room = columns === null ? Number.POSITIVE_INFINITY : Math.max(LEAST_TEXT, columns - width - 4);
    const shown = value === null ? terminal.style('yellow', 'not known') : withoutControls(value);
    const reason = basis === '' ? '' : terminal.style('dim', `(${withoutControls(basis)})`);
    const length = (value ?? 'not known').length + basis.length + 3;
    const label = terminal.style('dim', name.padEnd(width));
    if (basis === '' || length <= room) terminal.print(`  ${label}  ${shown} ${reason}`.trimEnd());
    else {
      terminal.print(`  ${label}  ${shown}`);
      terminal.print(`  ${' '.repeat(width)}  ${reason}`);
    }
  }
}

function shownText({ text }: ExplainedPart, room: number): string {
  return cut(withoutControls(text), room);
}

/** Its beginning and its end: both tell where a long paragraph was cut off. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const tail = Math.floor((room - 3) / 3);
  const head = room - 3 - tail;
  return `${whole(text.slice(0, head)).trimEnd()} … ${whole(text.slice(text.length - tail)).trimStart()}`;
}

function widest<T>(items: readonly T[], wordOf: (item: T) => string): number {
  return items.reduce((width, item) => Math.max(width, wordOf(item).length), 0);
}

function cutEnd(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}

/** Without the half of a character that a cut has left. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/**
 * What a terminal would obey rather than show, shown: an escape sequence in a scraped text must not paint the screen,
 * and what turns the direction of writing must not hide what stands there.
 */
export function withoutControls(text: string): string {
  return text
    .replace(/[\t\u00a0\u2007\u202f]/g, ' ')
    .replace(CONTROLS, (character) => `‹${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}›`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
