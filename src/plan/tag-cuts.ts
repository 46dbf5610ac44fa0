// How do the stories of a tag stand by time, and when has a tag too many for one page?
import type { Story, TagIndex } from '../archive/archive.ts';
import type { Edtf } from '../article/record.ts';
import { cutByTime } from './cuts.ts';

/** A tag with more stories has a page for each year; its own page leads to them. */
const LONGEST_LIST = 150;

/** A year of more has a page for each month: so many lines stay below 20 kB (gzip). */
const LONGEST_YEAR = 180;

/** A year or a month of a tag; what has no date stands under null. */
export interface TagCut {
  readonly date: Edtf | null;
  /** Stories that are about it, newest first. */
  readonly stories: readonly Story[];
  /** Stories that only name it, or were filed there, newest first. */
  readonly alsoMentioned: readonly Story[];
}

/** In how many stories it stands. */
export function storiesWith({ stories, alsoMentioned }: TagIndex): number {
  return stories.length + alsoMentioned.length;
}

/** Whether the tag's stories stand on pages of their own, by time. */
export function isCut(tag: TagIndex): boolean {
  return storiesWith(tag) > LONGEST_LIST;
}

/** Its pages and its files are cut alike. */
const CUTS = new WeakMap<TagIndex, readonly TagCut[]>();

/** Newest part first; undated stories last. */
export function cutsOf(tag: TagIndex): readonly TagCut[] {
  const known = CUTS.get(tag);
  if (known !== undefined) return known;
  const cuts = cut(tag);
  CUTS.set(tag, cuts);
  return cuts;
}

function cut({ stories: about, alsoMentioned }: TagIndex): TagCut[] {
  const all = alsoMentioned.length === 0 ? about : inOrder(about, alsoMentioned);
  const isAbout = alsoMentioned.length === 0 ? () => true : membershipIn(about);
  const cuts = cutByTime(all, LONGEST_YEAR).map(({ date, stories }) => {
    const newestFirst = date === null ? stories : stories.toReversed();
    return {
      date,
      stories: newestFirst.filter(isAbout),
      alsoMentioned: newestFirst.filter((story) => !isAbout(story)),
    };
  });
  return [...cuts.filter(({ date }) => date !== null).reverse(), ...cuts.filter(({ date }) => date === null)];
}

function membershipIn(stories: readonly Story[]): (story: Story) => boolean {
  const members = new Set(stories);
  return (story) => members.has(story);
}

/** Two lists in the archive's order as one. */
function inOrder(a: readonly Story[], b: readonly Story[]): Story[] {
  return [...a, ...b].sort((one, other) => one.order - other.order);
}
