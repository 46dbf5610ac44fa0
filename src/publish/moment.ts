// Which moment stands for a day, and which of two is the later?
import { compareText } from '../text/order.ts';

/**
 * The moment that stands for a day of which no hour is known: noon UTC. From UTC−12 to UTC+11 it falls on the day itself.
 *
 * @param day `YYYY-MM-DD`
 */
export function noonOf(day: string): string {
  return `${day}T12:00:00Z`;
}

/** The later of two days or moments, both written alike. */
export function laterOf(a: string, b: string): string {
  return compareText(a, b) < 0 ? b : a;
}
