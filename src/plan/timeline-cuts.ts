// How is a timeline cut into pages? By year, month and day, where a page would grow too long.
import type { Happening } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';
import { Fingerprint } from '../text/fingerprint.ts';

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

/** The pages of a timeline and its files are cut alike. */
const CUTS = new WeakMap<readonly Happening[], readonly TimelineCut[]>();

/** The pages in order of time, a year before its months. @param happenings in the archive's order */
export function cutTimeline(happenings: readonly Happening[]): readonly TimelineCut[] {
  const known = CUTS.get(happenings);
  if (known !== undefined) return known;
  const cuts = [...groupBy(happenings, 4)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([date, inside]) => cutPeriod(date, inside));
  CUTS.set(happenings, cuts);
  return cuts;
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
  for (const happening of happenings) {
    const key = happening.period.slice(0, length);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [happening]);
    else group.push(happening);
  }
  return groups;
}

/** Folds what a timeline shows: every change of a story that it tells of counts. */
export function foldHappenings(fingerprint: Fingerprint, happenings: readonly Happening[]): Fingerprint {
  fingerprint.number(happenings.length);
  for (const happening of happenings) fingerprint.number(hashOf(happening));
  return fingerprint;
}

/** One happening stands on the timelines of the archive, of its tags, and in the files of each. */
const HASHES = new WeakMap<Happening, number>();

function hashOf(happening: Happening): number {
  const known = HASHES.get(happening);
  if (known !== undefined) return known;
  const { story, event, period, outcome } = happening;
  const hash = new Fingerprint().number(story.line).number(story.card.content).text(period).number(event.paragraph);
  if (outcome !== null) {
    const { verdict, date, report, basis } = outcome;
    hash.text(verdict).text(date).text(basis);
    if (report !== null) hash.number(report.where.story.line).text(report.where.event.sentence);
  }
  const value = hash.value();
  HASHES.set(happening, value);
  return value;
}
