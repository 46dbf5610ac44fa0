// Under which tags does an article stand, as far as the editor and its own layout say?
import type { Article, DeclaredTag, Tag } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import type { Agency } from '../knowledge/agency.ts';
import { hashText } from '../text/fingerprint.ts';

/**
 * The article's tags: the editor's first, then the section, the keywords, the dateline's place and the agencies.
 *
 * @returns each tag once, in that order
 */
export function tagsOf(article: Article, agencies: readonly Agency[]): Tag[] {
  const declared: DeclaredTag[] = [
    ...article.declaredTags,
    ...topics(article.section === null ? [] : [article.section]),
    ...topics(article.keywords),
    ...(article.dateline?.place == null ? [] : [{ kind: 'place' as const, name: article.dateline.place }]),
    ...article.credits.map((name) => ({ kind: 'agency' as const, name })),
  ];
  const tags = new Map<string, Tag>();
  for (const { kind, name } of declared) {
    const known = kind === 'agency' ? agencies.find((agency) => agency.name === name) : undefined;
    const id = known?.id ?? idOf(name);
    const key = `${kind}/${id}`;
    if (!tags.has(key)) tags.set(key, { kind, id, name, salient: true });
  }
  return [...tags.values()];
}

function topics(names: readonly string[]): DeclaredTag[] {
  return names.map((name) => ({ kind: 'topic', name }));
}

/** A name that no Latin letter can stand for gets a number made from its letters. */
function idOf(name: string): string {
  return slugify(name) || `t${hashText(name).toString(36)}`;
}
