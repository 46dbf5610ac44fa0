// What is given away besides pages?
import { basePath } from '../archive/addresses.ts';
import type { Archive, Story } from '../archive/archive.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { DataFile } from '../plan/data-file.ts';
import { GUESS_YEAR } from '../plan/guess-year.ts';
import type { Site } from '../plan/page.ts';
import type { PlannedPage } from '../plan/planned-page.ts';
import { planDataPackage } from './data-package.ts';
import { planFeeds } from './feeds.ts';
import { planHosting } from './hosting.ts';
import { planOriginals, planRecords } from './records.ts';
import { planSitemap } from './sitemap.ts';
import { planTables } from './tables.ts';
import { planTagFiles } from './tag-files.ts';
import { planTimelineFiles } from './timeline-files.ts';

export interface FileSources {
  readonly archive: Archive;
  readonly site: Site;
  /** For the ids of feeds and entries: `example.org,2026`. */
  readonly tagAuthority: string | null;
  /** The ids of all stories in the order in which the register took them in, those that are gone included. */
  readonly accessions: readonly string[];
  readonly pages: readonly PlannedPage[];
  /** Whether the source text may stand beside its story. */
  readonly showsOriginal: (story: Story) => boolean;
  /** The whole article behind a story: for dirty files only. */
  readonly tagged: (story: Story) => TaggedArticle;
}

/** The scripts that pages let run, as a policy names them. */
const SCRIPTS: readonly string[] = [`'${GUESS_YEAR.hash}'`];

/** In an order in which each file finds the hashes of those that it lists. */
export function planFiles(sources: FileSources): DataFile[] {
  const { archive, site, tagAuthority, accessions, pages, showsOriginal, tagged } = sources;
  const { baseUrl, policy } = site;
  const records = planRecords(archive, tagged);
  const tables = planTables(archive);
  return [
    ...planOriginals(archive.stories.filter(showsOriginal), tagged),
    ...records,
    ...tables,
    ...planDataPackage(site, tables, records),
    ...planTagFiles(archive, pages),
    ...planTimelineFiles(archive, site),
    ...(baseUrl === null ? [] : planFeeds(archive, accessions, { ...site, baseUrl, tagAuthority })),
    ...(baseUrl === null ? [] : planSitemap(archive, pages, baseUrl)),
    ...planHosting({ policy, scripts: SCRIPTS, basePath: basePath(baseUrl), hashed: [] }),
  ];
}
