// What is known of a date once it is resolved, and what was there to resolve it by?
import type { DateTier, DateType } from '../../article/dated.ts';
import type { Edtf } from '../../article/record.ts';
import type { Anchor } from './anchor.ts';
import { type CalendarValue, formatValue } from './calendar.ts';
import type { DayForm, MonthForm, MonthsForm, RangeForm, SaidYear, Side } from './form.ts';

export interface Resolved {
  readonly value: Edtf | null;
  readonly type: DateType;
  readonly tier: DateTier;
  readonly basis: string;
  /** ISO 8601: `P3D`. */
  readonly duration: string | null;
  /** The same value where it can be moved by years or taken up again by `the same period`. */
  readonly calendar: CalendarValue | null;
}

/** What the words around a date say, as far as it is asked for. */
export interface Sight {
  readonly words: string;
  /** Where years are counted from. */
  readonly anchor: Anchor;
  /** Where days are counted from. */
  readonly writing: Anchor;
  readonly side: () => Side | null;
  /** Whether that is beyond doubt. */
  readonly isFirm: () => boolean;
  /** The year in the name of what the sentence is about: 2017 in `EXPO-2017 will open`. */
  readonly yearOfSubject: () => number | null;
  /** The year that opens the clause: 2023 in `In 2023 the forum took place on 8 June`. */
  readonly yearOfClause: () => number | null;
  /** The date named last, where its year is in figures, it stands in the same paragraph and nothing is compared with it. */
  readonly namedLast: { readonly year: number; readonly month: number | null } | null;
  readonly isNowadays: () => boolean;
  /** Whether its clause tells what is usual. */
  readonly isEveryYear: () => boolean;
  /** The last calendar values named, newest first: in this sentence, in the whole text so far. */
  readonly inSentence: readonly CalendarValue[];
  readonly soFar: readonly CalendarValue[];
  /** The year that stands beside the same days or months elsewhere in the text. */
  readonly yearElsewhere: (form: DayForm | MonthForm | MonthsForm | RangeForm) => SaidYear | null;
}

/** A value that can be moved and taken up again. */
export function found(calendar: CalendarValue, tier: DateTier, basis: string): Resolved {
  const interval = calendar.kind === 'range' || (calendar.kind === 'months' && calendar.from !== calendar.to);
  const value = formatValue(calendar);
  if (value === null) return unresolved('date', 'no such day in the calendar');
  // EDTF has days of an unknown year, but no interval of them.
  if (interval && value.includes('XXXX')) return { ...unresolved('interval', basis), calendar };
  return { value, type: interval ? 'interval' : 'date', tier, basis, duration: null, calendar };
}

export function unresolved(type: DateType, basis: string): Resolved {
  return { value: null, type, tier: 'vague', basis, duration: null, calendar: null };
}
