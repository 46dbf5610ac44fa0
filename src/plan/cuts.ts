// Where is a list cut that is too long for one page? By time, so that an added story changes one of the parts alone; where
// it has none, by number.
import { linkTo } from '../archive/addresses.ts';
import type { Story } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';
import type { Link } from './page-parts.ts';

/** The stories of a year, or of a month of a year with very many; the undated ones stand under null. */
export interface Cut {
  /** `2016`, `2016-12` or null. */
  readonly date: Edtf | null;
  readonly stories: readonly Story[];
}

/**
 * Cuts a list by year, and a year of more than `longest` stories by month (what is known to the year only stands in a
 * part of its own then, under the year). In order of time, undated stories last; in each part the order is kept.
 *
 * @param stories in the archive's order
 */
export function cutByTime(stories: readonly Story[], longest: number): Cut[] {
  return groupBy(stories, 4).flatMap((year) =>
    year.date === null || year.stories.length <= longest ? [year] : groupBy(year.stories, 7),
  );
}

/** One of the parts of a list, each a page. */
export interface Part<Item> {
  readonly items: readonly Item[];
  readonly url: string;
  /** From 1. */
  readonly part: number;
  /** The way from it to every part; none where there is one alone. */
  readonly parts: () => Link[];
}

/**
 * Cuts a list that has no dates to be cut by. An empty one is one part.
 *
 * @param addressOf the address of a part, from 1
 */
export function cutIntoParts<Item>(
  items: readonly Item[],
  longest: number,
  addressOf: (part: number) => string,
): readonly Part<Item>[] {
  if (items.length <= longest) return [{ items, url: addressOf(1), part: 1, parts: () => [] }];
  const urls = Array.from({ length: Math.ceil(items.length / longest) }, (_, at) => addressOf(at + 1));
  return urls.map((url, at) => ({
    items: items.slice(at * longest, (at + 1) * longest),
    url,
    part: at + 1,
    parts: () => urls.map((to, at) => ({ href: linkTo(url, to), text: String(at + 1) })),
  }));
}

/** @param length of the date's part that the stories of a group share: 4 the year, 7 the month */
function groupBy(stories: readonly Story[], length: 4 | 7): Cut[] {
  const groups: { date: Edtf | null; stories: Story[] }[] = [];
  for (const story of stories) {
    const date = story.period?.slice(0, length) ?? null;
    const last = groups[groups.length - 1];
    if (last?.date === date) last.stories.push(story);
    else groups.push({ date, stories: [story] });
  }
  return groups;
}
