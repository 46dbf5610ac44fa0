// Where does a new text belong among the articles?
import { extname } from 'node:path/posix';
import type { Article, Edtf } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import { AGENCIES } from '../knowledge/agencies.ts';
import type { Settings } from '../knowledge/settings.ts';
import { compareText } from '../text/order.ts';

/** Under which the texts of all agencies lie. */
const WIRE = 'wire';
const UNKNOWN = 'unknown';
const UNDATED = 'undated';

/** Names that a file may keep: a letter or digit first, nothing that a shell or another system would stumble over. */
const KEPT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._()-]{0,120}\.(?:txt|md|html?)$/iu;
/** Explains a folder to people: the build leaves it alone. */
const READ_ME = /^readme\./i;

/**
 * The folder for an article: that of its provider, as the settings name it, and in it year and month as far as they are
 * known.
 *
 * @returns relative to the content folder: `wire/kazinform/2018/09`
 */
export function shelfFor(article: Article, folders: Settings['folders']): string {
  return `${providerFolder(article.provider, folders)}/${dateFolder(article.published.edtf)}`;
}

/** The folder that the settings have given to this provider, the shortest of several; else one by the agency's name. */
function providerFolder(provider: string | null, folders: Settings['folders']): string {
  if (provider === null) return `${WIRE}/${UNKNOWN}`;
  const [settled] = Object.entries(folders)
    .filter(([, settings]) => settings.provider === provider)
    .map(([folder]) => folder)
    .sort((a, b) => a.length - b.length || compareText(a, b));
  const agency = AGENCIES.find(({ name }) => name === provider);
  return settled ?? `${WIRE}/${agency?.id ?? (slugify(provider) || UNKNOWN)}`;
}

/** @example dateFolder('2018-09-11') // '2018/09' */
function dateFolder(published: Edtf | null): string {
  const known = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d{2})?)?[~?%]?$/.exec(published ?? '');
  if (known === null) return UNDATED;
  const [, year = '', month] = known;
  return month === undefined ? year : `${year}/${month}`;
}

/**
 * The name for the file: its own where it can be kept, else one made from the headline.
 *
 * @param own the name under which it came; null: it came from a pipe
 */
export function nameFor(own: string | null, headline: string): string {
  if (own !== null && KEPT_NAME.test(own) && !READ_ME.test(own)) return own;
  const ending = own === null ? '' : extname(own).toLowerCase();
  return `${slugify(headline) || 'text'}${/^\.(?:txt|md|html?)$/.test(ending) ? ending : '.txt'}`;
}

/** @example numbered('wire/a.txt', 2) // 'wire/a-2.txt' */
export function numbered(path: string, number: number): string {
  if (number === 1) return path;
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-${number}${ending}`;
}
