// What does the made-up agency report? Stories with the statistics of a real wire: lengths, words, tags, days.
import { Chance } from './chance.ts';
import { makeDatedSentence } from './dated.ts';
import { capital, type Vocabulary } from './vocabulary.ts';

export interface MadeStory {
  readonly headline: string;
  /** `2016-12-13` */
  readonly date: string;
  /** `18:49` */
  readonly time: string;
  readonly place: string;
  readonly section: string;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly paragraphs: readonly string[];
}

export const FIRST_YEAR = 1996;
export const YEARS = 28;

/** Words of a story: the median of the two agencies' texts, and how far they spread (of the logarithm). */
const MEDIAN_WORDS = 280;
const SPREAD = 0.55;
const SHORTEST = 40;
const LONGEST = 1600;

/** Of a hundred sentences so many tell of a day, a month or a year, as those of a real wire do. */
const DATED = 0.15;

/**
 * The story of a number: the same for the same number, however many others are made.
 *
 * @param day the day on which it was sent
 */
export function makeStory(number: number, day: string, vocabulary: Vocabulary): MadeStory {
  const chance = new Chance(0x5eed + number * 7919);
  const pick = (list: readonly string[]): string => list[chance.zipf(list.length)] ?? '';
  const few = (list: readonly string[], most: number): string[] => [
    ...new Set(Array.from({ length: chance.below(most + 1) }, () => pick(list))),
  ];

  const place = pick(vocabulary.places);
  const people = few(vocabulary.people, 3);
  const organisations = few(vocabulary.organisations, 2);
  const length = Math.round(MEDIAN_WORDS * Math.exp(SPREAD * chance.normal()));
  const wanted = Math.max(SHORTEST, Math.min(LONGEST, length));
  const names = [place, ...people, ...organisations];
  return {
    headline: capital(Array.from({ length: 6 + chance.below(6) }, () => pick(vocabulary.words)).join(' ')),
    date: day,
    time: `${two(6 + chance.below(16))}:${two(chance.below(60))}`,
    place,
    section: capital(vocabulary.topics[chance.below(8)] ?? ''),
    topics: few(vocabulary.topics, 3),
    people,
    organisations,
    paragraphs: makeParagraphs(wanted, day, names, vocabulary, chance),
  };
}

function makeParagraphs(
  wanted: number,
  day: string,
  names: readonly string[],
  vocabulary: Vocabulary,
  chance: Chance,
): string[] {
  const paragraphs: string[] = [];
  let written = 0;
  while (written < wanted) {
    const sentences: string[] = [];
    const count = 1 + chance.below(4);
    for (let at = 0; at < count && written < wanted; at += 1) {
      const size = 8 + chance.below(22);
      written += size;
      sentences.push(makeSentence(size, day, names, vocabulary, chance));
    }
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs;
}

function makeSentence(
  size: number,
  day: string,
  names: readonly string[],
  { words }: Vocabulary,
  chance: Chance,
): string {
  const parts: string[] = [];
  for (let at = 0; at < size; at += 1) {
    const dice = chance.next();
    if (dice < 0.05) parts.push(names[chance.below(names.length)] ?? '');
    else if (dice < 0.07) parts.push(String(1 + chance.below(900)));
    else parts.push(words[chance.zipf(words.length)] ?? '');
    if (chance.next() < 0.06 && at + 1 < size) parts.push(`${parts.pop() ?? ''},`);
  }
  if (chance.next() < DATED) return makeDatedSentence(parts.join(' '), day, chance);
  const text = capital(parts.join(' '));
  return chance.next() < 0.12 ? `“${text},” ${names[chance.below(names.length)] ?? 'he'} said.` : `${text}.`;
}

/**
 * The days of so many stories in order, from the first year on: more in later years, as archives grow, and few on
 * Sundays.
 */
export function makeDays(count: number): string[] {
  const chance = new Chance(0xda1);
  const days: string[] = [];
  const total = YEARS * 365;
  for (let at = 0; at < count; at += 1) {
    let day: number;
    do day = Math.floor(total * Math.sqrt(chance.next()));
    while (day % 7 === 0 && chance.next() < 0.7);
    const [year, rest] = [FIRST_YEAR + Math.floor(day / 365), day % 365];
    const month = Math.min(11, Math.floor(rest / 30.42));
    days.push(`${year}-${two(month + 1)}-${two(1 + Math.min(27, Math.floor(rest - month * 30.42)))}`);
  }
  return days.sort();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
