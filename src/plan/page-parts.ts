// Of which parts are pages made? Plain values, links ready to use.
import type { DatedEvent } from '../article/facts.ts';
import type { Edtf, HeadlineOrigin, TagKind } from '../article/record.ts';

/** An address as it stands in `href`, already relative to the page it is on, and the words it stands under. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** A link with how many stories stand behind it. */
export interface CountedLink extends Link {
  readonly count: number;
}

/** A tag on a story: no count, so that a story's page does not change when another story takes the tag. */
export interface TagLink extends Link {
  readonly kind: TagKind;
  /** Whether the story is about it, rather than only naming it. */
  readonly salient: boolean;
  /** Leads to the paragraph that first names it; null: the text does not. */
  readonly at: string | null;
  /** What the text says that a person is, as printed; null: nothing. */
  readonly role: string | null;
}

export interface CountedTag extends CountedLink {
  readonly kind: TagKind;
}

/** A story as it stands in a list. */
export interface StoryLine {
  readonly href: string;
  readonly headline: string;
  readonly origin: HeadlineOrigin;
  /** The language of the headline. */
  readonly lang: string;
  /** Date of publication (EDTF); null: not known. */
  readonly date: Edtf | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly agency: string | null;
  /** The first sentences, cut at a word; null where a list does not show them, or for a withdrawn story. */
  readonly lede: string | null;
}

/** A day, month or year in a calendar: linked where it holds stories. */
export interface CalendarCell {
  /** EDTF: `2016`, `2016-12` or `2016-12-13`. */
  readonly date: Edtf;
  readonly count: number;
  readonly href: string | null;
  /** 0: no story, 1–5: how many, in five fixed steps, so that one busy day does not repaint the others. */
  readonly step: 0 | 1 | 2 | 3 | 4 | 5;
}

/** A cell of the calendar itself: where it holds nothing, whether the archive covers that time at all. */
export interface CoveredCell extends CalendarCell {
  readonly isCovered: boolean;
}

/** A month as a table: whole weeks from Monday, null where a day belongs to a neighbouring month. */
export interface MonthTable {
  readonly month: CoveredCell;
  readonly weeks: readonly (readonly (CoveredCell | null)[])[];
}

/** Where the archive begins and ends, if that lies within the page's own time. */
export interface CoverageBounds {
  readonly begins: Edtf | null;
  readonly ends: Edtf | null;
}

/** Stories under the day on which they were published. */
export interface DayOfStories {
  readonly date: Edtf;
  readonly href: string;
  readonly count: number;
  /** Empty where the page has no room for them. */
  readonly stories: readonly StoryLine[];
}

/** Counts by year, for a sparkline and the words that say the same. All years from the first to the last. */
export type YearCounts = readonly { readonly year: number; readonly count: number }[];

export interface Subject extends CountedTag {
  readonly years: YearCounts;
}

/** A file that holds what a page shows, for a program. */
export interface Download {
  readonly href: string;
  readonly format: 'Atom' | 'JSON' | 'CSV' | 'iCalendar';
  /** Its media type. */
  readonly type: string;
}

export interface PageOf<Kind extends string> {
  readonly kind: Kind;
  /** Relative to the site's root: `2016/12/13/index.html`. */
  readonly url: string;
  /** The way from this page to the site's root: `''`, `../`, `../../../`. */
  readonly root: string;
  /** What the page is about, for the title of the window, without the site's name. Empty on the home page. */
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
}

/** A very long list is cut into parts: this one's number, and a link to each. One part: `parts` is empty. */
export interface Parted {
  readonly part: number;
  readonly parts: readonly Link[];
  /** How many entries there are in all parts. */
  readonly total: number;
}

/** One thing on a timeline. */
export interface TimelineEntry {
  /** When: EDTF, possibly a span or a set; of what is only bounded `../2018-12-12`. */
  readonly date: Edtf;
  readonly status: DatedEvent['status'];
  /** The sentence of the text that says so. */
  readonly sentence: string;
  readonly lang: string;
  /** Leads to the paragraph. */
  readonly story: StoryLine;
  /** What became of what was planned; null: nothing was planned, or nobody can tell yet. */
  readonly outcome: {
    readonly verdict: 'held' | 'moved' | 'no-report';
    /** Of what was held the day that the report gives, of what was moved the new one. */
    readonly date: Edtf | null;
    /** Whether no more than its kind and the time agree. */
    readonly isLikely: boolean;
    readonly report: { readonly href: string; readonly sentence: string; readonly lang: string } | null;
  } | null;
}

/** The index of one kind of subject. */
export interface KindLink {
  readonly kind: TagKind;
  readonly href: string;
  readonly count: number;
}

/** Whether the text states when it was published, the editor does, or nobody. */
export type Certainty = 'stated' | 'edited' | 'absent';

/** How many dates of publication and headlines are known from what. */
export interface Certainties {
  readonly dates: Readonly<Record<Certainty, number>>;
  readonly headlines: Readonly<Record<HeadlineOrigin, number>>;
}

export interface ReadingRow {
  readonly href: string;
  readonly headline: string;
  readonly lang: string;
  readonly files: readonly string[];
  readonly format: string;
  readonly provider: string | null;
  readonly published: Edtf | null;
  readonly certainty: Certainty;
  readonly origin: HeadlineOrigin;
  readonly doubts: number;
  readonly warnings: readonly string[];
}

/** What became of a story that was here already. */
export type ChangeKind = 'mended' | 'redated' | 'merged' | 'withdrawn' | 'returned';

/** A script that stands in a page, and its hash as a Content Security Policy wants it: `sha256-…`. */
export interface PageScript {
  readonly source: string;
  readonly hash: string;
}
