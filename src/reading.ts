// What does one file of content say? Everything that can be known of it without looking at another file.
import { type Card, cardOf } from './article/card.ts';
import type { Article } from './article/record.ts';
import { formatTagged, type TaggedArticle } from './article/tagged-article.ts';
import { type EnrichKnowledge, enrich } from './enrich/enrich.ts';
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
  /** The words with a capital of all its articles, folded and sorted. */
  readonly words: readonly string[];
}

/** What a file of `content/` holds. */
export interface ArticlesOfFile {
  readonly articles: readonly TaggedArticle[];
  readonly messages: readonly Message[];
  /** The words with a capital of all of them, folded and sorted. */
  readonly words: readonly string[];
}

/**
 * Reads a file into the cards of its articles. A file that cannot be read gives no card and an error among its messages.
 *
 * @param path relative to the content folder
 * @param bytes of the file
 */
export function readBytes(
  path: string,
  bytes: Uint8Array,
  folder: FolderSettings,
  known: EnrichKnowledge,
): FreshReading {
  const { articles, messages, words } = articlesIn(path, bytes, folder, known);
  const bodies = articles.map(formatTagged);
  const cards = articles.map((tagged, at) => cardOf(tagged, hashText(bodies[at] ?? ''), messages));
  return { path, cards, messages, bodies, words };
}

/** The articles of a file, whole. */
export function articlesIn(
  path: string,
  bytes: Uint8Array,
  folder: FolderSettings,
  known: EnrichKnowledge,
): ArticlesOfFile {
  const { articles, messages } = parseBytes(path, bytes, folder);
  const enriched = articles.map((article) => enrich(article, known));
  const words = enriched.flatMap(({ words }) => words);
  const faults = enriched.flatMap((one) => one.messages);
  return {
    // Like front matter that could not be read: nothing is published by half of what the editor says.
    articles: faults.length > 0 ? [] : enriched.map(({ tagged }) => tagged),
    messages: [...messages, ...faults],
    words: enriched.length > 1 ? [...new Set(words)].sort() : words,
  };
}

/** What the articles of a file say, before anything is looked for in them. */
export function parseBytes(
  path: string,
  bytes: Uint8Array,
  folder: FolderSettings,
): { readonly articles: readonly Article[]; readonly messages: readonly Message[] } {
  const decoded = decodeSource(path, bytes, folder.encoding);
  if (decoded.source === null) return { articles: [], messages: decoded.messages };
  const parsed = parseSource(decoded.source, PARSE_KNOWLEDGE, folder);
  return { articles: parsed.articles, messages: [...decoded.messages, ...parsed.messages] };
}
