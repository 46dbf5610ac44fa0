// Which Russian words name days, months and years of the calendar outright?
import type { DateForm, DayForm, SaidYear } from './form.ts';
import { NUMERIC_DATES } from './numeric.ts';
import { writeLanguage } from './recognise.ts';
import { type Blanks, type RuleText, type Surroundings, writeRules } from './rule.ts';

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
const WEEKDAYS = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресен'];
/** With another spelling of the same number beside each. */
const COUNTS = ['один', 'дв', 'тр', 'четыр', 'пят', 'шест', 'сем', 'вос', 'девят', 'десят', 'одиннадцат', 'двенадцат'];

const RUSSIAN: Readonly<Record<string, string>> = {
  day: '(?:3[01]|[12]\\d|0?[1-9])(?:-?(?:го|е))?(?![\\d%]|[.,:]\\d)',
  month: `(?:${MONTHS.join('|')})[а-яё]{0,3}(?![а-яёА-ЯЁ])`,
  weekday: `(?:${WEEKDAYS.join('|')})[а-яё]{0,3}(?![а-яё])`,
  year: '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,:]\\d)',
  yearWord: '(?:год[а-яё]{0,2}|гг?\\.|г(?![а-яё]))',
  relativeYear: '(?:эт|текущ|нынешн|прошл|минувш|будущ|следующ|предыдущ)[а-яё]{2,3} (?:год[а-яё]{0,2}|г\\.)',
  saidYear: '(?:,? {year}(?:[- ]?(?:го )?{yearWord})?| {relativeYear})',
  dash: ' ?[-–—‑−] ?',
  count: '(?:\\d{1,2}|(?:один|дв|тр|четыр|пят|шест|сем|вос|девят|десят|одиннадцат|двенадцат)[а-яё]{1,4})',
};

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
    pattern: '{from:year}(?:{dash}| по ){to:year}(?:-?(?:й|го|е|х)(?![а-яё]))?(?: {yearWord})?',
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
    pattern: '{year:year}(?:-?(?:й|го|м|му))?(?: {yearWord})?',
    lead: 'в ',
    read: readYear,
  },
  {
    name: 'months-of-year',
    opens: ['NUMBER', ...COUNTS],
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
    name: 'same-period',
    opens: ['аналогичн', 'соответствующ', 'тот же', 'того же', 'тем же', 'том же', 'такой же'],
    example: 'к аналогичному периоду прошлого года',
    pattern:
      '(?:аналогичн|соответствующ|т[оеё][тгм]о? же|такой же)[а-яё]{0,3} период[а-яё]{0,2}(?<year> {year}(?: {yearWord})?| {relativeYear})?',
    read: ({ year }) => ({ form: 'same-period', year: readSaidYear(year) }),
  },
  {
    name: 'weekday',
    opens: ['WEEKDAY'],
    example: 'в среду',
    pattern: '{weekday:weekday}',
    lead: 'во? ',
    needsLead: true,
    read: ({ weekday }) => {
      const number = weekdayNumber(weekday);
      return number === null ? null : { form: 'weekday', weekday: number, week: null };
    },
  },
  {
    name: 'day-of-writing',
    opens: ['вчера', 'завтра'],
    example: 'вчера',
    pattern: '(?<day>вчера|завтра)(?![а-яё])',
    read: ({ day }) => ({
      form: 'relative',
      unit: 'day',
      count: day?.toLowerCase() === 'вчера' ? -1 : 1,
      approximate: false,
    }),
  },
  {
    name: 'relative',
    opens: ['эт', 'текущ', 'нынешн', 'прошл', 'минувш', 'будущ', 'следующ'],
    example: 'в прошлом году',
    pattern: '(?<when>(?:в )?(?:эт|текущ|нынешн|прошл|минувш|будущ|следующ)[а-яё]{2,3}) (?:год[а-яё]{0,2}|г\\.)',
    lead: 'в ',
    read: ({ when }) => ({ form: 'relative', unit: 'year', count: yearsAway(when ?? ''), approximate: false }),
  },
];

