// What does a file of plain YAML hold? A fast reader for the forms that authority files are written in.

/** A text, a list or a map; nothing is a number or a truth value. */
export type PlainValue = string | PlainValue[] | { [key: string]: PlainValue };

/** What stands in a line behind its indentation, comments taken off. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

/** The file has a form that this reader leaves to the `yaml` package: block texts, anchors, values over several lines. */
class NotPlain extends Error {}

/**
 * Reads block maps and lists, one-line flow maps and lists, and one-line texts, all values as texts (YAML's failsafe
 * schema). It is twenty times as fast as the `yaml` package, which every build would otherwise wait for.
 *
 * @returns null for anything else, well-formed or not: then the `yaml` package has to read it
 */
export function readPlainYaml(text: string): PlainValue | null {
  // A byte order mark, tabs and lone carriage returns are read as the package reads them, by the package.
  if (text.startsWith('\ufeff') || /\t|\r(?!\n)/.test(text)) return null;
  try {
    const lines = linesOf(text);
    if (lines.length === 0) return {};
    const reader = new BlockReader(lines);
    const value = reader.block(0);
    return reader.isAtEnd() ? value : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const end = endOfContent(raw);
    const indent = spacesAt(raw, 0);
    if (indent >= end) continue;
    const content = raw.slice(indent, end);
    if (content === '---' || content === '...' || content.startsWith('%')) throw new NotPlain();
    lines.push({ indent, text: content });
  }
  return lines;
}

/** Where a line's content ends: before a comment and the spaces around it. */
function endOfContent(line: string): number {
  let end = line.length;
  if (line.includes('#')) {
    let quote = '';
    for (let at = 0; at < line.length; at += 1) {
      const letter = line.charAt(at);
      if (quote !== '') {
        if (letter === '\\' && quote === '"') at += 1;
        else if (letter === quote) quote = '';
      } else if ((letter === '"' || letter === "'") && opensValue(line, at)) quote = letter;
      else if (letter === '#' && (at === 0 || line.charAt(at - 1) === ' ')) {
        end = at;
        break;
      }
    }
  }
  while (end > 0 && line.charCodeAt(end - 1) === 32) end -= 1;
  return end;
}

/** Whether a quotation mark begins a value: an apostrophe inside words does not. */
function opensValue(line: string, at: number): boolean {
  const before = withoutSpaces(line.slice(0, at));
  return before === '' || /[-:,[{]$/.test(before);
}

class BlockReader {
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  isAtEnd(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The map or list whose lines stand at the indentation of the next line. */
  block(least: number): PlainValue {
    const line = this.#lines[this.#at];
    if (line === undefined || line.indent < least) return '';
    return isItem(line.text) ? this.#list(line.indent) : this.#map(line.indent);
  }

  #list(indent: number): PlainValue[] {
    const items: PlainValue[] = [];
    for (let line = this.#lines[this.#at]; line?.indent === indent && isItem(line.text); line = this.#lines[this.#at]) {
      const rest = line.text.slice(spacesAt(line.text, 1));
      if (rest === '') {
        this.#at += 1;
        items.push(this.block(indent + 1));
      } else if (keyEnd(rest) > 0) {
        items.push(this.#map(indent + line.text.length - rest.length, rest));
      } else {
        this.#at += 1;
        items.push(inline(rest));
        this.#refuseContinuation(indent);
      }
    }
    return items;
  }

  /** @param first the first line's content, where it stands behind a list's hyphen */
  #map(indent: number, first?: string): PlainValue {
    const map: { [key: string]: PlainValue } = {};
    let begun = first;
    while (true) {
      const line = this.#lines[this.#at];
      if (line === undefined) break;
      if (begun === undefined && (line.indent !== indent || isItem(line.text))) break;
      const content: string = begun ?? line.text;
      begun = undefined;
      const end = keyEnd(content);
      if (end <= 0) throw new NotPlain();
      const key = keyOf(content.slice(0, end));
      if (Object.hasOwn(map, key)) throw new NotPlain();
      const rest = content.slice(spacesAt(content, end + 1));
      this.#at += 1;
      if (rest === '') map[key] = this.#below(indent);
      else {
        map[key] = inline(rest);
        this.#refuseContinuation(indent);
      }
    }
    return map;
  }

  /** What stands below a key: a list may stand at its own indentation. */
  #below(indent: number): PlainValue {
    const next = this.#lines[this.#at];
    if (next?.indent === indent && isItem(next.text)) return this.#list(indent);
    return this.block(indent + 1);
  }

  /** A deeper line after a finished value goes on with it: that is not read here. */
  #refuseContinuation(indent: number): void {
    const next = this.#lines[this.#at];
    if (next !== undefined && next.indent > indent) throw new NotPlain();
  }
}

