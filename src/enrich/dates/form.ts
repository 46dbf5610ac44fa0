// What do the words of a date say, before anything is counted from the day they were written on?

/** The year of a month or day: as printed, said in relation to the article's or to the last one named, or not at all. */
export type SaidYear =
  | { readonly said: 'number'; readonly year: number }
  /** `this year` 0, `last year` −1, `next year` 1. */
  | { readonly said: 'relative'; readonly years: number; readonly words: string }
  /** `last May`, `next December`: the nearest one on that side. */
  | { readonly said: 'nearest'; readonly side: Side; readonly words: string }
  /** `the same year`, `of that year`. */
  | { readonly said: 'same' };

export type Side = 'before' | 'after';
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'hour';

export interface DayForm {
  readonly form: 'day';
  readonly year: SaidYear | null;
  readonly month: number;
  readonly day: number;
  /** Monday is 1. A year is chosen on which it is true. */
  readonly weekday: number | null;
}

export interface MonthForm {
  readonly form: 'month';
  readonly year: SaidYear | null;
  readonly month: number;
}

/** January–September, the first half, the third quarter: whole months of one year. */
export interface MonthsForm {
  readonly form: 'months';
  readonly year: SaidYear | null;
  readonly from: number;
  readonly to: number;
}

export interface YearForm {
  readonly form: 'year';
  readonly year: number;
}

/** From one date to another. */
export interface RangeForm {
  readonly form: 'range';
  readonly from: DayForm | MonthForm | YearForm;
  readonly to: DayForm | MonthForm | YearForm;
}

export type VagueType = 'present' | 'past' | 'future' | 'set' | 'duration';

export type DateForm =
  | DayForm
  | MonthForm
  | MonthsForm
  | YearForm
  | RangeForm
  /** `the 1990s`: 199. */
  | { readonly form: 'decade'; readonly decade: number }
  /** `the 19th century`: 18. */
  | { readonly form: 'century'; readonly century: number }
  /** EDTF's season number, 21 (spring) to 24 (winter). */
  | { readonly form: 'season'; readonly year: SaidYear | null; readonly season: number }
  /** `the third Sunday of August`; −1 is the last. */
  | {
      readonly form: 'nth-weekday';
      readonly number: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: SaidYear | null;
    }
  /** `on the 11th`. */
  | { readonly form: 'day-of-month'; readonly day: number }
  | { readonly form: 'weekday'; readonly weekday: number; readonly week: number | null }
  /** `last year`, `three days ago`, `next month`: units counted from the day of writing. */
  | { readonly form: 'relative'; readonly unit: Unit; readonly count: number; readonly approximate: boolean }
  | { readonly form: 'weekend'; readonly weeks: number }
  /** `over the past five years`, `in the next ten days`. */
  | { readonly form: 'stretch'; readonly unit: Unit; readonly count: number; readonly side: Side }
  /** `the end of the year`. */
  | { readonly form: 'edge'; readonly edge: 'start' | 'end'; readonly of: DateForm }
  /** `early 2018`, `mid-May`: known no closer than the whole. */
  | { readonly form: 'part'; readonly of: DateForm }
  /** `the same period a year prior`: the last interval, moved. `year` null: that interval itself. */
  | {
      readonly form: 'same-period';
      readonly year: SaidYear | { readonly said: 'shift'; readonly years: number } | null;
    }
  /** `that year`, `the previous month`, `two years later`: counted from the last date named. */
  | {
      readonly form: 'after-last';
      readonly unit: 'day' | 'month' | 'year';
      readonly count: number;
      readonly sameSpan: boolean;
    }
  /** `on 13 April each year`. */
  | { readonly form: 'yearly'; readonly month: number; readonly day: number | null }
  /** `today`, told apart from `nowadays` by its clause. */
  | { readonly form: 'today' }
  | { readonly form: 'fiscal'; readonly year: number | null }
  | { readonly form: 'vague'; readonly type: VagueType; readonly duration: string | null };

/** A date as its words were recognised, in a text whose white space is folded. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** `date/day-month`. */
  readonly rule: string;
  readonly form: DateForm;
}
