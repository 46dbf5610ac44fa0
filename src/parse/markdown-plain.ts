// Is a Markdown text so plain that its tree can be told without a parser?
import type { Element } from 'hast';
import type { Span } from '../text/span.ts';

/** Anything by which a line could be more than words. Rather too much than too little: the parser reads the rest. */
const MARK = /[*_`[<&\\\t\0\f\v]|^[-+>=~#|\s]|\s$|^\d{1,9}[.)]/;

/** A heading without marks in its words or behind them. */
const HEADING = /^(#{1,6}) ([^#\s](?:[^#]*[^#\s])?)$/;

/**
 * The tree of a text that has nothing but paragraphs and headings, as remark would give it, in a hundredth of the time.
 * Null for every other text.
 */
export function plainTree(text: string): Element[] | null {
  const children: Element[] = [];
  const block = { start: -1, end: -1 };
  const endParagraph = (): void => {
    if (block.start >= 0) children.push(element('p', text, block));
    block.start = -1;
  };
  for (let at = 0; at <= text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length + 1 : lineEnd + 1;
    const end = lineEnd > at && text.charAt(lineEnd - 1) === '\r' ? lineEnd - 1 : next - 1;
    const line = text.slice(at, end);
    const heading = HEADING.exec(line);
    const words = heading?.[2] ?? line;
    if (line.includes('\r') || (line.trim() !== '' && MARK.test(words))) return null;
    if (heading !== null || /^[ \t]*$/.test(line)) {
      endParagraph();
      if (heading !== null) children.push(element(`h${heading[1]?.length}`, text, { start: end - words.length, end }));
    } else {
      if (block.start < 0) block.start = at;
      block.end = end;
    }
    at = next;
  }
  endParagraph();
  return children;
}

/** Only the offsets of a place are ever looked at. */
function element(tagName: string, text: string, { start, end }: Span): Element {
  const position = { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
  return {
    ...{ type: 'element', tagName, properties: {} },
    children: [{ type: 'text', value: text.slice(start, end), position }],
  };
}
