// Which Russian words name days, months and years of the calendar outright?
import type { DateForm, DayForm, SaidYear } from './form.ts';
import { type Blanks, type RuleText, type Surroundings, writeRules } from './rule.ts';
import {
  COUNT_WORDS,
  countOf,
  monthNumber,
  RUSSIAN,
  readSaidYear,
  seasonNumber,
  weekdayNumber,
} from './russian-words.ts';

const RULES: readonly RuleText[] = [
  {
    name: 'day-month',
    opens: ['NUMBER'],
    example: '23 ноября 2017 года',
    pattern: '{day:day} {month:month}{year:saidYear}?',
    read: readDay,
  },
  {
    name: 'weekday-day-month',
    opens: ['WEEKDAY'],
    example: 'в среду, 12 декабря',
    pattern: '{weekday:weekday},? {day:day} {month:month}{year:saidYear}?',
    lead: 'во? ',
    read: readDay,
  },
  {
    name: 'days-month',
    opens: ['NUMBER'],
    example: 'с 3 по 5 мая 2018 года',
    pattern: '{from:day}(?:{dash}| (?:по|до|и) ){to:day} {month:month}{year:saidYear}?',
    lead: 'со? ',
    read: readDays,
  },
  {
    name: 'day-list',
    opens: ['NUMBER'],
    example: '11, 12 и 14 сентября',
    pattern: '{day:day}(?=(?:, {day}){0,6},? и {day} {month:month}{year:saidYear}?)',
    read: readDay,
  },
  {
    name: 'months',
    opens: ['MONTH'],
    example: 'в январе-сентябре 2017 года',
    pattern: '{from:month}(?:{dash}| по | и ){to:month}{year:saidYear}?',
    lead: 'с ',
    read: readMonths,
  },
  {
    name: 'month-year',
    opens: ['MONTH'],
    example: 'в мае 2019 года',
    pattern: '{month:month}{year:saidYear}',
    read: ({ month, year }) => ({ form: 'month', year: readSaidYear(year), month: monthNumber(month) }),
  },
  {
    name: 'month',
    opens: ['MONTH'],
    example: 'перенесено с сентября на ноябрь',
    pattern: '{month:month}',
    read: readMonth,
  },
  {
    name: 'years',
    opens: ['NUMBER'],
    example: 'на 2019-2020 годы',
    pattern: '{from:year}(?:-?(?:й|го|м))?(?:{dash}| по | до ){to:year}(?:-?(?:й|го|е|х|м)(?![а-яё]))?(?: {yearWord})?',
    lead: 'с |в |на ',
    read: readYears,
  },
  {
    name: 'decade',
    opens: ['NUMBER'],
    example: 'в 1990-е годы',
    pattern: '(?<decade>(?:1[5-9]|20)\\d)0-(?:е|х|ые|ых)(?: год[а-яё]{0,2})?(?![а-яё])',
    lead: 'в ',
    read: ({ decade }) => ({ form: 'decade', decade: Number(decade) }),
  },
  {
    name: 'year',
    opens: ['NUMBER'],
    example: 'в 2017 году',
    pattern: '{year:year}(?:-?(?:й|го|м|му)(?![а-яё]))?(?: {yearWord})?',
    lead: 'в ',
    read: readYear,
  },
  {
    name: 'season',
    opens: ['весн', 'лет', 'осен', 'зим'],
    example: 'осенью 2013 года',
    pattern: '{season:season}(?<year> {year}(?: {yearWord})?| {relativeYear})',
    read: ({ season, year }) => ({ form: 'season', year: readSaidYear(year), season: seasonNumber(season) }),
  },
  {
    name: 'months-of-year',
    opens: ['NUMBER', ...COUNT_WORDS],
    example: 'за девять месяцев 2017 года',
    pattern: '{count:count} месяц[а-яё]{0,3}(?<year> {year}(?: {yearWord})?| {relativeYear})',
    read: ({ count, year }) => firstMonths(count, year),
  },
  {
    name: 'part-of-year',
    opens: ['перв', 'втор', 'трет', 'четв'],
    example: 'в первом полугодии 2018 года',
    pattern:
      '(?<ordinal>перв|втор|треть|четв[её]рт)[а-яё]{1,3} (?<part>квартал|полугоди)[а-яё]{0,3}(?<year> {year}(?: {yearWord})?| {relativeYear})?',
    read: readPart,
  },
  {
    name: 'part-of-year',
    opens: ['i квартал', 'ii квартал', 'iii квартал', 'iv квартал', 'i полугод', 'ii полугод', 'NUMBER'],
    example: 'за II квартал 2018 года',
    pattern:
      '(?<ordinal>I{1,3}|IV|[1-4](?:-?(?:й|го|м))?) (?<part>квартал|полугоди)[а-яё]{0,3}(?<year> {year}(?: {yearWord})?| {relativeYear})?',
    read: readPart,
  },
];

