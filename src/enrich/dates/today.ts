// Does a date mean a day, or nowadays, or what comes round every year?
import { isRussianPast } from './russian-verbs.ts';

/** What goes on nowadays: a state, told in the present. */
const STATE =
  /\b(?:is|are|has|have|remains?|ranks?|accounts? for|exists?|operates?|operating|employs?|makes? up|plays?|produces?|consists?|becomes?|faces?|lives?|can|need|needs|must|should|no matter|know|knows|see)\b/i;
/** What happens on a day. */
const HAPPENING =
  /\b(?:was|were|had|did|began|came|went|gave|made|left|won|saw|rose|fell|brought|became|sent|paid|took|held|met|signed|said|told|announced|arrived|opened|visited|discussed|will|shall|\w{3,}ed|(?:is|are|am|be) (?:\w+ )?(?:\w{3,}ing|to)|going to|present(?:ing)?|starts?|opens?|begins?|gathered|meet|meets|agree|sign|talk|discuss)\b/i;
const BOUND =
  /^['’]s (?:\w+ )?(?:meeting|session|talks?|event|conference|decision|visit|forum|ceremony|press|briefing|summit|report|trading|vote|talks|briefing|speech|address|game|match)/i;
/** `Today, August 10`. */
const DAY_BESIDE =
  /^,? (?:on )?\(?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^,? \d{1,2} (?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
const MODERN =
  /^['’]s (?:world|life|realities|reality|conditions|situation|youth|generation|Kazakhstan|Belarus|standards|market|challenges|economy)/i;

const STATE_RUSSIAN =
  /(?<![а-яё])(?:явля(?:ет|ют)ся|име(?:ет|ют)|наход[ия]тся|составля(?:ет|ют)|насчитыва(?:ет|ют)|работа(?:ет|ют)|жив[её]т|живут|может|могут|нужно|необходимо|важно|есть|нет|стал[аио]?)(?![а-яё])/i;
const TO_COME_RUSSIAN =
  /(?<![а-яё])(?:старту|начина|открыва|проход|заверша|прибыва|отмеча|праздну|собира|встреча)[а-яё]{2,4}(?![а-яё])|(?:йдет|йдёт|йдут|оится|оятся|будет|будут)(?![а-яё])/i;

/**
 * @param sentence the sentence it stands in; `start` and `end` of the word in it
 * @example isNowadays('Today no matter how difficult it can be, we should give instructions.', 0, 5) // true
 * @example isNowadays('I think we will agree today how we are going to recover.', 22, 27) // false
 */
export function isNowadays(sentence: string, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 80);
  const before = sentence.slice(Math.max(0, start - 80), start);
  if (BOUND.test(after) || DAY_BESIDE.test(after)) return false;
  if (MODERN.test(after)) return true;
  if (/\b(?:as of|earlier|later|until|till|up to|here|issued|released|published) $/i.test(before)) return false;
  const opens = /^["“«‘(]?$/.test(before.trim());
  const clause = opens ? untilClauseEnd(after) : lastClause(before) + untilClauseEnd(after);
  if (/[а-яё]/i.test(clause)) return (opens || STATE_RUSSIAN.test(clause)) && !happensInRussian(clause);
  // "Today both countries demonstrate …": what opens a clause and happens on no day is told of the present.
  return (opens || STATE.test(clause) || /(?:^|[,;:]) ?$/.test(before)) && !HAPPENING.test(clause);
}

function happensInRussian(clause: string): boolean {
  return TO_COME_RUSSIAN.test(clause) || (clause.toLowerCase().match(/[а-яё]+/g) ?? []).some(isRussianPast);
}

function untilClauseEnd(words: string): string {
  // "Today, from 9 a.m., snow began".
  const comma = /^(?:,(?: from [^,;]{1,24},)?)?/.exec(words)?.[0].length ?? 0;
  const end = words.slice(comma).search(/[,;:”"»–—]|\b(?:which|because|said|that)\b/);
  return end < 0 ? words : words.slice(0, comma + end);
}

function lastClause(words: string): string {
  let start = 0;
  for (const { index, 0: mark } of words.matchAll(/[,;:“”"«»–—]|\b(?:which|because|that)\b/g))
    start = index + mark.length;
  return words.slice(start);
}

const USUAL =
  /\b(?:normally|usually|traditionally|typically|annually|every year|each year|as a rule|(?:is|are) (?:celebrated|marked|observed))\b[^,;:.]{0,60}$|(?<![а-яё])(?:отмечается|празднуется|ежегодно|традиционно|обычно)(?![а-яё])[^,;:.]{0,60}$/i;

/**
 * Whether a month or day is told of every year.
 *
 * @example isEveryYear('a rainy season that normally starts in May', 39) // true
 */
export function isEveryYear(sentence: string, start: number): boolean {
  return USUAL.test(sentence.slice(Math.max(0, start - 80), start));
}
