// How is the body of a story written as HTML?
import { createRequire } from 'node:module';
import type { ElementContent, Root, Text } from 'hast';
import { paragraphBlocks } from '../article/body.ts';
import type { Article, BodyNode, Paragraph } from '../article/record.ts';
import type { Span } from '../text/span.ts';

/** An element to be put around a stretch of the article's text: a link, a date, a marked passage. */
export interface Wrapping extends Span {
  readonly wrap: {
    readonly tagName: 'a' | 'time' | 'mark' | 'span';
    /** As hast names them: `{ href, className }`, `{ dateTime }`. */
    readonly properties: Readonly<Record<string, string>>;
  };
}

export type PrintableArticle = Pick<Article, 'text' | 'paragraphs' | 'body'>;

/**
 * The story's body as HTML. Its paragraphs bear the ids `p1`, `p2`, … in order; nothing else in it has one. Everything is
 * escaped: what was a tag in the text is text on the page.
 *
 * @param wrappings in order, none reaching into the next; what lies outside of every paragraph is passed over
 * @example printBody({ text: 'Trade rose.', paragraphs: [{ text: 'Trade rose.', start: 0, end: 11 }], body: null }, [])
 * // '<p id="p1">Trade rose.</p>'
 */
export function printBody(article: PrintableArticle, wrappings: readonly Wrapping[]): string {
  wrappings.forEach(({ start }, at) => {
    if (start < (wrappings[at - 1]?.end ?? 0)) throw new Error(`Wrapping at ${start} reaches into the one before it`);
  });
  const { text, paragraphs, body } = article;
  if (body !== null) return printNodes(betweenLines(printTree(body, wrappings)));
  return paragraphs.map((paragraph, at) => printParagraph(text, paragraph, at, wrappings)).join('\n');
}

function betweenLines(blocks: readonly ElementContent[]): ElementContent[] {
  return blocks.flatMap((block, at) => (at === 0 ? [block] : [LINE_END, block]));
}

function printNodes(children: ElementContent[]): string {
  print ??= loadPrinter();
  return print({ type: 'root', children });
}

let print: ((tree: Root) => string) | null = null;

/** Loaded when the first story is printed: where nothing has changed, none is. */
function loadPrinter(): (tree: Root) => string {
  const require = createRequire(import.meta.url);
  const { unified }: typeof import('unified') = require('unified');
  const { default: rehypeStringify }: typeof import('rehype-stringify') = require('rehype-stringify');
  const printer = unified().use(rehypeStringify).freeze();
  return (tree) => printer.stringify(tree);
}

const LINE_END: Text = { type: 'text', value: '\n' };

function printParagraph(text: string, paragraph: Paragraph, at: number, wrappings: readonly Wrapping[]): string {
  const { start, end, text: words } = paragraph;
  const within = wrappingsIn(wrappings, start, end);
  const place = within.length === 0 ? null : placesIn(text, paragraph);
  const parts = within.map(({ start, end, wrap }) => ({
    ...trim(words, place?.(start) ?? 0, place?.(end) ?? 0),
    wrap,
  }));
  const id = `p${at + 1}`;
  if (!SIGNS_OF_TEXT.test(words) && parts.every(isPlain)) return `<p id="${id}">${wrapPlain(words, parts)}</p>`;
  return printNodes([{ type: 'element', tagName: 'p', properties: { id }, children: wrapParts(words, parts) }]);
}

/** What cannot stand in text, or in an attribute, as it is. Where nothing of it is met no tree has to be made. */
const SIGNS_OF_TEXT = /[<&]/;
const SIGNS_OF_VALUES = /^$|[<>&"'`\0]/;

/** How hast's names of properties are written. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  href: 'href',
  dateTime: 'datetime',
  dataEdtf: 'data-edtf',
  title: 'title',
};

function isPlain({ wrap: { properties } }: Wrapping): boolean {
  for (const name in properties) {
    if (ATTRIBUTES[name] === undefined || SIGNS_OF_VALUES.test(properties[name] ?? '')) return false;
  }
  return true;
}

/** As `wrapParts`, where nothing has to be escaped. */
function wrapPlain(words: string, parts: readonly Wrapping[]): string {
  let [printed, at] = ['', 0];
  for (const { start, end, wrap } of parts) {
    if (end <= start) continue;
    if (start > at) printed += words.slice(at, start);
    printed += `<${wrap.tagName}`;
    for (const name in wrap.properties) printed += ` ${ATTRIBUTES[name]}="${wrap.properties[name]}"`;
    printed += `>${words.slice(start, end)}</${wrap.tagName}>`;
    at = Math.min(end, words.length);
  }
  return printed + words.slice(at);
}

function trim(words: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && words.charAt(from) === ' ') from += 1;
  while (to > from && words.charAt(to - 1) === ' ') to -= 1;
  return { start: from, end: to };
}

