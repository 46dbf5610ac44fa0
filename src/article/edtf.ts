// What does an EDTF date mean: how precise is it, and between which two days does it lie?
import { daysInMonth, isRealDate, type PlainDate } from './plain-date.ts';
import type { Edtf } from './record.ts';

/** How precise a date is; an interval or a set is as precise as its ends are. */
export type EdtfForm = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | 'set';

export interface EdtfDate {
  readonly text: Edtf;
  readonly form: EdtfForm;
  /** The first day that can be meant; null where there is none: an open or unknown beginning, no year. */
  readonly earliest: PlainDate | null;
  /** The last one. */
  readonly latest: PlainDate | null;
  /** `?`, or `%` */
  readonly isUncertain: boolean;
  /** `~`, or `%` */
  readonly isApproximate: boolean;
}

/** Either a date, or what was expected, to be read after "Unexpected 2013-02-29, expected". */
export type EdtfReading =
  | { readonly date: EdtfDate; readonly expected: null }
  | { readonly date: null; readonly expected: string };

type Bounds = Pick<EdtfDate, 'earliest' | 'latest'>;
type Point = Omit<EdtfDate, 'text'>;

const ANY_FORM = 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)';
const UNKNOWN: Bounds = { earliest: null, latest: null };

/** Nobody writes more by hand; a set of this length still holds a dozen days. */
const LONGEST = 200;

/**
 * Reads a date in EDTF (ISO 8601-2): level 1, and of level 2 the year that is not known (`XXXX-05-30`) and the set of
 * which one is meant (`[2016-05-30,2017-05-30]`). A day that the calendar does not have is no date.
 *
 * The seasons are those of the north. `2016-24` is a winter that touches 2016, whichever of the two: from 1 January 2016
 * to the end of February 2017.
 *
 * @example parseEdtf('2016-12').date // form 'month', earliest 2016-12-01, latest 2016-12-31
 * @example parseEdtf('2013-02-29').expected // 'a day from 01 to 28 in 2013-02'
 */
export function parseEdtf(text: string): EdtfReading {
  if (text.length > LONGEST) return { date: null, expected: ANY_FORM };
  // Level 2 allows both at once only in forms that are not read here.
  if (/X.*[?~%]|[?~%].*X/.test(text)) return { date: null, expected: 'either an X or one of ?, ~ and %, not both' };
  const point = text.startsWith('[') ? parseSet(text) : text.includes('/') ? parseInterval(text) : parsePoint(text);
  return typeof point === 'string' ? { date: null, expected: point } : { date: { text, ...point }, expected: null };
}

const POINT = /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

/** The date, or what was expected in its stead. */
function parsePoint(text: string): Point | string {
  const match = POINT.exec(text);
  if (match === null) return expectedFor(text);
  const [, yearDigits = '', monthDigits = 'XX', dayDigits = 'XX', mark = ''] = match;
  const years = yearsOf(yearDigits);
  const certainty = { isUncertain: mark === '?' || mark === '%', isApproximate: mark === '~' || mark === '%' };
  if (monthDigits === 'XX') {
    if (dayDigits !== 'XX') return 'a month before the day';
    if (years === null) return 'a month after a year that is not known';
    return { form: yearForm(yearDigits), ...within(years, 1, 1, 12, 31), ...certainty };
  }
  const month = Number(monthDigits);
  if (month > 20 && month < 25) {
    if (match[3] !== undefined) return 'no day after a season';
    if (years?.length !== 1) return 'a season of a known year';
    if (mark !== '') return `a season without ${mark}`;
    return { form: 'season', ...seasonBounds(years, month), ...certainty };
  }
  if (month < 1 || month > 12) return 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)';
  if (dayDigits === 'XX') return { form: 'month', ...monthBounds(years, month), ...certainty };
  const day = Number(dayDigits);
  // Where the year is not known, 2000 stands for it: a leap year, so that 29 February is a day.
  const possible = (years ?? [2000]).filter((year) => isRealDate({ year, month, day }));
  if (possible.length === 0) {
    const most = Math.max(...(years ?? [2000]).map((year) => daysInMonth(year, month)));
    return `a day from 01 to ${most} in ${yearDigits}-${monthDigits}`;
  }
  const bounds = years === null ? UNKNOWN : within(possible, month, day, month, day);
  return { form: 'day', ...bounds, ...certainty };
}

