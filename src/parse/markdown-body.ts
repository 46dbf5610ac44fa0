// What of the HTML that remark makes of Markdown may stand on a page?
import type { Element, RootContent, Text } from 'hast';
import { isBlock, wordsOf } from '../article/body.ts';
import type { BodyNode } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { findRuns, type Run, type Writing } from './markdown-runs.ts';
import { isAddress, isVerbatim } from './markdown-tree.ts';

/** A body, and where each of its text nodes was written. */
export interface Body {
  readonly nodes: readonly BodyNode[];
  readonly sources: ReadonlyMap<BodyNode, Span>;
}

/** The elements that pass, and what they become; of all others only the content does. */
const ELEMENTS: Readonly<Record<string, string>> = {
  ...{ p: 'p', h1: 'h2', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4', ul: 'ul', ol: 'ol', li: 'li' },
  ...{ blockquote: 'blockquote', pre: 'pre', hr: 'hr', em: 'em', strong: 'strong', code: 'code', br: 'br', del: 'del' },
  ...{ table: 'table', thead: 'thead', tbody: 'tbody', tr: 'tr', th: 'th', td: 'td' },
};

/** Stand empty without being nothing. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['br', 'hr', 'li', 'th', 'td', 'tr', 'thead', 'tbody']);

/** @param text the source, in which the positions of the tree count */
export function bodyOf(nodes: readonly RootContent[], text: string): Body {
  const sources = new Map<BodyNode, Span>();
  const textNodes = (runs: readonly Run[]): BodyNode[] =>
    runs.map(({ value, start, source }) => {
      const node: BodyNode = { type: 'text', value, start };
      if (source !== null) sources.set(node, source);
      return node;
    });

  const convertAll = (nodes: readonly RootContent[], writing: Writing, around: Span | null): BodyNode[] =>
    nodes.flatMap((node) => {
      if (node.type === 'text') return convertText(node, writing, around);
      return node.type === 'element' ? convertElement(node, writing) : [];
    });

  const convertElement = (node: Element, writing: Writing): BodyNode[] => {
    const { tagName, properties } = node;
    if (tagName === 'img') return convertImage(node);
    if (tagName === 'code') {
      // The text of a block of code has no place of its own, only the block has.
      const isBlockOfCode = node.children.some((child) => child.position === undefined);
      const around = isBlockOfCode ? insideFence(text, spanOf(node)) : spanOf(node);
      return wrap('code', {}, convertAll(node.children, isBlockOfCode ? 'lines' : 'code', around));
    }
    const children = convertAll(node.children, writing, null);
    if (tagName === 'a') {
      const href = properties.href;
      return typeof href === 'string' && isAddress(href) ? wrap('a', { href }, children) : children;
    }
    const name = ELEMENTS[tagName];
    if (name === undefined) return children;
    const start = name === 'ol' && typeof properties.start === 'number' ? { start: properties.start } : {};
    return wrap(name, start, name === 'tr' ? children.filter(isBlock) : tidy(name, children));
  };

  const convertText = (node: Text, writing: Writing, around: Span | null): BodyNode[] => {
    const span = around ?? spanOf(node);
    const value = writing === 'lines' ? node.value.replace(/\n$/, '') : node.value;
    if (span === null) return value === '' ? [] : [{ type: 'text', value, start: null }];
    return findRuns(text, span, value, isVerbatim(node) ? 'lines' : writing).map(
      ({ value, start, source }): BodyNode => {
        const part: BodyNode = { type: 'text', value, start };
        if (source !== null) sources.set(part, source);
        return part;
      },
    );
  };

  /** No picture is ever fetched: its words lead to it, or its address does. */
  const convertImage = (node: Element): BodyNode[] => {
    const { src, alt } = node.properties;
    const href = typeof src === 'string' && isAddress(src) ? src : null;
    const words = typeof alt === 'string' && alt.trim() !== '' ? alt : (href ?? '');
    const span = spanOf(node);
    if (words === '' || span === null) return [];
    const children = textNodes(findRuns(text, labelOf(text, span, words), words, 'lines'));
    return href === null ? children : wrap('a', { href }, children);
  };

  return { nodes: tidy('root', convertAll(nodes, 'text', null)), sources };
}

function wrap(
  tagName: string,
  properties: Readonly<Record<string, string | number>>,
  children: readonly BodyNode[],
): BodyNode[] {
  const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
  if (isEmpty && !MAY_BE_EMPTY.has(tagName)) return [];
  return [{ type: 'element', tagName, properties, children }];
}

/**
 * A block holds either blocks or words: words beside blocks become paragraphs, and the white space that only parts
 * blocks goes.
 */
function tidy(tagName: string, children: readonly BodyNode[]): BodyNode[] {
  const holdsBlocks = tagName === 'root' || children.some(isBlock);
  if (!holdsBlocks) return trimEnds(children);
  const tidied: BodyNode[] = [];
  let line: BodyNode[] = [];
  const endLine = (): void => {
    tidied.push(...wrap('p', {}, trimEnds(line)));
    line = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      endLine();
      tidied.push(child);
    } else {
      line.push(child);
    }
  }
  endLine();
  return tidied;
}

function trimEnds(children: readonly BodyNode[]): BodyNode[] {
  const isGap = (node: BodyNode | undefined): boolean => node?.type === 'text' && wordsOf(node).trim() === '';
  let start = 0;
  let { length: end } = children;
  while (start < end && isGap(children[start])) start += 1;
  while (end > start && isGap(children[end - 1])) end -= 1;
  return children.slice(start, end);
}

function spanOf({ position }: Element | Text): Span | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** Where the words of a picture stand between its marks: as they are, or else all that stands between the brackets. */
function labelOf(text: string, { start, end }: Span, words: string): Span {
  const written = text.slice(start, end);
  const at = written.indexOf(words);
  if (at >= 0) return { start: start + at, end: start + at + words.length };
  const closing = Math.max(written.lastIndexOf(']('), written.lastIndexOf(']['));
  return { start: start + 2, end: closing < 2 ? end - 1 : start + closing };
}

/** The lines of a block of code without the fences around it. */
function insideFence(text: string, span: Span | null): Span | null {
  if (span === null || !/^(?:```|~~~)/.test(text.slice(span.start, span.start + 3))) return span;
  const lineEnd = /[\r\n]/.exec(text.slice(span.start, span.end));
  return { start: lineEnd === null ? span.end : span.start + lineEnd.index, end: span.end };
}
