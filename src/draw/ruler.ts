// Where on a ruler of days does a date lie, and how much of it does it take?
import { scaleLinear } from 'd3-scale';
import { parseEdtf } from '../article/edtf.ts';
import { dateOfDayNumber, dayNumber, type PlainDate } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';

/** A stretch of days, and how wide it is drawn. */
export interface Ruler {
  /** By its day number. */
  readonly first: number;
  /** The day after the last. */
  readonly end: number;
  readonly width: number;
}

/** The part of the ruler that a date takes: as wide as it is uncertain. */
export interface Mark {
  readonly x: number;
  readonly width: number;
  /** `about`, `perhaps`: its edges are not to be trusted. */
  readonly isVague: boolean;
}

/** A single day can still be seen. */
const NARROWEST = 2;
/** Ticks stand no closer than this. */
const CLOSEST = 12;

/** The ruler of a year, a month or any other stretch; null for one without a beginning or an end. */
export function rulerOf(edtf: Edtf, width: number): Ruler | null {
  const { earliest, latest } = boundsOf(edtf);
  return earliest === null || latest === null
    ? null
    : { first: dayNumber(earliest), end: dayNumber(latest) + 1, width };
}

/** The ruler that holds all of the dates, in whole years; null where none of them has a year on both sides. */
export function rulerOver(dates: readonly Edtf[], width: number): Ruler | null {
  const years = dates.flatMap((edtf) => {
    const { earliest, latest } = boundsOf(edtf);
    return earliest === null || latest === null ? [] : [earliest.year, latest.year];
  });
  if (years.length === 0) return null;
  const [from, to] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  return { first: newYear(from), end: newYear(to + 1), width };
}

/**
 * The mark of a date; null where it does not touch the ruler, has no year, or is no date. What reaches beyond an end of
 * the ruler, or has no end, is drawn up to it.
 *
 * @example markOf('2016-12', rulerOf('2016', 366)) // from x 335, 31 wide
 */
export function markOf(edtf: Edtf, ruler: Ruler): Mark | null {
  const { earliest, latest, isVague } = boundsOf(edtf);
  if (earliest === null && latest === null) return null;
  const start = earliest === null ? ruler.first : dayNumber(earliest);
  const stop = latest === null ? ruler.end : dayNumber(latest) + 1;
  if (stop <= ruler.first || start >= ruler.end) return null;
  const along = scaleOf(ruler).clamp(true);
  const wide = Math.max(NARROWEST, along(stop) - along(start));
  return { x: round(Math.min(along(start), ruler.width - wide)), width: round(wide), isVague };
}

/** Where its years begin but the first, or its decades where years stood too close; of a single year its quarters. */
export function ticksOf(ruler: Ruler): number[] {
  const from = dateOfDayNumber(ruler.first).year;
  const to = dateOfDayNumber(ruler.end - 1).year;
  const step = ruler.width / (to - from + 1) < CLOSEST ? 10 : 1;
  const begin =
    from === to
      ? [4, 7, 10].map((month) => dayNumber({ year: from, month, day: 1 }))
      : Array.from({ length: to - from }, (_, at) => from + at + 1).flatMap((year) =>
          year % step === 0 ? [newYear(year)] : [],
        );
  const along = scaleOf(ruler);
  return begin.filter((day) => day > ruler.first && day < ruler.end).map((day) => round(along(day)));
}

interface Bounds {
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
  readonly isVague: boolean;
}

function boundsOf(edtf: Edtf): Bounds {
  const { date } = parseEdtf(edtf);
  if (date === null) return { earliest: null, latest: null, isVague: false };
  const { earliest, latest, isApproximate, isUncertain } = date;
  return { earliest, latest, isVague: isApproximate || isUncertain };
}

function scaleOf({ first, end, width }: Ruler): ReturnType<typeof scaleLinear> {
  return scaleLinear().domain([first, end]).range([0, width]);
}

function newYear(year: number): number {
  return dayNumber({ year, month: 1, day: 1 });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
