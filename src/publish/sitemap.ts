// How do search engines learn which pages there are?
import { ROBOTS, SITEMAP, sitemapAddress } from '../archive/addresses.ts';
import { type Archive, knownOnlyTo, type Period } from '../archive/archive.ts';
import type { DataFile } from '../plan/data-file.ts';
import { Fingerprint, hashText } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { changedOn } from './feed.ts';
import { laterOf } from './moment.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/** The protocol allows 50,000 addresses a file: a year of more stories is cut by month. */
const LONGEST_YEAR = 40_000;

/** The pages that are told of beside the stories. */
export interface ListedPages {
  /** Of which pages there are. */
  readonly key: number;
  /** Their addresses, in no order. */
  readonly urls: () => readonly string[];
}

interface Part extends DataFile {
  /** The latest day on which one of its pages changed; null where the pages bear none. */
  readonly changed: string | null;
}

/** The index, a sitemap for the stories of each year, one for all other pages, and `robots.txt`, which names the index. */
export function planSitemap(archive: Archive, pages: ListedPages, baseUrl: string): DataFile[] {
  const parts = [pagesPart(pages, baseUrl), ...partsOf(archive).flatMap((part) => storiesPart(part, baseUrl))];
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${baseUrl}${SITEMAP}\n`;
  return [...parts, indexOf(parts, baseUrl), { url: ROBOTS, fingerprint: hashText(robots), make: () => robots }];
}

/** Lists change whenever a story comes in: a date on them would tell nothing and change this file each time. */
function pagesPart({ key, urls }: ListedPages, baseUrl: string): Part {
  return {
    url: sitemapAddress('pages'),
    fingerprint: new Fingerprint().text(baseUrl).number(key).value(),
    changed: null,
    make: () =>
      printUrls(
        urls()
          .toSorted(compareText)
          .map((url) => [baseUrl + url, null]),
      ),
  };
}

/** @returns nothing where all of its stories were withdrawn */
function storiesPart({ date, stories }: Period, baseUrl: string): Part[] {
  const listed = stories.filter(({ card }) => card.status !== 'withdrawn');
  const [first] = listed;
  if (first === undefined) return [];
  const fingerprint = new Fingerprint().text(baseUrl);
  for (const { whole } of listed) fingerprint.number(whole);
  return [
    {
      url: sitemapAddress(date),
      fingerprint: fingerprint.value(),
      changed: listed.reduce((latest, story) => laterOf(latest, changedOn(story)), changedOn(first)),
      make: () => printUrls(listed.map((story) => [baseUrl + story.url, changedOn(story)])),
    },
  ];
}

function indexOf(parts: readonly Part[], baseUrl: string): DataFile {
  const fingerprint = new Fingerprint().text(baseUrl);
  for (const { url, changed } of parts) fingerprint.text(url).text(changed);
  const make = (): string => {
    const lines = parts.map(({ url, changed }) => `<sitemap>${place(baseUrl + url, changed)}</sitemap>\n`);
    return `${XML_DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</sitemapindex>\n`;
  };
  return { url: SITEMAP, fingerprint: fingerprint.value(), make };
}

function printUrls(urls: readonly (readonly [string, string | null])[]): string {
  const lines = urls.map(([url, changed]) => `<url>${place(url, changed)}</url>\n`);
  return `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('')}</urlset>\n`;
}

function place(url: string, changed: string | null): string {
  return `<loc>${escapeXml(url)}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}`;
}

/** By year of publication (`2016`, or `2016-12` where a year is too long), those without a date under `undated`. */
function partsOf({ years, months, undated }: Archive): Period[] {
  const long = new Set(years.filter(({ stories }) => stories.length > LONGEST_YEAR).map(({ date }) => date));
  return [
    ...years.map((year) => (long.has(year.date) ? { ...year, stories: knownOnlyTo(year.stories, 4) } : year)),
    ...months.filter(({ date }) => long.has(date.slice(0, 4))),
    { date: 'undated', stories: undated },
  ];
}
