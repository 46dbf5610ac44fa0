// What does the YAML of an authority file hold, and where does each thing in it stand?
import * as v from 'valibot';
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLParseError,
} from 'yaml';
import type { Message } from '../text/message.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Position } from '../text/span.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** The way to a thing in a document: keys and places in lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** A stretch of a file. */
export interface Stretch {
  readonly path: string;
  readonly start: Position | null;
  readonly end: Position | null;
}

/** An authority file that its schema has read; it still knows where everything stood. */
export interface AuthorityFile<T> {
  readonly path: string;
  readonly content: T;
  /** Where the value at `path` stands; where it has none, the nearest thing around it. */
  locate(path: YamlPath): Stretch;
}

/** Aliases may name each other without end, and nothing here needs them. */
const MOST_ALIASES = 0;

/**
 * Reads a file by a schema. Every value is a text: no `no` that becomes false, no day that becomes a `Date`.
 *
 * @param path relative to the content folder
 * @returns null and what is wrong, where the file cannot be used
 */
export function readYaml<T>(
  path: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): { file: AuthorityFile<T> | null; messages: Message[] } {
  // The places of things are only asked for where something is wrong: they cost more than all the reading.
  const plain = readPlainYaml(text);
  const read = plain === null ? null : v.safeParse(schema, plain);
  if (read?.success) return { file: { path, content: read.output, locate: locator(path, text) }, messages: [] };
  return readWithPlaces(path, text, schema);
}

function readWithPlaces<T>(
  path: string,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): { file: AuthorityFile<T> | null; messages: Message[] } {
  const { document, lines } = parse(text);
  if (document.errors.length > 0) {
    return {
      file: null,
      messages: firstOf(document.errors).map(({ message, pos, code }) => ({
        path,
        start: place(lines, pos[0]),
        end: place(lines, pos[1]),
        severity: 'error',
        rule: 'authority/yaml',
        text: `Unexpected YAML, expected a well-formed file (${message.split('\n')[0] ?? code})`,
        advice: 'Mend the line, or put the words in quotation marks if they hold a colon or a #.',
      })),
    };
  }
  const locate = locator(path, text);
  let content: unknown;
  try {
    content = document.contents === null ? {} : document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch {
    return { file: null, messages: [aliasMessage(locate([]))] };
  }
  const read = v.safeParse(schema, content);
  if (read.success) return { file: { path, content: read.output, locate }, messages: [] };
  return { file: null, messages: read.issues.map((issue) => issueMessage(issue, schema, locate)) };
}

/** Keys that are there twice, and the first place where the file cannot be read on: what follows comes of that. */
function firstOf(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const end = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return end < 0 ? errors : errors.slice(0, end + 1);
}

function parse(text: string): { document: Document.Parsed; lines: LineCounter } {
  const lines = new LineCounter();
  const options = { schema: 'failsafe', uniqueKeys: true, lineCounter: lines, prettyErrors: false } as const;
  return { document: parseDocument(text, options), lines };
}

/** @param key the key itself is meant, not its value */
type Locate = (path: YamlPath, key?: boolean) => Stretch;

/** Finds things in a file, which is read for it once, when the first is asked for. */
function locator(path: string, text: string): Locate {
  let parsed: ReturnType<typeof parse> | null = null;
  return (wanted, key = false) => {
    parsed ??= parse(text);
    const node = nodeAt(parsed.document, wanted, key);
    if (node?.range == null) return { path, start: null, end: null };
    return { path, start: place(parsed.lines, node.range[0]), end: place(parsed.lines, node.range[1]) };
  };
}

function place(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function aliasMessage(where: Stretch): Message {
  return {
    ...where,
    severity: 'error',
    rule: 'authority/yaml',
    text: 'Unexpected alias (*), expected every value written out',
    advice: 'Write the value in full where the alias stands.',
  };
}

/** The node at a path; an unknown key is found by its key, a missing one by the map that should hold it. */
function nodeAt(document: Document.Parsed, path: YamlPath, key: boolean): Node | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const keyed = length === path.length ? keyNode(document, path, key) : null;
    if (keyed !== null) return keyed;
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node;
  }
  return null;
}

