// What is an article made of?
import type { Position, Span } from '../text/span.ts';

/** An EDTF date, level 1, or of level 2 the unspecified year (`XXXX-05-30`) and sets (`[2016-05-30,2017-05-30]`). */
export type Edtf = string;

/** The text says it, the archive made it out of the text, or the editor says it. */
export type HeadlineOrigin = 'stated' | 'derived' | 'edited';

export interface Headline {
  readonly text: string;
  readonly origin: HeadlineOrigin;
}

export interface Published {
  /** The day on which the agency published, as precisely as it is known; null where nothing states it. */
  readonly edtf: Edtf | null;
  /** `HH:MM`, as written. */
  readonly time: string | null;
  /** As written (`GMT +6`), else the IANA zone of the provider, where a time is known; null without a time. */
  readonly zone: string | null;
  readonly certainty: 'stated' | 'edited' | 'absent';
  /** The latest day that the text reports as past: the article is not older than that. Only where `edtf` is null. */
  readonly notBefore: Edtf | null;
  /** The places in the text that state it. Empty for an editor's date. */
  readonly evidence: readonly Span[];
  /** Which rule found it, in words a reader understands: `page stamp above the headline`. */
  readonly basis: string;
}

export interface Dateline extends Span {
  /** As printed, without the dash: `MINSK, 23 November (BelTA)`. */
  readonly text: string;
  /** Where the story was filed, in ordinary letters (`Minsk`); null where an agency stands in its place. */
  readonly place: string | null;
  /** The day it was filed; `XXXX-11-23` where no year is given. */
  readonly date: Edtf | null;
}

/** What a stretch of the text is. The names are the newsroom's. */
export type Role =
  | 'headline'
  | 'dateline'
  | 'stamp'
  | 'section'
  | 'byline'
  | 'paragraph'
  | 'keywords'
  | 'caption'
  | 'credit'
  | 'navigation'
  | 'repeat'
  | 'related'
  | 'end-mark'
  | 'markup'
  | 'control'
  | 'other-article';

export interface LayoutEntry extends Span {
  readonly role: Role;
  /** The rule that said so, in words: `menu line`, `between the dateline and the footer`. */
  readonly why: string;
}

export interface Paragraph extends Span {
  /** The slice with its white space folded. Of Markdown and HTML: its words without the markup. */
  readonly text: string;
}

/** Something the rules could not settle: it stays in the body, and the editor is told. */
export interface Doubt extends Span {
  readonly rule: string;
  readonly text: string;
}

export type Status = 'usable' | 'excerpt' | 'metadata' | 'withdrawn';

export type TagKind = 'person' | 'place' | 'organisation' | 'topic' | 'agency';

export interface Tag {
  readonly kind: TagKind;
  readonly id: string;
  readonly name: string;
  /** Whether the article is about it, rather than only naming it. */
  readonly salient: boolean;
  /** The paragraph that first names it, from 1, and its words there; null: only the headline, the layout or the editor do. */
  readonly paragraph: number | null;
  readonly words: string | null;
}

/** A tag as the editor or the text gives it, before the archive gives it an id. */
export interface DeclaredTag {
  readonly kind: TagKind;
  readonly name: string;
}

/** What the editor says of a date in the text. */
export interface DateCorrection {
  /** Words of the text; white space makes no difference. */
  readonly words: string;
  /** Which of the places where they stand, from 1; null: there is one. */
  readonly nth: number | 'all' | null;
  /** As it was read; no date at all; or this. */
  readonly ruling: 'confirm' | 'drop' | { readonly value: Edtf };
  /** Where the editor says so, in the article's file. */
  readonly start: Position;
  readonly end: Position;
}

/** A node of the body's tree, a subset of hast: what the printer needs and nothing that could run. */
export type BodyNode =
  | {
      readonly type: 'element';
      readonly tagName: string;
      readonly properties: Readonly<Record<string, string | number | boolean>>;
      readonly children: readonly BodyNode[];
    }
  /** `start` is the offset in the article's text of its first character, where text and source are the same there. */
  | { readonly type: 'text'; readonly value: string; readonly start: number | null };

/** A past state of the text: kept when an archive's file is corrected. */
export interface Version {
  readonly sha256: string;
  readonly until: string;
}

/**
 * What one source says, before the archive has given it an id and an address. Nothing in it depends on another file.
 * All spans are offsets into `text`.
 */
export interface Article {
  /** The file it stands in, relative to the content folder. */
  readonly path: string;
  /** Its place among the articles of that file, from 0. */
  readonly part: number;
  /** The text below the front matter (of a list page: the item's part of it), verbatim. Not in the record itself. */
  readonly text: string;
  /** Of `text` in UTF-8, in hex. */
  readonly sha256: string;
  readonly format: string;
  readonly provider: string | null;
  /** BCP 47. */
  readonly lang: string;
  readonly headline: Headline;
  readonly published: Published;
  readonly dateline: Dateline | null;
  /** The agencies in order: the one that publishes, then the one it cites. */
  readonly credits: readonly string[];
  readonly section: string | null;
  readonly byline: string | null;
  readonly keywords: readonly string[];
  /** The day a page was captured, where the page itself shows it (EDTF). */
  readonly crawled: Edtf | null;
  /** The day the editor says it was captured (EDTF). */
  readonly retrieved: Edtf | null;
  /** The address of the original, from the editor. */
  readonly source: string | null;
  readonly rights: string | null;
  readonly status: Status;
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
  /** Partitions `text`: every non-blank character lies in exactly one entry. */
  readonly layout: readonly LayoutEntry[];
  readonly paragraphs: readonly Paragraph[];
  /** The body's tree where it is more than paragraphs (Markdown, HTML); null where `paragraphs` is all there is. */
  readonly body: readonly BodyNode[] | null;
  readonly declaredTags: readonly DeclaredTag[];
  /** What the editor says of dates in the text, in the order of the front matter. */
  readonly dateCorrections: readonly DateCorrection[];
  /** The record's keys that the editor has stated, sorted. */
  readonly edited: readonly string[];
}

/** A finding in the text: where, by which rule, on what basis. */
export interface Fact extends Span {
  readonly rule: string;
  readonly basis: string;
}
