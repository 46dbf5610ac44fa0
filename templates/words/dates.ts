// How is a date said in words?
import type { Edtf } from '../../src/article/record.ts';
import { type DateSet, type Interval, type Point, parseEdtf, weekdayOf } from './edtf.ts';

/** How one language says dates. Months are counted from 1; a year is four digits, or null where none is said. */
export interface DateWords {
  /** `December`, `декабрь`: standing alone, January first. */
  readonly months: readonly string[];
  /** `Dec`, `дек.`: January first. */
  readonly shortMonths: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  /** `13 December 2016`; days may be several: `12–15`. */
  day(days: string, month: number, year: string | null): string;
  /** `13 Dec 2016`. */
  shortDay(day: string, month: number, year: string | null): string;
  month(month: number, year: string | null): string;
  /** One year, or several: `2019–2021`. */
  year(year: string): string;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  season(season: number, year: string): string;
  /** `201` → the 2010s. */
  decade(digits: string): string;
  /** `20` → 2000–2099. */
  century(digits: string): string;
  /** Whether the year stands before the day, so that a span within a year begins with it. */
  readonly yearFirst: boolean;
  withWeekday(weekday: string, day: string): string;
  withTime(day: string, time: string): string;
  readonly unknownDate: string;
  noYear(date: string): string;
  noMonth(date: string): string;
  noDay(date: string): string;
  approximate(date: string): string;
  uncertain(date: string): string;
  from(date: string): string;
  until(date: string): string;
  /** The other end exists, but nobody states it. */
  fromUnknownEnd(date: string): string;
  untilUnknownStart(date: string): string;
  or(dates: readonly string[]): string;
  and(dates: readonly string[]): string;
}

/**
 * A date in words. What EDTF says and this cannot is shown as written.
 *
 * @example formatDate('2016-12-13', en.dates) // '13 December 2016'
 * @example formatDate('XXXX-11-23', en.dates) // '23 November, year not stated'
 */
export function formatDate(edtf: Edtf, words: DateWords): string {
  const date = parseEdtf(edtf);
  return date === null ? edtf : formatAny(date, words);
}

/** As {@link formatDate}, a whole day with its weekday. @example 'Tuesday, 13 December 2016' */
export function formatDayInFull(edtf: Edtf, words: DateWords): string {
  const weekday = weekdayOf(edtf);
  const name = weekday === null ? undefined : words.weekdays[weekday - 1];
  return name === undefined ? formatDate(edtf, words) : words.withWeekday(name, formatDate(edtf, words));
}

/** What the rules say of a date is written in EDTF; what stands in quotation marks is the text's own. */
const WRITTEN_DATE =
  /“[^”]*”|(?<![\w./-])(?:\[[\dX.,~?%/-]+\]|(?:\.\.\/)?(?:\d{4}-\d\d(?:-\d\d)?|XXXX-\d\d-\d\d|\d{3}X|\d{4}(?=[~?%/]))[~?%]?(?:\/(?:\.\.|\d{4}(?:-\d\d){0,2}[~?%]?))?)(?![\w/-])/g;

/**
 * A sentence of the archive's own with the dates in it said in words.
 *
 * @example sayDates('the period named before, 2018-01/2018-07', en.dates) // 'the period named before, January – July 2018'
 */
export function sayDates(sentence: string, words: DateWords): string {
  return sentence.replace(WRITTEN_DATE, (found) => (found.startsWith('“') ? found : formatDate(found, words)));
}

/** A day with its month's name cut short, for narrow columns. @example '13 Dec 2016' */
export function formatShort(edtf: Edtf, words: DateWords): string {
  const date = parseEdtf(edtf);
  if (date === null) return edtf;
  const plain = date.type === 'point' && date.certainty === 'sure' && date.time === null && /^\d{4}$/.test(date.year);
  if (!plain || typeof date.day !== 'number' || typeof date.month !== 'number') return formatAny(date, words);
  return words.shortDay(String(date.day), date.month, date.year);
}

/**
 * The last part of a date alone, for a path: the year, the month's name, the day's number.
 *
 * @example formatLastPart('2016-12-13', en.dates) // '13'
 * @example formatLastPart('2016-12', en.dates) // 'December'
 */
