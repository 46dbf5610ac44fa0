// What does each kind of page show? The border between the archive and the templates.

import type { ArticleRecord } from '../article/article-record.ts';
import type { Edtf, TagKind } from '../article/record.ts';
import type { Citation } from '../reference/citation.ts';
import type { Metadata } from '../reference/metadata.ts';
import type {
  CalendarCell,
  Certainties,
  ChangeKind,
  CountedLink,
  CountedTag,
  CoverageBounds,
  CoveredCell,
  DayOfStories,
  Download,
  KindLink,
  Link,
  MonthTable,
  PageOf,
  PageScript,
  Parted,
  ReadingRow,
  StoryLine,
  Subject,
  TagLink,
  TimelineEntry,
  YearCounts,
} from './page-parts.ts';
import type { EntityFacts, NameLink, ShownStretch, StoryDate, StoryDating } from './shown-facts.ts';

export interface HomePage extends PageOf<'home'> {
  readonly storyCount: number;
  readonly undatedCount: number;
  readonly first: Edtf | null;
  readonly last: Edtf | null;
  /** Years from the first to the last, those without stories included. */
  readonly years: readonly CalendarCell[];
  /** Of the newest dated story. */
  readonly lastMonth: { readonly date: Edtf; readonly href: string } | null;
  /** The indexes by kind of subject, with how many subjects stand in each. */
  readonly kinds: readonly KindLink[];
  /** The way to the offices, with their number; null: none is known. */
  readonly offices: CountedLink | null;
  readonly agencies: readonly CountedLink[];
  readonly newest: readonly StoryLine[];
  readonly subjects: readonly Subject[];
  readonly languages: readonly { readonly lang: string; readonly count: number }[];
}

/** What of a record its page shows as it is: the text and its findings stand in `body` and all that follows it. */
export type ShownRecord = Omit<
  ArticleRecord,
  | 'layout'
  | 'paragraphs'
  | 'tags'
  | 'dates'
  | 'mentions'
  | 'roles'
  | 'topics'
  | 'events'
  | 'datings'
  | 'figures'
  | 'quotes'
>;

