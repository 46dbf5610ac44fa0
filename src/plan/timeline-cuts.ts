// How is a timeline cut into pages? By year, month and day, where a page would grow too long.
import type { Happening } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';
import type { Fingerprint } from '../text/fingerprint.ts';

/** With more entries a year is cut by month, a month by day; what no date cuts, into parts: so many stay below 20 kB (gzip). */
export const LONGEST = 90;

/** A page of a timeline. */
export interface TimelineCut {
  /** `2016`, `2016-05` or `2016-05-30`. */
  readonly date: Edtf;
  /** What stands on this page; what is known less precisely than its parts among it. */
  readonly happenings: readonly Happening[];
  /** The pages that it leads to, in order of time. */
  readonly parts: readonly { readonly date: Edtf; readonly count: number }[];
  /** How many stand on it and its parts. */
  readonly count: number;
}

/** Whether all of it may stand on one page. */
export function isShort(happenings: readonly Happening[]): boolean {
  return happenings.length <= LONGEST;
}

/** The happenings of one year. */
export interface TimelineYear {
  readonly date: Edtf;
  /** In the archive's order. */
  readonly happenings: readonly Happening[];
}

/** The pages of a timeline and its files are cut alike. */
const YEARS = new WeakMap<readonly Happening[], readonly TimelineYear[]>();
const CUTS = new WeakMap<TimelineYear, readonly TimelineCut[]>();

/** In order of time. @param happenings in the archive's order */
export function yearsOf(happenings: readonly Happening[]): readonly TimelineYear[] {
  const known = YEARS.get(happenings);
  if (known !== undefined) return known;
  const years = [...groupBy(happenings, 4)]
    .map(([date, happenings]) => ({ date, happenings }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  YEARS.set(happenings, years);
  return years;
}

/** The pages in order of time, a year before its months. @param happenings in the archive's order */
export function cutTimeline(happenings: readonly Happening[]): readonly TimelineCut[] {
  return yearsOf(happenings).flatMap(cutYear);
}

/** The pages of a year, itself first. */
export function cutYear(year: TimelineYear): readonly TimelineCut[] {
  const known = CUTS.get(year);
  if (known !== undefined) return known;
  const cuts = cutPeriod(year.date, year.happenings);
  CUTS.set(year, cuts);
  return cuts;
}

/** The dates of the pages that {@link cutYear} would give. */
export function datesOfCuts({ date, happenings }: TimelineYear): readonly Edtf[] {
  if (isShort(happenings)) return [date];
  const counts = new Map<Edtf, number>();
  for (const { period } of happenings) counts.set(period, (counts.get(period) ?? 0) + 1);
  const months = new Map<Edtf, number>();
  for (const [period, count] of counts) {
    if (period.length < 7) continue;
    const month = period.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  const days = [...counts.keys()].filter(
    (period) => period.length === 10 && (months.get(period.slice(0, 7)) ?? 0) > LONGEST,
  );
  return [date, ...months.keys(), ...days].sort();
}

function cutPeriod(date: Edtf, happenings: readonly Happening[]): TimelineCut[] {
  const length = date.length + 3;
  if (isShort(happenings) || length > 10) return [{ date, happenings, parts: [], count: happenings.length }];
  const groups = [...groupBy(happenings, length)].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = groups.filter(([part]) => part.length === length);
  const own = groups.find(([part]) => part === date)?.[1] ?? [];
  const whole = {
    date,
    happenings: own,
    parts: parts.map(([part, inside]) => ({ date: part, count: inside.length })),
    count: happenings.length,
  };
  return [whole, ...parts.flatMap(([part, inside]) => cutPeriod(part, inside))];
}

/** @param length of the part of the period that those of a group share; one that is known less precisely stands under less */
function groupBy(happenings: readonly Happening[], length: number): Map<Edtf, Happening[]> {
  const groups = new Map<Edtf, Happening[]>();
  /** Many happen on one day: its date is cut once. */
  const groupOf = new Map<Edtf, Happening[]>();
  for (const happening of happenings) {
    let group = groupOf.get(happening.period);
    if (group === undefined) {
      const key = happening.period.slice(0, length);
      group = groups.get(key) ?? [];
      groups.set(key, group);
      groupOf.set(happening.period, group);
    }
    group.push(happening);
  }
  return groups;
}

/** Folds what a timeline shows: every change of a story that it tells of counts. */
export function foldHappenings(fingerprint: Fingerprint, happenings: readonly Happening[]): Fingerprint {
  fingerprint.number(happenings.length);
  for (const { hash } of happenings) fingerprint.number(hash);
  return fingerprint;
}
