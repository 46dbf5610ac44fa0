// Has it happened, is it planned, or is it a figure for a period?
import { sideOf } from './dates/direction.ts';

/** An amount: money, per cent, thousands, tonnes. */
const AMOUNT =
  /(?:[$€£]|\b(?:USD|EUR|KZT|Br|BYN) ?)\d|\d ?%|\d[\d.,]* (?:percent|per cent|pct|million|billion|trillion|thousand|mln|bln|bn|tonnes|tons|dollars|tenge|rubles|roubles|euros|hectares|barrels|km|kWh|MW|млн|млрд|тыс|тонн|процент|долл|тенге|руб|миллион|миллиард|тысяч)|\b(?:doubled|tripled|halved|fold)\b|\b(?:a|one|half a) (?:billion|million|trillion)\b|(?<![а-яё])(?:миллиард|миллион)(?![а-яё])/i;
/** What is measured, and how it moves. */
const MEASURE = anyOf(
  `trade turnover exports? imports? output production produced inflation GDP growth gr[eo]wn? rose risen fell fallen increased? decreased?
  declined? dropped slowed slowdown amount(?:ed|s|ing) total(?:ed|led|ing)? reach(?:ed|es)? exceed(?:ed|s)? yield(?:ed)?
  threshed gathered crops? stood equal(?:ed|led|s) constituted comprised higher lower made_up accounted average surplus
  deficit revenues? profits? sales investments? shipped supplied raised attracted harvest(?:ed)? share volume it_was was_up up_\\d+
  down_\\d+`,
  'товарооборот экспорт импорт составил вырос снизил увеличил объем объём производств инфляц рост',
);
const EXPECTATION = anyOf(
  `expect\\w* forecast\\w* project(?:ed|ions?) predict\\w* estimate[ds]?_to can could may might hope\\w* believe\\w*
  target\\w* goal likely should_(?:reach|exceed|amount|grow|increase|rise|total)`,
  'ожида прогноз рассчитыва задач цел[ьюи] должен должн намерен',
);
const CHANGE = anyOf(
  `(?:be|get|become)_(?:higher|lower|bigger|larger|smaller)
  (?:will|to)_(?:grow|increase|rise|fall|decline|decrease|double|reach|exceed|amount|total)`,
  'вырастет превысит составит увеличится снизится',
);
const LEVEL = anyOf('number figures? level mark volume rate share amount total', 'уровень объем объём');
const PLAN = anyOf(
  `will shall (?:is|are)_set_to (?:is|are)_to to_be_held scheduled planned plans?_to due_to expected postponed slated
  going_to intends? upcoming forthcoming`,
  'состоится пройдет пройдёт превысит вырастет увеличится снизится планиру намечен будет будут',
);

/** Any of the English words or phrases (`_` is a space), or a Russian word that begins so. */
function anyOf(words: string, stems: string): RegExp {
  const phrases = words.trim().split(/\s+/).join('|').replaceAll('_', ' ');
  return new RegExp(`\\b(?:${phrases})\\b|(?<![а-яё])(?:${stems.split(' ').join('|')})`, 'i');
}

/** @param period whether the date is a month or longer */
export function isFigure(clause: string, period: boolean): boolean {
  return period && MEASURE.test(clause) && AMOUNT.test(clause);
}

/** `The project with a length of 8,445 km was started` in a year: an act, though it has figures. */
export function isAct(before: string): boolean {
  return ACT_BEFORE.test(before);
}

const ACT_BEFORE =
  /\b(?:started|began|begun|opened|launched|signed|founded|established|built|commissioned|held|took place|kicked off|created|adopted|approved) (?:(?:back|again|in [A-Z][\w-]+) )?(?:in |on |as early as |early |late )?$/;

/** Whether the clause speaks of what is expected of a figure. */
export function isForecast(clause: string): boolean {
  if (!EXPECTATION.test(clause) && !PLAN.test(clause)) return false;
  return (
    (AMOUNT.test(clause) && MEASURE.test(clause)) ||
    CHANGE.test(clause) ||
    (EXPECTATION.test(clause) && LEVEL.test(clause))
  );
}

/** What was not, or will not be, is no event. */
export function isDenied(clause: string): boolean {
  return DENIAL.test(clause);
}

const DENIAL =
  /\b(?:not(?! (?:only|just|least|less|more|later|fewer|to mention|without|yet known))|n['’]t|never)\b|(?<![а-яё])не (?!только|менее|более|позднее|позже|раз|просто)/i;

/** A hope is no plan, and neither is a duty. */
export function isHope(clause: string): boolean {
  if (/\b(?:should|must|needs?|have to|has to)\b/i.test(clause))
    return !/\b(?:will|shall|scheduled|planned|due)\b/i.test(clause);
  return /\b(?:I|we) (?:think|hope|believe|am sure|are sure|am confident|are confident|would like|want)\b/i.test(
    clause,
  );
}

/** What the clause says of the date `[start, end)` in it: past, to come, or nothing. */
export function sayingOf(clause: string, start: number, end: number): 'past' | 'to-come' | null {
  const side = sideOf(clause, start, end);
  if (side === 'after' || (side === null && PLAN.test(clause))) return 'to-come';
  return side === 'before' ? 'past' : null;
}

/** Acts that happen on a day, told as past. */
const ACTS =
  '(?:took place|held|signed|ratified|created|established|founded|opened|launched|adopted|approved|inaugurated|commissioned(?! to)|introduced|put forward|set (?:a|the|up)|concluded|joined|convened|hosted)';
const PAST_ACT = new RegExp(
  `\\b(?:(?:was|were|has been|have been|had been|has|have|had|'ve|’ve) )?(?:also |already |jointly |recently )?${ACTS}\\b`,
  'i',
);
const ANY_ACT = new RegExp(ACTS, 'i');

/** Whether an act is worth looking for: most sentences without a date have none. */
export function mayTellAct(text: string): boolean {
  return ANY_ACT.test(text);
}

/** Before an act these take it out of the past, or say that it was not. */
const NOT_AN_ACT =
  /\b(?:will|would|shall|should|can|could|may|might|must|to|be|being|not|never|is|are|if|when|until|plans?|expected|unless|n['’]t)(?: (?:be|have|been|also|soon))? $/i;

/** `The forum held in the capital`, `an agreement signed by both`: after these a participle is no act told. */
const PARTICIPLE_GOES_ON = /^ (?:in|on|at|by|under|within|during|earlier|last|between|with|every|each|annually)\b/;

/**
 * Whether the clause reports an act as past, without a word that it is planned, denied or supposed.
 *
 * @example isPastAct('which regular meeting took place in Minsk') // true
 */
export function isPastAct(clause: string): boolean {
  const act = PAST_ACT.exec(clause);
  if (act === null || NOT_AN_ACT.test(clause.slice(0, act.index))) return false;
  if (/\b(?:will|would|should|must|if|plans?|expected|scheduled)\b/i.test(clause)) return false;
  // "The function held on": a participle that opens nothing is no act of its own; "sides held talks" is.
  if (!/ /.test(act[0]) && PARTICIPLE_GOES_ON.test(clause.slice(act.index + act[0].length))) return false;
  const subject = clause.slice(0, act.index).trim();
  return /[A-Za-z]{2,}$/.test(subject) || /\b(?:we|they|he|she|it|I)$/i.test(subject);
}
