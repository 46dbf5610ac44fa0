// How was a file read? Each of its lines, the record that came of it, and what was not understood.
import type { Article, Tag } from '../article/record.ts';
import type { Message } from '../text/message.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type ExplainedField, explainFields } from './fields.ts';
import { type ExplainedLine, explainLines, layoutStretches, lineStarts, type Stretch } from './lines.ts';

/** What is known of a file once it has been read. */
export interface ReadFile {
  /** Null where the bytes are no text. */
  readonly source: SourceFile | null;
  /** Where its front matter ends; 0 without one. */
  readonly bodyStart: number;
  /** Where the value of each key of the front matter stands. */
  readonly stated: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
  readonly articles: readonly ReadArticle[];
  readonly messages: readonly Message[];
}

export interface ReadArticle {
  readonly article: Article;
  readonly tags: readonly Tag[];
  /** The same article read without the settings of its folder: what differs was settled there. */
  readonly unsettled: Article | null;
}

export interface Explanation {
  readonly lines: readonly ExplainedLine[];
  /** Whether the lines are those of the text that was taken out of the file (of HTML), and not of the file itself. */
  readonly ofTextTakenOut: boolean;
  readonly articles: readonly ExplainedArticle[];
  readonly messages: readonly Message[];
}

export interface ExplainedArticle {
  readonly article: Article;
  readonly tags: readonly Tag[];
  readonly fields: readonly ExplainedField[];
}

export function explain({ source, bodyStart, stated, articles, messages }: ReadFile): Explanation {
  if (source === null) return { lines: [], ofTextTakenOut: false, articles: [], messages };
  const offsets = offsetsOf(source.text, bodyStart, articles);
  const takenOut = articles.length === 1 && offsets[0] === null ? (articles[0]?.article ?? null) : null;
  const text = takenOut?.text ?? source.text;
  const stretches = articles.flatMap(({ article }, at) =>
    layoutStretches(article.layout, takenOut === null ? (offsets[at] ?? 0) : 0),
  );
  if (takenOut === null) stretches.push(...frontMatterStretches(source.text, bodyStart, stated));
  return {
    lines: explainLines(text, stretches),
    ofTextTakenOut: takenOut !== null,
    articles: articles.map(({ article, tags, unsettled }, at) => {
      const offset = takenOut === null ? (offsets[at] ?? 0) : 0;
      return { article, tags, fields: explainFields(article, tags, unsettled, lineFinder(text, offset)) };
    }),
    messages,
  };
}

/** Where the text of each article begins in the file; null for one that is not a slice of it. */
function offsetsOf(text: string, bodyStart: number, articles: readonly ReadArticle[]): (number | null)[] {
  let from = bodyStart;
  return articles.map(({ article }) => {
    const offset = text.indexOf(article.text, from);
    if (offset < 0) return null;
    from = offset + article.text.length;
    return offset;
  });
}

/** The lines of the front matter, those of a key under its name. */
function frontMatterStretches(text: string, bodyStart: number, stated: ReadFile['stated']): Stretch[] {
  const spans = Object.entries(stated).sort(([, a], [, b]) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  const take = (end: number, why: string): void => {
    if (end > at) stretches.push({ start: at, end, role: 'front matter', why });
    at = Math.max(at, end);
  };
  for (const [key, { start, end }] of spans) {
    take(text.lastIndexOf('\n', start) + 1, '');
    const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
    take(lineEnd < 0 ? bodyStart : lineEnd, `${key}, by the editor`);
  }
  take(bodyStart, '');
  return stretches;
}

/** Gives the number of the line on which an offset of an article's text stands. */
function lineFinder(text: string, offset: number): (at: number) => number {
  const starts = lineStarts(text);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset + at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
