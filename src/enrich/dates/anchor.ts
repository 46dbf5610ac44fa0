// From which day are the dates of a text counted: when was it written?
import { dayNumber, formatIso, isRealDate, type PlainDate } from '../../article/plain-date.ts';
import type { Edtf } from '../../article/record.ts';
import { formatDay, formatMonth } from './calendar.ts';

/** The day of writing, as precisely as it is known. */
export interface Anchor {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The whole day, where year, month and day are known. */
  readonly date: PlainDate | null;
  /** `the date of publication, 2018-09-11`. */
  readonly words: string;
}

const NOWHERE: Anchor = { year: null, month: null, day: null, date: null, words: 'a date of publication' };
/** Filed in the evening, published after midnight: more days apart than this is a misprint. */
const DAYS_FROM_FILING = 3;

/** Where years are counted from: the date of publication, else that of the dateline. */
export function anchorOf(published: Edtf | null, datelineDate: Edtf | null): Anchor {
  const stated = readAnchor(published, 'the date of publication');
  if (stated.year !== null) return stated;
  return readAnchor(datelineDate, 'the date of the dateline');
}

/**
 * Where `today` and `on Monday` are counted from: the day of the dateline where it agrees with that of publication.
 *
 * @example writingDay(anchorOf('2017-11-24', null), 'XXXX-11-23').words // 'the date of the dateline, 2017-11-23'
 */
export function writingDay(anchor: Anchor, datelineDate: Edtf | null): Anchor {
  const filed = readAnchor(datelineDate, 'the date of the dateline');
  if (anchor.date === null || filed.month === null || filed.day === null) return anchor;
  for (const year of [anchor.date.year, anchor.date.year - 1, anchor.date.year + 1]) {
    const date = { year, month: filed.month, day: filed.day };
    if (!isRealDate(date) || Math.abs(dayNumber(date) - dayNumber(anchor.date)) > DAYS_FROM_FILING) continue;
    return { year, month: date.month, day: date.day, date, words: `the date of the dateline, ${formatIso(date)}` };
  }
  return anchor;
}

function readAnchor(edtf: Edtf | null, name: string): Anchor {
  const match = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:[T~?%].*)?$/.exec(edtf ?? '');
  if (match === null) return NOWHERE;
  const year = match[1] === 'XXXX' ? null : Number(match[1]);
  const month = match[2] === undefined || Number(match[2]) > 12 ? null : Number(match[2]);
  const day = month === null || match[3] === undefined ? null : Number(match[3]);
  if (year === null && (month === null || day === null)) return NOWHERE;
  const date = year !== null && month !== null && day !== null ? { year, month, day } : null;
  const written = month === null ? String(year) : day === null ? formatMonth(year, month) : formatDay(year, month, day);
  if (written === null) return NOWHERE;
  return { year, month, day, date, words: `${name}, ${written}` };
}
