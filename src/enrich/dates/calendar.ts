// How are days, weeks, months and years counted on, and written in EDTF?
import {
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  formatIso,
  isRealDate,
  type PlainDate,
  weekday,
} from '../../article/plain-date.ts';
import type { Edtf } from '../../article/record.ts';

/** A stretch of the calendar that can be moved by years. A null year is not known: `XXXX-05-30`. */
export type CalendarValue =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  /** Whole months of one year. */
  | { readonly kind: 'months'; readonly year: number | null; readonly from: number; readonly to: number }
  | { readonly kind: 'season'; readonly year: number; readonly season: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'range'; readonly from: CalendarPoint; readonly to: CalendarPoint };

export type CalendarPoint = Extract<CalendarValue, { kind: 'day' | 'month' | 'year' }>;

/** @example formatValue({ kind: 'months', year: 2018, from: 1, to: 7 }) // '2018-01/2018-07' */
export function formatValue(value: CalendarValue): Edtf | null {
  switch (value.kind) {
    case 'day':
      return formatDay(value.year, value.month, value.day);
    case 'month':
      return formatMonth(value.year, value.month);
    case 'months':
      return value.from === value.to
        ? formatMonth(value.year, value.from)
        : `${formatMonth(value.year, value.from)}/${formatMonth(value.year, value.to)}`;
    case 'season':
      return formatMonth(value.year, value.season);
    case 'year':
      return formatYear(value.year);
    case 'range': {
      const from = formatValue(value.from);
      const to = formatValue(value.to);
      return from === null || to === null ? null : `${from}/${to}`;
    }
  }
}

/** The same stretch in another year; null where a year is not known. */
export function shiftYears(value: CalendarValue, years: number): CalendarValue | null {
  if (value.kind === 'range') {
    const from = shiftPoint(value.from, years);
    const to = shiftPoint(value.to, years);
    return from === null || to === null ? null : { kind: 'range', from, to };
  }
  if (value.kind === 'season') return { ...value, year: value.year + years };
  if (value.kind === 'months') return value.year === null ? null : { ...value, year: value.year + years };
  return shiftPoint(value, years);
}

function shiftPoint(point: CalendarPoint, years: number): CalendarPoint | null {
  return point.year === null ? null : { ...point, year: point.year + years };
}

/** The year in which it begins; null where it is not known. */
export function yearOf(value: CalendarValue): number | null {
  return value.kind === 'range' ? value.from.year : value.year;
}

/** `XXXX` where the year is null. */
export function formatYear(year: number | null): string {
  return year === null ? 'XXXX' : String(year).padStart(4, '0');
}

/** @example formatMonth(2018, 5) // '2018-05' */
export function formatMonth(year: number | null, month: number): Edtf {
  return `${formatYear(year)}-${String(month).padStart(2, '0')}`;
}

/** The day in EDTF; null for one that is not in the calendar. @example formatDay(null, 5, 30) // 'XXXX-05-30' */
export function formatDay(year: number | null, month: number, day: number): Edtf | null {
  // Without a year, 29 February may be a day.
  const real = isRealDate({ year: year ?? 2000, month, day });
  return real ? `${formatMonth(year, month)}-${String(day).padStart(2, '0')}` : null;
}

/** @example addDays({ year: 2016, month: 12, day: 31 }, 1) // 2017-01-01 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** @example addMonths({ year: 2018, month: 11 }, 3) // { year: 2019, month: 2 } */
export function addMonths({ year, month }: { readonly year: number; readonly month: number }, months: number) {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** Monday to Sunday of the week that lies `weeks` after that of the day. */
export function formatWeek(date: PlainDate, weeks: number): Edtf {
  const monday = mondayOf(date, weeks);
  return `${formatIso(monday)}/${formatIso(addDays(monday, 6))}`;
}

/** Saturday and Sunday of the week that lies `weeks` after that of the day. */
export function formatWeekend(date: PlainDate, weeks: number): Edtf {
  const saturday = addDays(mondayOf(date, weeks), 5);
  return `${formatIso(saturday)}/${formatIso(addDays(saturday, 1))}`;
}

/** Monday of the week that lies `weeks` after that of the day. */
export function mondayOf(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, 1 - weekday(date) + weeks * 7);
}

/** The first day that the value may mean; null where its year is not known. */
export function firstDay(value: CalendarValue): PlainDate | null {
  const point = value.kind === 'range' ? value.from : value;
  if (point.year === null) return null;
  if (point.kind === 'day') return { year: point.year, month: point.month, day: point.day };
  return { year: point.year, month: firstMonth(point), day: 1 };
}

/** The last day that the value may mean; null where its year is not known. */
export function lastDay(value: CalendarValue): PlainDate | null {
  const point = value.kind === 'range' ? value.to : value;
  if (point.year === null) return null;
  if (point.kind === 'day') return { year: point.year, month: point.month, day: point.day };
  const month = lastMonth(point);
  return { year: point.year, month, day: daysInMonth(point.year, month) };
}

type Whole = Exclude<CalendarValue, { kind: 'range' | 'day' }>;

function firstMonth(value: Whole): number {
  if (value.kind === 'month') return value.month;
  if (value.kind === 'months') return value.from;
  return value.kind === 'season' ? (value.season - 20) * 3 : 1;
}

function lastMonth(value: Whole): number {
  if (value.kind === 'month') return value.month;
  if (value.kind === 'months') return value.to;
  return value.kind === 'season' ? Math.min(12, (value.season - 20) * 3 + 2) : 12;
}
