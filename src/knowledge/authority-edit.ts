// How is an authority file changed so that the rest of it stays as the editor wrote it?
import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq } from 'yaml';
import { compareText } from '../text/order.ts';

/** Where an entry stands. */
export type EntryList = 'people' | 'organisations' | 'places';

export interface NewName {
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
}

export interface NewEntry {
  readonly id: string;
  readonly name: string;
  readonly names: readonly NewName[];
  /** Of an organisation or a place. */
  readonly kind: string | null;
  /** Where it was first seen: a file of the archive and its words. */
  readonly seen: { readonly file: string; readonly words: string } | null;
}

/** The comments and the order of a file are the editor's; its indentation and brackets are these. */
const STYLE = { lineWidth: 0, indentSeq: true } as const;

/**
 * The file with one more entry, in its place by id.
 *
 * @param text of the file; empty: a new one
 */
export function addEntry(text: string, list: EntryList, { id, name, names, kind, seen }: NewEntry): string {
  const document = read(text);
  const entries = listIn(document, list);
  const entry = new YAMLMap<unknown, unknown>();
  entry.set('id', id);
  entry.set('name', name);
  if (kind !== null) entry.set('kind', kind);
  for (const { lang, text: words } of names) appendName(document, entry, lang, words);
  if (seen !== null) entry.set('seen', document.createNode({ ...seen }, { flow: true }));
  const after = entries.items.findIndex((other) => compareText(idOf(other), id) > 0);
  entries.items.splice(after < 0 ? entries.items.length : after, 0, entry);
  return document.toString(STYLE);
}

/** The file with more names for an entry; names that it has already are left alone. */
export function addNames(text: string, list: EntryList, id: string, names: readonly NewName[]): string {
  const document = read(text);
  const entry = entryIn(document, list, id);
  if (entry === null) return text;
  for (const { lang, text: words } of names) appendName(document, entry, lang, words);
  return document.toString(STYLE);
}

/**
 * The file of `into` with all that the entry `from` says: its names, its stays in office, its former ids and its own.
 * The entry `from` is gone. What only one of the two can say (its kind, its paragraph) stays as `into` says it.
 *
 * @returns null where one of the two is not in the list
 */
export function joinEntries(text: string, list: EntryList, from: string, into: string): string | null {
  const document = read(text);
  const source = entryIn(document, list, from);
  const target = entryIn(document, list, into);
  if (source === null || target === null || source === target) return null;
  for (const { lang, item } of namesOf(source)) appendNode(target, lang, item);
  for (const key of ['offices', 'demonyms', 'with-country']) moveInto(source, target, key);
  for (const key of ['about', 'wikidata', 'seen', 'source', 'in', 'of', 'part']) {
    if (isEmpty(target.get(key, true)) && !isEmpty(source.get(key, true))) target.set(key, source.get(key, true));
  }
  const former = target.get('formerly', true);
  const formerly = isSeq(former) ? former : new YAMLSeq();
  formerly.flow = true;
  const earlier = source.get('formerly', true);
  if (isSeq(earlier)) for (const item of earlier.items) formerly.add(item);
  formerly.add(document.createNode(from));
  target.set('formerly', formerly);
  const entries = listIn(document, list);
  entries.items = entries.items.filter((item) => item !== source);
  return document.toString(STYLE);
}

/** The file with one id in place of another, wherever an entry refers to it. */
export function renameReferences(text: string, from: string, into: string): string {
  const document = read(text);
  let changed = false;
  const visit = (node: unknown, key: string | null): void => {
    if (isMap(node))
      for (const { key: name, value } of node.items) visit(value, isScalar(name) ? String(name.value) : null);
    else if (isSeq(node)) for (const item of node.items) visit(item, key);
    else if (isScalar(node) && node.value === from && key !== null && REFERENCES.has(key)) {
      node.value = into;
      changed = true;
    }
  };
  visit(document.contents, null);
  return changed ? document.toString(STYLE) : text;
}

/** The keys whose values are ids of other entries. */
const REFERENCES = new Set(['in', 'of', 'to', 'part', 'office', 'beside']);

/** The file as this program writes it. What it has written itself stays as it is. */
export function formatAuthority(text: string): string {
  return read(text).toString(STYLE);
}

function read(text: string): Document.Parsed {
  return parseDocument(text, { schema: 'failsafe' });
}

function listIn(document: Document.Parsed, list: string): YAMLSeq {
  const known = document.get(list, true);
  if (isSeq(known)) {
    known.flow = false;
    return known;
  }
  const created = new YAMLSeq();
  document.set(list, created);
  return created;
}

function entryIn(document: Document.Parsed, list: string, id: string): YAMLMap | null {
  const found = listIn(document, list).items.find((item) => idOf(item) === id);
  return isMap(found) ? found : null;
}

function idOf(item: unknown): string {
  const id = isMap(item) ? item.get('id') : null;
  return typeof id === 'string' ? id : '';
}

/** The names of an entry with their languages, the heading first. */
function namesOf(entry: YAMLMap): { lang: string; item: unknown }[] {
  const names = entry.get('names', true);
  const heading = entry.get('name', true);
  const listed = isMap(names)
    ? names.items.flatMap(({ key, value }) =>
        isSeq(value) ? value.items.map((item) => ({ lang: isScalar(key) ? String(key.value) : 'en', item })) : [],
      )
    : [];
  return [{ lang: languageOf(wordsOfName(heading)), item: heading }, ...listed];
}

/** What the authority files take for the language of a name that says none. */
export function languageOf(name: string): string {
  return /[а-яё]/i.test(name) ? 'ru' : 'en';
}

function wordsOfName(item: unknown): string {
  if (isScalar(item)) return String(item.value);
  return isMap(item) ? String(item.get('text') ?? '') : '';
}

function appendName(document: Document.Parsed, entry: YAMLMap, lang: string, words: string): void {
  appendNode(entry, lang, document.createNode(words));
}

/** Adds a name to the list of its language, if the entry has it nowhere. */
function appendNode(entry: YAMLMap, lang: string, item: unknown): void {
  const words = wordsOfName(item);
  if (namesOf(entry).some(({ item: other }) => wordsOfName(other) === words)) return;
  const known = entry.get('names', true);
  const names = isMap(known) ? known : new YAMLMap<unknown, unknown>();
  if (!isMap(known)) entry.set('names', names);
  const list = names.get(lang, true);
  if (isSeq(list)) list.add(item);
  else {
    const created = new YAMLSeq();
    created.flow = true;
    created.add(item);
    names.set(lang, created);
  }
}

function moveInto(source: YAMLMap, target: YAMLMap, key: string): void {
  const moved = source.get(key, true);
  if (moved === undefined) return;
  const known = target.get(key, true);
  if (isSeq(moved) && isSeq(known)) for (const item of moved.items) known.add(item);
  else if (isEmpty(known)) target.set(key, moved);
  else if (isMap(moved) && isMap(known)) for (const pair of moved.items) if (!known.has(pair.key)) known.add(pair);
}

function isEmpty(node: unknown): boolean {
  return node === undefined || node === null || (isScalar(node) && (node.value === '' || node.value === null));
}
