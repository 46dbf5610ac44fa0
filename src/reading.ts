// What does one file of content say? Everything that can be known of it without looking at another file.
import { type Card, cardOf } from './article/card.ts';
import { formatTagged, type TaggedArticle } from './article/tagged-article.ts';
import { tagsOf } from './enrich/tags.ts';
import { PARSE_KNOWLEDGE } from './knowledge/parse-knowledge.ts';
import type { FolderSettings } from './knowledge/settings.ts';
import { parseSource } from './parse/parse.ts';
import { decodeSource } from './text/decode.ts';
import { hashText } from './text/fingerprint.ts';
import type { Message } from './text/message.ts';

/** What became of a file. */
export interface Reading {
  readonly path: string;
  readonly cards: readonly Card[];
  readonly messages: readonly Message[];
}

/** A file that was read just now. */
export interface FreshReading extends Reading {
  /** For each card the whole article, as `formatTagged` gives it. */
  readonly bodies: readonly string[];
}

/** What a file of `content/` holds. */
export interface ArticlesOfFile {
  readonly articles: readonly TaggedArticle[];
  readonly messages: readonly Message[];
}

/**
 * Reads a file into the cards of its articles. A file that cannot be read gives no card and an error among its messages.
 *
 * @param path relative to the content folder
 * @param bytes of the file
 */
export function readBytes(path: string, bytes: Uint8Array, folder: FolderSettings): FreshReading {
  const { articles, messages } = articlesIn(path, bytes, folder);
  const bodies = articles.map(formatTagged);
  const cards = articles.map(({ article, tags }, at) => cardOf(article, tags, hashText(bodies[at] ?? ''), messages));
  return { path, cards, messages, bodies };
}

/** The articles of a file, whole. */
export function articlesIn(path: string, bytes: Uint8Array, folder: FolderSettings): ArticlesOfFile {
  const decoded = decodeSource(path, bytes, folder.encoding);
  if (decoded.source === null) return { articles: [], messages: decoded.messages };
  const parsed = parseSource(decoded.source, PARSE_KNOWLEDGE, folder);
  return {
    articles: parsed.articles.map((article) => ({ article, tags: tagsOf(article, PARSE_KNOWLEDGE.agencies) })),
    messages: [...decoded.messages, ...parsed.messages],
  };
}
