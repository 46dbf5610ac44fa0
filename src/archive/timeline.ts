// What happened when? The dated things that the texts tell.
import type { DatedEvent } from '../article/facts.ts';
import type { Edtf } from '../article/record.ts';
import { compareText } from '../text/order.ts';
import type { Story } from './archive.ts';

/** One thing that happened or was to happen, and the story that tells it. */
export interface Happening {
  readonly event: DatedEvent;
  readonly story: Story;
  /** Under which it stands: the first `2016`, `2016-12` or `2016-12-13` of its date; of what is only bounded the last. */
  readonly period: Edtf;
}

/** In the archive's order. What has no date at all, and what a withdrawn story told, is not among them. */
export function happeningsOf(stories: readonly Story[]): Happening[] {
  return stories.flatMap((story) =>
    story.card.events.flatMap((event) => {
      const period = event.date === null ? null : firstOf(event.date);
      return period === null ? [] : [{ event, story, period }];
    }),
  );
}

/** What is only known to have happened before a day. */
export function isBounded({ event }: Happening): boolean {
  return event.status === 'bounded';
}

/** In order of time, then of the stories; what is known to the year only comes before its months. */
export function compareHappenings(a: Happening, b: Happening): number {
  return compareText(a.period, b.period) || a.story.order - b.story.order || a.event.paragraph - b.event.paragraph;
}

/** @example firstOf('2016-01/2016-09') // '2016-01' */
function firstOf(date: Edtf): Edtf | null {
  const found = /^\[?(?:\.\.\/?)?(\d{4})(?:-(\d\d))?(-\d\d)?/.exec(date);
  if (found === null) return null;
  const [, year = '', month, day = ''] = found;
  // A season stands in its year.
  return month === undefined || Number(month) > 12 ? year : `${year}-${month}${day}`;
}
