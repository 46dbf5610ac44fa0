// How does Markdown become a tree of HTML elements?
import { createRequire } from 'node:module';
import type { RootContent, Text } from 'hast';
import type { Definition, Html, ImageReference, LinkReference, Nodes } from 'mdast';
import type { Options } from 'remark-rehype';
import type { Span } from '../text/span.ts';

export interface MarkdownTree {
  readonly children: readonly RootContent[];
  /** The lines that say where links of the text lead, and nothing else. */
  readonly definitions: readonly Span[];
}

/** Where a link may lead: to the web or to a mailbox, never to a script or into the reader's own disk. */
const ADDRESS = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i;

export function isAddress(url: string): boolean {
  return ADDRESS.test(url) && URL.canParse(url);
}

/** Whether a text is to be taken as it stands in the source: raw HTML, and what only looks like a definition. */
export function isVerbatim(node: Text): boolean {
  return node.data !== undefined && 'verbatim' in node.data;
}

/** remark's tree of a text. Raw HTML, and whatever leads nowhere, is text in it. */
export function remarkTree(text: string): MarkdownTree {
  parser ??= loadParser();
  const definitions: Span[] = [];
  const tree = parser.toHtml(parser.parse(text), handlersFor(text, definitions, parser.defaults));
  return { children: tree.children, definitions };
}

interface Parser {
  readonly parse: (text: string) => import('mdast').Root;
  readonly toHtml: (tree: import('mdast').Root, handlers: Handlers) => import('hast').Root;
  readonly defaults: Pick<Handlers, 'linkReference' | 'imageReference'>;
}

type Handlers = NonNullable<Options['handlers']>;

let parser: Parser | null = null;

/** Loaded when the first Markdown is met: remark takes longer to load than a small archive takes to read. */
function loadParser(): Parser {
  const require = createRequire(import.meta.url);
  const { unified }: typeof import('unified') = require('unified');
  const { remark }: typeof import('remark') = require('remark');
  const { default: remarkRehype, defaultHandlers }: typeof import('remark-rehype') = require('remark-rehype');
  const markdown = remark().freeze();
  return {
    parse: (text) => markdown.parse(text),
    toHtml: (tree, handlers) => unified().use(remarkRehype, { handlers }).runSync(tree),
    defaults: { linkReference: defaultHandlers.linkReference, imageReference: defaultHandlers.imageReference },
  };
}

function handlersFor(text: string, definitions: Span[], defaults: Parser['defaults']): Handlers {
  /** What leads nowhere stays as it was written: `[Note]: see` is no link, and its words must not go. */
  const reference: Handlers['linkReference'] = (state, node: LinkReference | ImageReference, parent) => {
    const definition = state.definitionById.get(node.identifier.toUpperCase());
    if (definition === undefined || !isAddress(definition.url)) return verbatim(node, text);
    return defaults[node.type]?.(state, node, parent);
  };
  return {
    html: (_state, node: Html, parent) => {
      const words = verbatim(node, text);
      return parent !== undefined && FLOW.has(parent.type) ? paragraph(words) : words;
    },
    definition: (_state, node: Definition) => {
      if (!isAddress(node.url)) return paragraph(verbatim(node, text));
      definitions.push(spanOf(node));
      return undefined;
    },
    linkReference: reference,
    imageReference: reference,
  };
}

const FLOW: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function verbatim(node: Html | Definition | LinkReference | ImageReference, text: string): Text {
  const { start, end } = spanOf(node);
  const value = node.type === 'html' ? node.value : text.slice(start, end);
  return { type: 'text', value, data: { verbatim: true }, ...(node.position && { position: node.position }) };
}

function paragraph(words: Text): RootContent & { type: 'element' } {
  return { type: 'element', tagName: 'p', properties: {}, children: [words] };
}

function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
