// What was read in one text, before the editor and the folder are heard?
import type { BodyNode, Doubt, Edtf, LayoutEntry, Paragraph, Published } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import type { PrintedDateline } from './printed-dateline.ts';

/** Words and the place they stand at. */
export interface Found extends Span {
  readonly text: string;
  /** The rule that found it, in words. */
  readonly why: string;
}

/** All spans are offsets into the text that was read. */
export interface Reading {
  readonly headline: Found | null;
  readonly dateline: PrintedDateline | null;
  /** As the text states it; a zone only if it is written there. */
  readonly published: Published;
  readonly crawled: { readonly edtf: Edtf; readonly span: Span } | null;
  readonly section: Found | null;
  readonly byline: Found | null;
  readonly keywords: readonly string[];
  /** Partitions the text but for its control characters; sorted. */
  readonly layout: readonly LayoutEntry[];
  readonly paragraphs: readonly Paragraph[];
  /** Null where the paragraphs are all there is. */
  readonly body: readonly BodyNode[] | null;
  readonly doubts: readonly Doubt[];
}
