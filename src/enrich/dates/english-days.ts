// Which English words name days, months and years of the calendar outright?
import { bareMonthIsMeant } from './english-bare-month.ts';
import { yearIsMeant } from './english-bare-year.ts';
import { COUNT_WORDS, countOf, dayOf, ENGLISH, monthNumber, readSaidYear, weekdayNumber } from './english-words.ts';
import type { DateForm, DayForm, SaidYear } from './form.ts';
import { type Blanks, type RuleText, type Surroundings, writeRules } from './rule.ts';

const POSTPONED = /(?:postpone|move|delay|reschedule|shift|transfer|change|defer|extend)\w* from $/i;
const BETWEEN = /\bbetween $/i;

const RULES: readonly RuleText[] = [
  {
    name: 'yearly-day',
    opens: ['NUMBER'],
    example: 'on 13 April each year',
    pattern: '{day:day} (?:of )?{month:month}(?: (?:of )?(?:each|every) year| annually)',
    lead: 'on ',
    read: ({ day, month }) => ({ form: 'yearly', month: monthNumber(month), day: dayOf(day) }),
  },
  {
    name: 'yearly-day',
    opens: ['MONTH'],
    example: 'on April 13 each year',
    pattern: '{month:month} {day:day}(?: (?:of )?(?:each|every) year| annually)',
    lead: 'on ',
    read: ({ day, month }) => ({ form: 'yearly', month: monthNumber(month), day: dayOf(day) }),
  },
  {
    name: 'day-month',
    opens: ['NUMBER'],
    example: 'on 12 December',
    pattern: '{day:day} ?(?:of )?{month:month}{year:saidYear}?',
    lead: 'on (?:the )?',
    read: readDay,
  },
  {
    name: 'day-month',
    opens: ['MONTH'],
    example: 'on September 11, 2018',
    pattern: '{month:month},? (?:the )?{day:day}{year:saidYear}?',
    lead: 'on ',
    // "In March 15 new schools opened": a month and a number.
    read: (blanks, around) => (isCountOfThings(blanks, around) ? null : readDay(blanks)),
  },
  {
    name: 'day-month',
    opens: ['MONTH'],
    // Reuters writes the days before the tenth in words.
    example: 'on March Three',
    pattern: '{month:month} {day:smallDay}{year:saidYear}?',
    lead: 'on ',
    read: (blanks, around) =>
      /^ [a-z]+s\b/.test(around.text.slice(around.end, around.end + 16)) ? null : readDay(blanks),
  },
  {
    name: 'weekday-day-month',
    opens: ['WEEKDAY'],
    example: 'on Tuesday, 11 September',
    pattern: '(?<weekday>{weekday}|{shortWeekday}),? \\(?(?:the )?{day:day} (?:of )?{month:month}{year:saidYear}?',
    lead: 'on ',
    read: readDay,
  },
  {
    name: 'weekday-month-day',
    opens: ['WEEKDAY'],
    example: 'on Tuesday, September 11',
    pattern: '(?<weekday>{weekday}|{shortWeekday}),? \\(?{month:month} {day:day}{year:saidYear}?',
    lead: 'on ',
    read: readDay,
  },
  {
    name: 'day-month-year',
    opens: ['NUMBER'],
    // In small letters only a whole date is sure to be one.
    example: '29 august 1991',
    pattern: '{day:day} {month:anyMonth},? {year:year}',
    lead: 'on ',
    ignoreCase: true,
    read: readDay,
  },
  {
    name: 'day-month-year',
    opens: ['MONTH'],
    example: 'on july 28, 1985',
    pattern: '{month:anyMonth} {day:day},? {year:year}',
    lead: 'on ',
    ignoreCase: true,
    read: readDay,
  },
  {
    name: 'days-month',
    opens: ['NUMBER'],
    example: 'from 3 to 5 May',
    pattern:
      '{from:day}(?<link>{dash}|/| (?:to|till|until|through|and) (?:the )?){to:day} ?(?:of )?{month:month}{year:saidYear}?',
    lead: 'on ',
    read: readDays,
  },
  {
    name: 'month-days',
    opens: ['MONTH'],
    example: 'on September 11-12, 2018',
    pattern:
      '{month:month} {from:day}(?<link>{dash}|/| (?:to|till|until|through|and) (?:the )?){to:day}(?! ?{month}){year:saidYear}?',
    lead: 'on ',
    read: readDays,
  },
  {
    name: 'day-list',
    opens: ['NUMBER'],
    example: 'on 11, 12 and 14 September',
    pattern: '{day:day}(?=(?:, {day}){0,6},? (?:and|or|&) {day} ?{month:month}{year:saidYear}?)',
    lead: 'on ',
    read: readDay,
  },
  {
    name: 'months',
    opens: ['MONTH'],
    example: 'January-September 2016',
    pattern:
      '{from:month}(?<link>{dash}|/| (?:to|till|until|through|and) ){to:month}(?! \\d{1,2}(?!\\d)){year:saidYear}?',
    read: readMonths,
  },
  {
    name: 'month-year',
    opens: ['MONTH'],
    example: 'May next year',
    pattern: '{month:month}{year:saidYear}',
    read: ({ month, year }) => ({ form: 'month', year: readSaidYear(year), month: monthNumber(month) }),
  },
  {
    name: 'month',
    opens: ['MONTH'],
    example: 'postponed to November',
    pattern: '{month:month}',
    read: ({ month }, around) =>
      bareMonthIsMeant(around) ? { form: 'month', year: null, month: monthNumber(month) } : null,
  },
  {
    name: 'near-month',
    opens: ['last', 'next', 'this', 'coming', 'past'],
    example: 'last December',
    pattern:
      '(?<when>[Ll]ast|[Nn]ext|[Tt]his(?: coming| past)?|[Cc]oming|[Pp]ast) {month:month}(?: {day:day})?(?! ?[-–—])',
    read: ({ when, month, day }) => {
      const year = nearYear(when ?? '');
      return day === undefined
        ? { form: 'month', year, month: monthNumber(month) }
        : { form: 'day', year, month: monthNumber(month), day: dayOf(day), weekday: null };
    },
  },
  {
    name: 'years',
    opens: ['NUMBER'],
    example: 'for 2019-2020',
    pattern: '{from:year}(?:{dash}|/)(?:{to:year}|(?<short>\\d\\d)(?![\\d.,/-]\\d|\\d|%))(?!{unitsOfNumber})',
    read: readYears,
  },
  {
    name: 'decade',
    opens: ['NUMBER'],
    example: 'in the 1990s',
    pattern: "(?<decade>(?:1[5-9]|20)\\d)0['’]?s(?![A-Za-z])",
    lead: 'the ',
    read: ({ decade }) => ({ form: 'decade', decade: Number(decade) }),
  },
  {
    name: 'century',
    opens: ['NUMBER'],
    example: 'in the 19th century',
    pattern: '(?<number>\\d{1,2})(?:st|nd|rd|th)[- ]century',
    lead: 'the ',
    read: ({ number }) => ({ form: 'century', century: Number(number) - 1 }),
  },
  {
    name: 'year',
    opens: ['NUMBER'],
    example: 'In 2017, Belarus and Kazakhstan signed an agreement',
    pattern: '{year:year}',
    lead: 'in ',
    read: ({ year }, around) => (yearIsMeant(Number(year), around) ? { form: 'year', year: Number(year) } : null),
  },
  {
    name: 'fiscal-year',
    opens: ['fiscal', 'financial'],
    example: 'in fiscal 1987',
    pattern: '(?:fiscal|financial)(?: year)? {year:year}(?:(?:/|{dash})(?<short>\\d\\d)(?!\\d))?',
    ignoreCase: true,
    lead: 'in ',
    read: ({ year, short }) =>
      short === undefined ? { form: 'fiscal', year: Number(year) } : readYears({ from: year, to: undefined, short }),
  },
  {
    name: 'day-of-month',
    opens: ['NUMBER'],
    example: 'on the 11th',
    pattern: '{day:day}(?=[.,;:!?)]| of (?:this|the) month|$)',
    lead: 'on the ',
    needsLead: true,
    read: ({ day }) => (/[a-z]$/.test(day ?? '') ? { form: 'day-of-month', day: dayOf(day) } : null),
  },
  {
    name: 'months-of-year',
    opens: ['NUMBER', 'first', ...COUNT_WORDS],
    example: 'nine months of 2017',
    pattern:
      '(?:first )?{count:count}[- ]months?(?: period)? (?:(?:of|in) (?:the )?(?:{year:year}|(?<relative>(?:(?:this|last|next|current|previous|past) )?year)(?![\\w-]))|(?<bare>(?:this|last) year)(?![\\w-]))',
    ignoreCase: true,
    lead: 'the ',
    read: ({ count, year, relative, bare }) => readFirstMonths(count, year ?? relative ?? bare),
  },
];

