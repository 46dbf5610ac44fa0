// Which days do the words of a date mean, counted from the day of writing and from the dates named before?
import type { DateTier, DateType } from '../../article/dated.ts';
import { daysInMonth, formatIso, type PlainDate, weekday } from '../../article/plain-date.ts';
import type { Edtf } from '../../article/record.ts';
import type { Anchor } from './anchor.ts';
import {
  addDays,
  addMonths,
  type CalendarPoint,
  type CalendarValue,
  firstDay,
  formatDay,
  formatMonth,
  formatValue,
  formatWeek,
  formatWeekend,
  lastDay,
  mondayOf,
} from './calendar.ts';
import type { DateForm, DayForm, MonthForm, MonthsForm, RangeForm, SaidYear, Side, YearForm } from './form.ts';
import { resolveAfterLast, resolveSamePeriod } from './resolve-anaphora.ts';
import { type FoundYear, saidYear, yearFor } from './resolve-year.ts';
import { found, type Resolved, type Sight, unresolved } from './resolved.ts';

export function resolveDate(form: DateForm, sight: Sight): Resolved {
  switch (form.form) {
    case 'day':
    case 'month':
    case 'months':
      return resolveCalendar(form, sight);
    case 'year':
      return found({ kind: 'year', year: form.year }, 'explicit', 'as written');
    case 'range':
      return resolveRange(form, sight);
    case 'decade':
      return stated(`${form.decade}X`, 'date', 'as written');
    case 'century':
      return resolveCentury(form.century, sight);
    case 'season':
      return resolveSeason(form.season, form.year, sight);
    case 'nth-weekday':
      return resolveNthWeekday(form, sight);
    case 'day-of-month':
      return resolveDayOfMonth(form.day, sight);
    case 'weekday':
      return resolveWeekday(form.weekday, form.week, sight);
    case 'relative':
      return resolveRelative(form.unit, form.count, form.approximate, sight);
    case 'weekend':
      return sight.writing.date === null
        ? unresolved('date', `no ${sight.writing.words} to count from`)
        : counted(formatWeekend(sight.writing.date, form.weeks), 'interval', sight, sight.writing);
    case 'stretch':
      return resolveStretch(form.unit, form.count, form.side, sight);
    case 'edge':
      return resolveEdge(form.edge, resolveDate(form.of, sight));
    case 'part':
      return resolveDate(form.of, sight);
    case 'yearly':
      return yearly(form.day === null ? formatMonth(null, form.month) : formatDay(null, form.month, form.day));
    case 'same-period':
      return resolveSamePeriod(form.year, sight);
    case 'after-last':
      return resolveAfterLast(form.unit, form.count, form.sameSpan, sight);
    case 'today':
      return resolveToday(sight);
    case 'fiscal':
      return form.year === null
        ? unresolved('date', 'a company’s financial year may begin in any month')
        : found(
            { kind: 'year', year: form.year },
            'inferred',
            'the financial year taken for the calendar year of its name',
          );
    case 'vague':
      return { ...unresolved(form.type, 'names no day'), duration: form.duration };
  }
}

function stated(value: Edtf, type: DateType, basis: string): Resolved {
  return { value, type, tier: 'explicit', basis, duration: null, calendar: null };
}

/** What comes round every year: no date of any one. */
function yearly(value: Edtf | null): Resolved {
  return { ...unresolved('set', 'said of every year'), value };
}

function counted(value: Edtf, type: DateType, { words }: Sight, from: Anchor): Resolved {
  return {
    value,
    type,
    tier: 'resolved',
    basis: `“${words}” counted from ${from.words}`,
    duration: null,
    calendar: null,
  };
}

function resolveCalendar(form: DayForm | MonthForm | MonthsForm, sight: Sight): Resolved {
  if (form.year === null && form.form !== 'months' && sight.isEveryYear()) {
    return yearly(formatValue(calendarOf(form, null)));
  }
  const { year, tier, basis } = yearFor(form, sight);
  return found(calendarOf(form, year), tier, basis);
}

function calendarOf(form: DayForm | MonthForm | MonthsForm, year: number | null): CalendarValue {
  if (form.form === 'day') return { kind: 'day', year, month: form.month, day: form.day };
  if (form.form === 'month') return { kind: 'month', year, month: form.month };
  return { kind: 'months', year, from: form.from, to: form.to };
}

