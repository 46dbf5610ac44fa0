// What does the editor state above the text, and where does the text begin?
import { createRequire } from 'node:module';
import type graymatter from 'gray-matter';
import type { DateCorrection } from '../article/record.ts';
import { compareMessages, type Message, type Severity } from '../text/message.ts';
import { nearestOf } from '../text/nearest.ts';
import type { SourceFile } from '../text/source-file.ts';
import { positionAt, type Span } from '../text/span.ts';
import { EDITOR_KEYS, type Misstatement, readStatements, type Statements } from './editor.ts';
import { isTooLong, locate, readYamlBlock, type YamlBlock, type YamlEntry } from './front-matter-yaml.ts';

export interface Editor extends Omit<Statements, 'dates'> {
  readonly dates: readonly DateCorrection[];
  /** Where the value of each stated key stands in the file. */
  readonly spans: Readonly<Record<string, Span>>;
}

export interface FrontMatterReading {
  /** Null where there is no front matter, or where something in it is wrong. */
  readonly editor: Editor | null;
  /** Where the text begins: below the closing line. */
  readonly bodyStart: number;
  readonly messages: readonly Message[];
}

const NONE: FrontMatterReading = { editor: null, bodyStart: 0, messages: [] };

const HYPHENS = '---';
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;

/** gray-matter would take the word for a language, and run what is in the first two. */
const FOREIGN_OPENING =
  /^\uFEFF?---[ \t]*(js|javascript|mjs|ts|typescript|json5?|coffee|coffeescript|cson|toml|ya?ml)[ \t]*\r?\n/i;

/** The opening line behind blanks, and the key below it. */
const LATE_OPENING = /^(\uFEFF?\s+)---[ \t]*\r?\n[ \t]*([A-Za-z]{1,40})[ \t]*:[ \t\r\n]/;

/** A line that begins as YAML's `key: value`. */
const KEY_LINE = /^["']?([A-Za-z_][\w-]{0,40})["']?[ \t]*:(?:[ \t]|$)/;

/** Of more faults in one file the first are told, and how many there are. */
const MOST_FAULTS = 50;

const ADVICE: Readonly<Record<string, string>> = {
  date: 'Write the date as EDTF: 2016-12-13, 2016-12 or 2016 as far as it is known, 2016-12-13T18:49 with the time.',
  retrieved: 'Write the day on which the original was fetched.',
  source: 'Give the whole address of the original, as https://example.org/news/1.',
  lang: 'Write the code of the language of the text.',
  status: 'Choose one of them, or take the line out: the article is then usable.',
  dates: 'Write an entry for each date: its words, and value, drop or confirm on the line below them.',
  tags: 'Write tags as `tags: [trade, "place:Brest"]` or one a line behind a hyphen, without a space behind the colon.',
};

/**
 * Reads the front matter of a file: what stands between a first line of three hyphens and a later line that is exactly
 * `---`. A text that only begins with such a rule, and has no `key: value` below it, is a text.
 *
 * @returns all that is wrong with it at once, each thing with its place in the file
 * @example
 * readFrontMatter({ path: 'a.txt', text: '---\ndate: 2016-12-13\n---\nMINSK (BelTA) – …', encoding: 'utf-8' })
 */
export function readFrontMatter(source: SourceFile): FrontMatterReading {
  const { text } = source;
  const opening = OPENING.exec(text);
  if (opening === null) {
    const late = LATE_OPENING.exec(text);
    if (late !== null && EDITOR_KEYS.includes(late[2] ?? '')) {
      const report = reporterOf(source);
      const start = late[1]?.length ?? 0;
      const met = 'Unexpected blank line or space before ---, expected front matter to begin on the first line';
      const advice = 'Take out what stands before the first three hyphens.';
      report('error', 'front-matter/not-first', { start, end: start + HYPHENS.length }, met, advice);
      return { ...NONE, messages: report.messages() };
    }
    const foreign = FOREIGN_OPENING.exec(text);
    return foreign === null
      ? NONE
      : { ...NONE, messages: [foreignOpening(source, foreign[0].replace('\uFEFF', '').trimEnd())] };
  }
  const blockStart = opening[0].length;
  const blockEnd = closingLine(text, blockStart);
  const block = text.slice(blockStart, blockEnd ?? text.length);
  if (!isFrontMatter(block, blockEnd !== null)) return NONE;
  const report = reporterOf(source);
  if (blockEnd === null) {
    reportUnclosed(block, blockStart, report);
    return { ...NONE, messages: report.messages() };
  }
  const bodyStart = blockEnd + (/^---\r?\n?/.exec(text.slice(blockEnd, blockEnd + 5))?.[0].length ?? 0);
  if (isTooLong(block)) {
    const met = `Unexpected front matter of ${block.length} characters, expected less than 64 kB and 1000 lines`;
    report(
      'error',
      'front-matter/too-long',
      { start: 0, end: 3 },
      met,
      'Move what belongs to the text below the closing ---.',
    );
    return { editor: null, bodyStart, messages: report.messages() };
  }
  const entries = readHeader(text, bodyStart, report);
  const editor = readEntries(entries, text, report);
  const messages = report.messages();
  return { editor: messages.some(({ severity }) => severity === 'error') ? null : editor, bodyStart, messages };
}

/** Where the line begins that closes the block; null where none does. */
function closingLine(text: string, blockStart: number): number | null {
  for (let at = blockStart; at >= 0 && at < text.length; at = nextLine(text, at)) {
    if (text.startsWith('---', at) && /^---(?:\r?\n|\r?$)/.test(text.slice(at, at + 5))) return at;
  }
  return null;
}

/** Where the next line begins; −1 after the last. */
function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}

