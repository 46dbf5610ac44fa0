// Of which days does the made-up agency tell? Of its own and of earlier ones, as exactly as a real wire does.
import type { Chance } from './chance.ts';
import { COUNTRIES, capital, MONTHS } from './vocabulary.ts';

/** How far back it tells of anything; the own year is told of most. */
const YEARS_BACK = 30;

/**
 * A sentence of something that was on a day, or is to come.
 *
 * @param words what it tells
 * @param day on which it is written: `2016-12-13`
 * @example
 * // 'On 5 March 2014 an opening of dru belai was held in Kazakhstan.'
 */
export function makeDatedSentence(words: string, day: string, chance: Chance): string {
  const country = COUNTRIES[chance.zipf(COUNTRIES.length)] ?? '';
  const year = Number(day.slice(0, 4));
  if (chance.next() < 0.2) return `${capital(words)} will be held in ${country} in ${monthOf(chance)} ${year + 1}.`;
  return `${datedWords(year - chance.zipf(YEARS_BACK), chance)} ${words} was held in ${country}.`;
}

/** Half of them to the year alone, of which some are named again and again: the round ones. */
function datedWords(year: number, chance: Chance): string {
  const dice = chance.next();
  if (dice < 0.25) return `In ${year - (year % 10)}`;
  if (dice < 0.5) return `In ${year}`;
  return dice < 0.75 ? `In ${monthOf(chance)} ${year}` : `On ${1 + chance.below(28)} ${monthOf(chance)} ${year}`;
}

function monthOf(chance: Chance): string {
  return MONTHS[chance.below(MONTHS.length)] ?? '';
}
