// Which text does a saved web page, or a piece of one, hold?
import { createRequire } from 'node:module';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { foldText } from './blanks.ts';
import { isLineOrParagraph, LineWriter } from './html-lines.ts';

/** Something that the page says of itself, and which of its tags does: a hint, not yet a fact. */
export interface HtmlHint {
  readonly value: string;
  /** `meta article:published_time`, `title`, `html lang`. */
  readonly origin: string;
}

export interface HtmlReading {
  /** Lines and, between blank lines, paragraphs, as a reader of the page sees them. All spans of the record count in it. */
  readonly text: string;
  readonly meta: {
    readonly title: HtmlHint | null;
    /** As written: a day, or a moment with its zone. */
    readonly published: HtmlHint | null;
    readonly lang: HtmlHint | null;
    readonly canonical: HtmlHint | null;
  };
  /** What was left out with all it held, and how often; and tags that HTML does not know: they may have been words. */
  readonly dropped: readonly { readonly element: string; readonly count: number }[];
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Enough to know a page by; a text that is none is never searched further. */
const SAMPLE = 100_000;

const TAG =
  /<(\/?)(p|div|br|h[1-6]|ul|ol|li|table|tbody|tr|td|blockquote|section|article|main|aside|header|footer|nav|figure|pre|center|dl|dt|dd|form|noscript|span|a|b|i|em|strong|font|img|meta|link|script|style|head|body)(?=[\s/>])[^<>]{0,2000}>/gi;
const INLINE: ReadonlySet<string> = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'font', 'img']);

/**
 * Whether a text is HTML: it begins as a page does, or with a tag, or has several tags of blocks. Names between angle
 * brackets are none, nor is a tag that a text only mentions.
 *
 * @example isHtml('<p><span>MINSK, 23 November (BelTA) &ndash; Trade rose.</span></p>') // true
 * @example isHtml('the sale of shares to <Sedio N.V.> of Belgium') // false
 */
export function isHtml(text: string): boolean {
  const sample = text.slice(0, SAMPLE).trimStart();
  if (/^(?:<\?xml[^<>]{0,200}>\s{0,200})?<(?:!doctype\s+html|html)[\s>]/i.test(sample)) return true;
  let blocks = 0;
  let closed = 0;
  let breaks = 0;
  let all = 0;
  let first = -1;
  for (const { index, 1: slash, 2: name = '' } of sample.matchAll(TAG)) {
    const tag = name.toLowerCase();
    if (first < 0) first = index;
    all += 1;
    if (slash === '/') closed += 1;
    if (tag === 'br') breaks += 1;
    else if (!INLINE.has(tag)) blocks += 1;
  }
  return (first === 0 && all > 1) || breaks > 1 || (blocks > 3 && closed > 0);
}

/** Elements whose content is no text of the page. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'map'],
  ...['input', 'select', 'textarea', 'button', 'datalist', 'progress', 'meter', 'img', 'picture'],
]);

/** The other elements of HTML, which leave no trace but their words. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'base', 'basefont', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'col', 'colgroup'],
  ...[
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'frame',
    'frameset',
    'head',
    'i',
    'ins',
    'kbd',
    'label',
    'link',
    'mark',
    'meta',
  ],
  ...['nobr', 'noframes', 'option', 'output', 'param', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'slot', 'small', 'source'],
  ...['span', 'strike', 'strong', 'sub', 'sup', 'td', 'th', 'time', 'title', 'track', 'tt', 'u', 'var', 'wbr'],
]);

/** Those of other languages have a hyphen or a colon in their names: `amp-img`, `o:p`. */
function isKnownElement(name: string): boolean {
  return PLAIN.has(name) || isLineOrParagraph(name) || /[-:]/.test(name);
}

/** A form with more words than this is a page that stands inside of a form, as some systems write all their pages. */
const MOST_WORDS_OF_A_FORM = 600;

/**
 * Takes the text out of a page, block by block, with its character references decoded and its white space folded. Menus
 * and footers stay, on lines of their own: what is furniture, the rules for texts decide.
 */