/**
 * Whether a block was meant as front matter. Between two rules of hyphens there can be a text as well, and behind a
 * single one there nearly always is: then more is asked for than a line that begins with a word and a colon.
 */
function isFrontMatter(block: string, isClosed: boolean): boolean {
  const lines = block
    .slice(0, 4000)
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const isKnown = (line: string | undefined): boolean => {
    const key = KEY_LINE.exec(line ?? '')?.[1];
    return key !== undefined && nearestOf(key, EDITOR_KEYS) !== null;
  };
  if (!isClosed) return isKnown(lines[0]);
  return lines.length === 0 || KEY_LINE.test(lines[0] ?? '') || lines.some(isKnown) || /^[{&*!?]/.test(lines[0] ?? '');
}

type Report = ReturnType<typeof reporterOf>;

/** Collects messages about places in a file. */
function reporterOf({ path, text }: SourceFile) {
  const messages: Message[] = [];
  let count = 0;
  const report = (severity: Severity, rule: string, { start, end }: Span, met: string, advice: string): void => {
    count += 1;
    if (count > MOST_FAULTS) return;
    const words = text.slice(start, end).trimEnd();
    const place = { start: positionAt(text, start), end: positionAt(text, words === '' ? end : start + words.length) };
    messages.push({ severity, rule, path, ...place, text: met, advice });
  };
  const all = (): readonly Message[] => {
    messages.sort(compareMessages);
    const [first] = messages;
    if (first === undefined || count <= MOST_FAULTS) return messages;
    const more = `Unexpected faults in front matter, ${count - MOST_FAULTS} more than these, expected none`;
    return [
      ...messages,
      { ...first, severity: 'error', rule: 'front-matter/more', text: more, advice: 'Mend these first.' },
    ];
  };
  return Object.assign(report, { messages: all });
}

function foreignOpening({ path }: SourceFile, line: string): Message {
  return {
    ...{ severity: 'error', rule: 'front-matter/language', path },
    ...{ start: { line: 1, column: 1 }, end: { line: 1, column: line.length + 1 } },
    text: `Unexpected ${line}, expected --- alone on the first line`,
    advice: 'Front matter is YAML: write --- alone, and keys with values below it. Nothing in it is ever run.',
  };
}

function reportUnclosed(block: string, blockStart: number, report: Report): void {
  const rule = 'front-matter/unclosed';
  const almost = /^(?:-{2,}|\.{3}|[–—]+)[ \t]*\r?$/m.exec(block.slice(0, 4000));
  if (almost === null) {
    const met = 'Missing closing line of front matter, expected a line that is exactly ---';
    report('error', rule, { start: 0, end: 3 }, met, 'Add a line of three hyphens between the keys and the text.');
  } else {
    const line = almost[0].replace('\r', '');
    const start = blockStart + almost.index;
    const met = `Unexpected ${JSON.stringify(line)}, expected a line that is exactly ---`;
    report('error', rule, { start, end: start + line.length }, met, 'Write three hyphens there and nothing else.');
  }
}

/** An entry of the front matter, its spans those of the file. */
interface Entry extends YamlEntry {
  readonly spanAt: (path: Misstatement['path']) => Span;
}

/**
 * The entries of a header, from the first line to the closing one. What the YAML itself does wrong is reported, and the
 * entries that this touches are left out: what follows from a fault is not told as another.
 */
function readHeader(text: string, bodyStart: number, report: Report): Entry[] {
  const skipped = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const header = text.slice(skipped, bodyStart);
  const { yaml, block, closing } = splitHeader(header.replaceAll('\r\n', '\n'));
  // Where, in a header with LF alone, a CR stood before the LF.
  const returns = [...header.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
  const place = (offset: number): number => {
    const at = HYPHENS.length + offset;
    return skipped + at + returns.filter((line) => line < at).length;
  };
  const inFile = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) });
  if (closing !== `\n${HYPHENS}` && closing !== `\n${HYPHENS}\n`) {
    // gray-matter takes the hyphens that begin a line for the end, whatever follows them.
    const span = inFile({ start: block.length + 1, end: block.length + 1 + HYPHENS.length });
    const met = 'Unexpected line that begins with three hyphens, expected none in front matter';
    report('error', 'front-matter/yaml', span, met, 'Indent the line, or take the hyphens out.');
  }
  for (const fault of yaml.faults) {
    report('error', fault.rule, inFile(fault), fault.text, fault.advice);
  }
  return yaml.entries
    .filter(({ keySpan, node }) => {
      const last = node?.range?.[1] ?? keySpan.end;
      return !yaml.faults.some(({ start }) => start >= keySpan.start && start <= last);
    })
    .map((entry) => ({
      ...entry,
      keySpan: inFile(entry.keySpan),
      spanAt: (path) => inFile(entry.node === null ? entry.keySpan : locate(entry.node, path)),
    }));
}

