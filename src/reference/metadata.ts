// What does the head of a page tell to programs: reference managers, search engines, link previews?
import type { ArticleRecord } from '../article/article-record.ts';
import { archiveDataset, type Coverage } from './dataset.ts';
import { printJsonLd } from './json-ld.ts';
import { type ArchiveName, newsArticle } from './news-article.ts';
import { statedDate } from './stated-date.ts';

/** A `<meta>` element: a property where its name begins with `og:` or `article:`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/** What the head of a page tells to programs, besides its title and its description. */
export interface Metadata {
  readonly tags: readonly MetaTag[];
  /** A statement in the words of schema.org, safe inside a `<script>`; null: none. */
  readonly jsonLd: string | null;
}

/** @param lede the first words, as a list shows them; empty where they may not be shown */
export function storyMetadata(record: ArticleRecord, lede: string, archive: ArchiveName): Metadata {
  if (record.status === 'withdrawn') return { tags: [{ name: 'robots', content: 'noindex' }], jsonLd: null };
  return {
    tags: [...referenceTags(record), ...previewTags(record, lede, archive)],
    jsonLd: printJsonLd(newsArticle(record, lede, archive)),
  };
}

export function archiveMetadata(coverage: Coverage, archive: ArchiveName & { readonly description: string }): Metadata {
  return { tags: [], jsonLd: printJsonLd(archiveDataset(coverage, archive)) };
}

/**
 * By these Zotero's translator for embedded metadata takes the page for a newspaper article of the agency. It looks at
 * `citation_journal_title` and at `og:type=website` before it looks at `DC.type`, so neither must stand here. An agency
 * is no `citation_author`: the translator would split its name into a first name and a surname.
 */
function referenceTags({ headline, published, byline, credits, provider, lang, rights, id }: ArticleRecord): MetaTag[] {
  const agency = credits[0] ?? provider;
  const title = headline.origin !== 'stated' ? `[${headline.text}]` : headline.text;
  return [
    ...tag('DC.type', 'newspaperArticle'),
    ...tag('citation_title', title),
    ...tag('citation_date', statedDate(published.edtf)),
    ...tag('citation_author', byline),
    ...tag('DC.source', agency),
    ...tag('prism.publicationName', agency),
    ...tag('DC.language', lang),
    ...tag('DC.rights', rights),
    ...tag('DC.identifier', id),
  ];
}

function previewTags(record: ArticleRecord, lede: string, { title, baseUrl }: ArchiveName): MetaTag[] {
  return [
    ...tag('og:type', 'article'),
    ...tag('og:title', record.headline.text),
    ...tag('og:description', lede),
    ...tag('og:site_name', title),
    ...tag('og:url', baseUrl === null ? null : baseUrl + record.url),
    ...tag('article:published_time', statedDate(record.published.edtf)),
    ...tag('article:section', record.section),
  ];
}

function tag(name: string, content: string | null): MetaTag[] {
  return content === null || content === '' ? [] : [{ name, content }];
}