function resolveRange({ from, to }: RangeForm, sight: Sight): Resolved {
  if (from.form === 'year' || to.form === 'year') {
    return found({ kind: 'range', from: yearPoint(from), to: yearPoint(to) }, 'explicit', 'as written');
  }
  const leading = from.year === null && to.year !== null ? to : from;
  const elsewhere = leading.year === null ? sight.yearElsewhere({ form: 'range', from, to }) : null;
  const first = yearFor({ ...from, year: from.year ?? elsewhere }, sight);
  const second: FoundYear =
    to.year === null ? { ...first, year: followingYear(from, to, first.year) } : yearFor(to, sight);
  const calendar: CalendarValue = { kind: 'range', from: pointOf(from, first.year), to: pointOf(to, second.year) };
  const tier = elsewhere === null ? first.tier : 'resolved';
  return found(calendar, tier, first.basis);
}

/** A range that ends earlier in the year than it begins ends in the next. */
function followingYear(from: DayForm | MonthForm, to: DayForm | MonthForm, year: number | null): number | null {
  return year !== null && to.month < from.month ? year + 1 : year;
}

function yearPoint(form: DayForm | MonthForm | YearForm): CalendarPoint {
  return form.form === 'year' ? { kind: 'year', year: form.year } : pointOf(form, null);
}

function pointOf(form: DayForm | MonthForm, year: number | null): CalendarPoint {
  if (form.form === 'day') return { kind: 'day', year, month: form.month, day: form.day };
  return { kind: 'month', year, month: form.month };
}

function resolveCentury(century: number, { anchor }: Sight): Resolved {
  if (anchor.year !== null && Math.floor(anchor.year / 100) === century)
    return unresolved('present', 'the century of writing');
  return stated(`${century}XX`, 'date', 'as written');
}

function resolveSeason(season: number, year: SaidYear | null, sight: Sight): Resolved {
  if (year === null) return unresolved('date', 'a season of no one year');
  if (year.said !== 'nearest') {
    const { year: number, tier, basis } = saidYear(year, sight);
    return number === null ? unresolved('date', basis) : found({ kind: 'season', year: number, season }, tier, basis);
  }
  const { anchor } = sight;
  if (anchor.year === null || anchor.month === null) return unresolved('date', `no ${anchor.words} to count from`);
  const starts = (season - 20) * 3;
  const past = year.side === 'before';
  const inThisYear = past ? starts + 2 < anchor.month : starts > anchor.month;
  const number = inThisYear ? anchor.year : anchor.year + (past ? -1 : 1);
  return found({ kind: 'season', year: number, season }, 'resolved', `“${sight.words}” counted from ${anchor.words}`);
}

type NthWeekday = Extract<DateForm, { form: 'nth-weekday' }>;

function resolveNthWeekday({ number, weekday: wanted, month, year }: NthWeekday, sight: Sight): Resolved {
  if (year === null && sight.isEveryYear()) return yearly(null);
  const settled = yearFor({ form: 'month', year, month }, sight);
  if (settled.year === null) return unresolved('date', settled.basis);
  const first = { year: settled.year, month, day: 1 };
  const day = 1 + ((wanted - weekday(first) + 7) % 7) + (number === -1 ? 28 : (number - 1) * 7);
  const last = day > daysInMonth(settled.year, month) ? day - 7 : day;
  return found(
    { kind: 'day', year: settled.year, month, day: number === -1 ? last : day },
    settled.tier,
    settled.basis,
  );
}

function resolveDayOfMonth(day: number, sight: Sight): Resolved {
  const { writing } = sight;
  if (writing.year === null || writing.month === null || writing.day === null) {
    return unresolved('date', `no ${writing.words} to count from`);
  }
  const side = sight.side();
  const months = side === 'before' ? (day <= writing.day ? 0 : -1) : side === 'after' && day < writing.day ? 1 : 0;
  const { year, month } = addMonths({ year: writing.year, month: writing.month }, months);
  return found({ kind: 'day', year, month, day }, 'inferred', `no month is given: the nearest to ${writing.words}`);
}

function resolveWeekday(number: number, week: number | null, sight: Sight): Resolved {
  const { date, words } = sight.writing;
  if (date === null) return unresolved('date', `no ${words} to count “${sight.words}” from`);
  if (week !== null) return dayFound(addDays(mondayOf(date, week), number - 1), 'resolved', sight);
  const ahead = (number - weekday(date) + 7) % 7;
  const side = sight.side();
  if (side === 'before') return dayFound(addDays(date, ahead === 0 ? 0 : ahead - 7), 'resolved', sight);
  if (side === 'after') return dayFound(addDays(date, ahead), 'resolved', sight);
  return dayFound(addDays(date, ahead > 3 ? ahead - 7 : ahead), 'inferred', sight);
}

function dayFound(date: PlainDate, tier: DateTier, { words, writing }: Sight): Resolved {
  return found({ kind: 'day', ...date }, tier, `“${words}” counted from ${writing.words}`);
}

