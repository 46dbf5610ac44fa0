// How does a story stand in a list on another page?
import { dayAddress, linkTo, monthAddress, tagAddress, yearAddress } from '../archive/addresses.ts';
import type { Period, Story, TagIndex } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';
import type { Fingerprint } from '../text/fingerprint.ts';
import type { CalendarCell, CountedTag, StoryLine, YearCounts } from './page-parts.ts';
import { storiesWith } from './tag-cuts.ts';

/** The story as a line of a list on the page at `from`; without its lede unless that is wanted. */
export function lineOf(story: Story, from: string, withLede = false): StoryLine {
  const { card } = story;
  return {
    href: linkTo(from, story.url),
    headline: card.headline,
    origin: card.origin,
    lang: card.lang,
    date: card.published,
    time: card.time,
    place: card.place,
    agency: card.provider,
    lede: withLede && card.lede !== '' ? card.lede : null,
  };
}

/** Folds what lists show of the stories, their order included. */
export function foldLines(fingerprint: Fingerprint, stories: readonly Story[]): Fingerprint {
  fingerprint.number(stories.length);
  for (const { line } of stories) fingerprint.number(line);
  return fingerprint;
}

/**
 * From how many stories on a cell is shaded in the second to the fifth step. They are fixed, so that one busy day does
 * not repaint every other, and grow about threefold: an agency's day runs from one story to a few hundred.
 */
const STEPS: Readonly<Record<'day' | 'month' | 'year', readonly number[]>> = {
  day: [2, 5, 15, 50],
  month: [5, 20, 100, 500],
  year: [10, 100, 500, 2000],
};

/** From how many stories on a day has each of the steps 1 to 5. */
export const DAY_STEPS: readonly number[] = [1, ...STEPS.day];

export function cellOf(date: Edtf, count: number, from: string, size: keyof typeof STEPS): CalendarCell {
  const address = size === 'day' ? dayAddress(date) : size === 'month' ? monthAddress(date) : yearAddress(date);
  return { date, count, href: count === 0 ? null : linkTo(from, address), step: stepOf(count, STEPS[size]) };
}

function stepOf(count: number, steps: readonly number[]): CalendarCell['step'] {
  if (count === 0) return 0;
  const passed = steps.filter((step) => count >= step).length;
  return passed === 0 ? 1 : passed === 1 ? 2 : passed === 2 ? 3 : passed === 3 ? 4 : 5;
}

/** The periods before and after one of a sorted list. */
export function neighboursOf(periods: readonly Period[], at: number): readonly [Period | null, Period | null] {
  return [periods[at - 1] ?? null, periods[at + 1] ?? null];
}

/**
 * A cell for the way to the next or previous period. Only where it leads matters: how many stories stand there is left
 * out, or each story more would make the pages beside its own anew.
 */
export function wayTo(period: Period | null, from: string, size: keyof typeof STEPS): CalendarCell | null {
  return period === null ? null : cellOf(period.date, 1, from, size);
}

export function tagLinkOf(tag: TagIndex, from: string): CountedTag {
  return {
    href: linkTo(from, tagAddress(tag.kind, tag.id)),
    text: tag.name,
    kind: tag.kind,
    count: storiesWith(tag),
  };
}

/** How many of the stories fall into each year, from the first year to the last. */
export function countYears(stories: readonly Story[]): YearCounts {
  const counts = new Map<number, number>();
  for (const { period } of stories) {
    if (period === null) continue;
    const year = Number(period.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    count: counts.get(first + at) ?? 0,
  }));
}

/** How many stand under each value, most first, then in order of the value. */
export function countBy<Item, Value extends string | null>(
  items: readonly Item[],
  read: (item: Item) => Value,
): readonly (readonly [Value, number])[] {
  const counts = new Map<Value, number>();
  for (const item of items) {
    const value = read(item);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || ((a ?? '') < (b ?? '') ? -1 : 1));
}
