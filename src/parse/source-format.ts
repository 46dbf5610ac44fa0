// What is a source format?
import type { PrintedDateline } from './dateline.ts';
import type { Lexicon } from './lexicon.ts';
import type { MarkKind, Piece } from './outline.ts';
import { findBody, type Reading } from './page.ts';
import { isHeadlineLike } from './prose.ts';

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
  const title = pieces.slice(0, bodyAt).find(({ mark, words }) => mark === null && isHeadlineLike(words));
  return {
    text,
    pieces,
    bodyAt,
    dateline: pieces[bodyAt]?.dateline ?? null,
    above: kinds(pieces.slice(0, bodyAt)),
    below: kinds(pieces.slice(bodyAt + 1)),
    hasTitle: title !== undefined,
    lexicon,
  };
}
