// What does one file of content say? Everything that can be known of it without looking at another file.
import { type Card, cardOf } from './article/card.ts';
import type { Article, Tag } from './article/record.ts';
import { tagsOf } from './enrich/tags.ts';
import { PARSE_KNOWLEDGE } from './knowledge/parse-knowledge.ts';
import { type Settings, settingsFor } from './knowledge/settings.ts';
import { parseSource } from './parse/parse.ts';
import { readContent } from './read.ts';
import { decodeSource } from './text/decode.ts';
import type { Message } from './text/message.ts';

/** What became of a file. */
export interface Reading {
  readonly path: string;
  readonly cards: readonly Card[];
  readonly messages: readonly Message[];
}

/** An article with the tags under which it stands. */
export interface TaggedArticle {
  readonly article: Article;
  readonly tags: readonly Tag[];
}

/**
 * Reads a file into the cards of its articles. A file that cannot be read gives no card and an error among its messages.
 *
 * @param content the content folder
 * @param path relative to it
 */
export function readFile(content: string, path: string, folders: Settings['folders']): Reading {
  const { articles, messages } = readArticles(content, path, folders);
  const cards = articles.map(({ article, tags }) => cardOf(article, tags, messages));
  return { path, cards, messages };
}

/** The articles of a file, whole. */
export function readArticles(
  content: string,
  path: string,
  folders: Settings['folders'],
): { articles: readonly TaggedArticle[]; messages: readonly Message[] } {
  const bytes = readContent(content, path);
  if (!(bytes instanceof Uint8Array)) return { articles: [], messages: [bytes] };
  const folder = settingsFor(path, folders);
  const decoded = decodeSource(path, bytes, folder.encoding);
  if (decoded.source === null) return { articles: [], messages: decoded.messages };
  const parsed = parseSource(decoded.source, PARSE_KNOWLEDGE, folder);
  return {
    articles: parsed.articles.map((article) => ({ article, tags: tagsOf(article, PARSE_KNOWLEDGE.agencies) })),
    messages: [...decoded.messages, ...parsed.messages],
  };
}

/** Whether the file was meant to be an article and gave none: it, not its absence, is to be mended. */
export function isFailed({ messages }: Reading): boolean {
  return messages.some(({ severity }) => severity === 'error');
}
