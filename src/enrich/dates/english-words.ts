// Which English words make dates, and what do they stand for?
import type { SaidYear, Unit } from './form.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
};
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  last: -1,
  final: -1,
};

/** What a count in letters begins with. */
export const COUNT_WORDS: readonly string[] = Object.keys(COUNTS).filter(
  (word) => word.length > 2 && word !== 'hundred',
);

/** The blanks of the English patterns. Months and weekdays are written with a capital, or all in capitals. */
export const ENGLISH: Readonly<Record<string, string>> = {
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:-?(?:st|nd|rd|th))?(?![\\d%]|[.,:]\\d)',
  anyMonth: `(?:${MONTHS.join('|')})(?![A-Za-z])`,
  smallDay: '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)(?![a-z-])',
  month: `(?:${MONTHS.map(monthSource).join('|')})(?![A-Za-z])`,
  weekday: `(?:${WEEKDAYS.map((name) => `${capitalised(name)}|${name.toUpperCase()}`).join('|')})(?![A-Za-z])`,
  shortWeekday: '(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?(?![A-Za-z])',
  year: '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,:]\\d|[A-Za-z])',
  relativeYear:
    '(?:of |in )?(?:the )?(?:this|last|next|current|previous|same|past|coming|following|preceding|that)(?: calendar)? year(?![\\w-])',
  saidYear: '(?:,? (?:of |in )?{year}| \\({year}\\)|,{year}| {relativeYear})(?!{unitsOfNumber})',
  unitsOfNumber:
    ' (?:people|persons|tonnes|tons|km|kilomet|met(?:er|re)s|hectares|dollars|dlrs|tenge|rubles|roubles|euros?|companies|students|percent|pct|per cent|million|billion|mln|bln|thousand|MW|kW)',
  dash: ' ?[-–—‑−] ?',
  count:
    '(?:\\d{1,3}(?![\\d.,]\\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)',
  few: '(?:few|several|many|couple of|number of|recent)',
  ordinal: '(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th|I{1,3}|IV)',
  season: '(?:spring|summer|autumn|fall|winter)(?![a-z])',
  unit: '(?:day|week|month|quarter|year|decade|hour)',
};

function monthSource(name: string): string {
  const short = name === 'september' ? 'Sept?' : name.length > 4 ? name.slice(0, 3) : null;
  const full = `${capitalised(name)}|${name.toUpperCase()}`;
  if (short === null) return name === 'june' || name === 'july' ? `${full}|${capitalised(name.slice(0, 3))}\\.?` : full;
  return `${full}|${capitalised(short)}\\.?`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** @example monthNumber('Sept.') // 9 */
export function monthNumber(word: string | undefined): number {
  const start = (word ?? '').slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.startsWith(start)) + 1;
}

/** Monday is 1; null for no word. */
export function weekdayNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const start = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((name) => name.startsWith(start)) + 1;
}

/** @example dayOf('11th') // 11 */
export function dayOf(word: string | undefined): number {
  return COUNTS[(word ?? '').toLowerCase()] ?? Number.parseInt(word ?? '', 10);
}

export function seasonNumber(word: string | undefined): number {
  return SEASONS[(word ?? '').toLowerCase()] ?? 0;
}

export function countOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  return COUNTS[lower] ?? Number.parseInt(lower, 10);
}

/** −1 is the last. */
export function ordinalOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  return ORDINALS[lower] ?? Number.parseInt(lower, 10);
}

export function unitOf(word: string | undefined): Unit {
  const lower = (word ?? '').toLowerCase();
  for (const unit of UNITS) if (lower.startsWith(unit)) return unit;
  return 'day';
}

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'hour'];

/** ISO 8601: `three-day` is P3D. */
export function durationOf(count: number, unit: Unit): string {
  if (unit === 'hour') return `PT${count}H`;
  if (unit === 'quarter') return `P${count * 3}M`;
  if (unit === 'half') return `P${count * 6}M`;
  if (unit === 'decade') return `P${count * 10}Y`;
  return `P${count}${unit.charAt(0).toUpperCase()}`;
}

/** What ` 2018`, `, 2018` or ` of last year` says. */
export function readSaidYear(words: string | undefined): SaidYear | null {
  if (words === undefined) return null;
  const number = /\d{4}/.exec(words);
  if (number !== null) return { said: 'number', year: Number(number[0]) };
  if (/\b(?:same|that)\b/.test(words)) return { said: 'same' };
  const phrase = words.trim().replace(/^(?:of|in) /, '');
  return { said: 'relative', years: yearsAway(words), words: phrase };
}

function yearsAway(words: string): number {
  if (/\b(?:last|previous|past|preceding)\b/i.test(words)) return -1;
  return /\b(?:next|coming|following)\b/i.test(words) ? 1 : 0;
}
