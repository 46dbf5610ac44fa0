// What does a Markdown text say, and which of its characters are words and which are marks?
import { paragraphBlocks, wordsOf } from '../article/body.ts';
import type { BodyNode, LayoutEntry, Paragraph } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { foldText } from './blanks.ts';
import { type Body, bodyOf } from './markdown-body.ts';
import { isIntricate, splitPlainly } from './markdown-limits.ts';
import { plainTree } from './markdown-plain.ts';
import { findRuns } from './markdown-runs.ts';
import { remarkTree } from './markdown-tree.ts';

export interface MarkdownReading {
  /** A heading of the first level above all else; not part of the body. */
  readonly headline: Paragraph | null;
  /** One for each block of the body that holds words, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Partitions the text; control characters lie inside its entries. */
  readonly layout: readonly LayoutEntry[];
  readonly body: readonly BodyNode[];
}

/**
 * Reads Markdown (CommonMark, by remark). Raw HTML in it is text like any other; pictures become links; a link leads to
 * the web or to a mailbox, or is no link. A text too intricate for remark is read as plain paragraphs.
 *
 * @param text what stands below the front matter
 * @example parseMarkdown('# Trade grows\n\nMINSK. **BelTA** – Trade rose.').headline?.text // 'Trade grows'
 */
export function parseMarkdown(text: string): MarkdownReading {
  const plain = plainTree(text);
  if (plain === null && isIntricate(text)) return readPlainly(text);
  const { children, definitions } = plain === null ? remarkTree(text) : { children: plain, definitions: [] };
  const first = children.find(({ type }) => type === 'element');
  const heading = first?.type === 'element' && first.tagName === 'h1' ? first : null;
  const [headline = null] = heading === null ? [] : blocksOf(bodyOf(heading.children, text));
  const body = bodyOf(headline === null ? children : children.filter((child) => child !== heading), text);
  const blocks = blocksOf(body);
  const words = [
    ...(headline?.spans ?? []).map(
      (span): LayoutEntry => ({ ...span, role: 'headline', why: 'Markdown heading on top' }),
    ),
    ...blocks.flatMap(({ spans, why }) => spans.map((span): LayoutEntry => ({ ...span, role: 'paragraph', why }))),
  ];
  return {
    headline: headline?.paragraph ?? null,
    paragraphs: blocks.map(({ paragraph }) => paragraph),
    layout: partition(text, words, definitions),
    body: body.nodes,
  };
}

/** A block that holds words, as the record sees it, and where its words stand. */
interface Block {
  readonly paragraph: Paragraph;
  readonly spans: readonly Span[];
  readonly why: string;
}

const WHY: Readonly<Record<string, string>> = {
  ...{ h2: 'Markdown heading', h3: 'Markdown heading', h4: 'Markdown heading', li: 'Markdown list item' },
  ...{ pre: 'Markdown code', th: 'Markdown table', td: 'Markdown table' },
};

function blocksOf({ nodes, sources }: Body): Block[] {
  let last = 0;
  return paragraphBlocks(nodes).map((block) => {
    const spans = spansIn(block, sources);
    const start = spans[0]?.start ?? last;
    last = Math.max(start, spans.at(-1)?.end ?? start);
    const paragraph = { text: foldText(wordsOf(block)), start, end: last };
    return { paragraph, spans, why: WHY[block.tagName] ?? 'Markdown paragraph' };
  });
}

/** Where the words of a node were written, in order. */
function spansIn(node: BodyNode, sources: Body['sources']): Span[] {
  const source = sources.get(node);
  if (node.type === 'text') return source === undefined ? [] : [source];
  return node.children.flatMap((child) => spansIn(child, sources));
}

/** The words in order, and what lies between them, line by line, as marks. */
function partition(text: string, words: readonly LayoutEntry[], definitions: readonly Span[]): LayoutEntry[] {
  const entries: LayoutEntry[] = [];
  let at = 0;
  const push = (entry: LayoutEntry): void => {
    const span = trimBlanks(text, entry);
    const last = entries.at(-1);
    if (span.start === span.end) return;
    const isOne = last !== undefined && last.role === entry.role && last.why === entry.why;
    if (isOne && /^[^\S\r\n]*$/.test(text.slice(last.end, span.start)))
      entries[entries.length - 1] = { ...last, end: span.end };
    else entries.push({ ...entry, ...span });
  };
  const pushMarks = (end: number): void => {
    for (const line of text.slice(at, end).matchAll(/[^\r\n]+/g)) {
      const start = at + line.index;
      const isDefinition = definitions.some((definition) => definition.start <= start && start < definition.end);
      const why = isDefinition ? 'address of a link' : 'Markdown mark';
      push({ start, end: start + line[0].length, role: 'markup', why });
    }
  };
  for (const entry of words) {
    if (entry.end <= at) continue;
    const start = Math.max(entry.start, at);
    pushMarks(start);
    push({ ...entry, start });
    at = entry.end;
  }
  pushMarks(text.length);
  return entries;
}

function trimBlanks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function readPlainly(text: string): MarkdownReading {
  const spans = splitPlainly(text);
  const body = spans.map((span): BodyNode => {
    const runs = findRuns(text, span, text.slice(span.start, span.end), 'lines');
    const children = runs.map(({ value, start }): BodyNode => ({ type: 'text', value, start }));
    return { type: 'element', tagName: 'p', properties: {}, children };
  });
  return {
    headline: null,
    paragraphs: spans.map((span) => ({ ...span, text: foldText(text.slice(span.start, span.end)) })),
    layout: partition(
      text,
      spans.map((span) => ({ ...span, role: 'paragraph', why: 'too intricate to be read as Markdown' })),
      [],
    ),
    body,
  };
}
