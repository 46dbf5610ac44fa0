// How do the stories of a tag stand by year, and when has a tag too many for one page?
import type { Archive, Story, TagIndex } from '../archive/archive.ts';

/** A tag with more stories has a page for each year, its own page leads to them. */
const LONGEST_LIST = 150;

/** The stories of one year; the undated ones stand under null. */
export interface YearOfStories {
  readonly year: number | null;
  readonly stories: readonly Story[];
}

export function isCutByYear({ stories }: TagIndex): boolean {
  return stories.length > LONGEST_LIST;
}

/** The year of each dated story, read once: a story stands under dozens of tags. */
export function yearsOf({ years }: Archive): ReadonlyMap<Story, number> {
  return new Map(years.flatMap(({ date, stories }) => stories.map((story) => [story, Number(date)] as const)));
}

/**
 * Newest year first, and in it the newest story first; undated stories last.
 *
 * @param years as `yearsOf` reads them
 */
export function groupByYear(stories: readonly Story[], years: ReadonlyMap<Story, number>): YearOfStories[] {
  const groups = new Map<number | null, Story[]>();
  for (const story of stories) {
    const year = years.get(story) ?? null;
    const group = groups.get(year);
    if (group === undefined) groups.set(year, [story]);
    else group.push(story);
  }
  return [...groups]
    .map(([year, group]) => ({ year, stories: year === null ? group : group.toReversed() }))
    .sort((a, b) => (b.year ?? -1) - (a.year ?? -1));
}
