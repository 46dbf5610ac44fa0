// In which year does a day or month lie whose year the text does not give?
import { dayNumber, isRealDate, weekday } from '../../article/plain-date.ts';
import type { Anchor } from './anchor.ts';
import type { Side } from './form.ts';

/** A year, and by what it was chosen: `the last such day before the date of publication, 2018-01-10`. */
export interface ChosenYear {
  readonly year: number;
  readonly why: string;
  /** Whether it is as good as stated: by its sentence, its weekday, or because it lies so near. */
  readonly sure: boolean;
}

/** A text that speaks of tomorrow's meeting as past, or of yesterday's as to come, was dated a day or two off. */
const SLACK = 3;
/** A day without a year is hardly ever so far away: one that the sentence puts on the far side is not sure. */
const NEAR = 100;
/** The same for months: figures of February are still expected in March, a meeting in October was announced in September. */
const NEAR_MONTHS = 2;

/**
 * The year of a day, among the one of writing and its neighbours: on the side that the sentence puts it, else nearest.
 *
 * @param side what the sentence says: past or to come
 * @param weekdayNumber 1 to 7, where the text names it
 * @param strict whether the words themselves say the side: `last February 28` is never to come
 */
export function chooseDayYear(
  month: number,
  day: number,
  side: Side | null,
  weekdayNumber: number | null,
  anchor: Anchor,
  strict = false,
): ChosenYear | null {
  if (anchor.year === null) return null;
  if (anchor.date === null) return chooseYearRoughly(month, side, anchor);
  const written = dayNumber(anchor.date);
  const away = (year: number) => dayNumber({ year, month, day }) - written;
  const real = [anchor.year - 1, anchor.year, anchor.year + 1].filter((year) => isRealDate({ year, month, day }));
  const fitting = real.filter((year) => weekdayNumber === null || weekday({ year, month, day }) === weekdayNumber);
  const candidates = fitting.length > 0 ? fitting : real;
  const nearest = least(candidates, (year) => Math.abs(away(year)));
  if (nearest === null) return null;
  if (fitting.length > 0 && weekdayNumber !== null) {
    return { year: nearest, why: `the nearest to ${anchor.words} that is such a weekday`, sure: true };
  }
  const sided =
    side === null
      ? null
      : least(
          candidates.filter((year) => onSide(away(year), side, strict ? -1 : SLACK)),
          (year) => Math.abs(away(year)),
        );
  if (sided === null || (!strict && sided !== nearest && Math.abs(away(nearest)) < NEAR)) {
    return {
      year: nearest,
      why: `the nearest such day to ${anchor.words}`,
      sure: side === null && Math.abs(away(nearest)) < NEAR,
    };
  }
  const words = side === 'before' ? 'the last such day before' : 'the next such day after';
  return { year: sided, why: `${words} ${anchor.words}`, sure: strict || sided === nearest };
}

/**
 * The year of a month, or of the months `from` to `to`. Without a word that says which side, past months come before
 * future ones at the same distance: agencies report more than they announce.
 */
export function chooseMonthYear(
  from: number,
  to: number,
  side: Side | null,
  anchor: Anchor,
  strict = false,
): ChosenYear | null {
  if (anchor.year === null) return null;
  if (anchor.month === null) return chooseYearRoughly(from, side, anchor);
  const written = anchor.year * 12 + anchor.month;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  const what = from === to ? 'month' : 'months';
  const nearest = least(years, (year) => monthsAway(year, from, to, written));
  // A month that has begun may be reported on; a longer stretch, when its last month has begun.
  const sided =
    side === null
      ? null
      : least(
          years.filter((year) => (side === 'before' ? year * 12 + to <= written : year * 12 + to >= written)),
          (year) => Math.abs(year * 12 + to - written),
        );
  const near = from === to ? NEAR_MONTHS : 2 * NEAR_MONTHS;
  const close = nearest !== null && Math.abs(nearest * 12 + to - written) < near;
  if (sided === null || (!strict && sided !== nearest && close)) {
    return nearest === null ? null : { year: nearest, why: `the nearest such ${what} to ${anchor.words}`, sure: false };
  }
  const words = side === 'before' ? `the last such ${what} up to` : `the next such ${what} from`;
  return { year: sided, why: `${words} ${anchor.words}`, sure: true };
}

function monthsAway(year: number, from: number, to: number, written: number): number {
  const past = written - (year * 12 + to);
  if (past >= 0) return past;
  return 2 * Math.max(1, year * 12 + from - written);
}

/** Where only the year, or year and month, of writing are known. */
function chooseYearRoughly(month: number, side: Side | null, anchor: Anchor): ChosenYear | null {
  if (anchor.year === null) return null;
  if (anchor.month === null) return { year: anchor.year, why: `the year of ${anchor.words}`, sure: false };
  return chooseMonthYear(month, month, side, anchor);
}

function onSide(away: number, side: Side, slack: number): boolean {
  return side === 'before' ? away <= slack : away >= -slack;
}

function least(years: readonly number[], measure: (year: number) => number): number | null {
  let best: number | null = null;
  for (const year of years) if (best === null || measure(year) < measure(best)) best = year;
  return best;
}
