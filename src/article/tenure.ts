// When did somebody hold an office, or a place bear a name: at the longest, and at the shortest?
import { dateOfDayNumber, dayNumber, daysInMonth, formatIso, isRealDate } from './plain-date.ts';
import type { Edtf } from './record.ts';

/** A stretch of time as an authority file states it. */
export interface Bounds {
  /** The first day: an EDTF date, or an interval in which it lies (`../2016-12-12`); null: not known. */
  readonly from: Edtf | null;
  /** The last day, likewise; `..`: it goes on. */
  readonly to: Edtf | null;
}

/** Days as `YYYY-MM-DD`, so that they compare as texts. Null: not known, or without end. */
interface Range {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** How far "about" reaches: two months for a day or a month, a year for a year. */
const ABOUT_DAYS = 60;
const ABOUT_YEAR_DAYS = 365;

/** Whether a bound is an EDTF date, an interval of two, or `..`; days have to be in the calendar. */
export function isBound(bound: Edtf): boolean {
  return rangeOf(bound) !== null;
}

/**
 * Whether it held on a day: `maybe` where what is known does not say.
 *
 * @param day `2016-12-12`, or with less precision
 * @example heldOn({ from: '../2016-12-12', to: null }, '2016-12-13') // 'maybe': nothing says how long
 */
export function heldOn(bounds: Bounds, day: Edtf): 'yes' | 'maybe' | 'no' {
  const when = rangeOf(day);
  if (when === null || when.earliest === null || when.latest === null) return 'maybe';
  const [from, to] = rangesOf(bounds);
  if (from.earliest !== null && when.latest < from.earliest) return 'no';
  if (to.latest !== null && when.earliest > to.latest) return 'no';
  const begun = from.latest !== null && from.latest <= when.earliest;
  const lasts = bounds.to === '..' || (to.earliest !== null && when.latest <= to.earliest);
  return begun && lasts ? 'yes' : 'maybe';
}

/** Whether the end lies before the beginning, however the two are read. */
export function endsBeforeItBegins(bounds: Bounds): boolean {
  const [from, to] = rangesOf(bounds);
  return from.earliest !== null && to.latest !== null && to.latest < from.earliest;
}

/** Whether two stretches share a day for sure: not where what is known leaves room for one after the other. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const [first, second] = [surely(a), surely(b)];
  if (first === null || second === null) return false;
  return first.begin <= second.end && second.begin <= first.end;
}

/**
 * Orders stretches by the day on which each has surely begun, so that "about 2024" does not stand before August 2023;
 * those of which no beginning is known by their end.
 */
export function compareTenures(a: Bounds, b: Bounds): number {
  const [aFrom, aTo] = rangesOf(a);
  const [bFrom, bTo] = rangesOf(b);
  const aKey = aFrom.latest ?? aFrom.earliest ?? aTo.earliest ?? aTo.latest ?? '9999';
  const bKey = bFrom.latest ?? bFrom.earliest ?? bTo.earliest ?? bTo.latest ?? '9999';
  return aKey < bKey ? -1 : aKey > bKey ? 1 : 0;
}

/** The days on which it held whatever the bounds leave open. */
function surely(bounds: Bounds): { begin: string; end: string } | null {
  const [from, to] = rangesOf(bounds);
  const begin = from.latest;
  const end = bounds.to === '..' ? '9999-12-31' : to.earliest;
  if (begin !== null && end !== null) return begin <= end ? { begin, end } : null;
  // One known end still pins the day itself.
  if (begin !== null && from.earliest === begin) return { begin, end: begin };
  return end !== null && to.latest === end ? { begin: end, end } : null;
}

const UNKNOWN: Range = { earliest: null, latest: null };

function rangesOf({ from, to }: Bounds): [Range, Range] {
  return [from === null ? UNKNOWN : (rangeOf(from) ?? UNKNOWN), to === null ? UNKNOWN : (rangeOf(to) ?? UNKNOWN)];
}

function rangeOf(edtf: Edtf): Range | null {
  if (edtf === '..') return UNKNOWN;
  const slash = edtf.indexOf('/');
  if (slash < 0) return dateRange(edtf);
  const first = edtf.slice(0, slash);
  const last = edtf.slice(slash + 1);
  const earliest = first === '..' || first === '' ? UNKNOWN : dateRange(first);
  const latest = last === '..' || last === '' ? UNKNOWN : dateRange(last);
  if (earliest === null || latest === null) return null;
  if (earliest.earliest !== null && latest.latest !== null && latest.latest < earliest.earliest) return null;
  return { earliest: earliest.earliest, latest: latest.latest };
}

function dateRange(edtf: Edtf): Range | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(edtf);
  if (match === null) return null;
  const [, year = '', month, day, about] = match;
  const first = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (!isRealDate(first)) return null;
  const lastMonth = Number(month ?? 12);
  const last = { year: first.year, month: lastMonth, day: Number(day ?? daysInMonth(first.year, lastMonth)) };
  const slack = about === undefined ? 0 : month === undefined ? ABOUT_YEAR_DAYS : ABOUT_DAYS;
  return {
    earliest: formatIso(dateOfDayNumber(dayNumber(first) - slack)),
    latest: formatIso(dateOfDayNumber(dayNumber(last) + slack)),
  };
}
