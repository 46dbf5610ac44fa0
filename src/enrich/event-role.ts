// Which part does a date play in its clause: does something happen on it, is something compared with it, is it an end?

import type { DateFact } from '../article/dated.ts';
import type { Span } from '../text/span.ts';

/**
 * `happens`: the clause tells what was or will be on that date. `compared`: figures of another period are set against
 * it. `bounds`: it only ends or begins something. `term`: it belongs to a thing (`a roadmap for 2019-2020`, `the 2018
 * budget`, `last year's level`).
 */
export type DateRole = 'happens' | 'compared' | 'bounds' | 'term' | 'named-day' | 'session';

const PREPOSITION = '(?: (?:of|in|for|from))?(?: the)? $';
const COMPARED = [
  `(?:compared (?:to|with)|in comparison (?:to|with)|as against|against|versus|vs\\.?|than|relative to|по сравнению с|против)(?: (?:that|those|the (?:same )?levels?|the figures?|levels?))?${PREPOSITION}`,
  // "Up 18% from 2016", "to 47 billion from 15.8 billion in 1985".
  `(?:\\b(?:up|down|increase|decrease|growth|decline|drop|rise|fall)\\b[^,;.]{0,24}|\\d ?%?|percent|pct|million|billion|mln|bln) (?:from|over)(?: the)? $`,
  '(?:%|percent|pct|per cent) on(?: the)? $',
  '\\bcompared (?:to|with) [^,;.]{0,40} (?:of|in)(?: the)? $',
  '(?<![а-яё])против [^,;.]{0,24}$',
  `\\b(?:at|to|above|below|exceed\\w*|reach\\w*) the (?:same )?levels? of $`,
].map((pattern) => new RegExp(pattern, 'i'));
const ENDS =
  /\b(?:until|till|through|up to|before|after|since|prior to|beyond|starting) (?:the )?$|(?<![а-яё])(?:до|после) $/i;
const DOCUMENT =
  '(?:plans?|program(?:me)?s?|roadmaps?|road maps?|strateg(?:y|ies)|concepts?|agenda|agreements?|contracts?)';
/** What has a term: `a roadmap for 2019-2020`, `the concept by 2029`. */
const TERM = [
  `\\b(?:${DOCUMENT}|budgets?|schedules?|treat(?:y|ies)|cooperation|targets?|goals?|tasks?|forecasts?|priorities|calendar|season|chairmanship|presidency|membership|edition|list|campaign|cup|games|championships?|path|vision|concept|approach|polic(?:y|ies)|outlook)\\b(?:(?!\\b(?:slated|scheduled|planned|due|set(?= for))\\b)[^.;:]){0,40}\\b(?:for|to|of|in the years?) (?:the )?$`,
  // What is looked back on: "the results of last year", "their work over the past five years".
  '\\b(?:results?|outcomes?|performance|indicators?|achievements?) (?:of|for|in|over|during) (?:the )?$',
  '\\b(?:stock of|results of|sum\\w* up|report\\w* on|looked at) [^.;:,]{0,60}\\b(?:work|development) (?:for|in|over|during) (?:the )?$',
  '\\b(?:results?|outcomes?) of [^.;:,]{0,60}\\b(?:in|for|over|during) (?:the )?$',
  '\\b(?:targets?|goals?|plans?|tasks?|budget) for [^.;:,]{0,40}\\b(?:in|for) (?:the )?$',
  '(?<![а-яё])(?:итог|результат|показател|отчет|отчёт|уров(?:ень|ня|ню))[а-яё]{0,3}(?: [^.;:,]{0,40})? (?:за )?$',
  // "The programme of launches for year 2017".
  '\\b(?:for|of) (?:the )?year $',
  `\\b${DOCUMENT} (?:by|until|through) $`,
  // The day of a document: "the decree as of 4 August 2020".
  '\\b(?:decree|resolution|order|law|code|agreement|ruling|directive)s?(?: (?:of|on) [^.;:,]{0,120})?(?: No\\.? ?\\d+)? (?:as of|of|dated) (?:the )?$',
  '\\b(?:forecast(?:ed)?|projected|predicted) for (?:the )?$',
  '(?<![а-яё])(?:программ|план|стратеги)[^.;:]{0,40}(?:на|до) $',
].map((pattern) => new RegExp(pattern, 'i'));
const POSTPONED_FROM = /\b(?:postpone|move|delay|reschedule|shift|transfer|change|defer)\w* from $/i;
/** A year that only qualifies a noun: `the 2018 budget`, `its 2024 International Forum`. */
const QUALIFIED =
  /^ (?!(?:was|were|is|are|has|have|had|will|and|or|to|in|on|at|by|for|from|with|when|the|a|an|as|but|that|than)\b)[A-Za-z]/;
