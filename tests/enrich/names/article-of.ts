// How is a case's raw text an article? By the archive's own parser.
import type { Article } from '../../../src/article/record.ts';
import { PARSE_KNOWLEDGE } from '../../../src/knowledge/parse-knowledge.ts';
import { parseSource } from '../../../src/parse/parse.ts';

const NO_SETTINGS = { provider: null, language: null, encoding: null, rights: null };

/** The first article of a raw text. */
export function articleOf(text: string, path = 'wire/case.txt'): Article {
  const { articles, messages } = parseSource({ path, text, encoding: 'utf-8' }, PARSE_KNOWLEDGE, NO_SETTINGS);
  const [article] = articles;
  if (article === undefined)
    throw new Error(`No article in the case: ${messages.map(({ text: words }) => words).join('; ')}`);
  return article;
}
