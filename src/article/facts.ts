// What was found in an article's text?
import type { DateFact, Dating, EventFact, EventSubject } from './dated.ts';
import type { Candidate, MentionFact, RoleFact, TopicFact } from './entity.ts';
import type { Edtf } from './record.ts';

/** All spans are offsets into the article's text; each list is in the order of the text. */
export interface Facts {
  readonly dates: readonly DateFact[];
  readonly events: readonly EventFact[];
  /** For each event, in their order, what it is; null: the text does not say, or nothing by which it could be known again. */
  readonly subjects: readonly (EventSubject | null)[];
  /** How days without a year were dated, in an article that has none itself. */
  readonly datings: readonly Dating[];
  readonly mentions: readonly MentionFact[];
  readonly roles: readonly RoleFact[];
  readonly topics: readonly TopicFact[];
  /** What looks like a name, listed or not: what suggestions are made of. */
  readonly candidates: readonly Candidate[];
}

/** Under which ids the words of the article's own layout stand as tags. */
export interface TagIds {
  /** The place that it was filed from; null: none, or none that is named. */
  readonly filedFrom: string | null;
  /** The topic of its section. */
  readonly section: string | null;
  /** The agencies of its credits, in their order. */
  readonly credits: readonly string[];
}

/** What is told of an event where whole archives are looked at; the rest of it stands with its article. */
export interface DatedEvent {
  /** `../2018-12-12`: some day before. */
  readonly date: Edtf | null;
  readonly status: 'occurred' | 'planned' | 'named-day' | 'bounded';
  /** From 1: the paragraph that tells it. */
  readonly paragraph: number;
  /** The sentence that tells it, white space folded; a very long one is cut at a word. */
  readonly sentence: string;
  /** Who and what its sentence names: places in the article's list of tags. */
  readonly who: readonly number[];
  /** What it is, so that other stories that tell of it are found; null: that is not known. */
  readonly subject: EventSubject | null;
}
