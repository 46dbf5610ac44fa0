// Which words does the site itself speak? One file a language holds them all.
import type { HeadlineOrigin, Role, TagKind } from '../../src/article/record.ts';
import type { ChangeKind, TimelineEntry } from '../../src/plan/page-parts.ts';
import type { DateWords } from './dates.ts';

/** A word for one and for several: `Place`, `Places`. */
export interface OneAndMany {
  readonly one: string;
  readonly many: string;
}

/** What the page of the site's style shows. */
export type StylePart =
  | 'colours'
  | 'type'
  | 'dates'
  | 'stories'
  | 'body'
  | 'facts'
  | 'tags'
  | 'offices'
  | 'timeline'
  | 'counts'
  | 'calendar'
  | 'notices';

/** Every string of the interface in one language. Names and sentences of the articles are never in here. */
export interface Words {
  /** BCP 47. */
  readonly lang: string;
  readonly dates: DateWords;
  number(value: number): string;
  stories(count: number): string;
  storiesIn(count: number, when: string): string;
  storiesUnder(count: number, subject: string): string;
  readonly languageNames: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<TagKind, OneAndMany>>;
  readonly roles: Readonly<Record<Role, string>>;

  // The frame of every page.
  readonly skipToText: string;
  readonly siteSections: string;
  readonly path: string;
  readonly archive: string;
  readonly years: string;
  readonly timeline: string;
  readonly subjects: string;
  readonly undated: string;
  readonly howItWasRead: string;
  readonly about: string;
  readonly whatsNew: string;
  readonly feed: string;
  readonly colophon: string;
  readonly brackets: string;
  untranslated(count: number): string;
  readonly previous: string;
  readonly next: string;
  readonly previousAndNext: string;

  // Lists and strips.
  readonly noDate: string;
  mostIn(span: string, year: string, count: string): string;
  allIn(year: string, count: string): string;
  readonly jumpToLetter: string;
  listCut(shown: string, total: string): string;

  // Home.
  readonly storiesHeading: string;
  readonly published: string;
  readonly agencies: string;
  readonly languages: string;
  /** All that is of a time: `All of December 2017`. */
  allOf(date: string): string;
  readonly storiesByYear: string;
  readonly newest: string;
  readonly allNew: string;
  readonly mostWrittenAbout: string;
  readonly allSubjects: string;
  readonly notHeld: string;
  readonly gapIsNoProof: string;
  yearsWithout(years: string): string;
  undatedOnShelf(count: number): string;
  readonly noGaps: string;
  readonly emptyArchive: string;
  readonly emptyArchiveAdvice: string;

  // A story.
  readonly headlineDerived: string;
  readonly headlineEdited: string;
  readonly byline: string;
  readonly date: string;
  asOf(date: string): string;
  readonly asOfUnknown: string;
  paragraph(number: string): string;
  readonly excerptOnly: string;
  readonly metadataOnly: string;
  readonly withdrawn: string;
  readonly withdrawnNote: string;
  readonly whoAndWhat: string;
  readonly neighbours: string;
  readonly earlier: string;
  readonly later: string;
  readonly source: string;
  readonly credits: string;
  readonly noAgency: string;
  citing(first: string, others: string): string;
  readonly originalAddress: string;
  readonly notRecorded: string;
  readonly captured: string;
  capturedByPage(date: string): string;
  capturedByEditor(date: string): string;
  readonly added: string;
  readonly format: string;
  readonly headline: string;
  readonly headlineOrigins: Readonly<Record<HeadlineOrigin, string>>;
  readonly dateStated: string;
  readonly dateEdited: string;
  readonly dateAbsent: string;
  notBefore(date: string): string;
  readonly filed: string;
  readonly keywords: string;
  readonly leftOut: string;
  readonly nothingLeftOut: string;
  leftOutParts(count: number): string;
  readonly doubts: string;
  doubtCount(count: number): string;
  readonly earlierTexts: string;
  textUntil(date: string): string;
  readonly editedKeys: string;
  readonly accession: string;
  readonly fingerprint: string;
  readonly untouchedText: string;
  readonly dataRecord: string;
  readonly rights: string;
  readonly rightsNotRecorded: string;
  readonly note: string;
  readonly cite: string;
  readonly otherStyles: string;

  // The calendar.
  readonly allYears: string;
  readonly noneHeld: string;
  /** Days or months without stories that the archive could hold. */
  noneHeldIn(list: string): string;
  readonly outside: string;
  begins(date: string): string;
  ends(date: string): string;
  readonly storiesADay: string;
  readonly nothingIn: string;
  readonly yearOnly: string;
  readonly monthOnly: string;
  partNumber(part: number, parts: number): string;
  readonly parts: string;

  // The timeline.
  readonly timelineLead: string;
  timelineOf(year: string): string;
  readonly statuses: Readonly<Record<TimelineEntry['status'], string>>;
  readonly emptyTimeline: string;

