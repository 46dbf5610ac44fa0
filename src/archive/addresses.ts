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
export const OFFICES = 'offices/index.html';
export const UNDATED = 'undated/index.html';
export const ABOUT = 'about.html';
export const NEW = 'new.html';
export const HOW_IT_WAS_READ = 'how-it-was-read.html';
export const STYLE = 'style.html';
export const NOT_FOUND = '404.html';
export const DATA_INDEX = 'data/articles/index.json';
export const DATA_SCHEMA = 'data/articles/schema.json';
export const MANIFEST = 'manifest-sha256.txt';
export const TABLE_SCHEMA = 'data/articles/table-schema.json';
export const DATA_PACKAGE = 'data/datapackage.json';
export const FEED = 'feed.xml';
export const JSON_FEED = 'feed.json';
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';

/** What a host reads to learn how to send the site. The first three stand where their hosts look for them. */
export const NETLIFY_HEADERS = '_headers';
export const APACHE_SETTINGS = '.htaccess';
export const NO_JEKYLL = '.nojekyll';
export const NGINX_SETTINGS = 'hosting/nginx.conf';
export const CADDY_SETTINGS = 'hosting/Caddyfile';

/** The folders in which every `.xml` is a feed. */
export const FEED_FOLDERS: readonly string[] = ['feed', ...Object.values(TAG_FOLDERS)];

/** The folder of what programs read. */
export const DATA_FOLDER = 'data';

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

/** @param period `2016`, `2016-05` or `2016-05-30` */
export function timelineAddress(period: Edtf, part = 1): string {
  return `timeline/${periodName(period, part)}.html`;
}

/** The timeline of a tag, where it is too long for the tag's own page. @param period as above; null: its first page */
export function tagTimelineAddress(kind: TagKind, id: string, period: Edtf | null, part = 1): string {
  return tagAddress(kind, id, period === null ? 'timeline' : `timeline-${periodName(period, part)}`);
}

function periodName(period: Edtf, part: number): string {
  return part === 1 ? period : `${period}-part-${part}`;
}

/** A timeline's page as data or as a calendar: @param page its address */
export function timelineFileAddress(page: string, ending: 'json' | 'ics'): string {
  return page.replace(/html$/, ending);
}

/** @example officeAddress('president-of-kazakhstan') // 'offices/president-of-kazakhstan.html' */
export function officeAddress(id: string): string {
  return `offices/${RESERVED.test(id) ? `${id}-office` : id}.html`;
}

export function undatedAddress(part = 1): string {
  return part === 1 ? UNDATED : UNDATED.replace('index', `part-${part}`);
}

export function readingAddress(year: string): string {
  return `how-it-was-read/${year}.html`;
}

export function newAddress(year: string): string {
  return `new/${year}.html`;
}

/** @param cut a part of what is shown of the tag: the year or month of a part of its stories; null for its own page */
export function tagAddress(kind: TagKind, id: string, cut: string | null = null): string {
  const name = RESERVED.test(id) ? `${id}-tag` : id;
  return `${TAG_FOLDERS[kind]}/${name}${cut === null ? '' : `/${cut}`}.html`;
}

export function tagKindAddress(kind: TagKind): string {
  return tagIndexAddress(kind);
}

/** The index of a kind of tags, A–Z; of all of them: null. @param part from 1 */
export function tagIndexAddress(kind: TagKind | null, part = 1): string {
  if (kind === null) return part === 1 ? TAGS : TAGS.replace('.html', `-part-${part}.html`);
  return `${TAG_FOLDERS[kind]}/${part === 1 ? 'index' : `part-${part}`}.html`;
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

/** @param year `2016` or `undated` */
export function tableAddress(year: string): string {
  return `data/articles/${year}.csv`;
}

/** A closed stretch of the feed. @param number from 1, the oldest */
export function feedArchiveAddress(number: number): string {
  return `feed/${number}.xml`;
}

/** What a tag gives away besides its page: @param ending `xml` (the feed), `json` or `csv` */
export function tagFileAddress(
  kind: TagKind,
  id: string,
  ending: 'xml' | 'json' | 'csv',
  cut: Edtf | null = null,
): string {
  return tagAddress(kind, id, cut).replace(/html$/, ending);
}

/** A sitemap may only name what stands below its own folder: all of them are at the root. @param part `2016`, `pages` */
export function sitemapAddress(part: string): string {
  return `sitemap-${part}.xml`;
}

/**
 * The path of the site on its host: `https://example.org/a/b/` → `/a/b/`. Without a base address the site is taken to
 * stand at its host's root.
 */
export function basePath(baseUrl: string | null): string {
  return baseUrl === null ? '/' : new URL(baseUrl).pathname;
}

/** Whether an address is one of `recordsAddress`. */
export function isRecords(url: string): boolean {
  return url.startsWith('data/articles/') && url.endsWith('.ndjson');
}

const YEAR = /^(\d{4})\/|\/(?:timeline-)?(\d{4})(?:-\d\d){0,2}(?:-part-\d+)?\.\w+$/;

/**
 * The year whose stories or events an address shows, of pages and files alike; null: those of no year alone.
 *
 * @example yearOfAddress('people/mamin/2016-05.html') // '2016'
 */
export function yearOfAddress(url: string): string | null {
  const found = YEAR.exec(url);
  return found?.[1] ?? found?.[2] ?? null;
}

/** The way from a page to the site's root: `''`, `'../'`, `'../../'`. */
export function rootFrom(page: string): string {
  return '../'.repeat(page.split('/').length - 1);
}

const SLASH = 47;

/**
 * A link from one page to another, both relative to the site's root. It names the file, so it works without a server.
 *
 * @example linkTo('2016/12/10/index.html', '2016/12/13/a.html') // '../13/a.html'
 */
export function linkTo(from: string, to: string): string {
  let shared = 0;
  const shorter = Math.min(from.length, to.length);
  for (let at = 0; at < shorter; at += 1) {
    const unit = from.charCodeAt(at);
    if (unit !== to.charCodeAt(at)) break;
    if (unit === SLASH) shared = at + 1;
  }
  let up = '';
  for (let at = shared; at < from.length; at += 1) if (from.charCodeAt(at) === SLASH) up += '../';
  return up + to.slice(shared);
}
