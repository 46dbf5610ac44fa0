// What happened when? The dated things that the texts tell, in one order.
import type { Edtf } from '../article/record.ts';
import { compareText } from '../text/order.ts';
import type { Story } from './archive.ts';

/** One thing that has a date, and the story that tells it. */
export interface Happening {
  readonly date: Edtf;
  readonly status: 'published' | 'filed' | 'occurred' | 'planned' | 'named-day';
  readonly sentence: string;
  /** The place in the story's page: `#p4`, or nothing. */
  readonly anchor: string;
  readonly story: Story;
}

/** In order of time, then of the stories. */
export function happenings(stories: readonly Story[]): Happening[] {
  return stories
    .flatMap((story) => happeningsOf(story))
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.story.id, b.story.id));
}

function happeningsOf(story: Story): Happening[] {
  const { published, lede, status } = story.card;
  if (published === null || story.period === null || status === 'withdrawn') return [];
  return [{ date: published, status: 'published', sentence: lede, anchor: '', story }];
}
