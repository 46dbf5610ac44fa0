// How were the days of a story without a date worked out, and where does each reason stand?
import type { Article } from '../article/record.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { Span } from '../text/span.ts';
import type { StoryDating } from './shown-facts.ts';

/** @param href the way to the story's page; empty on the page itself */
export function datingsOf({ article, facts }: TaggedArticle, href: string): StoryDating[] {
  const shown = paragraphsShown(article);
  if (shown < article.paragraphs.length) return [];
  return facts.datings.map(({ day, date, basis, evidence }) => ({
    ...{ day, date, basis },
    evidence: evidence.map((reason) => {
      const paragraph = paragraphOf(reason, article, shown);
      const { words, why, holds, source } = reason;
      return { words, why, holds, source, href: paragraph === 0 ? null : `${href}#p${paragraph}` };
    }),
  }));
}

/** How many paragraphs a story's status lets be shown. */
export function paragraphsShown({ status, paragraphs }: Article): number {
  if (status === 'usable') return paragraphs.length;
  return status === 'excerpt' ? Math.min(1, paragraphs.length) : 0;
}

/** The number of the paragraph in which a stretch of the text lies; 0: in none that is shown. */
export function paragraphOf({ start }: Span, { paragraphs }: Article, shown: number): number {
  const number = paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end) + 1;
  return number > shown ? 0 : number;
}
