// What is an article with all that was found in it, and in which form is it kept between two builds?
import type { Facts, TagIds } from './facts.ts';
import type { Article, Tag } from './record.ts';

/** An article with the tags under which it stands, and what was found in its text. */
export interface TaggedArticle {
  readonly article: Article;
  readonly tags: readonly Tag[];
  readonly ids: TagIds;
  readonly facts: Facts;
}

/**
 * The article as text: equal articles give equal texts, wherever they stand. Where it stands is told by its card.
 *
 * @returns JSON
 */
export function formatTagged({ article, ...found }: TaggedArticle): string {
  const { path: _path, part: _part, ...said } = article;
  return JSON.stringify({ said, ...found });
}

/**
 * The article behind a card.
 *
 * @param text as `formatTagged` has given it; whether it still is that is for the caller to know
 */
export function parseTagged(
  text: string,
  { file, part }: { readonly file: string; readonly part: number },
): TaggedArticle | null {
  const kept: unknown = JSON.parse(text);
  if (!isKept(kept)) return null;
  const { said, ...found } = kept;
  return { ...found, article: { ...said, path: file, part } };
}

interface Kept extends Omit<TaggedArticle, 'article'> {
  readonly said: Omit<Article, 'path' | 'part'>;
}

/** Looks no further than to see that it is a thing of this kind: its hash has said the rest. */
function isKept(value: unknown): value is Kept {
  return typeof value === 'object' && value !== null && 'said' in value && 'facts' in value;
}
