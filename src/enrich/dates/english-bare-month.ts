// Is a month's name that stands alone a month, or a modal verb, a march, a person?
import type { Surroundings } from './rule.ts';

/** After these a month is meant. */
const LEADS =
  /(?:^|[^A-Za-z])(?:in|by|since|until|till|through|during|for|of|from|to|and|or|between|before|after|throughout|early|earlier|late|later|mid|end|this|last|next|each|every|as of|than|over|with|against|versus|vs\.?|the|its|their|between|into|around|about|record|compared to)[ -]$/i;

/** `in May, June and September`. */
const LISTED = /(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,|\/) ?$/;
/** Names of people and verbs too: never a month without a word before it that says so. */
const AMBIGUOUS = /^(?:may|march|april|june|august|mar|apr|jun|aug|jan|dec|sept?|oct|nov|feb|jul)\.?$/i;

/** @example bareMonthIsMeant({ text: 'postponed from September to November', start: 28, end: 36 }) // true */
export function bareMonthIsMeant({ text, start, end }: Surroundings): boolean {
  const name = text.slice(start, end);
  if (name.length <= 4 && !/^(?:May|June|July)$/.test(name)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/^[ -]?\d{1,2}(?!\d)/.test(after) && !/^ \d/.test(after)) return false;
  // "on March 8" is a day and was tried before; "on March" alone is no date.
  if (/\bon $/i.test(before)) return false;
  // "April Ryan and May Lin": but "In April Kazakhstan exported".
  if (
    AMBIGUOUS.test(name) &&
    /^ [A-Z][a-z]/.test(after) &&
    !/\b(?:in|since|until|during|last|next|this) $/i.test(before)
  )
    return false;
  if (LEADS.test(before) || LISTED.test(before)) return true;
  if (AMBIGUOUS.test(name))
    return /^ (?:exports?|imports?|sales|production|output|inflation|trade|figures|prices|data)\b/.test(after);
  // A capitalised word before it makes it part of a name: "Jan November".
  return !/[A-Z][a-z]+ $/.test(before) || /(?:^|[.!?] )[A-Z][a-z]+ $/.test(before);
}
