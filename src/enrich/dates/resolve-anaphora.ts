// Which days are meant by "the same period a year prior", "that year", "the next day": by what was named before?
import { dateOfDayNumber, dayNumber } from '../../article/plain-date.ts';
import { addMonths, type CalendarValue, formatValue, shiftYears, yearOf } from './calendar.ts';
import type { DateForm } from './form.ts';
import { found, type Resolved, type Sight, unresolved } from './resolved.ts';

type SamePeriodYear = Extract<DateForm, { form: 'same-period' }>['year'];

/** The last stretch of months that was named, moved to the year said. */
export function resolveSamePeriod(year: SamePeriodYear, sight: Sight): Resolved {
  const { anchor, inSentence, soFar } = sight;
  // "At the same date last year": a day, not a period.
  const isWanted = /\bdate\b/i.test(sight.words) ? isDay : isPeriod;
  const named = inSentence.find(isWanted) ?? soFar.find(isWanted) ?? null;
  const target = targetYear(year, named, sight);
  if (named === null) {
    return target === null
      ? unresolved('interval', 'no period is named before')
      : found(
          { kind: 'year', year: target },
          'inferred',
          `“${sight.words}”: no period is named before, the year counted from ${anchor.words}`,
        );
  }
  const start = yearOf(named);
  if (start === null) return unresolved('interval', 'the period named before has no year');
  const moved = shiftYears(named, target === null ? 0 : target - start);
  if (moved === null) return unresolved('interval', 'the period named before has no year');
  const basis =
    target === null
      ? `the period named before, ${formatValue(named)}`
      : `the period named before, ${formatValue(named)}, moved to ${target}`;
  return found(moved, year !== null && year.said === 'number' ? 'resolved' : 'inferred', basis);
}

function isPeriod(value: CalendarValue): boolean {
  return value.kind === 'months' || value.kind === 'month' || value.kind === 'range' || value.kind === 'season';
}

function isDay(value: CalendarValue): boolean {
  return value.kind === 'day';
}

function targetYear(year: SamePeriodYear, named: CalendarValue | null, { anchor }: Sight): number | null {
  if (year === null) return null;
  if (year.said === 'number') return year.year;
  if (year.said === 'shift') {
    const from = named === null ? anchor.year : yearOf(named);
    return from === null ? null : from + year.years;
  }
  if (year.said !== 'relative') return null;
  // "The same period of the previous year" is the year before that of the period; so is "last year" said in January.
  const from = /previous|preceding/.test(year.words) && named !== null ? yearOf(named) : anchor.year;
  return from === null ? null : from + year.years;
}

/** `the year before`, `two years later`, `the following day`. */
export function resolveAfterLast(
  unit: 'day' | 'month' | 'year',
  count: number,
  sameSpan: boolean,
  sight: Sight,
): Resolved {
  if (unit === 'day') return dayAfterLast(count, sight);
  if (unit === 'month') return monthAfterLast(count, sight);
  const { anchor, inSentence, soFar } = sight;
  const near = inSentence[0] ?? null;
  if (near !== null && sameSpan && near.kind !== 'day') {
    const moved = shiftYears(near, count);
    if (moved !== null)
      return found(moved, 'inferred', `“${sight.words}” counted from ${formatValue(near)}, named before`);
  }
  const named = near ?? (count < 0 ? null : (soFar[0] ?? null));
  const from = named === null ? null : yearOf(named);
  if (from !== null) {
    const basis = `“${sight.words}” counted from the year named before, ${from}`;
    return found({ kind: 'year', year: from + count }, 'inferred', basis);
  }
  if (anchor.year === null || count >= 0) return unresolved('date', `nothing to count “${sight.words}” from`);
  return found(
    { kind: 'year', year: anchor.year + count },
    'resolved',
    `“${sight.words}” counted from ${anchor.words}`,
  );
}

function dayAfterLast(count: number, { words, inSentence, soFar, writing }: Sight): Resolved {
  const named = inSentence.find((value) => value.kind === 'day') ?? soFar.find((value) => value.kind === 'day') ?? null;
  if (named !== null && named.kind === 'day' && named.year !== null) {
    const date = dateOfDayNumber(dayNumber({ year: named.year, month: named.month, day: named.day }) + count);
    return found({ kind: 'day', ...date }, 'inferred', `“${words}” counted from ${formatValue(named)}, named before`);
  }
  if (named !== null && count === 0) return found(named, 'inferred', `the day named before, ${formatValue(named)}`);
  if (writing.date === null || count === 0) return unresolved('date', `nothing to count “${words}” from`);
  const date = dateOfDayNumber(dayNumber(writing.date) + count);
  return found({ kind: 'day', ...date }, 'inferred', `“${words}” counted from ${writing.words}`);
}

function monthAfterLast(count: number, { words, inSentence, soFar, anchor }: Sight): Resolved {
  const isMonth = (value: CalendarValue) => value.kind === 'month' || value.kind === 'day';
  const named = inSentence.find(isMonth) ?? (count < 0 ? null : soFar.find(isMonth)) ?? null;
  if (named !== null && (named.kind === 'month' || named.kind === 'day') && named.year !== null) {
    const moved = addMonths({ year: named.year, month: named.month }, count);
    return found(
      { kind: 'month', ...moved },
      'inferred',
      `“${words}” counted from ${formatValue(named)}, named before`,
    );
  }
  if (anchor.year === null || anchor.month === null || count >= 0)
    return unresolved('date', `nothing to count “${words}” from`);
  const moved = addMonths({ year: anchor.year, month: anchor.month }, count);
  return found({ kind: 'month', ...moved }, 'resolved', `“${words}” counted from ${anchor.words}`);
}
