// What is a line of a text before anything is settled about it?
import type { Role } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import type { FurnitureKind } from './furniture.ts';
import type { PrintedDateline } from './printed-dateline.ts';
import type { Stamp } from './stamp.ts';

/** What a piece is by itself: `prefix` is the ` date 2016-12-13` that scraped files begin with. */
export type MarkKind = FurnitureKind | 'prefix' | 'stamp' | 'capture' | 'update';

export interface Mark {
  readonly kind: MarkKind;
  readonly role: Role;
  readonly why: string;
  /** The date of a prefix, stamp or capture. */
  readonly stamp: Stamp | null;
}

/** A line without the blanks around it, or a part of one that holds two things (` date 2021-08-13 Headline`). */
export interface Piece extends Span {
  /** White space folded, control characters out. */
  readonly words: string;
  /** A blank line, or the beginning of the text, stands before it. */
  readonly gap: boolean;
  /** It begins its line. */
  readonly opensLine: boolean;
  /** How many blanks the line is indented by. */
  readonly indent: number;
  readonly mark: Mark | null;
  readonly dateline: PrintedDateline | null;
  /** A sentence of a story, by its length, its end or its dateline; nothing that is marked is one. */
  readonly isTold: boolean;
}