/**
 * The key's own node where the value is a map or a list: a whole entry is too long to be pointed at.
 *
 * @param whatever the value is, the key is meant
 */
function keyNode(document: Document.Parsed, path: YamlPath, whatever: boolean): Node | null {
  const key = path[path.length - 1];
  if (typeof key !== 'string') return null;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  for (const pair of parent.items) {
    if (!isScalar(pair.key) || pair.key.value !== key) continue;
    return isScalar(pair.value) && !whatever ? null : pair.key;
  }
  return null;
}

function issueMessage(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, locate: Locate): Message {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const key = path[path.length - 1];
  if (issue.expected === 'never' && typeof key === 'string') return unknownKey(path, key, schema, locate);
  if (issue.received === 'undefined' && typeof key === 'string') {
    return {
      ...locate(path.slice(0, -1)),
      severity: 'error',
      rule: 'authority/missing-key',
      text: `Missing key "${key}", expected it in ${entryName(path)}`,
      advice: `Add the line "${key}: …".`,
    };
  }
  return {
    ...locate(path),
    severity: 'error',
    rule: 'authority/value',
    text: `Unexpected ${shown(issue.input)} for "${lastKey(path)}", expected ${expectation(issue)}`,
    advice: 'Correct the value.',
  };
}

function unknownKey(path: readonly (string | number)[], key: string, schema: v.GenericSchema, locate: Locate): Message {
  const known = keysAt(schema, path.slice(0, -1));
  const close = nearestOf(key, known);
  return {
    ...locate(path, true),
    severity: 'error',
    rule: 'authority/unknown-key',
    text: `Unexpected key "${key}" in ${entryName(path)}, expected one of ${known.join(', ')}`,
    advice: close === null ? 'Remove the line.' : `Did you mean "${close}"?`,
  };
}

/** The keys that a schema knows at a path. It is asked by an object that no schema takes. */
function keysAt(schema: v.GenericSchema, path: readonly (string | number)[]): string[] {
  let here: unknown = schema;
  for (const step of path) here = stepInto(unwrap(here), step);
  const object = unwrap(here);
  return isRecord(object) && isRecord(object.entries) ? Object.keys(object.entries).sort() : [];
}

function stepInto(schema: unknown, step: string | number): unknown {
  if (!isRecord(schema)) return null;
  if (typeof step === 'number') return schema.item;
  return isRecord(schema.entries) ? schema.entries[step] : schema.value;
}

/** Through pipes, optional values and lazy choices to the schema that says what is inside. */
function unwrap(schema: unknown): unknown {
  if (!isRecord(schema)) return schema;
  const { type, wrapped, getter, pipe } = schema;
  if (type === 'lazy' && typeof getter === 'function') return unwrap(getter({}));
  if (isRecord(wrapped)) return unwrap(wrapped);
  if (Array.isArray(pipe) && pipe[0] !== schema && isRecord(pipe[0]) && pipe[0].type !== type) return unwrap(pipe[0]);
  return schema;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function entryName(path: readonly (string | number)[]): string {
  const number = path.findLast((part) => typeof part === 'number');
  return number === undefined ? 'the file' : `${lastKey(path.slice(0, -1))} ${number + 1}`;
}

function lastKey(path: readonly (string | number)[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'the file');
}

function expectation({ expected, message, requirement }: v.BaseIssue<unknown>): string {
  // A schema that was given words of its own says what it wants in them; valibot's own begin with "Invalid".
  if (!message.startsWith('Invalid')) return message;
  return expected ?? String(requirement ?? 'another value');
}

function shown(input: unknown): string {
  if (typeof input === 'string')
    return input === '' ? 'nothing' : `"${input.length > 60 ? `${input.slice(0, 60)}…` : input}"`;
  return Array.isArray(input) ? 'a list' : 'a map';
}