export const ENGLISH_DAYS = writeRules(ENGLISH, RULES);

function readDay({ weekday, day, month, year }: Blanks): DayForm {
  return {
    form: 'day',
    year: readSaidYear(year),
    month: monthNumber(month),
    day: dayOf(day),
    weekday: weekdayNumber(weekday),
  };
}

function readDays({ from, to, link, month, year }: Blanks, { text, start }: Surroundings): DateForm | null {
  const first = dayOf(from);
  const last = dayOf(to);
  if (first >= last) return null;
  if (link?.trim() === 'and' && last !== first + 1 && !BETWEEN.test(text.slice(Math.max(0, start - 9), start)))
    return null;
  const said = readSaidYear(year);
  const day = (number: number): DayForm => ({
    form: 'day',
    year: said,
    month: monthNumber(month),
    day: number,
    weekday: null,
  });
  return { form: 'range', from: day(first), to: day(last) };
}

function readMonths({ from, to, link, year }: Blanks, { text, start }: Surroundings): DateForm | null {
  const first = monthNumber(from);
  const last = monthNumber(to);
  const before = text.slice(Math.max(0, start - 24), start);
  if (POSTPONED.test(before)) return null;
  if (link?.trim() === 'and' && last !== first + 1 && !BETWEEN.test(before)) return null;
  const said = readSaidYear(year);
  if (first < last) return { form: 'months', year: said, from: first, to: last };
  if (first === last) return null;
  const earlier: SaidYear | null = said?.said === 'number' ? { said: 'number', year: said.year - 1 } : said;
  return said?.said === 'number'
    ? {
        form: 'range',
        from: { form: 'month', year: earlier, month: first },
        to: { form: 'month', year: said, month: last },
      }
    : null;
}

