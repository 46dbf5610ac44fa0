// Where does each thing stand on the site? Every address is made here, and nothing else makes a path.
import type { Edtf, TagKind } from '../article/record.ts';

/** The folder of each kind of tag. */
const TAG_FOLDERS: Readonly<Record<TagKind, string>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  topic: 'topics',
  agency: 'agencies',
};

/** Names that another page of the same folder bears, and those that Windows keeps for its devices. */
const RESERVED = /^(?:index|part-\d+|con|prn|aux|nul|com\d|lpt\d)$/;

export const HOME = 'index.html';
export const YEARS = 'years.html';
export const TAGS = 'tags.html';
export const TIMELINE = 'timeline/index.html';
export const UNDATED = 'undated/index.html';
export const ABOUT = 'about.html';
export const NEW = 'new.html';
export const HOW_IT_WAS_READ = 'how-it-was-read.html';
export const NOT_FOUND = '404.html';
export const DATA_INDEX = 'data/articles/index.json';
export const DATA_SCHEMA = 'data/articles/schema.json';
export const MANIFEST = 'manifest-sha256.txt';

/** @example dayAddress('2016-12-13') // '2016/12/13/index.html' */
export function dayAddress(date: Edtf, part = 1): string {
  return `${date.slice(0, 4)}/${date.slice(5, 7)}/${date.slice(8, 10)}/${part === 1 ? 'index' : `part-${part}`}.html`;
}

/** @example monthAddress('2016-12') // '2016/12/index.html' */
export function monthAddress(month: Edtf): string {
  return `${month.slice(0, 4)}/${month.slice(5, 7)}/index.html`;
}

export function yearAddress(year: number | string): string {
  return `${String(year).padStart(4, '0')}/index.html`;
}

export function timelineAddress(year: number): string {
  return `timeline/${String(year).padStart(4, '0')}.html`;
}

export function readingAddress(year: string): string {
  return `how-it-was-read/${year}.html`;
}

export function newAddress(year: string): string {
  return `new/${year}.html`;
}

/** @param year a year's cut of a tag with many stories; null for the tag's own page */
export function tagAddress(kind: TagKind, id: string, year: number | null = null): string {
  const name = RESERVED.test(id) ? `${id}-tag` : id;
  return `${TAG_FOLDERS[kind]}/${name}${year === null ? '' : `/${year}`}.html`;
}

export function tagKindAddress(kind: TagKind): string {
  return `${TAG_FOLDERS[kind]}/index.html`;
}

/**
 * The address that a story is given once and for all: below its day, month or year, as far as the date is known.
 *
 * @param published EDTF; a span, a set or null stands on the undated shelf
 * @param slug of its headline; where that is empty, `id` stands for it
 */
export function storyAddress(published: Edtf | null, slug: string, id: string): string {
  const name = slug === '' ? id : RESERVED.test(slug) ? `${slug}-story` : slug;
  const known = published === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(published);
  if (known === null) return `undated/${name}.html`;
  const [, year = '', month, day] = known;
  const isSeason = month !== undefined && Number(month) > 12;
  const folders = isSeason ? [year] : [year, month, day].filter((folder) => folder !== undefined);
  return `${folders.join('/')}/${name}.html`;
}

/** The source text of a story, beside it. */
export function originalAddress(story: string): string {
  return story.replace(/\.html$/, '.txt');
}

/** @param name `2016-12`, `2016-12-13` or `undated` */
export function recordsAddress(name: string): string {
  return `data/articles/${name}.ndjson`;
}

/** The way from a page to the site's root: `''`, `'../'`, `'../../'`. */
export function rootFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}

/**
 * A link from one page to another, both relative to the site's root. It names the file, so it works without a server.
 *
 * @example linkTo('2016/12/10/index.html', '2016/12/13/a.html') // '../13/a.html'
 */
export function linkTo(from: string, to: string): string {
  let shared = 0;
  for (let at = 0; at < from.length && at < to.length && from[at] === to[at]; at += 1) {
    if (from[at] === '/') shared = at + 1;
  }
  let up = '';
  for (let at = shared; at < from.length; at += 1) if (from[at] === '/') up += '../';
  return up + to.slice(shared);
}
