// What speaks for a year?
import type { Edtf } from '../article/record.ts';
import type { Span } from '../text/span.ts';

/** One reason: the words of the text, and the days that they allow. */
export interface Evidence extends Span {
  /** Verbatim. */
  readonly words: string;
  /** Id of the dated fact; `weekday` where the text itself names the day of the week. */
  readonly fact: string;
  /** EDTF intervals; empty for a weekday. */
  readonly holds: readonly Edtf[];
  /** `Nursultan Nazarbayev was President of Kazakhstan from 1990-04-24 to 2019-03-20`. */
  readonly why: string;
  readonly source: string | null;
}
