// How far does the archive reach, and where in between does it hold nothing?
import { type Archive, knownOnlyTo } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';

/** From the first dated story to the last, each as precisely as it is known: `2016-12-13`, `2016-12` or `2016`. */
export interface Coverage {
  readonly from: Edtf;
  readonly to: Edtf;
}

/** Null: no story has a date. */
export function coverageOf({ dated, years, months }: Archive): Coverage | null {
  const from = dated[0]?.period ?? null;
  const last = dated[dated.length - 1]?.period ?? null;
  if (from === null || last === null) return null;
  // A story known to be of the last year can be younger than the one with the last day.
  const lastOf = (period: (typeof years)[number] | undefined, length: 4 | 7): Edtf | null =>
    period !== undefined && knownOnlyTo(period.stories, length).length > 0 ? period.date : null;
  return { from, to: lastOf(years[years.length - 1], 4) ?? lastOf(months[months.length - 1], 7) ?? last };
}

/** Whether a day, month or year touches what the archive covers. */
export function isCovered(date: Edtf, coverage: Coverage | null): boolean {
  return coverage !== null && compareShared(date, coverage.from) >= 0 && compareShared(date, coverage.to) <= 0;
}

/** The bounds of the coverage that lie within a month or a year, for its page to tell. */
export function boundsWithin(period: Edtf, coverage: Coverage | null): { begins: Edtf | null; ends: Edtf | null } {
  const within = (bound: Edtf | undefined): Edtf | null =>
    bound?.startsWith(period) && bound.length > period.length ? bound : null;
  return { begins: within(coverage?.from), ends: within(coverage?.to) };
}

/** Compares as far as both are known. */
function compareShared(a: Edtf, b: Edtf): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
