// In which year do a day, a month or months lie, by what their words, their sentence and the text around them say?
import type { DateTier } from '../../article/dated.ts';
import { dayNumber, isRealDate } from '../../article/plain-date.ts';
import type { Anchor } from './anchor.ts';
import { type CalendarValue, formatValue } from './calendar.ts';
import type { DayForm, MonthForm, MonthsForm, SaidYear, Side } from './form.ts';
import type { Sight } from './resolved.ts';
import { type ChosenYear, chooseDayYear, chooseMonthYear } from './year-choice.ts';

/** A year, and how it was found; `year` null: not to be known from this text. */
export interface FoundYear {
  readonly year: number | null;
  readonly tier: DateTier;
  readonly basis: string;
}

type Yearless = DayForm | MonthForm | MonthsForm;

/** Nearer than this to the day of writing a day is news, whatever year was named before it. */
const DAYS_OF_NEWS = 45;
/** Months that ended no longer ago than this are reported on; the same ones of an earlier year are compared with. */
const MONTHS_OF_NEWS = 6;

/** The year that is given, stands beside the same months elsewhere, or was chosen among the nearest. */
export function yearFor(form: Yearless, sight: Sight): FoundYear {
  if (form.year !== null && form.year.said !== 'nearest') return saidYear(form.year, sight);
  const chosen = form.year === null ? chooseYear(form, sight) : nearestYear(form, form.year.side, sight);
  const beside = form.year === null ? sight.yearElsewhere(form) : null;
  const elsewhere = beside === null || beside.said === 'nearest' ? null : saidYear(beside, sight);
  if (elsewhere === null || elsewhere.year === null) return chosen;
  if (chosen.year !== null && elsewhere.year < chosen.year && isNews(form, chosen.year, sight.anchor)) return chosen;
  return {
    ...elsewhere,
    tier: 'resolved',
    basis: `the year ${elsewhere.year} stands beside the same date elsewhere in the text`,
  };
}

/** Whether the months ended shortly before the day of writing. */
function isNews(form: Yearless, year: number, { year: written, month }: Anchor): boolean {
  if (written === null || month === null) return false;
  const ago = written * 12 + month - (year * 12 + (form.form === 'months' ? form.to : form.month));
  return ago >= 0 && ago <= MONTHS_OF_NEWS;
}

export function saidYear(
  said: Exclude<SaidYear, { said: 'nearest' }>,
  { anchor, inSentence, soFar }: Sight,
): FoundYear {
  if (said.said === 'number') return { year: said.year, tier: 'explicit', basis: 'as written' };
  if (said.said === 'relative') {
    if (anchor.year === null)
      return { year: null, tier: 'inferred', basis: `no ${anchor.words} to count “${said.words}” from` };
    return { year: anchor.year + said.years, tier: 'resolved', basis: `“${said.words}” counted from ${anchor.words}` };
  }
  const last = [...inSentence, ...soFar].map(lastYearOf).find((year) => year !== null) ?? null;
  return {
    year: last,
    tier: 'inferred',
    basis: last === null ? 'no year is named before' : `the year named before, ${last}`,
  };
}

function lastYearOf(value: CalendarValue): number | null {
  return value.kind === 'range' ? value.to.year : value.year;
}

function chooseYear(form: Yearless, sight: Sight): FoundYear {
  const written = sight.anchor.year;
  const subject = sight.yearOfSubject();
  if (subject !== null && subject > (written ?? subject)) {
    return { year: subject, tier: 'inferred', basis: `the year ${subject} in the name of what it tells of` };
  }
  const side = sight.side();
  const ofClause = sight.yearOfClause();
  if (ofClause !== null && written !== null && !(ofClause < written ? side === 'after' : side === 'before')) {
    return { year: ofClause, tier: 'resolved', basis: `the year ${ofClause} opens its clause` };
  }
  const listed = side === null ? besideInSentence(form, sight) : null;
  if (listed !== null) return listed;
  const strict = sight.isFirm();
  const chosen =
    form.form === 'day'
      ? chooseDayYear(form.month, form.day, side, form.weekday, sight.writing, strict)
      : chooseMonthYear(firstMonthOf(form), lastMonthOf(form), side, sight.anchor, strict);
  const told = chosen === null || side !== 'before' ? null : yearOfStory(form, chosen.year, sight);
  if (told !== null) {
    return { year: told, tier: 'inferred', basis: `no year is given: the year of the date named before, ${told}` };
  }
  return foundBy(chosen, sight.anchor);
}

