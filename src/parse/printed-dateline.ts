// What stands in a dateline?
import type { Agency } from '../knowledge/agency.ts';
import type { Span } from '../text/span.ts';
import type { WrittenDate } from './calendar-words.ts';

/**
 * `stop`: Kazinform's `ASTANA. KAZINFORM - `. `bracket`: BelTA's `MINSK, 23 November (BelTA) – `. `slash`: BelTA's
 * Russian `23 ноября, Минск /Корр. БЕЛТА/. `. `bare`: `NEW YORK, March 3 - `. `chinese`: `哈通社阿斯塔纳11月23日电，`.
 */
export type DatelineForm = 'stop' | 'bracket' | 'slash' | 'bare' | 'chinese';

/** A dateline as printed: the span without the dash behind it. */
export interface PrintedDateline extends Span {
  readonly form: DatelineForm;
  /** In its own letters; null where an agency stands in its slot or nothing does. */
  readonly place: string | null;
  readonly date: WrittenDate | null;
  /** The one that publishes first; as printed where nobody knows it. */
  readonly agencies: readonly string[];
  /** The one that publishes, if it is known. */
  readonly provider: Agency | null;
  readonly byline: string | null;
  /** Where the story itself begins. */
  readonly bodyStart: number;
}