function nearYear(when: string): SaidYear {
  const words = when.toLowerCase();
  if (/last|past/.test(words)) return { said: 'nearest', side: 'before', words };
  if (/next|coming/.test(words)) return { said: 'nearest', side: 'after', words };
  return { said: 'relative', years: 0, words: 'this' };
}

function readYears({ from, to, short }: Blanks): DateForm | null {
  const first = Number(from);
  const last = to === undefined ? Math.floor(first / 100) * 100 + Number(short) : Number(to);
  if (last <= first || last - first > 200) return null;
  return { form: 'range', from: { form: 'year', year: first }, to: { form: 'year', year: last } };
}

/** The first months of a year: `nine months of 2017`, `seven months of the year`. */
export function readFirstMonths(count: string | undefined, year: string | undefined): DateForm | null {
  const months = countOf(count);
  if (months < 1 || months > 12) return null;
  const said: SaidYear | null =
    year?.toLowerCase() === 'year' ? { said: 'relative', years: 0, words: 'the year' } : readSaidYear(year);
  return { form: 'months', year: said, from: 1, to: months };
}

function isCountOfThings({ year }: Blanks, { text, start, end }: Surroundings): boolean {
  const comma = text.slice(start, end).includes(', ');
  if (year !== undefined) return false;
  if (comma && /^ [a-z]/.test(text.slice(end, end + 2)) && !/^ (?:and|to|in|at|by)\b/.test(text.slice(end, end + 5)))
    return true;
  if (!/\b(?:in|since|during|by) $/i.test(text.slice(Math.max(0, start - 8), start))) return false;
  return /^ (?!and |to |till |until |through |as |in |at |by |from )[a-z]/.test(text.slice(end, end + 10));
}
