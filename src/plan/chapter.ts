// What is planned together, and how is it known that none of it has changed?
import type { PlannedPage } from './planned-page.ts';

/** Pages, or files, that are made from the same things. */
export interface Chapter<Item> {
  /** Its own, and the same in every build: `timeline 2016`. */
  readonly name: string;
  /**
   * Of all that its items are made from, the code aside: equal keys, equal items at equal addresses. Null: nobody can
   * tell without planning them.
   */
  readonly key: number | null;
  readonly plan: () => readonly Item[];
}

export interface PageChapter extends Chapter<PlannedPage> {
  /** Whether search engines are told of its pages among all others. Stories have lists of their own. */
  readonly isListed: boolean;
}

export function listed(chapters: readonly Chapter<PlannedPage>[]): PageChapter[] {
  return chapters.map((chapter) => ({ ...chapter, isListed: true }));
}

export function unlisted(chapters: readonly Chapter<PlannedPage>[]): PageChapter[] {
  return chapters.map((chapter) => ({ ...chapter, isListed: false }));
}

/** What is planned anew each time: it is little, or made from the whole archive. */
export function always<Item>(name: string, items: readonly Item[]): Chapter<Item> {
  return { name, key: null, plan: () => items };
}

/** All that is planned, in order. */
export function itemsOf<Item>(chapters: readonly Chapter<Item>[]): Item[] {
  return chapters.flatMap(({ plan }) => plan());
}
