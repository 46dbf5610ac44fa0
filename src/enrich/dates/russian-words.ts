// Which Russian words make dates, and what do they stand for?
import type { SaidYear, Unit } from './form.ts';

/** The stems that the cases of a month have in common; мая and май have none. */
const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма[йяеюё]',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const MONTH_STEMS = MONTHS.map((stem) => new RegExp(`^${stem}`, 'i'));
const WEEKDAYS = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресен'];
/** Spring, the first of EDTF's seasons, is 21. */
const SEASONS = ['весн', 'лет', 'осен', 'зим'];
/** In any case. */
const COUNTS = ['один', 'дв', 'тр', 'четыр', 'пят', 'шест', 'сем', 'вос', 'девят', 'десят', 'одиннадцат', 'двенадцат'];

/** What a count in letters begins with. */
export const COUNT_WORDS: readonly string[] = [...COUNTS.filter((stem) => stem !== 'тр'), 'три', 'тре', 'трё'];

/** The blanks of the Russian patterns. */
export const RUSSIAN: Readonly<Record<string, string>> = {
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:-?(?:го|е))?(?![\\d%]|[.,:]\\d)',
  month: `(?:${MONTHS.join('|')})[а-яё]{0,3}(?![а-яёА-ЯЁ])`,
  weekday: `(?:${WEEKDAYS.join('|')})[а-яё]{0,3}(?![а-яё])`,
  season: '(?:весн[аыуе]|весной|лет[оа]|летом|осен[ьи]|осенью|зим[аыуе]|зимой)(?![а-яё])',
  year: '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,:]\\d)',
  yearWord: '(?:год[а-яё]{0,2}|гг?\\.|г(?![а-яё]))',
  relativeYear:
    '(?:(?:эт|текущ|нынешн|прошл|минувш|будущ|следующ|предыдущ)[а-яё]{2,3}|(?:с|т)\\.) ?(?:год[а-яё]{0,2}|г\\.)',
  saidYear: '(?:,? {year}(?:[- ]?(?:го )?{yearWord})?| {relativeYear})',
  dash: ' ?[-–—‑−] ?',
  count: `(?:\\d{1,2}|(?:${COUNTS.join('|')})[а-яё]{1,5})`,
  unit: '(?:дн[а-яё]{1,3}|день|недел[а-яё]{1,3}|месяц[а-яё]{0,3}|лет|год[а-яё]{0,2}|час[а-яё]{0,3}|десятилети[а-яё]{1,2})(?![а-яё])',
};

/** @example monthNumber('ноября') // 11 */
export function monthNumber(word: string | undefined): number {
  return MONTH_STEMS.findIndex((stem) => stem.test(word ?? '')) + 1;
}

/** Monday is 1; null for no word. */
export function weekdayNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  return WEEKDAYS.findIndex((stem) => lower.startsWith(stem)) + 1;
}

/** @example seasonNumber('осенью') // 23 */
export function seasonNumber(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  return SEASONS.findIndex((stem) => lower.startsWith(stem)) + 21;
}

export function countOf(word: string | undefined): number {
  const number = Number.parseInt(word ?? '', 10);
  if (!Number.isNaN(number)) return number;
  const lower = (word ?? '').toLowerCase();
  return COUNTS.findLastIndex((stem) => lower.startsWith(stem)) + 1;
}

export function unitOf(word: string | undefined): Unit {
  const lower = (word ?? '').toLowerCase();
  if (/^(?:лет|год)/.test(lower)) return 'year';
  if (lower.startsWith('мес')) return 'month';
  if (lower.startsWith('нед')) return 'week';
  if (lower.startsWith('час')) return 'hour';
  return lower.startsWith('десят') ? 'decade' : 'day';
}

/** What ` 2018 года` or ` прошлого года` says. */
export function readSaidYear(words: string | undefined): SaidYear | null {
  if (words === undefined) return null;
  const number = /\d{4}/.exec(words);
  if (number !== null) return { said: 'number', year: Number(number[0]) };
  return { said: 'relative', years: yearsAway(words), words: words.trim() };
}

export function yearsAway(words: string): number {
  if (/прошл|минувш|предыдущ/i.test(words)) return -1;
  return /будущ|следующ/i.test(words) ? 1 : 0;
}
