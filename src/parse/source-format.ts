// What is a source format?

import { aboveOf, hasTitle } from './above.ts';
import type { Lexicon } from './lexicon.ts';
import { findBody, readPage } from './page.ts';
import type { PageShape } from './page-shape.ts';
import type { MarkKind, Piece } from './piece.ts';
import type { PrintedDateline } from './printed-dateline.ts';
import type { Reading } from './reading.ts';

/** A text as the formats look at it. */
export interface Sheet {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Index of the first piece of the story itself. */
  readonly bodyAt: number;
  /** The dateline that the story begins with. */
  readonly dateline: PrintedDateline | null;
  /** What kinds of furniture and stamps stand above the story, and below. */
  readonly above: ReadonlySet<MarkKind>;
  readonly below: ReadonlySet<MarkKind>;
  /** Whether a line that may be a headline stands above the story. */
  readonly hasTitle: boolean;
  readonly lexicon: Lexicon;
}

/** How a text is written down; whose text it is, is another matter. */
export interface SourceFormat {
  /** In the record and in file names: kebab-case. */
  readonly name: string;
  /** For *How it was read*: `Kazinform dispatch, dateline first`. */
  readonly title: string;
  readonly recognise: (sheet: Sheet) => boolean;
  readonly parse: (sheet: Sheet) => Reading;
}

export function sheetOf(text: string, pieces: readonly Piece[], lexicon: Lexicon): Sheet {
  const bodyAt = findBody(pieces);
  const kinds = (part: readonly Piece[]): Set<MarkKind> =>
    new Set(part.flatMap(({ mark }) => (mark === null ? [] : [mark.kind])));
  return {
    text,
    pieces,
    bodyAt,
    dateline: pieces[bodyAt]?.dateline ?? null,
    above: kinds(pieces.slice(0, bodyAt)),
    below: kinds(pieces.slice(bodyAt + 1)),
    hasTitle: hasTitle(aboveOf(pieces, bodyAt, lexicon)),
    lexicon,
  };
}

const NO_HEADLINE: PageShape = { hasHeadline: false, isPage: true, hasCaptions: false };
const HEADLINE: PageShape = { ...NO_HEADLINE, hasHeadline: true };

/** For formats whose texts have no headline. */
export function parseWithoutHeadline({ text, pieces, bodyAt, lexicon }: Sheet): Reading {
  return readPage(text, pieces, bodyAt, NO_HEADLINE, lexicon);
}

/** For formats with a headline above the story. */
export function parseWithHeadline({ text, pieces, bodyAt, lexicon }: Sheet): Reading {
  return readPage(text, pieces, bodyAt, HEADLINE, lexicon);
}
