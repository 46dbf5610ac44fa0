// What are the months and weekdays called? From date-fns, so that no version of Node changes a name.
import type { Locale } from 'date-fns/locale';

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const DAYS_FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0] as const;

export interface CalendarNames {
  /** Standing alone: `декабрь`. January first, as all months here. */
  readonly months: readonly string[];
  /** After a day: `декабря`. */
  readonly monthsOfDay: readonly string[];
  readonly shortMonths: readonly string[];
  readonly shortMonthsOfDay: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
}

export function calendarNames({ localize }: Locale): CalendarNames {
  return {
    months: MONTHS.map((month) => localize.month(month, { width: 'wide', context: 'standalone' })),
    monthsOfDay: MONTHS.map((month) => localize.month(month, { width: 'wide', context: 'formatting' })),
    shortMonths: MONTHS.map((month) => localize.month(month, { width: 'abbreviated', context: 'standalone' })),
    shortMonthsOfDay: MONTHS.map((month) => localize.month(month, { width: 'abbreviated', context: 'formatting' })),
    weekdays: DAYS_FROM_MONDAY.map((day) => localize.day(day, { width: 'wide' })),
    shortWeekdays: DAYS_FROM_MONDAY.map((day) => localize.day(day, { width: 'short' })),
  };
}
