// How are months and weekdays called in the languages that the agencies write in?
import { be } from 'date-fns/locale/be';
import { de } from 'date-fns/locale/de';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { kk } from 'date-fns/locale/kk';
import { pl } from 'date-fns/locale/pl';
import { ru } from 'date-fns/locale/ru';
import { uk } from 'date-fns/locale/uk';
import { zhCN } from 'date-fns/locale/zh-CN';

const LOCALES = [enUS, ru, kk, be, pl, de, es, zhCN, uk] as const;

/** What pages print besides the forms of date-fns: other abbreviations, Kazakh in Latin letters, Austrian January. */
const OTHER_MONTHS: readonly (readonly string[])[] = [
  ['jän', 'jänner', 'qańtar', 'qantar'],
  ['febr', 'фев', 'февр', 'aqpan'],
  ['mrz', 'naýryz', 'nauryz'],
  ['sáýir', 'sauir'],
  ['mamyr'],
  ['maýsym', 'mausym'],
  ['shilde'],
  ['tamyz'],
  ['sept', 'set', 'setiembre', 'сен', 'сент', 'qyrkúıek', 'qyrkuiek'],
  ['okt', 'qazan'],
  ['нояб', 'ноя', 'qarasha'],
  ['dez', 'дек', 'jeltoqsan', 'zheltoqsan'],
];

/** Endings that Kazakh hangs on a month: in November, of November, from November. Longest first. */
const KAZAKH_CASES = [
  'ындағы',
  'індегі',
  'дағы',
  'дегі',
  'тағы',
  'тегі',
  'ында',
  'інде',
  'ның',
  'нің',
  'да',
  'де',
  'та',
  'те',
];

const MONTHS_OF_YEAR = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS_OF_WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** Words for months and weekdays, without regard to case, a closing full stop left off. */
export interface CalendarWords {
  /** 1–12, or null. @example monthOf('ноября') // 11 */
  readonly monthOf: (word: string) => number | null;
  /** 1 is Monday, 7 is Sunday; or null. @example weekdayOf('Saturday') // 6 */
  readonly weekdayOf: (word: string) => number | null;
}

/** The maps are built when the first word is asked for: a run that reads no file does not pay for them. */
export function calendarWords(): CalendarWords {
  let months: ReadonlyMap<string, number> | null = null;
  let weekdays: ReadonlyMap<string, number> | null = null;
  return {
    monthOf: (word) => {
      months ??= mapMonths();
      const lower = word.toLowerCase();
      return months.get(lower) ?? withoutKazakhCase(lower, months);
    },
    weekdayOf: (word) => {
      weekdays ??= mapWeekdays();
      return weekdays.get(word.toLowerCase()) ?? null;
    },
  };
}

function mapMonths(): Map<string, number> {
  const map = new Map<string, number>();
  for (const { localize } of LOCALES) {
    for (const month of MONTHS_OF_YEAR) {
      for (const context of ['formatting', 'standalone'] as const) {
        for (const width of ['wide', 'abbreviated'] as const)
          add(map, localize.month(month, { context, width }), month + 1);
      }
    }
  }
  for (const [index, words] of OTHER_MONTHS.entries()) for (const word of words) add(map, word, index + 1);
  return map;
}

function mapWeekdays(): Map<string, number> {
  const map = new Map<string, number>();
  for (const { localize } of LOCALES) {
    for (const day of DAYS_OF_WEEK) {
      for (const width of ['wide', 'abbreviated'] as const) add(map, localize.day(day, { width }), day === 0 ? 7 : day);
    }
  }
  return map;
}

/** The first language that has a word keeps it. */
function add(map: Map<string, number>, word: string, value: number): void {
  const key = word.toLowerCase().replace(/\.$/, '');
  if (!map.has(key)) map.set(key, value);
}

function withoutKazakhCase(word: string, months: ReadonlyMap<string, number>): number | null {
  for (const ending of KAZAKH_CASES) {
    if (word.endsWith(ending)) return months.get(word.slice(0, -ending.length)) ?? null;
  }
  return null;
}
