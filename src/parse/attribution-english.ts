// Does an English clause only say who said it?
import type { Lexicon } from './lexicon.ts';

/** A subject of an office and a name is not longer. */
const MOST_SUBJECT_WORDS = 28;
/** One that no name shows to be one is shorter, and nothing but an adverb or two follows its verb. */
const MOST_PLAIN_SUBJECT_WORDS = 12;
const MOST_WORDS_BEHIND = 6;

/** Words that a sentence begins with before its statement. */
const OPENINGS =
  /^(?:speaking|commenting|addressing|answering|responding|asked|according|at|in|on|during|after|before|while|when|as|following|upon|for|if|since|however|meanwhile|earlier|later|today|yesterday|also|besides|moreover|in addition|although|though|because|due|despite|thanks|amid|under|with|by|to)\b/i;

/** Verbs that are never participles: they show a statement. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|rose|fell|grew|took|became|went|began|saw|came|gave|stood|ran)\b/i;

/** `At a meeting held in Minsk`: not yet a statement, so that what follows the comma is no attribution of it. */
export function opensStatement(head: string): boolean {
  return OPENINGS.test(head) && !STATES.test(head);
}

/** How a sentence begins that gives its source first. */
export const OPENS_ENGLISH_ATTRIBUTION =
  /^(?:according to|as (?:earlier )?reported\b|as [^,]{2,60} (?:reports|reported|informs|informed|has learn(?:ed|t)|writes)\b)/i;

const FIXED =
  /^(?:according to|as reported by|as stated by|citing|with reference to|(?:it |this )?was (?:said|announced|reported|stated))\b/i;

/**
 * @param tail what stands behind a comma
 * @example isEnglishAttribution('Brest Oblast Governor Anatoly Lis said as he met with the ambassador', lexicon) // true
 */
export function isEnglishAttribution(tail: string, lexicon: Lexicon): boolean {
  const words = tail.split(' ');
  return FIXED.test(tail) || isNamed(words, lexicon) || isPlain(words, lexicon);
}

/** A subject of names, offices and small words up to a verb of saying that opens no clause of its own. */
function isNamed(words: readonly string[], { attribution }: Lexicon): boolean {
  for (const [index, printed] of words.slice(0, MOST_SUBJECT_WORDS).entries()) {
    const word = printed.replace(/[,.;:"”»)]+$/, '');
    const lower = word.toLowerCase();
    const next = (words[index + 1] ?? '').toLowerCase();
    const isNoun = index === 0 && /^reports?$/.test(lower) && /^o[fn]$/.test(next);
    if (attribution.saying.has(lower) && !isNoun) return next !== 'that' && !/^(?:he|she|it|they|there|we)$/.test(next);
    if (/^ha[sd]$|^have$/.test(lower) && attribution.saying.has(next)) continue;
    const isName = /^[\p{Lu}\d(“"«]/u.test(word);
    if (!isName && !attribution.offices.has(lower.replace(/['’]s?$/, '')) && !attribution.joints.has(lower))
      return false;
  }
  return false;
}

/** `the press service of the regional administration reports`, `it said on Friday`: nothing but who and the verb. */
function isPlain(words: readonly string[], { attribution }: Lexicon): boolean {
  const lower = words
    .slice(0, MOST_PLAIN_SUBJECT_WORDS + 2)
    .map((word) => word.toLowerCase().replace(/[^\p{L}’'-]/gu, ''));
  if (
    !/^(?:the|an?|its|his|her|their|it|he|she|they|officials|experts|scientists|doctors|police|rescuers)$/.test(
      lower[0] ?? '',
    )
  ) {
    return false;
  }
  const verb = lower.findIndex((word, index) => index > 0 && attribution.saying.has(word));
  const isLast = verb > 0 && words.length - verb <= MOST_WORDS_BEHIND && lower[verb + 1] !== 'that';
  return isLast && lower.slice(0, verb).every((word) => !attribution.finite.has(word) && word !== 'to');
}
