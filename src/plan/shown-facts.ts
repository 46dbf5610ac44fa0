// What does a page tell of days, names and offices, and on what does it rest?
import type { DateTier } from '../article/dated.ts';
import type { Edtf } from '../article/record.ts';

/** A date in the text of a story, and what it means. */
export interface StoryDate {
  /** As printed. */
  readonly words: string;
  /** EDTF. */
  readonly date: Edtf;
  readonly tier: DateTier;
  /** How it was worked out. */
  readonly basis: string;
  /** Leads to its paragraph. */
  readonly href: string;
}

/** How a day without a year was dated, in a story that has no date itself. */
export interface StoryDating {
  readonly day: Edtf;
  /** Null: the evidence leaves too many years, or none. */
  readonly date: Edtf | null;
  readonly basis: string;
  readonly evidence: readonly {
    readonly words: string;
    /** What was so, and on which days: EDTF, one of them holds; none for a weekday. */
    readonly why: string;
    readonly holds: readonly Edtf[];
    readonly source: string | null;
    /** Leads to the paragraph; null: it stands above the text. */
    readonly href: string | null;
  }[];
}

/** A name that leads to its page where the archive has one. */
export interface NameLink {
  readonly href: string | null;
  readonly text: string;
}

/** The words on which a fact rests, and the story that says them where it stands in the archive still. */
export interface SeenWords {
  readonly words: string;
  readonly href: string | null;
}

/** Since when and until when, as authority files state it: EDTF, `..` for what goes on, null for what is not known. */
interface Stretch {
  readonly from: Edtf | null;
  readonly to: Edtf | null;
}

export interface ShownStretch extends Stretch {
  readonly seen: SeenWords | null;
  readonly source: string | null;
}

export interface OfficeHeld extends ShownStretch {
  readonly office: NameLink;
  readonly before: NameLink | null;
  readonly after: NameLink | null;
}

/** What the authority files say of a tag. */
export interface EntityFacts {
  /** One paragraph by the editor. */
  readonly about: string | null;
  readonly names: readonly (Stretch & { readonly text: string; readonly lang: string })[];
  /** What sort of place or body: a word of the authority files' own (`city`, `company`); null for people and topics. */
  readonly sort: string | null;
  /** The place that it lies in or belongs to. */
  readonly within: NameLink | null;
  readonly partOf: NameLink | null;
  readonly offices: readonly OfficeHeld[];
  readonly seen: SeenWords | null;
  readonly source: string | null;
  readonly wikidata: string | null;
}