function isItem(text: string): boolean {
  return text === '-' || text.startsWith('- ');
}

/** Where the colon of `key: value` stands; 0 if the content is no pair. */
function keyEnd(content: string): number {
  if (/^[["'{]/.test(content)) return 0;
  const colon = content.indexOf(': ');
  if (colon > 0) return colon;
  return content.endsWith(':') ? content.length - 1 : 0;
}

function keyOf(text: string): string {
  if (!/^[A-Za-z][\w-]*$/.test(text) || text === '__proto__') throw new NotPlain();
  return text;
}

/** A value on one line. */
function inline(text: string): PlainValue {
  const flow = new FlowReader(text);
  const value = flow.value(false);
  if (!flow.isAtEnd()) throw new NotPlain();
  return value;
}

class FlowReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  /** @param nested whether it stands in a flow list or map, where commas and brackets end it */
  value(nested: boolean): PlainValue {
    const letter = this.#text.charAt(this.#at);
    if (letter === '[') return this.#list();
    if (letter === '{') return this.#map();
    if (letter === '"') return this.#quoted(/"((?:[^"\\]|\\["\\/])*)"/y, (words) => words.replace(/\\(.)/g, '$1'));
    if (letter === "'") return this.#quoted(/'((?:[^']|'')*)'/y, (words) => words.replaceAll("''", "'"));
    return this.#plain(nested);
  }

  #list(): PlainValue[] {
    const items: PlainValue[] = [];
    this.#skip(1);
    while (this.#text.charAt(this.#at) !== ']') {
      if (this.isAtEnd()) throw new NotPlain();
      items.push(this.value(true));
      this.#separator(']');
    }
    this.#skip(1);
    return items;
  }

  #map(): PlainValue {
    const map: { [key: string]: PlainValue } = {};
    this.#skip(1);
    while (this.#text.charAt(this.#at) !== '}') {
      const colon = this.#text.indexOf(': ', this.#at);
      if (colon < 0) throw new NotPlain();
      const key = keyOf(this.#text.slice(this.#at, colon));
      if (Object.hasOwn(map, key)) throw new NotPlain();
      this.#at = colon;
      this.#skip(1);
      map[key] = this.value(true);
      this.#separator('}');
    }
    this.#skip(1);
    return map;
  }

  #separator(close: string): void {
    const letter = this.#text.charAt(this.#at);
    if (letter === ',') this.#skip(1);
    else if (letter !== close) throw new NotPlain();
  }

  #quoted(pattern: RegExp, unquoted: (words: string) => string): string {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) throw new NotPlain();
    this.#at = pattern.lastIndex;
    this.#skip(0);
    return unquoted(match[1] ?? '');
  }

  #plain(nested: boolean): string {
    const start = this.#at;
    let end = this.#text.length;
    if (nested) {
      end = start;
      while (end < this.#text.length && !',[]{}'.includes(this.#text.charAt(end))) end += 1;
    }
    const words = withoutSpaces(this.#text.slice(start, end));
    // A list item after `[` may not be empty; what begins with a sign of YAML's own, or holds `: `, is more than words.
    if (words === '' || /^[-?:,[\]{}#&*!|>'"%@`]/.test(words) || /:(?: |$)/.test(words)) throw new NotPlain();
    this.#at = end;
    return words;
  }

  #skip(length: number): void {
    this.#at = spacesAt(this.#text, this.#at + length);
  }
}

/** Past the spaces from an offset; no other white space parts anything in YAML's lines. */
function spacesAt(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32) at += 1;
  return at;
}

function withoutSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 32) end -= 1;
  return text.slice(0, end);
}