export function formatLastPart(edtf: Edtf, words: DateWords): string {
  const date = parseEdtf(edtf);
  if (date?.type !== 'point') return edtf;
  if (typeof date.day === 'number') return String(date.day);
  return typeof date.month === 'number' ? capitalise(words.months[date.month - 1] ?? edtf) : date.year;
}

/** A sentence with its full stop, which a date cut short may have brought along: `13 декабря 2016 г.` */
export function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A date at the head of a page: many languages write months and weekdays small. @example capitalise('декабрь 2016 г.') */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The parts that there are, a space between them. */
export function joinParts(parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').join(' ');
}

function formatAny(date: Point | Interval | DateSet, words: DateWords): string {
  if (date.type === 'point') return formatPoint(date, words);
  if (date.type === 'interval') return formatInterval(date, words);
  const members = date.members.map((member) => formatAny(member, words));
  return date.every ? words.and(members) : words.or(members);
}

function formatPoint(point: Point, words: DateWords): string {
  const day = formatKnown(point, words);
  const date = point.time === null ? day : words.withTime(day, point.time);
  if (point.certainty === 'sure') return date;
  if (point.certainty === 'uncertain') return words.uncertain(date);
  return point.certainty === 'approximate' ? words.approximate(date) : words.uncertain(words.approximate(date));
}

function formatKnown({ year, month, day }: Point, words: DateWords): string {
  const said = /^\d{4}$/.test(year) ? year : null;
  if (typeof month === 'number' && month <= 12) {
    const date = typeof day === 'number' ? words.day(String(day), month, said) : words.month(month, said);
    const known = day === 'unknown' ? words.noDay(date) : date;
    return said === null ? words.noYear(known) : known;
  }
  const years = formatYear(year, words);
  if (typeof month === 'number') return words.season(month, years);
  return month === 'unknown' ? words.noMonth(years) : years;
}

function formatYear(year: string, words: DateWords): string {
  if (year === 'XXXX') return words.unknownDate;
  if (year.endsWith('XX')) return words.century(year.slice(0, 2));
  return year.endsWith('X') ? words.decade(year.slice(0, 3)) : words.year(year);
}

function formatInterval({ from, to }: Interval, words: DateWords): string {
  if (typeof from === 'string') {
    if (typeof to === 'string') return words.unknownDate;
    const end = formatPoint(to, words);
    return from === 'open' ? words.until(end) : words.untilUnknownStart(end);
  }
  if (typeof to === 'string') {
    const start = formatPoint(from, words);
    return to === 'open' ? words.from(start) : words.fromUnknownEnd(start);
  }
  return formatSpan(from, to, words);
}

function formatSpan(from: Point, to: Point, words: DateWords): string {
  if (isYear(from) && isYear(to)) return words.year(`${from.year}–${to.year}`);
  const whole = isPlain(from) && isPlain(to) && from.year === to.year;
  if (whole && typeof from.month === 'number' && typeof to.month === 'number') {
    if (typeof from.day === 'number' && typeof to.day === 'number') {
      if (from.month === to.month) return words.day(`${from.day}–${to.day}`, from.month, from.year);
      const start = words.day(String(from.day), from.month, words.yearFirst ? from.year : null);
      return `${start} – ${words.day(String(to.day), to.month, words.yearFirst ? null : to.year)}`;
    }
    if (from.day === null && to.day === null) {
      const start = words.month(from.month, words.yearFirst ? from.year : null);
      return `${start} – ${words.month(to.month, words.yearFirst ? null : to.year)}`;
    }
  }
  return `${formatPoint(from, words)} – ${formatPoint(to, words)}`;
}

function isYear({ year, month, time, certainty }: Point): boolean {
  return month === null && certainty === 'sure' && time === null && /^\d{4}$/.test(year);
}

function isPlain({ year, month, time, certainty }: Point): boolean {
  const calendar = typeof month === 'number' && month <= 12;
  return calendar && certainty === 'sure' && time === null && /^\d{4}$/.test(year);
}
