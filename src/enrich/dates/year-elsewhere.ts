// Which year stands beside the same months or days elsewhere in the text?
import type { Anchor } from './anchor.ts';
import type { DateForm, DayForm, MonthForm, MonthsForm, RangeForm, SaidYear } from './form.ts';
import type { Reading } from './reading.ts';

type Yearless = DayForm | MonthForm | MonthsForm | RangeForm;

/**
 * Looks up the year of a stretch of months or days: the latest of those that the text gives it. A single day or month
 * is not looked up: "on 9 May" is not in 1945 because "9 May 1945" stands beside it.
 */
export function yearsElsewhere(
  forms: readonly DateForm[],
  { year: written }: Anchor,
): (form: Yearless) => SaidYear | null {
  const known = new Map<string, number>();
  for (const form of forms) {
    const key = keyOf(form);
    const year = key === null ? null : yearOfForm(form, written);
    if (key !== null && year !== null) known.set(key, Math.max(year, known.get(key) ?? year));
  }
  return (form) => {
    const year = known.get(keyOf(form) ?? '');
    return year === undefined ? null : { said: 'number', year };
  };
}

function keyOf(form: DateForm): string | null {
  if (form.form === 'months') return `${form.from}-${form.to}`;
  if (form.form !== 'range' || form.from.form !== 'day' || form.to.form !== 'day') return null;
  return `${form.from.month}.${form.from.day}-${form.to.month}.${form.to.day}`;
}

function yearOfForm(form: DateForm, written: number | null): number | null {
  const said =
    form.form === 'range'
      ? form.from.form === 'year'
        ? null
        : form.from.year
      : form.form === 'months'
        ? form.year
        : null;
  if (said === null) return null;
  if (said.said === 'number') return said.year;
  return said.said === 'relative' && written !== null ? written + said.years : null;
}

interface Mentioned {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly form: DateForm | null;
}

const BETWEEN_LISTED = /^(?:,? (?:and|or|&|и|или) |, | ?[-–—/] ?)(?:on |in |в )?$/;

/** `in April and May 1987`, `2 March and 3 April 2018`: the first has its year from the last. */
export function joinListedYears<T extends Mentioned>(mentions: readonly T[]): readonly T[] {
  const joined = [...mentions];
  for (let at = joined.length - 2; at >= 0; at -= 1) {
    const here = joined[at];
    const next = joined[at + 1];
    if (here === undefined || next === undefined || here.reading !== next.reading) continue;
    const { form } = here;
    if (form === null || !lacksYear(form) || next.form === null) continue;
    if (!BETWEEN_LISTED.test(here.reading.text.slice(here.end, next.start))) continue;
    const year = listedYear(form, next.form);
    if (year !== null) joined[at] = { ...here, form: { ...form, year } };
  }
  return joined;
}

function lacksYear(form: DateForm): form is DayForm | MonthForm | MonthsForm {
  return (form.form === 'day' || form.form === 'month' || form.form === 'months') && form.year === null;
}

function listedYear(form: DayForm | MonthForm | MonthsForm, next: DateForm): SaidYear | null {
  if (next.form !== 'day' && next.form !== 'month' && next.form !== 'months') return null;
  if (next.year === null || next.year.said === 'nearest') return null;
  const first = form.form === 'months' ? form.from : form.month;
  const second = next.form === 'months' ? next.from : next.month;
  if (first <= second) return next.year;
  return next.year.said === 'number' ? { said: 'number', year: next.year.year - 1 } : null;
}