/**
 * Where in a paragraph's words, whose white space is folded and whose control characters are gone, a character of the
 * source stands; for one that is not there, the next that is.
 */
function placesIn(text: string, { start, end, text: words }: Paragraph): (offset: number) => number {
  const clip = (offset: number): number => Math.min(Math.max(offset, start), end);
  if (words.length === end - start) return (offset) => clip(offset) - start;
  const places = new Uint32Array(end - start + 1);
  let place = 0;
  for (let at = start; at < end; at += 1) {
    places[at - start] = place;
    const unit = words.charCodeAt(place);
    if (unit === text.charCodeAt(at)) place += 1;
    else if (unit === SPACE && isBlank(text, at)) place += 1;
    else continue;
    if (unit !== SPACE) continue;
    while (at + 1 < end && isBlank(text, at + 1)) {
      at += 1;
      places[at - start] = place;
    }
  }
  places[end - start] = words.length;
  return (offset) => places[clip(offset) - start] ?? 0;
}

const SPACE = 32;

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || (unit < 128 ? unit >= 9 && unit <= 13 : /\s/.test(text.charAt(at)));
}

/** A tree of which the blocks that hold words bear the ids. */
function printTree(body: readonly BodyNode[], wrappings: readonly Wrapping[]): ElementContent[] {
  const ids = new Map<BodyNode, string>(paragraphBlocks(body).map((block, at) => [block, `p${at + 1}`]));
  const printNode = (node: BodyNode, isInLink: boolean): ElementContent[] => {
    if (node.type === 'text') return printText(node, wrappings, isInLink);
    const { tagName, properties } = node;
    const id = ids.get(node);
    const children = node.children.flatMap((child) => printNode(child, isInLink || tagName === 'a'));
    return [{ type: 'element', tagName, properties: id === undefined ? properties : { id, ...properties }, children }];
  };
  return body.flatMap((node) => printNode(node, false));
}

function printText(
  node: BodyNode & { type: 'text' },
  wrappings: readonly Wrapping[],
  isInLink: boolean,
): ElementContent[] {
  const { start, value } = node;
  if (start === null) return [{ type: 'text', value }];
  // A link within a link is none.
  const within = wrappingsIn(wrappings, start, start + value.length).filter(
    ({ wrap }) => !isInLink || wrap.tagName !== 'a',
  );
  const parts = within.map(({ start: from, end, wrap }) => ({
    start: Math.max(from - start, 0),
    end: end - start,
    wrap,
  }));
  return wrapParts(value, parts);
}

/** Those that have a character in common with a stretch of the text. */
function wrappingsIn(wrappings: readonly Wrapping[], start: number, end: number): readonly Wrapping[] {
  let low = 0;
  let high = wrappings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wrappings[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < wrappings.length && (wrappings[last]?.start ?? end) < end) last += 1;
  return wrappings.slice(low, last);
}

/** @param parts with offsets into the words */
function wrapParts(words: string, parts: readonly Wrapping[]): ElementContent[] {
  const children: ElementContent[] = [];
  let at = 0;
  for (const { start, end, wrap } of parts) {
    if (end <= start) continue;
    if (start > at) children.push({ type: 'text', value: words.slice(at, start) });
    const { tagName, properties } = wrap;
    children.push({
      type: 'element',
      tagName,
      properties,
      children: [{ type: 'text', value: words.slice(start, end) }],
    });
    at = Math.min(end, words.length);
  }
  if (at < words.length) children.push({ type: 'text', value: words.slice(at) });
  return children;
}
