// What is given away besides pages?
import { basePath } from '../archive/addresses.ts';
import type { Archive, Story } from '../archive/archive.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import { always, type Chapter } from '../plan/chapter.ts';
import type { DataFile } from '../plan/data-file.ts';
import { GUESS_YEAR } from '../plan/guess-year.ts';
import type { Site } from '../plan/page.ts';
import { keyOfTag } from '../plan/tag-page.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { planDataPackage } from './data-package.ts';
import type { FeedSite } from './feed.ts';
import { planFeeds, planTagFeed } from './feeds.ts';
import { planHosting } from './hosting.ts';
import { planOriginals, planRecords } from './records.ts';
import { planTables } from './tables.ts';
import { planTagLists } from './tag-files.ts';
import { planTagTimelineFiles, planTimelineFiles } from './timeline-files.ts';

export interface FileSources {
  readonly archive: Archive;
  readonly site: Site;
  /** For the ids of feeds and entries: `example.org,2026`. */
  readonly tagAuthority: string | null;
  /** The ids of all stories in the order in which the register took them in, those that are gone included. */
  readonly accessions: readonly string[];
  /** Whether the source text may stand beside its story. */
  readonly showsOriginal: (story: Story) => boolean;
  /** The whole article behind a story: for dirty files only. */
  readonly tagged: (story: Story) => TaggedArticle;
}

/** The scripts that pages let run, as a policy names them. */
const SCRIPTS: readonly string[] = [`'${GUESS_YEAR.hash}'`];

export function planFiles(sources: FileSources): Chapter<DataFile>[] {
  const { archive, site, tagAuthority, accessions, showsOriginal, tagged } = sources;
  const { baseUrl, policy } = site;
  const records = planRecords(archive, tagged);
  const tables = planTables(archive);
  const feedSite = baseUrl === null ? null : { ...site, baseUrl, tagAuthority };
  const hosting = planHosting({ policy, scripts: SCRIPTS, basePath: basePath(baseUrl), hashed: [] });
  return [
    ...planOriginals(archive.stories.filter(showsOriginal), tagged),
    always('records', [...records, ...tables, ...planDataPackage(site, tables, records)]),
    ...planFilesOfTags(sources, feedSite),
    ...planTimelineFiles(archive, site),
    always('feeds', feedSite === null ? [] : planFeeds(archive, accessions, feedSite)),
    always('hosting', hosting),
  ];
}

/** A chapter for each tag. */
function planFilesOfTags({ archive, site, accessions }: FileSources, feedSite: FeedSite | null): Chapter<DataFile>[] {
  const places = new Map(accessions.map((id, at) => [id, at]));
  return archive.tags.map((tag) => ({
    name: `files of ${tag.kind} ${tag.id}`,
    key: new Fingerprint()
      .number(keyOfTag(tag))
      .text(feedSite?.tagAuthority ?? null)
      .value(),
    plan: () => [
      ...planTagLists(tag),
      ...planTagTimelineFiles(tag, site),
      ...(feedSite === null ? [] : planTagFeed(tag, places, feedSite)),
    ],
  }));
}
