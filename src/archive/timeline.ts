// In which order do things stand on a timeline?
import { compareText } from '../text/order.ts';
import type { Happening } from './archive.ts';

/** What is only known to have happened before a day. */
export function isBounded({ event }: Happening): boolean {
  return event.status === 'bounded';
}

/** In order of time, then of the stories; what is known to the year only comes before its months. */
export function compareHappenings(a: Happening, b: Happening): number {
  return compareText(a.period, b.period) || a.story.order - b.story.order || a.event.paragraph - b.event.paragraph;
}