function resolveRelative(unit: string, count: number, approximate: boolean, sight: Sight): Resolved {
  const { anchor, writing } = sight;
  const basis = `“${sight.words}” counted from ${unit === 'year' ? anchor.words : writing.words}`;
  if (unit === 'year' && anchor.year !== null) {
    const year = found({ kind: 'year', year: anchor.year + count }, 'resolved', basis);
    return approximate ? { ...year, value: `${year.value}~`, tier: 'inferred', calendar: null } : year;
  }
  if (unit === 'month' && anchor.year !== null && anchor.month !== null) {
    return found({ kind: 'month', ...addMonths({ year: anchor.year, month: anchor.month }, count) }, 'resolved', basis);
  }
  if (unit === 'quarter' && anchor.year !== null && anchor.month !== null) {
    const { year, month } = addMonths({ year: anchor.year, month: anchor.month }, count * 3);
    const from = month - ((month - 1) % 3);
    return found({ kind: 'months', year, from, to: from + 2 }, 'resolved', basis);
  }
  if (unit === 'decade') return unresolved('duration', 'names no day');
  if (unit === 'day' && writing.date === null && writing.month !== null && writing.day !== null) {
    const { month, day } = addDays({ year: 2001, month: writing.month, day: writing.day }, count);
    return found({ kind: 'day', year: null, month, day }, 'resolved', basis);
  }
  if (writing.date === null || (unit !== 'day' && unit !== 'week'))
    return unresolved('date', `no ${writing.words} to count “${sight.words}” from`);
  if (unit === 'day') return dayFound(addDays(writing.date, count), 'resolved', sight);
  if (approximate)
    return { ...counted(`${formatIso(addDays(writing.date, count * 7))}~`, 'date', sight, writing), tier: 'inferred' };
  return counted(formatWeek(writing.date, count), 'interval', sight, writing);
}

function resolveStretch(unit: string, count: number, side: Side, sight: Sight): Resolved {
  const { anchor, writing } = sight;
  const sign = side === 'before' ? -1 : 1;
  const duration = unit === 'decade' ? `P${count * 10}Y` : `P${count}${unit.charAt(0).toUpperCase()}`;
  const between = (a: Edtf, b: Edtf) => (side === 'before' ? `${a}/${b}` : `${b}/${a}`);
  const basis = `“${sight.words}” counted from ${anchor.words}`;
  const made = (value: Edtf): Resolved => ({
    value,
    type: 'interval',
    tier: 'inferred',
    basis,
    duration,
    calendar: null,
  });
  if ((unit === 'year' || unit === 'decade') && anchor.year !== null) {
    const years = unit === 'year' ? count : count * 10;
    return made(between(String(anchor.year + sign * years), String(anchor.year)));
  }
  if ((unit === 'month' || unit === 'quarter') && anchor.year !== null && anchor.month !== null) {
    const far = addMonths({ year: anchor.year, month: anchor.month }, sign * count * (unit === 'month' ? 1 : 3));
    return made(between(formatMonth(far.year, far.month), formatMonth(anchor.year, anchor.month)));
  }
  if ((unit === 'day' || unit === 'week') && writing.date !== null) {
    const far = addDays(writing.date, sign * count * (unit === 'day' ? 1 : 7));
    return made(between(formatIso(far), formatIso(writing.date)));
  }
  return { ...unresolved('duration', `no ${anchor.words} to count from`), duration };
}

/** The month in which a year or a stretch of months begins or ends; of anything shorter, itself. */
function resolveEdge(edge: 'start' | 'end', of: Resolved): Resolved {
  const { calendar } = of;
  if (calendar === null || calendar.kind === 'day' || calendar.kind === 'month' || calendar.kind === 'season')
    return of;
  const day = edge === 'start' ? firstDay(calendar) : lastDay(calendar);
  if (day === null) return of;
  return { ...found({ kind: 'month', year: day.year, month: day.month }, of.tier, of.basis) };
}

function resolveToday(sight: Sight): Resolved {
  const { writing, soFar, words } = sight;
  if (sight.isNowadays()) return unresolved('present', 'said of the present, not of a day');
  if (writing.date !== null) return dayFound(writing.date, 'resolved', sight);
  if (writing.month !== null && writing.day !== null) {
    return found(
      { kind: 'day', year: null, month: writing.month, day: writing.day },
      'resolved',
      `“${words}” counted from ${writing.words}`,
    );
  }
  const days = new Map(soFar.filter((value) => value.kind === 'day').map((value) => [formatValue(value), value]));
  const [only] = days.values();
  if (days.size !== 1 || only === undefined) return unresolved('date', `no ${writing.words} to count “${words}” from`);
  return found(only, 'inferred', `“${words}” taken for the one day that the text names, ${formatValue(only)}`);
}
