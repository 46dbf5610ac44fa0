// How does an article look as the archive publishes it?
import { type ArticleRecord, RECORD_SCHEMA } from '../article/article-record.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { Story } from './archive.ts';

/** Joins what the text says with what the archive gave it. Keys in the order in which people read them. */
export function recordOf(story: Story, { article, facts }: TaggedArticle): ArticleRecord {
  return {
    schema: RECORD_SCHEMA,
    id: story.id,
    url: story.url,
    files: story.files,
    sha256: article.sha256,
    format: article.format,
    provider: article.provider,
    lang: article.lang,
    headline: article.headline,
    published: article.published,
    dateline: article.dateline,
    credits: article.credits,
    section: article.section,
    byline: article.byline,
    keywords: article.keywords,
    crawled: article.crawled,
    retrieved: article.retrieved,
    added: story.added,
    source: article.source,
    rights: article.rights,
    status: article.status,
    note: article.note,
    edited: article.edited,
    doubts: article.doubts,
    versions: story.versions,
    layout: article.layout,
    paragraphs: article.paragraphs,
    tags: story.card.tags,
    dates: facts.dates,
    mentions: facts.mentions,
    roles: facts.roles,
    topics: facts.topics,
    events: facts.events,
    datings: facts.datings,
    figures: [],
    quotes: [],
  };
}