  // Tags.
  readonly subjectsLead: string;
  readonly kindsHeading: string;
  readonly allKinds: string;
  readonly noTags: string;
  readonly firstAndLast: string;
  readonly together: string;
  readonly asData: string;
  readonly byYear: string;
  wholeTag(name: string): string;
  tagInYear(name: string, year: string): string;

  // People, bodies, places, offices, and what happened.
  readonly alsoMentioned: string;
  readonly filedFromHere: string;
  readonly alsoCalled: string;
  readonly sortOf: string;
  readonly liesIn: string;
  readonly sentTo: string;
  readonly belongsTo: string;
  readonly partOf: string;
  readonly office: string;
  readonly offices: string;
  readonly officesHeld: string;
  readonly officesLead: string;
  readonly holder: string;
  readonly heldFromTo: string;
  readonly holders: string;
  readonly stillHeld: string;
  orEarlier(date: string): string;
  orLater(date: string): string;
  readonly notKnown: string;
  readonly before: string;
  readonly after: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly officeOfMany: string;
  readonly whatHappened: string;
  readonly drawer: string;
  readonly filter: string;
  readonly showAll: string;
  /** What became of what was planned. */
  readonly verdicts: Readonly<Record<NonNullable<TimelineEntry['outcome']>['verdict'], string>>;
  movedTo(date: string): string;
  readonly likely: string;
  writtenOn(date: string): string;
  readonly datesInStory: string;
  readonly datedByText: string;
  yearsLeft(day: string, date: string): string;
  yearNotFound(day: string): string;
  /** What sorts of places and bodies there are, by the authority files' own word. */
  readonly sorts: Readonly<Record<string, string>>;

  // Undated.
  readonly undatedLead: string;
  readonly noUndated: string;
  readonly nothingKnown: string;
  filedOn(date: string): string;

  // How it was read.
  readonly readLead: string;
  readonly recognised: string;
  readonly datesOfPublication: string;
  readonly headlines: string;
  readonly statedDates: string;
  readonly editedDates: string;
  readonly absentDates: string;
  readonly statedHeadlines: string;
  readonly derivedHeadlines: string;
  readonly editedHeadlines: string;
  readonly needsLook: string;
  readonly nothingNeedsLook: string;
  readonly everyArticle: string;
  readonly articlesByYear: string;
  readonly file: string;
  readonly readAs: string;
  readonly dateColumn: string;
  readonly nothingRead: string;

  // About.
  readonly coverage: string;
  readonly coverageLead: string;
  readonly emptySpans: string;
  readonly howMade: string;
  readonly howMadeText: readonly string[];
  readonly rightsHeading: string;
  readonly rightsLead: string;
  readonly verify: string;
  readonly verifyText: readonly string[];
  readonly forDevelopers: string;
  readonly forDevelopersText: string;

  // The parts of which pages are made.
  readonly style: string;
  readonly styleLead: string;
  readonly specimen: string;
  readonly styleParts: Readonly<Record<StylePart, string>>;

  // What's new, nothing there, moved, gone.
  readonly newLead: string;
  readonly nothingNew: string;
  addedCount(count: number): string;
  readonly changed: string;
  readonly changes: Readonly<Record<ChangeKind, string>>;
  readonly byYearAdded: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly notFoundYears: string;
  readonly notFoundGuess: string;
  readonly notFoundSubjects: string;
  readonly notFoundHome: string;
  readonly moved: string;
  readonly movedText: string;
  readonly gone: string;
  goneText(id: string, date: string): string;
  readonly unreadable: string;
  unreadableText(id: string): string;
}

/** The longer texts: what a language may lack until somebody has written it. Its labels have to be complete. */
export const PROSE_KEYS = [
  'colophon',
  'brackets',
  'gapIsNoProof',
  'emptyArchiveAdvice',
  'excerptOnly',
  'metadataOnly',
  'withdrawnNote',
  'timelineLead',
  'subjectsLead',
  'undatedLead',
  'readLead',
  'coverageLead',
  'howMadeText',
  'rightsLead',
  'verifyText',
  'forDevelopersText',
  'styleLead',
  'newLead',
  'notFoundText',
] as const;

export type ProseKey = (typeof PROSE_KEYS)[number];

/** The words of one language as they were written: all labels, and the longer texts that it has. */
export type WordsSoFar = Omit<Words, ProseKey> & Partial<Pick<Words, ProseKey>>;

/** A language as a page uses it: what it lacks is said in English, and marked as English. */
export interface SiteWords extends Words {
  readonly untranslatedKeys: readonly ProseKey[];
  /** For `lang`: `en` where a text is not in the site's language, else nothing. */
  langOf(key: ProseKey): 'en' | undefined;
}
