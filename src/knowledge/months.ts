// How are months and weekdays called in the languages that the agencies write in?
import { createRequire } from 'node:module';
import type { Locale } from 'date-fns/locale';

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

interface CalendarMaps {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

/** The locales are loaded and the maps built when the first word is asked for: only a run that reads a text pays for them. */
export function calendarWords(): CalendarWords {
  let maps: CalendarMaps | null = null;
  const load = (): CalendarMaps => {
    const locales = loadLocales();
    return { months: mapMonths(locales), weekdays: mapWeekdays(locales) };
  };
  return {
    monthOf: (word) => {
      maps ??= load();
      const lower = word.toLowerCase();
      return maps.months.get(lower) ?? withoutKazakhCase(lower, maps.months);
    },
    weekdayOf: (word) => {
      maps ??= load();
      return maps.weekdays.get(word.toLowerCase()) ?? null;
    },
  };
}

/** English, Russian and Kazakh first: where two languages share a word, the first one keeps it. */
function loadLocales(): readonly Locale[] {
  const require = createRequire(import.meta.url);
  const { enUS }: typeof import('date-fns/locale/en-US') = require('date-fns/locale/en-US');
  const { ru }: typeof import('date-fns/locale/ru') = require('date-fns/locale/ru');
  const { kk }: typeof import('date-fns/locale/kk') = require('date-fns/locale/kk');
  const { be }: typeof import('date-fns/locale/be') = require('date-fns/locale/be');
  const { pl }: typeof import('date-fns/locale/pl') = require('date-fns/locale/pl');
  const { de }: typeof import('date-fns/locale/de') = require('date-fns/locale/de');
  const { es }: typeof import('date-fns/locale/es') = require('date-fns/locale/es');
  const { zhCN }: typeof import('date-fns/locale/zh-CN') = require('date-fns/locale/zh-CN');
  const { uk }: typeof import('date-fns/locale/uk') = require('date-fns/locale/uk');
  return [enUS, ru, kk, be, pl, de, es, zhCN, uk];
}

function mapMonths(locales: readonly Locale[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const { localize } of locales) {
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

function mapWeekdays(locales: readonly Locale[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const { localize } of locales) {
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
