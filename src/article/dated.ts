// What does an article say of days: the dates in its text, what happened on them, and by what they are known?
import type { Span } from '../text/span.ts';
import type { Edtf, Fact } from './record.ts';

/** `explicit`: as written. `resolved`: counted from the day of writing. `inferred`: the likeliest reading. */
export type DateTier = 'explicit' | 'resolved' | 'inferred' | 'vague';

export type DateType = 'date' | 'interval' | 'named-day' | 'duration' | 'present' | 'past' | 'future' | 'set';

/** A date in the text. */
export interface DateFact extends Fact {
  readonly type: DateType;
  /** Null: vague, or not to be known from this text. */
  readonly value: Edtf | null;
  /** As printed: `text.slice(start, end)`. */
  readonly words: string;
  readonly tier: DateTier;
  /** Of a duration, ISO 8601: `P3D`. */
  readonly duration: string | null;
}

export type EventStatus = 'occurred' | 'planned' | 'forecast' | 'reporting-period' | 'named-day' | 'bounded';

/** A date and the clause that says what belongs to it: `start` to `end` is the clause. */
export interface EventFact extends Fact {
  /** Of what is only known to be past: `../2018-12-12`. Null: not even that, in an article without a date. */
  readonly date: Edtf | null;
  readonly status: EventStatus;
  /** Verbatim. */
  readonly clause: string;
  readonly sentence: Span;
  /** The words of its date; null where it has none. */
  readonly when: Span | null;
}

/** What an event is, so that other stories can be found that tell of it. */
export interface EventSubject {
  /** What meets or is held: `commission`, `forum`, `visit`. */
  readonly kind: string;
  /** Which one: the words with a capital, as they are compared, folded and of seven letters at most. `belarus`, `kazakhs`. */
  readonly names: readonly string[];
  /** The other words of its name: `intergo`, `economi`. */
  readonly words: readonly string[];
  /** 14 of `the 14th meeting`; null: it is not counted. */
  readonly number: number | null;
  /** Where, as far as its sentence says, folded. */
  readonly places: readonly string[];
  /** Whether its sentence says that it was put off or moved. */
  readonly moved: boolean;
}

/** One reason for a year: the words of the text, and the days that they allow. */
export interface Evidence extends Span {
  /** Verbatim. */
  readonly words: string;
  /** Id of the dated fact; `weekday` where the text itself names the day of the week, `told` where it gives a year. */
  readonly fact: string;
  /** EDTF intervals; empty for a weekday. */
  readonly holds: readonly Edtf[];
  /** What was so on those days: `Nursultan Nazarbayev: President of Kazakhstan`. */
  readonly why: string;
  readonly source: string | null;
}

/** A day without a year, and the years that the evidence leaves. */
export interface Dating {
  /** `XXXX-05-30`. */
  readonly day: Edtf;
  /** `[2016-05-30,2017-05-30]`, or one date; null: the evidence leaves an open side, too many years, or none at all. */
  readonly date: Edtf | null;
  /** How it came out, in words. */
  readonly basis: string;
  readonly evidence: readonly Evidence[];
}
