// On which day was a story filed, and how far is that from another day?
import { dayNumber, parseIso } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';
import { edtfOf } from './calendar-words.ts';
import type { PrintedDateline } from './printed-dateline.ts';

/** More days than this between dateline and publication are no night between filing and posting. */
export const MOST_DAYS_APART = 3;

/** The day of a dateline as EDTF, `XXXX-11-23` where it is printed without a year; null where there is none. */
export function filedOn(dateline: PrintedDateline | null): Edtf | null {
  return dateline?.date == null ? null : edtfOf(dateline.date);
}

/** Days between publication and filing, whose year may be unknown; null where one of them is. */
export function daysApart(published: Edtf | null, filed: Edtf | null): number | null {
  const day = published === null ? null : parseIso(published);
  if (day === null || filed === null) return null;
  const years = [day.year - 1, day.year, day.year + 1];
  const candidates = filed.startsWith('XXXX')
    ? years.map((year) => parseIso(`${year}${filed.slice(4)}`))
    : [parseIso(filed)];
  const distances = candidates.flatMap((date) => (date === null ? [] : [Math.abs(dayNumber(date) - dayNumber(day))]));
  return distances.length === 0 ? null : Math.min(...distances);
}
