// Which parts of a body are its paragraphs?
import type { BodyNode } from './record.ts';

export type BodyElement = Extract<BodyNode, { type: 'element' }>;

/** Elements that stand for themselves in the flow of a page; all others stand within a line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

export function isBlock(node: BodyNode): node is BodyElement {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/**
 * The blocks that hold words themselves, top to bottom: the first is the article's first paragraph, and so on. A list
 * or a quotation is none, its items and paragraphs are.
 */
export function paragraphBlocks(body: readonly BodyNode[]): BodyElement[] {
  const found: BodyElement[] = [];
  for (const node of body) {
    if (!isBlock(node)) continue;
    if (node.children.some(isBlock)) found.push(...paragraphBlocks(node.children));
    else if (/\S/.test(wordsOf(node))) found.push(node);
  }
  return found;
}

/** All text in a node, as it stands. */
export function wordsOf(node: BodyNode): string {
  return node.type === 'text' ? node.value : node.children.map(wordsOf).join('');
}
