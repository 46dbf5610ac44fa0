// What does a tag give away besides its page?
import { linkTo, tagAddress, tagFileAddress } from '../archive/addresses.ts';
import type { Archive, Story, TagIndex } from '../archive/archive.ts';
import type { DataFile } from '../plan/data-file.ts';
import { foldLines, lineOf } from '../plan/lines.ts';
import { groupByYear, isCutByYear, yearsOf } from '../plan/tag-years.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { printList } from './tables.ts';

/**
 * The stories of each tag as JSON, cut by year where its page is, and whole as CSV. Agencies have neither: theirs are
 * the records and tables of the archive, in which every story names its agency.
 */
export function planTagFiles(archive: Archive): DataFile[] {
  const yearOf = yearsOf(archive);
  return archive.tags
    .filter(({ kind, stories }) => kind !== 'agency' && stories.length > 0)
    .flatMap((tag) => {
      const lines = foldLines(new Fingerprint().text(tag.name), tag.stories).value();
      const years = isCutByYear(tag) ? groupByYear(tag.stories, yearOf) : [];
      return [
        jsonOf(tag, lines, yearOf),
        ...years.flatMap(({ year, stories }) => (year === null ? [] : [jsonOfYear(tag, year, stories)])),
        csvOf(tag, lines),
      ];
    });
}

/** The same shape whether it is cut or not: a year that has a file of its own names it, and its stories are there. */
function jsonOf(tag: TagIndex, fingerprint: number, yearOf: ReadonlyMap<Story, number>): DataFile {
  const { kind, id } = tag;
  const url = tagFileAddress(kind, id, 'json');
  const make = (): string => {
    const isCut = isCutByYear(tag);
    const years = groupByYear(tag.stories, yearOf);
    const held = years.filter(({ year }) => !isCut || year === null).flatMap(({ stories }) => stories);
    return print(tag, url, tag.stories.length, held, {
      years: years.map(({ year, stories }) => ({
        year,
        count: stories.length,
        file: isCut && year !== null ? linkTo(url, tagFileAddress(kind, id, 'json', year)) : null,
      })),
    });
  };
  return { url, fingerprint, make };
}

function jsonOfYear(tag: TagIndex, year: number, stories: readonly Story[]): DataFile {
  const url = tagFileAddress(tag.kind, tag.id, 'json', year);
  return {
    url,
    fingerprint: foldLines(new Fingerprint().text(tag.name), stories).value(),
    make: () => print(tag, url, stories.length, stories, { year }),
  };
}

/** A story a line, as lists show it; `href` leads from this file to its page. */
function print(
  { kind, id, name }: TagIndex,
  url: string,
  count: number,
  stories: readonly Story[],
  more: object,
): string {
  const head = JSON.stringify({ kind, id, name, page: linkTo(url, tagAddress(kind, id)), count, ...more });
  const lines = stories.map((story) => JSON.stringify({ id: story.id, ...lineOf(story, url) }));
  return `${head.slice(0, -1)},"stories":[\n${lines.join(',\n')}\n]}\n`;
}

function csvOf({ kind, id, stories }: TagIndex, fingerprint: number): DataFile {
  return { url: tagFileAddress(kind, id, 'csv'), fingerprint, make: () => printList(stories) };
}
