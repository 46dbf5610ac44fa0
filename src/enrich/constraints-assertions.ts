// Which facts that only some days allow does a text assert?
import type { Evidence } from '../article/dated.ts';
import type { DatedFact } from '../article/dated-fact.ts';
import type { Article } from '../article/record.ts';
import type { Span } from '../text/span.ts';

import { type Reading, readStretch, sentencesOf } from './dates/reading.ts';

/** Before an office these make it one of another time. */
const FORMER = /\b(?:former|ex|then|late|first|future|acting as|next|outgoing)[ -](?:the )?$/i;

interface Passage {
  readonly where: 'dateline' | 'text';
  readonly reading: Reading;
  readonly lower: string;
  readonly sentences: () => readonly Span[];
}

/**
 * The assertions of a text, in order: of each fact the first. A wording counts where all the words that have to stand
 * beside it are in the article, and none that takes it back is in its sentence.
 */
export function findAssertions(
  article: Pick<Article, 'text' | 'paragraphs' | 'dateline'>,
  facts: readonly DatedFact[],
): readonly Evidence[] {
  const passages = passagesOf(article);
  const found: Evidence[] = [];
  for (const fact of facts) {
    if (!fact.with.every((words) => passages.some((passage) => indexOfWords(passage.lower, words, 0) >= 0))) continue;
    const evidence = firstAssertion(fact, passages, article.text);
    if (evidence !== null && !found.some(({ fact: id, start }) => id === evidence.fact && start === evidence.start)) {
      found.push(evidence);
    }
  }
  return firstOfEach(found.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Several wordings may show the same of one fact: the first is enough. */
function firstOfEach(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ fact, holds, why }) => {
    const key = `${fact} ${why} ${holds}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function passagesOf({
  text,
  paragraphs,
  dateline,
}: Pick<Article, 'text' | 'paragraphs' | 'dateline'>): readonly Passage[] {
  const passage = (where: Passage['where'], start: number, end: number): Passage => {
    const reading = readStretch(text, { start, end });
    let sentences: readonly Span[] | null = null;
    return {
      where,
      reading,
      lower: lowered(reading.text),
      sentences: () => {
        sentences ??= sentencesOf(reading.text);
        return sentences;
      },
    };
  };
  return [
    ...(dateline === null ? [] : [passage('dateline', dateline.start, dateline.end)]),
    ...paragraphs.map(({ start, end }) => passage('text', start, end)),
  ];
}

/** Lower case, unless that would change the length and so the offsets. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function firstAssertion(fact: DatedFact, passages: readonly Passage[], text: string): Evidence | null {
  for (const passage of passages) {
    const { where, reading, lower } = passage;
    if (fact.where !== 'anywhere' && fact.where !== where) continue;
    for (const words of fact.words) {
      for (let at = indexOfWords(lower, words, 0); at >= 0; at = indexOfWords(lower, words, at + 1)) {
        if (isTakenBack(fact, passage, at)) continue;
        const span = reading.spanOf(at, at + words.length);
        return {
          ...span,
          words: text.slice(span.start, span.end),
          fact: fact.id,
          holds: fact.holds,
          why: fact.evidence,
          source: fact.source,
        };
      }
    }
  }
  return null;
}

function isTakenBack({ without }: DatedFact, { reading: { text }, sentences }: Passage, at: number): boolean {
  if (FORMER.test(text.slice(Math.max(0, at - 16), at))) return true;
  if (without.length === 0) return false;
  const sentence = sentences().find(({ end }) => at < end);
  const words = sentence === undefined ? text : text.slice(sentence.start, sentence.end);
  return without.some((word) => indexOfWords(lowered(words), word, 0) >= 0);
}

/** Where the words stand as whole words; −1: nowhere. */
function indexOfWords(lower: string, words: string, from: number): number {
  const wanted = words.toLowerCase();
  for (let at = lower.indexOf(wanted, from); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + wanted.length))) return at;
  }
  return -1;
}

function isLetter(character: string): boolean {
  return character !== '' && /[\p{L}\p{N}]/u.test(character);
}
