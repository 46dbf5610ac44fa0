// Which articles does a text hold, and in which source format is each?
import { formatOf } from './formats.ts';
import { isHtml, textOfHtml } from './html.ts';
import { withMeta } from './html-article.ts';
import type { Lexicon } from './lexicon.ts';
import { readMarkdown } from './markdown-article.ts';
import { outlineOf } from './outline.ts';
import { findParts } from './parts.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { parseWithHeadline, sheetOf } from './source-format.ts';

/** One article's part of a text. */
export interface Part {
  /** Where it begins below the front matter; null where the text was taken out of HTML. */
  readonly start: number | null;
  readonly text: string;
  readonly format: string;
  readonly reading: Reading;
}

/** Why a text gives no article. */
export type Refusal = 'no-text' | 'no-story' | 'list-of-headlines' | 'index-page';

export interface Parts {
  readonly parts: readonly Part[];
  /** Null where there are parts. */
  readonly refusal: Refusal | null;
  /** Of HTML, what was left out with all it held. */
  readonly dropped: readonly { readonly element: string; readonly count: number }[];
}

/**
 * @param path its ending says what a file may be
 * @param text below the front matter
 * @param isStated whether there is front matter
 */
export function partsOf(path: string, text: string, isStated: boolean, lexicon: Lexicon): Parts {
  const ending = /\.[a-z]+$/i.exec(path)?.[0].toLowerCase() ?? '';
  if (ending === '.html' || ending === '.htm' || (ending !== '.md' && isHtml(text))) return htmlParts(text, lexicon);
  if (ending !== '.md') return rawParts(text, lexicon);
  const pieces = isStated ? [] : outlineOf(text.slice(0, HEAD), lexicon);
  return isWire(pieces) ? rawParts(text, lexicon) : markdownParts(text, lexicon);
}

/** So much of a text shows whether it begins as scraped ones do. */
const HEAD = 2000;

/** A file's date prefix, or the day of a capture: no Markdown has them. */
function isWire(pieces: readonly Piece[]): boolean {
  return pieces.some(({ mark }) => mark?.kind === 'prefix' || mark?.kind === 'capture');
}

function markdownParts(text: string, lexicon: Lexicon): Parts {
  const reading = readMarkdown(text, lexicon);
  if (reading.headline === null && reading.paragraphs.length === 0) return refused('no-text');
  return found([{ start: 0, text, format: 'markdown', reading }]);
}

function htmlParts(html: string, lexicon: Lexicon): Parts {
  const { text, meta, dropped } = textOfHtml(html);
  const { parts, refusal } = rawParts(text, lexicon);
  const [only] = parts;
  const told = parts.map((part) => ({ ...part, start: null }));
  if (only === undefined || parts.length > 1) return { parts: told, refusal, dropped };
  return { parts: [{ ...only, start: null, reading: withMeta(only.reading, meta) }], refusal, dropped };
}

function rawParts(text: string, lexicon: Lexicon): Parts {
  const pieces = outlineOf(text, lexicon);
  if (pieces.length === 0) return refused('no-text');
  const { starts, refusal } = findParts(pieces);
  if (refusal !== null) return refused(refusal === 'headlines' ? 'list-of-headlines' : 'index-page');
  if (starts.length === 0) {
    const sheet = sheetOf(text, pieces, lexicon);
    const format = formatOf(sheet);
    const reading = format.parse(sheet);
    if (reading.headline === null && reading.paragraphs.length === 0) return refused('no-story');
    return found([{ start: 0, text, format: format.name, reading }]);
  }
  const borders = [0, ...starts, text.length];
  const parts = borders.slice(0, -1).map((start, index): Part => {
    const slice = text.slice(start, borders[index + 1]);
    const reading = parseWithHeadline(sheetOf(slice, outlineOf(slice, lexicon), lexicon));
    return { start, text: slice, format: 'item-list', reading };
  });
  return found(parts);
}

function found(parts: readonly Part[]): Parts {
  return { parts, refusal: null, dropped: [] };
}

function refused(refusal: Refusal): Parts {
  return { parts: [], refusal, dropped: [] };
}
