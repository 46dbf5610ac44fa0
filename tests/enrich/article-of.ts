// An article of nothing but paragraphs, parted by blank lines.
import type { Article, Paragraph } from '../../src/article/record.ts';

/** @param headline given apart from the text */
export function articleOf(text: string, headline = ''): Pick<Article, 'text' | 'paragraphs' | 'headline' | 'dateline'> {
  const paragraphs: Paragraph[] = [];
  for (const { 0: words, index } of text.matchAll(/\S.*(?:\n.*\S.*)*/g)) {
    const trimmed = words.trimEnd();
    paragraphs.push({ text: trimmed.replace(/\s+/g, ' '), start: index, end: index + trimmed.length });
  }
  return { text, paragraphs, headline: { text: headline, origin: 'derived' }, dateline: null };
}
