// How do the stories of a tag stand by time, and when has a tag too many for one page?
import type { TagIndex } from '../archive/archive.ts';
import { type Cut, cutByTime } from './cuts.ts';

/** A tag with more stories has a page for each year; its own page leads to them. */
const LONGEST_LIST = 150;

/** A year of more has a page for each month: so many lines stay below 20 kB (gzip). */
const LONGEST_YEAR = 350;

/** Whether the tag's stories stand on pages of their own, by time. */
export function isCut({ stories }: TagIndex): boolean {
  return stories.length > LONGEST_LIST;
}

/** Newest part first, and in it the newest story first; undated stories last. */
export function cutsOf({ stories }: TagIndex): Cut[] {
  const cuts = cutByTime(stories, LONGEST_YEAR);
  const dated = cuts.filter(({ date }) => date !== null).reverse();
  return [
    ...dated.map(({ date, stories }) => ({ date, stories: stories.toReversed() })),
    ...cuts.filter(({ date }) => date === null),
  ];
}
