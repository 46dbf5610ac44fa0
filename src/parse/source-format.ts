// What is a source format?
import type { PrintedDateline } from './dateline.ts';
import { isCaption } from './header.ts';
import type { Lexicon } from './lexicon.ts';
import type { MarkKind, Piece } from './outline.ts';
import { type Build, findBody, readPage } from './page.ts';
import { isPlaceLike } from './place-name.ts';
import { isHeadlineLike } from './prose.ts';
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
  const hasTitle = pieces
    .slice(0, bodyAt)
    .some((piece, index) => !isCaption(pieces, index, bodyAt) && isTitle(piece, lexicon));
  return {
    text,
    pieces,
    bodyAt,
    dateline: pieces[bodyAt]?.dateline ?? null,
    above: kinds(pieces.slice(0, bodyAt)),
    below: kinds(pieces.slice(bodyAt + 1)),
    hasTitle,
    lexicon,
  };
}

/** An unmarked line with words enough, no section and no place. */
function isTitle({ mark, words }: Piece, { sections }: Lexicon): boolean {
  if (mark !== null || sections.has(words.toLowerCase())) return false;
  return isHeadlineLike(words) || !isPlaceLike(words);
}

const NO_HEADLINE: Build = { hasHeadline: false, isPage: true, hasCaptions: false };
const HEADLINE: Build = { ...NO_HEADLINE, hasHeadline: true };

/** For formats whose texts have no headline. */
export function parseWithoutHeadline({ text, pieces, bodyAt, lexicon }: Sheet): Reading {
  return readPage(text, pieces, bodyAt, NO_HEADLINE, lexicon);
}

/** For formats with a headline above the story. */
export function parseWithHeadline({ text, pieces, bodyAt, lexicon }: Sheet): Reading {
  return readPage(text, pieces, bodyAt, HEADLINE, lexicon);
}