const QUALIFIES = /(?:^|[^A-Za-z])(?:the|its|their|his|her|this|that|an?|of|['’]s?) $/i;
/** `Tokyo 2020 Paralympic Games`. */
const NAMED = /[A-Z][a-z]+ $/;
const NAME_GOES_ON = /^ [A-Z][a-z]+ [A-Z]/;
/** `2021-2022`: what a document is for, wherever that stands. */
const YEARS = /^\d{4} ?[-–/] ?\d{2,4}$/;
/** `The H1 2018 results`. */
const HALF = /^(?:the )?[QH][1-4](?: \d{4})?$/;
const OF_HALF = /^ (?:[a-z]+ )?(?:results?|performance|figures|data|report|earnings|plan|targets?|goals)\b/;
const OF_SCHOOL = /^ (?:academic|school|heating|учебн|отопит)/;
const OF_DOCUMENT = new RegExp(`\\b${DOCUMENT}\\b`, 'i');
/** `last year's level`, but `today's meeting`. */
const POSSESSIVE =
  /^['’]s? (?!(?:\w+ )?(?:meeting|session|talks?|event|conference|decision|visit|forum|ceremony|briefing|summit|speech|address|match|game|opening|trade|turnover|total|volume|harvest|exports?|imports?|output)\b)/;

export function roleOf(sentence: string, date: Span, clause: Span, fact: DateFact): DateRole {
  if (fact.rule === 'date/session') return 'session';
  if (fact.type === 'named-day') return 'named-day';
  // The preposition may belong to the date's own words.
  const words = sentence.slice(date.start, date.end);
  const lead = /^(?:on|in|from|over|during|at) (?:the )?/i.exec(words)?.[0] ?? '';
  const before = sentence.slice(clause.start, date.start) + lead;
  const after = sentence.slice(date.end, clause.end);
  if (POSTPONED_FROM.test(before)) return 'bounds';
  if (isComparison(before, fact, words)) return 'compared';
  if (fact.rule === 'date/same-period') return fact.basis.includes('moved to') ? 'compared' : 'happens';
  if (ENDS.test(before)) return 'bounds';
  if (TERM.some((pattern) => pattern.test(before)) || POSSESSIVE.test(after)) return 'term';
  if (YEARS.test(words) && (OF_DOCUMENT.test(before) || OF_SCHOOL.test(after))) return 'term';
  if (HALF.test(words) && OF_HALF.test(after)) return 'term';
  if (!/^\d{4}$/.test(words)) return 'happens';
  const named = NAMED.test(before) && NAME_GOES_ON.test(after);
  return named || (QUALIFIES.test(before) && QUALIFIED.test(after)) ? 'term' : 'happens';
}

function isComparison(before: string, { rule, tier }: DateFact, words: string): boolean {
  const back = !/\b(?:same|that|following|next|later)\b/i.test(words);
  if ((rule === 'date/ago' || rule === 'date/after-last') && tier === 'inferred' && back) return true;
  return COMPARED.some((pattern) => pattern.test(before));
}
