// What does each kind of page show? The border between the archive and the templates: plain values, links ready to use.

import type { ArticleRecord } from '../article/article-record.ts';
import type { DatedEvent } from '../article/facts.ts';
import type { Edtf, HeadlineOrigin, TagKind } from '../article/record.ts';
import type { Citation } from '../reference/citation.ts';
import type { Metadata } from '../reference/metadata.ts';
import type { EntityFacts, NameLink, ShownStretch, StoryDate, StoryDating } from './shown-facts.ts';

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

/** A month as a table: whole weeks from Monday, null where a day belongs to a neighbouring month. */
export interface MonthTable {
  readonly month: CalendarCell;
  readonly weeks: readonly (readonly (CalendarCell | null)[])[];
}

/** Stories under the day on which they were published. */
export interface DayOfStories {
  readonly date: Edtf;
  readonly href: string;
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

interface PageOf<Kind extends string> {
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

export interface HomePage extends PageOf<'home'> {
  readonly storyCount: number;
  readonly undatedCount: number;
  /** Years from the first to the last, those without stories included. */
  readonly years: readonly CalendarCell[];
  readonly agencies: readonly CountedLink[];
  readonly newest: readonly StoryLine[];
  readonly subjects: readonly Subject[];
  readonly languages: readonly { readonly lang: string; readonly count: number }[];
}

export interface StoryPage extends PageOf<'story'> {
  readonly article: ArticleRecord;
  /** The body as HTML, its blocks numbered `p1`, `p2`, …; empty where only metadata may be shown or it was withdrawn. */
  readonly body: string;
  /** The page of its day, month or year; null for an undated story. */
  readonly dateHref: string | null;
  readonly place: Link | null;
  readonly agencies: readonly Link[];
  readonly sectionLink: Link | null;
  readonly tags: readonly TagLink[];
  /** The dates in its text of which a day, month or year is known, in its order. */
  readonly dates: readonly StoryDate[];
  readonly datings: readonly StoryDating[];
  readonly previous: StoryLine | null;
  readonly next: StoryLine | null;
  /** For each main tag the stories before and after this one. */
  readonly neighbours: readonly {
    readonly tag: TagLink;
    readonly previous: StoryLine | null;
    readonly next: StoryLine | null;
  }[];
  /** The untouched source text; null where it may not be shown. */
  readonly original: Link | null;
  /** What was not taken into the body, in the order of the text: its words, what it was taken for, and why. */
  readonly leftOut: readonly { readonly role: string; readonly text: string; readonly why: string }[];
  /** The record among the data files. */
  readonly data: Link;
  /** Its absolute address; null where the archive has no base address. */
  readonly canonical: string | null;
  readonly metadata: Metadata;
  /** Null for a story that was withdrawn. */
  readonly citation: Citation | null;
}

export interface YearsPage extends PageOf<'years'> {
  readonly years: readonly { readonly year: CalendarCell; readonly months: readonly CalendarCell[] }[];
}

export interface YearPage extends PageOf<'year'> {
  readonly year: CalendarCell;
  readonly months: readonly MonthTable[];
  /** Stories of which only the year is known. */
  readonly yearOnly: readonly StoryLine[];
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
}

export interface MonthPage extends PageOf<'month'> {
  readonly table: MonthTable;
  readonly days: readonly DayOfStories[];
  /** Whether the days show their headlines (false: too many for one page, each day is a link with its count). */
  readonly showsHeadlines: boolean;
  /** Stories of which only the month is known. */
  readonly monthOnly: readonly StoryLine[];
  readonly yearHref: string;
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
}

export interface DayPage extends PageOf<'day'> {
  readonly date: Edtf;
  readonly stories: readonly StoryLine[];
  /** A day of very many stories is cut into parts: this one's number, and a link to each. One part: `parts` is empty. */
  readonly part: number;
  readonly parts: readonly Link[];
  readonly total: number;
  readonly monthHref: string;
  readonly yearHref: string;
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
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
  /** From where and how far its date reaches, in thousandths of what the page's entries span; null: nothing to draw. */
  readonly bar: { readonly start: number; readonly width: number } | null;
}

export interface TimelinePage extends PageOf<'timeline'> {
  /** Of whom or what it tells; null: of the whole archive. */
  readonly of: Link | null;
  /** `2016`, `2016-05` or `2016-05-30`; null on the first page. */
  readonly date: Edtf | null;
  /** The first page of this timeline; null on it. */
  readonly whole: string | null;
  /** The years, months or days with pages of their own. */
  readonly parts: readonly CalendarCell[];
  readonly entries: readonly TimelineEntry[];
  /** What is only known to have happened before a day. */
  readonly drawer: readonly TimelineEntry[];
  /** What stands on this page, for programs and calendars. */
  readonly downloads: readonly Download[];
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
}

/** An office and all who are known to have held it. */
export interface OfficePage extends PageOf<'office'> {
  readonly of: NameLink | null;
  readonly to: NameLink | null;
  readonly about: string | null;
  /** Whether several people hold it at a time. */
  readonly isOfMany: boolean;
  readonly holders: readonly (ShownStretch & { readonly person: NameLink })[];
}

export interface OfficesPage extends PageOf<'offices'> {
  /** By their titles; the count is of holders. */
  readonly offices: readonly CountedLink[];
}

export interface TagPage extends PageOf<'tag'> {
  readonly tag: CountedTag;
  /** Of its stories, those that are about it. */
  readonly aboutCount: number;
  /** What the authority files say; null: nothing, or on a page that holds a part of it. */
  readonly entity: EntityFacts | null;
  /** Of the stories that are about it or name it. */
  readonly first: Edtf | null;
  readonly last: Edtf | null;
  readonly years: YearCounts;
  /** The stories by year (of a year of very many by month), newest first; undated ones last under null. Elsewhere: `href`. */
  readonly groups: readonly {
    readonly date: Edtf | null;
    readonly count: number;
    readonly href: string | null;
    /** Stories that are about it; each leads to the words that first name it. */
    readonly stories: readonly StoryLine[];
    /** Of a place: stories that were filed from it and are not about it. */
    readonly filed: readonly StoryLine[];
    readonly alsoMentioned: readonly StoryLine[];
  }[];
  /** On a page that holds a part of a tag: its year or month, and the own page of the tag. */
  readonly cut: { readonly date: Edtf; readonly whole: Link } | null;
  readonly together: readonly CountedTag[];
  /** What happened, as far as the sentences that name it say; or the way there, where that is much. */
  readonly timeline: {
    readonly entries: readonly TimelineEntry[];
    readonly whole: string | null;
    readonly parts: readonly CalendarCell[];
  };
  /** The stories listed here, for programs; without a base address there is no feed. */
  readonly downloads: readonly Download[];
}

/** All tags of one kind, or (kind null) all tags of the archive, A–Z. */
export interface TagsPage extends PageOf<'tags'> {
  readonly tagKind: TagKind | null;
  readonly kinds: readonly { readonly kind: TagKind; readonly href: string; readonly count: number }[];
  /** The way to the offices, with their number; null: none is known. */
  readonly offices: CountedLink | null;
  readonly letters: readonly { readonly letter: string; readonly tags: readonly CountedTag[] }[];
}

export interface UndatedPage extends PageOf<'undated'> {
  readonly stories: readonly (StoryLine & { readonly notBefore: Edtf | null; readonly datelineDate: Edtf | null })[];
}

export interface ReadingRow {
  readonly href: string;
  readonly headline: string;
  readonly lang: string;
  readonly files: readonly string[];
  readonly format: string;
  readonly provider: string | null;
  readonly published: Edtf | null;
  readonly certainty: 'stated' | 'edited' | 'absent';
  readonly origin: HeadlineOrigin;
  readonly doubts: number;
  readonly warnings: readonly string[];
}

export interface HowItWasReadPage extends PageOf<'how-it-was-read'> {
  readonly formats: readonly { readonly format: string; readonly title: string; readonly count: number }[];
  readonly providers: readonly { readonly provider: string | null; readonly count: number }[];
  readonly dates: Readonly<Record<'stated' | 'edited' | 'absent', number>>;
  readonly headlines: Readonly<Record<HeadlineOrigin, number>>;
  /** What needs a look, worst first; cut at a number the page can carry, the whole being in the data. */
  readonly needsLook: readonly ReadingRow[];
  readonly needsLookTotal: number;
  /** By year when there are too many articles for one page. Empty: `rows` holds them all. */
  readonly years: readonly CountedLink[];
  readonly rows: readonly ReadingRow[];
  /** The year this page is cut to; null on the first. */
  readonly year: string | null;
}

export interface AboutPage extends PageOf<'about'> {
  readonly storyCount: number;
  readonly undatedCount: number;
  readonly first: Edtf | null;
  readonly last: Edtf | null;
  readonly agencies: readonly CountedLink[];
  readonly languages: readonly { readonly lang: string; readonly count: number }[];
  readonly rights: readonly { readonly rights: string | null; readonly count: number }[];
  readonly data: readonly Link[];
  readonly empty: readonly { readonly from: Edtf; readonly to: Edtf }[];
  readonly metadata: Metadata;
}

export interface NewPage extends PageOf<'new'> {
  /** By the day of accession, newest first; the page is cut by year of accession. */
  readonly days: readonly { readonly date: string; readonly stories: readonly StoryLine[]; readonly count: number }[];
  readonly years: readonly CountedLink[];
}

/** A script that stands in a page, and its hash as a Content Security Policy wants it: `sha256-…`. */
export interface PageScript {
  readonly source: string;
  readonly hash: string;
}

export interface NotFoundPage extends PageOf<'not-found'> {
  /** The path of the site on its host, from its base address: this page alone is served from any address. */
  readonly base: string;
  readonly script: PageScript;
}

/** An address that moved: one line and a link, so that nothing published ever vanishes. */
export interface MovedPage extends PageOf<'moved'> {
  readonly to: Link;
}

/** A published article whose file is gone, or (`since` null) could not be read when the site was built. */
export interface GonePage extends PageOf<'gone'> {
  readonly id: string;
  /** As it stood when the article came in. */
  readonly headline: string;
  readonly date: Edtf | null;
  readonly since: string | null;
}

export type PageContent =
  | HomePage
  | StoryPage
  | YearsPage
  | YearPage
  | MonthPage
  | DayPage
  | TimelinePage
  | TagPage
  | TagsPage
  | OfficePage
  | OfficesPage
  | UndatedPage
  | HowItWasReadPage
  | AboutPage
  | NewPage
  | NotFoundPage
  | MovedPage
  | GonePage;

export type PageKind = PageContent['kind'];

/** Every kind of page; each has its template. */
export const PAGE_KINDS = [
  ...(['home', 'story', 'years', 'year', 'month', 'day', 'timeline', 'tag', 'tags'] as const),
  ...(['office', 'offices', 'undated'] as const),
  ...(['how-it-was-read', 'about', 'new', 'not-found', 'moved', 'gone'] as const),
] as const satisfies readonly PageKind[];

/** What every page knows of the site. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** BCP 47: the language of the interface. */
  readonly language: string;
  /** Ends in `/`; null where the archive does not know where it will stand. */
  readonly baseUrl: string | null;
  /** The whole style sheet, inlined in each page. */
  readonly css: string;
  /** The Content Security Policy of a page without script: it lets in that style sheet. */
  readonly policy: string;
  readonly hasUndated: boolean;
}