export const RUSSIAN_RULES = writeRules(
  RUSSIAN,
  RULES.map((rule) => ({ ...rule, ignoreCase: true })),
);

export const RUSSIAN_DATES = writeLanguage(
  [...RUSSIAN_RULES, ...NUMERIC_DATES],
  {
    notAfter: '[\\w\\u0400-\\u04ff$€£¥#/:@=]|\\d[.,]|[A-Za-z\\u0400-\\u04ff]-',
    months: 'янв|фев|мар|апр|ма[йяеюё]|июн|июл|авг|сен|окт|ноя|дек',
    weekdays: 'понед|вторник|сред[уаы]|четверг|пятниц|суббот|воскр',
  },
  {
    wrappers: [],
    link: / ?[-–—‑−] ?| (?:по|до) /y,
    linkMeans: (link, before) => /[-–—‑−]/.test(link) || /(?:^|[^а-яё])со? $/i.test(before),
  },
);

function monthNumber(word: string | undefined): number {
  return MONTHS.findIndex((stem) => new RegExp(`^${stem}`, 'i').test(word ?? '')) + 1;
}

function weekdayNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  return WEEKDAYS.findIndex((stem) => lower.startsWith(stem)) + 1;
}

function countOf(word: string | undefined): number {
  const number = Number.parseInt(word ?? '', 10);
  if (!Number.isNaN(number)) return number;
  const lower = (word ?? '').toLowerCase();
  return COUNTS.findLastIndex((stem) => lower.startsWith(stem)) + 1;
}

function readSaidYear(words: string | undefined): SaidYear | null {
  if (words === undefined) return null;
  const number = /\d{4}/.exec(words);
  if (number !== null) return { said: 'number', year: Number(number[0]) };
  return { said: 'relative', years: yearsAway(words), words: words.trim() };
}

function yearsAway(words: string): number {
  if (/прошл|минувш|предыдущ/i.test(words)) return -1;
  return /будущ|следующ/i.test(words) ? 1 : 0;
}

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
  if (first >= last || (text.slice(start, end).includes(' и ') && last !== first + 1)) return null;
  return { form: 'months', year: readSaidYear(year), from: first, to: last };
}

/** A month alone after a preposition, or opening its sentence with one: `в ноябре`. «Март», «Мая» may be names. */
function readMonth({ month }: Blanks, { text, start }: Surroundings): DateForm | null {
  const before = text.slice(Math.max(0, start - 12), start);
  const led = /(?:^|[^а-яё])(?:в|во|с|со|до|по|на|к|за|от|из|и|нача[а-яё]+|конц[а-яё]+|середин[а-яё]+|течение) $/i.test(
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
  const named = /(?:год|г\.?$|гг)/i.test(words);
  const led =
    /(?:^|[^а-яё])(?:в|с|до|по|к|на|и) $/i.test(before) && /^(?:$|[.,;:!?)»"]| (?:и|или|по|на|к) )/.test(after);
  const listed = /^(?:,| и) (?:в )?\d{4}(?: |-)год/.test(text.slice(end, end + 16)) || /^\)/.test(after);
  return named || led || listed ? { form: 'year', year: Number(year) } : null;
}

function firstMonths(count: string | undefined, year: string | undefined): DateForm | null {
  const months = countOf(count);
  return months < 1 || months > 12 ? null : { form: 'months', year: readSaidYear(year), from: 1, to: months };
}

function readPart({ ordinal, part, year }: Blanks): DateForm | null {
  const number = ['перв', 'втор', 'трет', 'четв'].indexOf((ordinal ?? '').toLowerCase().slice(0, 4)) + 1;
  const months = /^кв/i.test(part ?? '') ? 3 : 6;
  if (number < 1 || number * months > 12) return null;
  return { form: 'months', year: readSaidYear(year), from: (number - 1) * months + 1, to: number * months };
}
