// In which words of an article are names looked for?
import type { Article } from '../../article/record.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** A stretch of the article in which names stand. Captions, bylines and menus are none: their people are not its people. */
export interface Passage {
  readonly part: 'headline' | 'dateline' | 'paragraph';
  readonly words: readonly Word[];
  /** Whether it is written in capitals throughout, so that capitals tell nothing. */
  readonly shouted: boolean;
}

/** No article is longer; of a text that is, the rest is not searched, so that nothing takes more than its time. */
const LONGEST = 300_000;

/** The headline, the dateline and the paragraphs, in the order of the text. Spans are offsets into the article's text. */
export function passagesOf(article: Article): Passage[] {
  const text = withoutMarkup(article);
  const passages: (Passage & { start: number })[] = [];
  const add = (part: Passage['part'], { start, end }: Span) => {
    const words = wordsOf(text, start, Math.min(end, LONGEST));
    if (words.length > 0) passages.push({ part, words, shouted: isShouted(words), start });
  };
  for (const entry of article.layout) if (entry.role === 'headline') add('headline', entry);
  if (article.dateline !== null) add('dateline', article.dateline);
  for (const paragraph of article.paragraphs) add('paragraph', paragraph);
  return passages.sort((a, b) => a.start - b.start).map(({ part, words, shouted }) => ({ part, words, shouted }));
}

/** The text with spaces for what is not words of it: a link's address in Markdown, say. */
function withoutMarkup({ text, layout }: Article): string {
  let plain = '';
  let at = 0;
  for (const { role, start, end } of layout) {
    if ((role !== 'markup' && role !== 'control') || start < at) continue;
    plain += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return at === 0 ? text : plain + text.slice(at);
}

function isShouted(words: readonly Word[]): boolean {
  let upper = 0;
  for (const { shape } of words) {
    if (shape === 'lower') return false;
    if (shape === 'upper') upper += 1;
  }
  return words.length > 2 && upper > words.length / 2;
}