/** `expected to take place in July, and the export in September`: in the year next to the date that stands before it. */
function besideInSentence(form: Yearless, { inSentence, anchor }: Sight): FoundYear | null {
  const [before] = inSentence;
  if (before === undefined || before.kind === 'year' || before.kind === 'season' || before.kind === 'range')
    return null;
  // "Born on 5 May 1962, he was greeted on 5 May": other years have their own days.
  if (before.year === null || anchor.year === null || Math.abs(before.year - anchor.year) > 1) return null;
  const { year } = before;
  const named = year * 12 + (before.kind === 'months' ? before.from : before.month);
  const away = (other: number) => Math.abs(other * 12 + firstMonthOfAny(form) - named);
  const nearest = [year, year - 1, year + 1].reduce((best, next) => (away(next) < away(best) ? next : best));
  return {
    year: nearest,
    tier: 'inferred',
    basis: `no year is given: next to the date before it, ${formatValue(before)}`,
  };
}

/**
 * The year in which a story of other years goes on: `In 1943 they met. On 26 September the town was free.`, `the events
 * of January 2022. In January …`. Null where the date is news.
 */
function yearOfStory(form: Yearless, chosen: number, { namedLast, writing }: Sight): number | null {
  if (namedLast === null || form.form === 'months' || namedLast.year >= chosen) return null;
  if (form.form === 'month') return namedLast.month === form.month ? namedLast.year : null;
  const day = { year: chosen, month: form.month, day: form.day };
  if (writing.date === null || !isRealDate(day)) return null;
  return Math.abs(dayNumber(day) - dayNumber(writing.date)) > DAYS_OF_NEWS ? namedLast.year : null;
}

/** `last May`, `next 3 June`. `Last May` is never the month of writing. */
function nearestYear(form: Yearless, side: Side, { anchor, writing }: Sight): FoundYear {
  if (form.form === 'day') {
    return foundBy(chooseDayYear(form.month, form.day, side, form.weekday, writing, true), anchor);
  }
  if (form.form === 'months' || anchor.year === null || anchor.month === null) {
    return foundBy(chooseMonthYear(firstMonthOf(form), lastMonthOf(form), side, anchor, true), anchor);
  }
  const { month } = form;
  const away = side === 'before' ? (month < anchor.month ? 0 : -1) : month > anchor.month ? 0 : 1;
  const why = `the ${side === 'before' ? 'last such month before' : 'next such month after'} ${anchor.words}`;
  return foundBy({ year: anchor.year + away, why, sure: true }, anchor);
}

function foundBy(chosen: ChosenYear | null, anchor: Anchor): FoundYear {
  if (chosen === null) return { year: null, tier: 'inferred', basis: `no year is given, and no ${anchor.words}` };
  return { year: chosen.year, tier: chosen.sure ? 'resolved' : 'inferred', basis: `no year is given: ${chosen.why}` };
}

function firstMonthOfAny(form: Yearless): number {
  return form.form === 'day' ? form.month : firstMonthOf(form);
}

function firstMonthOf(form: MonthForm | MonthsForm): number {
  return form.form === 'month' ? form.month : form.from;
}

function lastMonthOf(form: MonthForm | MonthsForm): number {
  return form.form === 'month' ? form.month : form.to;
}
