// What does the YAML of front matter hold, and where does each thing in it stand?
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Span } from '../text/span.ts';

/** A fault of the YAML itself. Its span is one of offsets into the block. */
export interface YamlFault extends Span {
  readonly rule: string;
  readonly text: string;
  readonly advice: string;
}

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: unknown;
  /** Null where nothing stands behind the key. */
  readonly node: Node | null;
}

export interface YamlBlock {
  /** The keys and values of the top level, in order; without those whose value cannot be told. */
  readonly entries: readonly YamlEntry[];
  readonly faults: readonly YamlFault[];
}

/** In UTF-16 code units, and in lines. Nobody writes more by hand. */
const LONGEST = 65_536;
const MOST_LINES = 1000;

/** Whether a block is longer than front matter ever is. What is shorter is read in well under a second, whatever it holds. */
export function isTooLong(block: string): boolean {
  return block.length > LONGEST || block.split('\n', MOST_LINES + 1).length > MOST_LINES;
}

/**
 * Reads the YAML between the two lines of hyphens. Every value is a text, a list or a map of texts (YAML's failsafe
 * schema): no `no` that becomes false, no date that becomes a moment in some time zone. Nothing may stand for
 * something else: no aliases, no tags.
 *
 * @param block with LF alone between its lines
 */
export function readYamlBlock(block: string): YamlBlock {
  const document = parseDocument(block, { schema: 'failsafe', uniqueKeys: true, prettyErrors: false });
  const { contents } = document;
  const faults = [
    ...oneALine(block, document.errors).map((error) => syntaxFault(error, block, contents)),
    ...document.warnings.map(tagFault),
    ...referenceFaults(document),
  ];
  if (contents === null || (isScalar(contents) && contents.value === '')) return { entries: [], faults };
  if (!isMap(contents)) return { entries: [], faults: faults.length > 0 ? faults : [notKeys(contents)] };
  const entries = contents.items.map((pair): YamlEntry => {
    const node = isNode(pair.value) ? pair.value : null;
    const keyNode = isNode(pair.key) ? pair.key : contents;
    const key = isScalar(keyNode) ? String(keyNode.value) : '';
    const value = node === null ? '' : ((key === 'date' ? setOfDates(node) : null) ?? plainValue(node));
    return { key, keySpan: spanOf(keyNode), value, node };
  });
  return { entries, faults };
}

/**
 * A text, a list, or `{}` with the texts of a map. Deeper it does not look, since nothing deeper is ever right; and
 * `toJS` of the yaml package ends the whole process on a map nested in keys some thousand deep.
 */
function plainValue(node: Node, depth = 0): unknown {
  if (isScalar(node)) return String(node.value);
  if (isSeq(node)) return depth > 0 ? [] : node.items.map((item) => (isNode(item) ? plainValue(item, depth + 1) : ''));
  if (!isMap(node)) return null;
  const texts = node.items.map(({ key, value }) => [
    isScalar(key) ? String(key.value) : '',
    isScalar(value) ? String(value.value) : isNode(value) ? (setOfDates(value) ?? '') : '',
  ]);
  return Object.fromEntries(texts);
}

/** `[2016-05-30,2017-05-30]` means one of these days, and is a list to YAML. Null where it is no list of dates. */
function setOfDates(node: Node): string | null {
  if (!isSeq(node) || node.flow !== true || node.items.length === 0) return null;
  const dates = node.items.map((item) => (isScalar(item) ? String(item.value) : ''));
  return dates.every((date) => /^[\d.X][\d.X~?%-]*$/.test(date)) ? `[${dates.join(',')}]` : null;
}

/** Where a node stands, or the part of it that a path of keys and places in lists leads to, as far as it goes. */
export function locate(node: Node, path: readonly (string | number)[]): Span {
  let here = node;
  for (const step of path) {
    const next: unknown = isMap(here) || isSeq(here) ? here.get(step, true) : null;
    if (!isNode(next)) break;
    here = next;
  }
  return spanOf(here);
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

/** Anchors and aliases: a few lines of them can stand for gigabytes, and nothing here needs them. */
function referenceFaults(document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) faults.push({ ...spanOf(node), ...aliasWords(`alias *${node.source}`) });
      else if (node.anchor !== undefined) faults.push({ ...spanOf(node), ...aliasWords(`anchor &${node.anchor}`) });
    },
  });
  return faults;
}

