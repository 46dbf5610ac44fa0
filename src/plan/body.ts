// How does the text of an article become HTML?
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { BodyNode, Paragraph } from '../article/record.ts';

const printer = unified().use(rehypeStringify).freeze();

export interface PrintableBody {
  readonly paragraphs: readonly Paragraph[];
  readonly body: readonly BodyNode[] | null;
  readonly lang: string;
}

export function printBody({ paragraphs }: PrintableBody, _links: readonly never[]): string {
  return printer.stringify({
    type: 'root',
    children: paragraphs.map(({ text }, at) => ({
      type: 'element',
      tagName: 'p',
      properties: { id: `p${at + 1}` },
      children: [{ type: 'text', value: text }],
    })),
  });
}