export const RUSSIAN_DAYS = writeRules(
  RUSSIAN,
  RULES.map((rule) => ({ ...rule, ignoreCase: true })),
);

function readDay({ weekday, day, month, year }: Blanks): DayForm {
  return {
    form: 'day',
    year: readSaidYear(year),
    month: monthNumber(month),
    day: Number.parseInt(day ?? '', 10),
    weekday: weekdayNumber(weekday),
  };
}

function readDays({ from, to, month, year }: Blanks, { text, start, end }: Surroundings): DateForm | null {
  const first = readDay({ day: from, month, year });
  const last = readDay({ day: to, month, year });
  if (first.day >= last.day) return null;
  if (/\d и \d/.test(text.slice(start, end)) && last.day !== first.day + 1) return null;
  return { form: 'range', from: first, to: last };
}

function readMonths({ from, to, year }: Blanks, { text, start, end }: Surroundings): DateForm | null {
  const first = monthNumber(from);
  const last = monthNumber(to);
  if (first === last || (text.slice(start, end).includes(' и ') && last !== first + 1)) return null;
  const said = readSaidYear(year);
  if (first < last) return { form: 'months', year: said, from: first, to: last };
  if (said?.said !== 'number') return null;
  const before: SaidYear = { said: 'number', year: said.year - 1 };
  return {
    form: 'range',
    from: { form: 'month', year: before, month: first },
    to: { form: 'month', year: said, month: last },
  };
}

/** A month alone after a preposition, or opening its sentence with one: `в ноябре`. «Март», «Мая» may be names. */
function readMonth({ month }: Blanks, { text, start }: Surroundings): DateForm | null {
  const before = text.slice(Math.max(0, start - 14), start);
  const led =
    /(?:^|[^а-яё])(?:в|во|с|со|до|по|на|к|за|от|из|и|нача[а-яё]+|кон[а-яё]+|середин[а-яё]+|течение|прошл[а-яё]+) $/i.test(
      before,
    );
  return led ? { form: 'month', year: null, month: monthNumber(month) } : null;
}

function readYears({ from, to }: Blanks): DateForm | null {
  const [first, last] = [Number(from), Number(to)];
  if (first >= last) return null;
  return { form: 'range', from: { form: 'year', year: first }, to: { form: 'year', year: last } };
}

/** A year says that it is one: with год after it, or after в, к, с, до. */
function readYear({ year }: Blanks, { text, start, end }: Surroundings): DateForm | null {
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 6);
  const preposition = /(?:^|[^а-яё])(?:в|с|до|по|к|на|и) $/i.test(before);
  // «В 2023-м форум прошел»: the ending says that it is one.
  const named = /(?:год|г\.?$|гг)/i.test(words) || (preposition && /(?:м|го|му)$/i.test(words));
  const led = preposition && /^(?:$|[.,;:!?)»"]| (?:и|или|по|на|к) )/.test(after);
  const listed = /^(?:,| и) (?:в )?\d{4}(?: |-)год/.test(text.slice(end, end + 16)) || /^\)/.test(after);
  return named || led || listed ? { form: 'year', year: Number(year) } : null;
}

function firstMonths(count: string | undefined, year: string | undefined): DateForm | null {
  const months = countOf(count);
  return months < 1 || months > 12 ? null : { form: 'months', year: readSaidYear(year), from: 1, to: months };
}

function readPart({ ordinal, part, year }: Blanks): DateForm | null {
  const lower = (ordinal ?? '').toLowerCase();
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(lower);
  const inWords = ['перв', 'втор', 'трет', 'четв'].indexOf(lower.slice(0, 4));
  const number = Number.parseInt(lower, 10) || Math.max(roman, inWords) + 1;
  const months = /^кв/i.test(part ?? '') ? 3 : 6;
  if (number < 1 || number * months > 12) return null;
  return { form: 'months', year: readSaidYear(year), from: (number - 1) * months + 1, to: number * months };
}