function aliasWords(met: string): Omit<YamlFault, 'start' | 'end'> {
  return {
    rule: 'front-matter/alias',
    text: `Unexpected ${met}, expected every value written out`,
    advice: 'Write the value itself; if the words begin with & or *, put them in quotation marks.',
  };
}

function tagFault({ pos: [start, end] }: YAMLError): YamlFault {
  return {
    ...{ start, end, rule: 'front-matter/tag' },
    text: 'Unexpected YAML tag, expected a text or a list of texts',
    advice: 'Take the word with the ! away; if it belongs to the text, put the text in quotation marks.',
  };
}

function notKeys(contents: Node): YamlFault {
  return {
    ...{ ...spanOf(contents), rule: 'front-matter/yaml' },
    text: `Unexpected ${isSeq(contents) ? 'list' : 'text'}, expected keys with values`,
    advice: 'Write one key a line, as `title: The headline`.',
  };
}

const QUOTE = 'Put the value in quotation marks.';
const INNER_QUOTES =
  'Within double quotation marks write \\" for one, within single ones two of them, and close the value with one.';
const LINE = 'Write one key a line, as `title: The headline`; indent a line that goes on with the one above.';

/** What follows on a line behind its first fault is mostly the same fault again. */
function oneALine(block: string, errors: readonly YAMLError[]): readonly YAMLError[] {
  const lines = new Set<number>();
  return errors.filter(({ pos: [start] }) => {
    const line = block.lastIndexOf('\n', start - 1);
    return lines.size < lines.add(line).size;
  });
}

function syntaxFault(error: YAMLError, block: string, contents: Node | null): YamlFault {
  const {
    code,
    message,
    pos: [start, end],
  } = error;
  const fault = (text: string, advice: string, rule = 'front-matter/yaml'): YamlFault => ({
    start,
    end,
    rule,
    text,
    advice,
  });
  switch (code) {
    case 'DUPLICATE_KEY':
      return fault(
        'Unexpected second entry of a key, expected each key once',
        'Take one of the two out.',
        'front-matter/duplicate-key',
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
      return fault('Unexpected colon in a value, expected none before a space', QUOTE);
    case 'BAD_SCALAR_START':
      return fault('Unexpected sign at the beginning of a value, expected words or a quotation mark', QUOTE);
    case 'TAB_AS_INDENT':
      return fault('Unexpected tab, expected spaces before the words', 'Indent with spaces.');
    case 'MULTILINE_IMPLICIT_KEY':
      return fault('Unexpected line without a key, expected `key: value` with a space behind the colon', LINE);
    case 'MULTIPLE_DOCS':
      return fault('Unexpected end of the YAML, expected it at the closing ---', 'Take out the line with the dots.');
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return fault('Unexpected & or *, expected words or a quotation mark', QUOTE, 'front-matter/alias');
    case 'RESOURCE_EXHAUSTION':
      return fault('Unexpected nesting without end, expected texts or lists of texts', 'Take out the brackets.');
    default:
      if (message.includes('at node end') && /["']/.test(block.charAt(start - 1))) {
        return fault('Unexpected words behind a quotation mark, expected the end of the value', INNER_QUOTES);
      }
      if (message.startsWith('Missing closing'))
        return { ...unclosedQuote(contents, start), rule: 'front-matter/yaml' };
      return fault(
        `Unexpected YAML, expected keys with values (${message.replace(/\s+/g, ' ').slice(0, 120)})`,
        `${LINE} ${QUOTE}`,
      );
  }
}

/** It is noticed where the file ends, and stands where the value begins. */
function unclosedQuote(contents: Node | null, noticed: number): Omit<YamlFault, 'rule'> {
  const pairs = isMap(contents) ? contents.items : [];
  const values = pairs.map(({ value }) => value).filter((value) => isNode(value));
  const around = values.map(spanOf).findLast(({ start }) => start <= noticed);
  return {
    start: around?.start ?? noticed,
    end: noticed,
    text: 'Missing quotation mark, expected one at the end of the value',
    advice: INNER_QUOTES,
  };
}