export interface StoryPage extends PageOf<'story'> {
  readonly article: ShownRecord;
  /** The rule by which a line was taken for the headline; null where the text has none. */
  readonly headlineWhy: string | null;
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
  /** For each main tag the stories before and after this one; tags that have the same stand together. */
  readonly neighbours: readonly {
    readonly tags: readonly TagLink[];
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

export interface YearsPage extends PageOf<'years'>, CoverageBounds {
  readonly years: readonly { readonly year: CalendarCell; readonly months: readonly CoveredCell[] }[];
}

export interface YearPage extends PageOf<'year'>, CoverageBounds {
  readonly year: CalendarCell;
  readonly months: readonly MonthTable[];
  /** From how many stories on a day is shaded in each of the five steps. */
  readonly steps: readonly number[];
  /** Stories of which only the year is known. */
  readonly yearOnly: readonly StoryLine[];
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
}

export interface MonthPage extends PageOf<'month'>, CoverageBounds {
  readonly table: MonthTable;
  /** The days of which the archive could hold something and holds nothing, joined where they follow each other. */
  readonly gaps: readonly { readonly from: Edtf; readonly to: Edtf }[];
  readonly days: readonly DayOfStories[];
  /** Stories of which only the month is known. */
  readonly monthOnly: readonly StoryLine[];
  readonly yearHref: string;
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
}

export interface DayPage extends PageOf<'day'>, Parted {
  readonly date: Edtf;
  readonly stories: readonly StoryLine[];
  readonly monthHref: string;
  readonly yearHref: string;
  readonly previous: CalendarCell | null;
  readonly next: CalendarCell | null;
}

export interface TimelinePage extends PageOf<'timeline'>, Parted {
  /** Of whom or what it tells; null: of the whole archive. */
  readonly of: Link | null;
  /** `2016`, `2016-05` or `2016-05-30`; null on the first page. */
  readonly date: Edtf | null;
  /** The first page of this timeline; null on it. */
  readonly whole: string | null;
  /** The years, months or days with pages of their own. */
  readonly inside: readonly CalendarCell[];
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
    readonly whole: { readonly href: string; readonly count: number } | null;
    readonly parts: readonly CalendarCell[];
  };
  /** The stories listed here, for programs; without a base address there is no feed. */
  readonly downloads: readonly Download[];
}

/** All tags of one kind, or (kind null) all tags of the archive, A–Z. */
export interface TagsPage extends PageOf<'tags'> {
  readonly tagKind: TagKind | null;
  readonly kinds: readonly KindLink[];
  /** The way to the offices, with their number; null: none is known. */
  readonly offices: CountedLink | null;
  /** The way to every letter, on this page or on another part of the index. */
  readonly index: readonly Link[];
  /** Those that stand on this page. */
  readonly letters: readonly { readonly letter: string; readonly id: string; readonly tags: readonly CountedTag[] }[];
}

export interface UndatedPage extends PageOf<'undated'>, Parted {
  readonly stories: readonly (StoryLine & {
    readonly notBefore: Edtf | null;
    readonly datelineDate: Edtf | null;
    /** How its days were dated, each with its reasons. */
    readonly datings: readonly StoryDating[];
  })[];
}

export interface HowItWasReadPage extends PageOf<'how-it-was-read'>, Certainties {
  readonly formats: readonly { readonly format: string; readonly title: string; readonly count: number }[];
  readonly providers: readonly { readonly provider: string | null; readonly count: number }[];
  /** What needs a look, worst first; cut at a number the page can carry, the whole being in the data. */
  readonly needsLook: readonly ReadingRow[];
  readonly needsLookTotal: number;
  /** By year when there are too many articles for one page. Empty: `rows` holds them all. */
  readonly years: readonly CountedLink[];
  readonly rows: readonly ReadingRow[];
  /** The year this page is cut to; null on the first. */
  readonly year: string | null;
}

export interface AboutPage extends PageOf<'about'>, Certainties {
  readonly storyCount: number;
  readonly undatedCount: number;
  readonly first: Edtf | null;
  readonly last: Edtf | null;
  readonly agencies: readonly CountedLink[];
  readonly languages: readonly { readonly lang: string; readonly count: number }[];
  readonly rights: readonly { readonly rights: string | null; readonly count: number }[];
  /** Stories with a warning or a passage in doubt. */
  readonly needsLook: number;
  readonly data: readonly Link[];
  readonly empty: readonly { readonly from: Edtf; readonly to: Edtf }[];
  readonly metadata: Metadata;
}

export interface NewPage extends PageOf<'new'> {
  /** By the day on which the register tells it, newest first; the page is cut by that day's year. */
  readonly days: readonly {
    readonly date: string;
    /** What came in; the first of `count`. */
    readonly stories: readonly StoryLine[];
    readonly count: number;
    /** The first of `changeCount`. */
    readonly changes: readonly { readonly what: ChangeKind; readonly story: StoryLine }[];
    readonly changeCount: number;
  }[];
  readonly years: readonly CountedLink[];
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

/** The parts of which all pages are made. */
export type StylePage = PageOf<'style'>;

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
  | StylePage
  | NotFoundPage
  | MovedPage
  | GonePage;

export type PageKind = PageContent['kind'];

/** Every kind of page; each has its template. */
export const PAGE_KINDS = [
  ...(['home', 'story', 'years', 'year', 'month', 'day', 'timeline', 'tag', 'tags'] as const),
  ...(['office', 'offices', 'undated'] as const),
  ...(['how-it-was-read', 'about', 'new', 'style', 'not-found', 'moved', 'gone'] as const),
] as const satisfies readonly PageKind[];

/** What every page knows of the site. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** BCP 47: the language of the interface. */
  readonly language: string;
  /** Ends in `/`; null where the archive does not know where it will stand. */
  readonly baseUrl: string | null;
  /** The style sheet that every page carries. */
  readonly css: string;
  /** The one beside it of pages that give an overview. */
  readonly overviewCss: string;
  /** The Content Security Policy of a page without script: it lets in those style sheets. */
  readonly policy: string;
  readonly hasUndated: boolean;
}