export function textOfHtml(html: string): HtmlReading {
  parse ??= loadParser();
  const document = parse(html);
  const writer = new LineWriter();
  const dropped = new Map<string, number>();
  const hints = new Map<string, HtmlHint>();
  const drop = (name: string): void => {
    dropped.set(name, (dropped.get(name) ?? 0) + 1);
  };
  const open = (node: Node): boolean => {
    if (node.nodeName === '#text' && 'value' in node) writer.write(node.value);
    if (node.nodeName === '#comment') drop('comment');
    if (!('tagName' in node)) return true;
    collectHints(node, hints);
    if (node.tagName === 'head' || node.tagName === 'title') return node.tagName === 'head';
    const isDropped = DROPPED.has(node.tagName) || isSmallForm(node);
    if (isDropped || !isKnownElement(node.tagName)) drop(node.tagName);
    if (!isDropped) writer.open(node.tagName);
    return !isDropped;
  };
  walk(document, open, (node) => {
    if ('tagName' in node) writer.close(node.tagName);
  });
  const hint = (...origins: readonly string[]): HtmlHint | null =>
    origins.map((origin) => hints.get(origin)).find((found) => found !== undefined) ?? null;
  return {
    text: writer.finish(),
    meta: {
      title: hint('meta og:title', 'title'),
      published: hint(...PUBLISHED.map((name) => `meta ${name}`), 'itemprop datePublished', 'time pubdate'),
      lang: hint('html lang', 'meta content-language', 'meta og:locale'),
      canonical: hint('link canonical', 'meta og:url'),
    },
    dropped: [...dropped]
      .map(([element, count]) => ({ element, count }))
      .sort((a, b) => (a.element < b.element ? -1 : 1)),
  };
}

let parse: ((html: string) => DefaultTreeAdapterTypes.Document) | null = null;

/** Loaded when the first page is met. */
function loadParser(): (html: string) => DefaultTreeAdapterTypes.Document {
  const parse5: typeof import('parse5') = createRequire(import.meta.url)('parse5');
  // Without scripting, so that a noscript holds elements and no one long text.
  return (html) => parse5.parse(html, { scriptingEnabled: false });
}

/** Without recursion: a page may nest as deep as it likes. @param enter says whether to go into the node */
function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  const way: { node: Node; next: number }[] = [];
  const visit = (node: Node): void => {
    if (enter(node)) way.push({ node, next: 0 });
  };
  visit(root);
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const children = 'childNodes' in last.node ? last.node.childNodes : [];
    const child = children[last.next];
    last.next += 1;
    if (child !== undefined) {
      visit(child);
    } else {
      leave(last.node);
      way.pop();
    }
  }
}

function isSmallForm(element: Element): boolean {
  if (element.tagName !== 'form') return false;
  let words = 0;
  const enter = (node: Node): boolean => {
    if (node.nodeName === '#text' && 'value' in node) words += foldText(node.value).length;
    return words <= MOST_WORDS_OF_A_FORM && !('tagName' in node && DROPPED.has(node.tagName));
  };
  walk(element, enter, () => {});
  return words <= MOST_WORDS_OF_A_FORM;
}

/** Names under which pages state when they were published, the surest first. */
const PUBLISHED: readonly string[] = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'dc.date.issued', 'dcterms.issued'],
  ...[
    'dc.date',
    'dcterms.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'date',
  ],
];

const ADDRESS = /^https?:\/\/[^\s/]/i;

/** The first of each kind counts. */
function collectHints(element: Element, hints: Map<string, HtmlHint>): void {
  if (element.attrs.length === 0 && element.tagName !== 'title') return;
  const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
  const add = (origin: string, written: string | undefined): void => {
    const value = foldText((written ?? '').slice(0, 2000));
    if (value !== '' && !hints.has(origin)) hints.set(origin, { value, origin });
  };
  const addAddress = (origin: string, written: string | undefined): void => {
    if (ADDRESS.test(written ?? '')) add(origin, written);
  };
  const { tagName } = element;
  if (tagName === 'html') add('html lang', attributes.get('lang'));
  if (tagName === 'time' && attributes.has('pubdate')) add('time pubdate', attributes.get('datetime'));
  if (tagName === 'title' && element.namespaceURI.endsWith('xhtml')) {
    const [words] = element.childNodes;
    add('title', words !== undefined && 'value' in words ? words.value : '');
  }
  if (tagName === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical') {
    addAddress('link canonical', attributes.get('href'));
  }
  if (tagName === 'meta') {
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('http-equiv') ?? '';
    const origin = `meta ${name.toLowerCase()}`;
    if (origin === 'meta og:url') addAddress(origin, attributes.get('content'));
    else add(origin, attributes.get('content'));
  }
  if (attributes.get('itemprop')?.toLowerCase() === 'datepublished') {
    add('itemprop datePublished', attributes.get('content') ?? attributes.get('datetime'));
  }
}
