// How are timelines given away: as data, and for a calendar?
import { linkTo, TIMELINE, tagTimelineAddress, timelineAddress, timelineFileAddress } from '../archive/addresses.ts';
import type { Archive, Happening, TagIndex } from '../archive/archive.ts';
import { compareHappenings } from '../archive/timeline.ts';
import type { DataFile } from '../plan/data-file.ts';
import { lineOf } from '../plan/lines.ts';
import type { Site } from '../plan/page.ts';
import type { PlannedPage } from '../plan/planned-page.ts';
import { standsOnTagPage } from '../plan/tag-timeline.ts';
import { cutTimeline, foldHappenings, isShort } from '../plan/timeline-cuts.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { printCalendar } from './calendar-file.ts';

/** A stretch of a timeline, under the address of the page that shows it. */
interface Stretch {
  readonly page: string;
  readonly title: string;
  readonly happenings: readonly Happening[];
}

/**
 * A JSON and an iCalendar file beside each page of a timeline; of one that stands on its tag's page the calendar alone,
 * since the tag's own data has the rest.
 *
 * @param pages those of the timelines among them: a file shows what its page does, and changes when that does
 */
export function planTimelineFiles(archive: Archive, site: Site, pages: readonly PlannedPage[]): DataFile[] {
  const fingerprints = new Map(
    pages.flatMap(({ kind, url, fingerprint }) => (kind === 'timeline' ? [[url, fingerprint]] : [])),
  );
  const whole = stretchesOf(archive.happenings, site.title, (date) =>
    date === null ? TIMELINE : timelineAddress(date),
  );
  const tags = archive.tags.flatMap((tag) => (standsOnTagPage(tag) ? [] : stretchesOfTag(tag)));
  const onTagPages = archive.tags.filter((tag) => standsOnTagPage(tag) && tag.happenings.length > 0);
  return [
    ...[...whole, ...tags].flatMap((stretch) => {
      const fingerprint = fingerprints.get(stretch.page) ?? 0;
      return [jsonFile(stretch, fingerprint), calendarFile(stretch, fingerprint, site.baseUrl)];
    }),
    ...onTagPages.map(({ kind, id, name, happenings }) => {
      const stretch = { page: tagTimelineAddress(kind, id, null), title: name, happenings };
      const fingerprint = foldHappenings(new Fingerprint().text(name), happenings).value();
      return calendarFile(stretch, fingerprint, site.baseUrl);
    }),
  ];
}

function stretchesOfTag({ kind, id, name, happenings }: TagIndex): Stretch[] {
  const isWhole = isShort(happenings);
  return stretchesOf(happenings, name, (date) => tagTimelineAddress(kind, id, date)).filter(
    ({ page }) => !isWhole || page === tagTimelineAddress(kind, id, null),
  );
}

function stretchesOf(
  happenings: readonly Happening[],
  title: string,
  addressOf: (date: string | null) => string,
): Stretch[] {
  const cuts = cutTimeline(happenings).map(({ date, happenings }) => ({
    ...{ page: addressOf(date), title: `${title}, ${date}`, happenings },
  }));
  const first = { page: addressOf(null), title, happenings: isShort(happenings) ? happenings : [] };
  return [first, ...cuts].filter((stretch) => stretch.happenings.length > 0);
}

function jsonFile({ page, title, happenings }: Stretch, fingerprint: number): DataFile {
  const url = timelineFileAddress(page, 'json');
  const make = (): string => {
    const entries = happenings.toSorted(compareHappenings).map(({ event, story }) => {
      const { date, status, sentence, paragraph, who } = event;
      const { href, headline, date: published, agency } = lineOf(story, url);
      const names = who.flatMap((at) => {
        const tag = story.card.tags[at];
        return tag === undefined ? [] : [{ kind: tag.kind, id: tag.id }];
      });
      const told = { id: story.id, href: `${href}#p${paragraph}`, headline, published, agency };
      return JSON.stringify({ date, status, sentence, who: names, story: told });
    });
    return `{"title":${JSON.stringify(title)},"page":${JSON.stringify(linkTo(url, page))},"entries":[\n${entries.join(',\n')}\n]}\n`;
  };
  return { url, fingerprint, make };
}

function calendarFile({ page, title, happenings }: Stretch, fingerprint: number, baseUrl: string | null): DataFile {
  const url = timelineFileAddress(page, 'ics');
  return { url, fingerprint, make: () => printCalendar(title, happenings.toSorted(compareHappenings), baseUrl) };
}
