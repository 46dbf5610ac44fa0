// Is a month's name that stands alone a month, or a modal verb, a march, a person?
import type { Surroundings } from './rule.ts';

/** After these a month is meant. */
const LEADS =
  /(?:^|[^A-Za-z])(?:in|by|since|until|till|through|during|for|of|from|to|and|or|between|before|after|throughout|early|earlier|late|later|mid|end|this|last|next|each|every|as of|than|over|with|against|versus|vs\.?|the|its|their|into|around|about|record|compared to|early as|late as|spot|new|nearby)[ -]$/i;
/** After these it is one even before a name: `in April Kazakhstan exported`. */
const SURE_LEADS = /\b(?:in|since|until|during|last|next|this) $/i;
/** `in May, June and September`. */
const LISTED = /(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,|\/) ?$/;
/** Verbs, walks and given names too: no month without a word before it, or behind it, that says so. */
const AMBIGUOUS = /^(?:May|March|April|June|August)$/i;
/** What months have: `May exports`. */
const OF_A_MONTH =
  /^ (?:exports?|imports?|sales|production|output|inflation|trade|figures|prices|data|shipments?|deliver(?:y|ies)|results)\b/;

/** @example bareMonthIsMeant({ text: 'postponed from September to November', start: 28, end: 36 }) // true */
export function bareMonthIsMeant({ text, start, end }: Surroundings): boolean {
  const name = text.slice(start, end);
  // Short forms stand with a day or a year.
  if (name.length <= 4 && !/^(?:May|June|July)$/.test(name)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  // "On March 8" was tried before; "on March" alone is no date.
  if (/^-\d/.test(after) || /\bon $/i.test(before)) return false;
  const ambiguous = AMBIGUOUS.test(name);
  // "Vera May and April Ryde".
  if (ambiguous && /^ [A-Z][a-z]/.test(after) && !SURE_LEADS.test(before)) return false;
  if (LEADS.test(before) || LISTED.test(before)) return true;
  if (ambiguous) return OF_A_MONTH.test(after);
  // A capitalised word before it makes it part of a name, unless that opens the sentence.
  return !/[A-Z][a-z]+ $/.test(before) || /(?:^|[.!?] )[A-Z][a-z]+ $/.test(before);
}
