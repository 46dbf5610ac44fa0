// Has it happened, is it planned, or is it a figure for a period?
import { sideOf } from './dates/direction.ts';

export type EventStatus = 'occurred' | 'planned' | 'forecast' | 'reporting-period' | 'named-day' | 'bounded';

/** An amount: money, per cent, thousands, tonnes. */
const AMOUNT =
  /(?:[$€£]|\b(?:USD|EUR|KZT|Br|BYN) ?)\d|\d ?%|\d[\d.,]* (?:percent|per cent|pct|million|billion|trillion|thousand|mln|bln|bn|tonnes|tons|dollars|tenge|rubles|roubles|euros|hectares|barrels|km|kWh|MW|млн|млрд|тыс|тонн|процент|долл|тенге|руб)|\b(?:doubled|tripled|halved|fold)\b/i;
/** What is measured, and how it moves. */
const MEASURE =
  /\b(?:trade|turnover|exports?|imports?|output|production|produced|inflation|GDP|growth|grew|rose|fell|increased?|decreased?|declined?|dropped|slowed|amount(?:ed|s|ing)|total(?:ed|led|ing)?|reach(?:ed|es)?|exceed(?:ed|s)?|yield(?:ed)?|threshed|gathered|crops?|stood|equal(?:ed|led|s)|constituted|comprised|higher|lower|made up|accounted|average|surplus|deficit|revenues?|profits?|sales|investments?|shipped|supplied|harvest(?:ed)?|share|volume|it was|was up|up \d|down \d|slowdown)|(?<![а-яё])(?:товарооборот|экспорт|импорт|составил|вырос|снизил|увеличил|объем|объём|производств|инфляц|рост)/i;
const EXPECTATION =
  /\b(?:expect\w*|forecast\w*|project(?:ed|ions?)|predict\w*|estimate[ds]? to|can|could|may|might|hope\w*|believe\w*|target\w*|goal)\b|(?<![а-яё])(?:ожида|прогноз)/i;
const CHANGE =
  /\b(?:be|get|become) (?:higher|lower|bigger|larger|smaller)\b|\b(?:will|to) (?:grow|increase|rise|fall|decline|decrease|double|reach|exceed|amount|total)\b/i;
const LEVEL = /\b(?:number|figures?|level|mark|volume|rate|share|amount|total)\b/i;
const PLAN =
  /\b(?:will|shall|is set to|are set to|is to|are to|to be held|scheduled|planned|plans? to|due to|expected|postponed|slated|going to|intends?|will be|upcoming|forthcoming)\b|(?<![а-яё])(?:состоится|пройдет|пройдёт|планирует|намечен|будет|будут)/i;

/** @param period whether the date is a month or longer */
export function isFigure(clause: string, period: boolean): boolean {
  return period && MEASURE.test(clause) && AMOUNT.test(clause);
}

/** Whether the clause speaks of what is expected of a figure. */
export function isForecast(clause: string): boolean {
  if (!EXPECTATION.test(clause) && !PLAN.test(clause)) return false;
  return (
    (AMOUNT.test(clause) && MEASURE.test(clause)) ||
    CHANGE.test(clause) ||
    (EXPECTATION.test(clause) && LEVEL.test(clause))
  );
}

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
