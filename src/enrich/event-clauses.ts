// Into which clauses does a sentence fall?
import type { Span } from '../text/span.ts';

const SPEECH =
  'said|says|noted|notes|stressed|added|remarked|stated|reported|reports|emphasized|emphasised|recalled|explained|announced|underlined|believes|informed|informs|told|learned|learnt|pointed|continued|concluded|specified|shared|thanked|quoted|quotes|cites|cited|citing';

/** Where one clause ends and another begins: the mark, or the joining words, lie between them. */
const BREAK = new RegExp(
  [
    '[“”"«»;]',
    ': ',
    ' [–—-] ',
    // Words that open a clause of their own.
    ',? (?:that|as(?= (?:he|she|it|they|we|the)\\b| [A-Z])|while|when|whereas|because|although|though|if|что|когда|где) ',
    ', (?:but|and|so|yet|а|но) ',
    ',? (?=(?:which|who|where)\\b|котор[а-я]{2,3} )',
    // What follows a clause to say whose words it is: ", BelTA has learned", ", the minister said".
    `, (?=(?:[\\w\\u0400-\\u04ff'’.-]+ ){1,9}?(?:${SPEECH})\\b)`,
    `, (?=(?:${SPEECH}|according to)\\b|(?:сообщил|отметил|заявил|передает|передаёт)(?:[аи]|)(?![а-яё]))`,
    // "Said he believes": the words said begin after the verb.
    ` (?=(?:he|she|it|they|we|there|this) (?!(?:at|in|on|during|to|as)\\b))(?<=\\b(?:${SPEECH}) )`,
  ].join('|'),
  'g',
);

/**
 * The clauses of a sentence, in order, without the marks and words that join them. Only as fine as an event needs it.
 *
 * @example clausesOf('Lis said as he met with the ambassador in Brest on 11 September, BelTA has learned.')
 * // 'Lis said' · 'he met with the ambassador in Brest on 11 September' · 'BelTA has learned.'
 */
export function clausesOf(sentence: string): readonly Span[] {
  const clauses: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    for (const clause of withoutRelative(sentence, trimmed(sentence, start, end))) {
      if (clause.end > clause.start) clauses.push(clause);
    }
  };
  const names = namesIn(sentence);
  for (const { 0: mark, index } of sentence.matchAll(BREAK)) {
    if (names.some((name) => name.start <= index && index < name.end)) continue;
    // "On 30 May, the minister said": the date that opens a sentence is no clause.
    if (
      mark === ', ' &&
      !/^(?:which|who|where|котор)/.test(sentence.slice(index + 2, index + 8)) &&
      index - start < SHORTEST
    )
      continue;
    close(index);
    start = index + mark.length;
  }
  close(sentence.length);
  return clauses;
}

/** `which took place in Minsk, has become a tool`: what goes on after the comma is the clause around it again. */
function withoutRelative(sentence: string, clause: Span): readonly Span[] {
  const words = sentence.slice(clause.start, clause.end);
  const comma = /^(?:which|who|where|котор)/.test(words) ? words.indexOf(', ') : -1;
  if (comma < 0) return [clause];
  const end = clause.start + comma;
  return [{ start: clause.start, end }, trimmed(sentence, end, clause.end)];
}

/** Quotation marks around a name part no clauses: `The forum «Astana» took place`. */
const QUOTED_NAME = /(?<=[\p{L}\p{N}] )["“«]\p{Lu}[^"“”«»,.;:]{1,60}["”»]/gu;

function namesIn(sentence: string): readonly Span[] {
  if (!/["“«]/.test(sentence)) return [];
  return [...sentence.matchAll(QUOTED_NAME)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** A piece before a comma that is shorter than this only opens the clause after it: `Last year, `. */
const SHORTEST = 24;

function trimmed(sentence: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,]/.test(sentence.charAt(from))) from += 1;
  while (to > from && /[\s,]/.test(sentence.charAt(to - 1))) to -= 1;
  // The full stop belongs to a clause that is the whole sentence.
  if (start > 0 && to === sentence.length && /\w\.$/.test(sentence.slice(from, to))) to -= 1;
  return { start: from, end: to };
}

/** Joins between two dates of one clause: `arrived on 11 September and left on 13 September`. */
const JOIN = /(?:,? (?:and|but|then|и|а)|,|;) /g;

/** After a join these begin something of its own: `and left on`, `but in 2018 it`. Not: `culture and sport concept`. */
const OWN_VERB =
  /^(?:also |then |later |subsequently )?(?:(?:will|would|was|were|is|are|has|have|had|did|he|she|it|they|we|came|took|left|went|rose|fell|grew|met|held|became|made|gave|began|won|lost|in|on|by|from)\b|[a-z]+ed\b|(?:the|a|an) |[а-яё]+(?:л|ла|ло|ли|ся|сь|т)(?![а-яё]))/;

/**
 * Parts a clause so that each of its dates stands in a part of its own; dates with nothing to part them stay together.
 *
 * @param dates in order, within the clause
 */
export function partsOf(sentence: string, clause: Span, dates: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let start = clause.start;
  for (let at = 1; at < dates.length; at += 1) {
    const from = dates[at - 1]?.end ?? start;
    const to = dates[at]?.start ?? clause.end;
    const joins = [...sentence.slice(from, to).matchAll(JOIN)];
    const join = joins.find(({ 0: words, index }) => OWN_VERB.test(sentence.slice(from + index + words.length, to)));
    if (join === undefined) continue;
    parts.push(trimmed(sentence, start, from + join.index));
    start = from + join.index + join[0].length;
  }
  parts.push(trimmed(sentence, start, clause.end));
  return parts;
}
