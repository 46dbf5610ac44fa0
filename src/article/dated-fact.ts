// What can words prove of the day on which they were written?
import type { Edtf } from './record.ts';

/** An office held, a city's name at the time, a union in force, a document made public: what only some days allow. */
export interface DatedFact {
  /** Of the entry that it was made of. */
  readonly id: string;
  /** Any of these wordings states it: whole words, letter case makes no difference. */
  readonly words: readonly string[];
  /** All of these have to stand in the article too. */
  readonly with: readonly string[];
  /** None of these may stand in the sentence (`former`, `future`). */
  readonly without: readonly string[];
  /** `dateline`: only where the story was filed; `text`: in a paragraph; `anywhere`: in either. */
  readonly where: 'dateline' | 'text' | 'anywhere';
  /** The days on which it was so: EDTF intervals, of which one has to hold. */
  readonly holds: readonly Edtf[];
  /** What was so on those days, as a reader is told: `Nursultan Nazarbayev: President of Kazakhstan`. */
  readonly evidence: string;
  /** Where that was seen. */
  readonly source: string | null;
}