/** The years that the digits can mean, in order; null: any. */
function yearsOf(digits: string): readonly number[] | null {
  if (digits === 'XXXX') return null;
  const first = Number(digits.replaceAll('X', '0'));
  const count = digits.endsWith('XX') ? 100 : digits.endsWith('X') ? 10 : 1;
  return Array.from({ length: count }, (_, at) => first + at);
}

function yearForm(digits: string): EdtfForm {
  return digits.endsWith('XX') ? 'century' : digits.endsWith('X') ? 'decade' : 'year';
}

/** From a day of the first of the years to a day of the last. */
function within(years: readonly number[], month: number, day: number, lastMonth: number, lastDay: number): Bounds {
  const [first = 0, last = first] = [years[0], years[years.length - 1]];
  return {
    earliest: { year: first, month, day },
    latest: { year: last, month: lastMonth, day: Math.min(lastDay, daysInMonth(last, lastMonth)) },
  };
}

function monthBounds(years: readonly number[] | null, month: number): Bounds {
  return years === null ? UNKNOWN : within(years, month, 1, month, 31);
}

function seasonBounds(years: readonly number[], season: number): Bounds {
  if (season < 24) return within(years, (season - 20) * 3, 1, (season - 20) * 3 + 2, 31);
  const { earliest, latest } = within(years, 1, 1, 12, 31);
  const year = (latest?.year ?? 0) + 1;
  return { earliest, latest: { year, month: 2, day: daysInMonth(year, 2) } };
}

function parseInterval(text: string): Point | string {
  const ends = text.split('/');
  const [first = '', last = ''] = ends;
  if (ends.length !== 2) return likelyDate(text) ?? 'an interval of two dates, as 2016-12-13/2016-12-15';
  return parseRange('interval', first, last);
}

function parseRange(form: EdtfForm, first: string, last: string): Point | string {
  const from = parseEnd(first);
  const to = parseEnd(last);
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  const ends = [from, to].filter((end) => end !== null);
  if (ends.length === 0) return 'a date on one side at least';
  if (ends.some((end) => end.form === 'season')) return 'months where a season begins or ends an interval';
  if (ends.some((end) => end.earliest === null)) return 'years that are known';
  if (from?.earliest && to?.earliest && !isBefore(from.earliest, to.earliest)) return 'an end after the beginning';
  return { form, earliest: from?.earliest ?? null, latest: to?.latest ?? null, ...certaintyOf(ends) };
}

/** Null: open (`..`) or unknown (nothing). */
function parseEnd(text: string): Point | string | null {
  return text === '' || text === '..' ? null : parsePoint(text);
}

function parseSet(text: string): Point | string {
  if (!text.endsWith(']')) return 'a set that ends in ]';
  const members: Point[] = [];
  for (const written of text.slice(1, -1).split(',')) {
    const member = parseMember(written.trim());
    if (typeof member === 'string') return member;
    members.push(member);
  }
  const certainty = certaintyOf(members);
  if (certainty.isUncertain || certainty.isApproximate) return 'no ?, ~ or % in a set';
  if (members.some((member) => member.form === 'season')) return 'months instead of a season in a set';
  return {
    form: 'set',
    earliest: members.map(({ earliest }) => earliest).reduce((a, b) => a && b && (isBefore(b, a) ? b : a)),
    latest: members.map(({ latest }) => latest).reduce((a, b) => a && b && (isBefore(a, b) ? b : a)),
    ...certainty,
  };
}

function parseMember(text: string): Point | string {
  const ends = text.split('..');
  const [first = '', last = ''] = ends;
  if (ends.length !== 2) return parsePoint(text);
  return text.includes('X') ? 'no X on either side of ..' : parseRange('interval', first, last);
}

function certaintyOf(points: readonly Point[]): Pick<Point, 'isUncertain' | 'isApproximate'> {
  return {
    isUncertain: points.some((point) => point.isUncertain),
    isApproximate: points.some((point) => point.isApproximate),
  };
}

function isBefore(a: PlainDate, b: PlainDate): boolean {
  return a.year - b.year < 0 || (a.year === b.year && (a.month < b.month || (a.month === b.month && a.day < b.day)));
}

/** What was expected where something has not the form of a date. */
function expectedFor(text: string): string {
  if (text.startsWith('{')) return 'square brackets around dates of which one is meant';
  return likelyDate(text) ?? ANY_FORM;
}

/** The EDTF of a day written with other signs, where there is only one way to read it. */
function likelyDate(text: string): string | null {
  const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month = '', day = ''] = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? [];
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} (EDTF)`;
}
