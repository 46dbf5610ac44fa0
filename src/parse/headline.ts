// Which headline can be made of the first sentence of a story that has none?
import { cutAttribution } from './attribution.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfSentence } from './sentence.ts';

/** No derived headline is longer. */
const LONGEST = 120;
/** Attributions are not looked for further than this. */
const LONGEST_SENTENCE = 900;
/** What is cut off at a clause keeps at least so much. */
const SHORTEST_CLAUSE = 50;

/**
 * The lede's first sentence without its attribution and full stop, cut at a clause or a word where it is too long.
 *
 * @param lede the first paragraph's words, not empty
 * @example deriveHeadline('Trade rose by 18%, Governor Anatoly Lis said on 11 September, BelTA has learned.', 'en', lexicon)
 *   // 'Trade rose by 18%'
 */
export function deriveHeadline(lede: string, lang: string, lexicon: Lexicon): string {
  const sentence = lede.slice(0, Math.min(endOfSentence(lede), LONGEST_SENTENCE)).trim();
  const told = withoutStop(cutAttribution(withoutStop(sentence), lang, lexicon));
  return shorten(told || withoutStop(sentence) || sentence);
}

/** Without the full stop of a statement; a question mark says something. */
function withoutStop(words: string): string {
  return words.replace(/[\s.。…,;:–—-]+$/u, (end, at: number) =>
    /\.$/.test(end) && /(?:^|[\s.])\p{Lu}$/u.test(words.slice(Math.max(0, at - 3), at)) ? '.' : '',
  );
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  const window = words.slice(0, LONGEST);
  const clause = lastClause(window);
  if (clause >= SHORTEST_CLAUSE) return `${withoutStop(window.slice(0, clause))} …`;
  const space = window.lastIndexOf(' ', LONGEST - 2);
  return `${withoutStop(window.slice(0, space > 0 ? space : LONGEST - 1))} …`;
}

/** The last border of a clause that stands outside quotation marks: a semicolon, a dash, a comma. */
function lastClause(window: string): number {
  for (const border of [/; /g, / [–—-] /g, /, /g]) {
    let last = -1;
    for (const match of window.matchAll(border)) if (isOutsideQuotes(window.slice(0, match.index))) last = match.index;
    if (last >= SHORTEST_CLAUSE) return last;
  }
  return -1;
}

function isOutsideQuotes(before: string): boolean {
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/[“«„]/g) <= count(/[”»]/g);
}