let matter: typeof graymatter | null = null;

/** @param header with LF alone; nothing below its closing line, so that a long text is never searched */
function splitHeader(header: string): { yaml: YamlBlock; block: string; closing: string } {
  // Loaded when the first front matter is met: most archives of raw texts have none.
  matter ??= loadGrayMatter();
  let yaml: YamlBlock = { entries: [], faults: [] };
  const refuse = (): never => {
    throw new Error('Front matter in a language other than YAML is refused before it gets here');
  };
  const readYaml = (block: string): object => {
    yaml = readYamlBlock(block);
    return {};
  };
  // Without options it would keep what it read, and give a faulty block back as an empty one the second time.
  const options = { engines: { yaml: readYaml, javascript: refuse, json: refuse, coffee: refuse } };
  const { matter: block } = matter(header, options);
  return { yaml, block, closing: header.slice(HYPHENS.length + block.length) };
}

function loadGrayMatter(): typeof graymatter {
  return createRequire(import.meta.url)('gray-matter');
}

function readEntries(entries: readonly Entry[], source: string, report: Report): Editor | null {
  const values: Record<string, unknown> = {};
  const spans: Record<string, Span> = {};
  for (const { key, keySpan, value, spanAt } of entries) {
    if (!EDITOR_KEYS.includes(key)) reportUnknown(key, keySpan, report);
    else if (typeof value === 'string' && value.trim() === '') reportEmpty(key, keySpan, report);
    else [values[key], spans[key]] = [value, spanAt([])];
  }
  const { statements, wrong } = readStatements(values);
  for (const { path, expected } of wrong) {
    const key = String(path[0]);
    const entry = entries.find((entry) => entry.key === key);
    if (entry === undefined) continue;
    const met = valueAt(entry.value, path.slice(1));
    const text = `Unexpected ${key} ${shown(met)}, expected ${key === 'tags' ? expectedTag(met, expected) : expected}`;
    const rule = `front-matter/${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    report('error', rule, entry.spanAt(path.slice(1)), text, ADVICE[key] ?? `Give ${key} as one text.`);
  }
  if (statements === null) return null;
  const entryOfDates = entries.find(({ key }) => key === 'dates');
  const dates = statements.dates.map((date, at): DateCorrection => {
    const { start, end } = entryOfDates?.spanAt([at, 'words']) ?? { start: 0, end: 0 };
    return { ...date, start: positionAt(source, start), end: positionAt(source, end) };
  });
  return { ...statements, dates, spans };
}

function reportUnknown(key: string, span: Span, report: Report): void {
  const near = nearestOf(key.slice(0, 40), EDITOR_KEYS);
  const met = `Unexpected key ${JSON.stringify(key.slice(0, 40))}, expected one of ${EDITOR_KEYS.join(', ')}`;
  const text = near === null ? met : `${met} (nearest: ${near})`;
  const advice =
    near === null
      ? 'Take the line out; what the reader should know goes into note.'
      : `Write ${near}, or take the line out.`;
  report('error', 'front-matter/unknown-key', span, text, advice);
}

function reportEmpty(key: string, span: Span, report: Report): void {
  report(
    'warning',
    'front-matter/empty',
    span,
    `Missing value of ${key}, expected one behind the colon`,
    'Give it, or take the line out.',
  );
}

function valueAt(value: unknown, path: Misstatement['path']): unknown {
  const [step, ...rest] = path;
  if (typeof step === 'number' && Array.isArray(value)) return valueAt(value[step], rest);
  return typeof step === 'string' && isTexts(value) ? value[step] : value;
}

function isTexts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return Array.isArray(value) ? 'as a list' : 'as a map';
}

/** A map of one pair is a text in which a space was put behind the colon. */
function expectedTag(value: unknown, expected: string): string {
  if (!isTexts(value)) return expected;
  const [pair, ...more] = Object.entries(value);
  return pair === undefined || more.length > 0 ? expected : `${JSON.stringify(`${pair[0]}:${pair[1]}`)}`;
}
