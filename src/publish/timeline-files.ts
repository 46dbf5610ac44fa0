// How are timelines given away: as data, and for a calendar?
import { linkTo, TIMELINE, tagTimelineAddress, timelineAddress, timelineFileAddress } from '../archive/addresses.ts';
import type { Archive, Happening, PlanOutcome, TagIndex } from '../archive/archive.ts';
import { compareHappenings } from '../archive/timeline.ts';
import type { DataFile } from '../plan/data-file.ts';
import { lineOf } from '../plan/lines.ts';
import type { Site } from '../plan/page.ts';
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
 */
export function planTimelineFiles({ happenings, tags }: Archive, { title, baseUrl }: Site): DataFile[] {
  const whole = stretchesOf(happenings, title, (date) => (date === null ? TIMELINE : timelineAddress(date)));
  const ofTags = tags.flatMap((tag) => (standsOnTagPage(tag) ? [] : stretchesOfTag(tag)));
  const onTagPages = tags.filter((tag) => standsOnTagPage(tag) && tag.happenings.length > 0);
  return [
    ...[...whole, ...ofTags].flatMap((stretch) => [jsonFile(stretch), calendarFile(stretch, baseUrl)]),
    ...onTagPages.map(({ kind, id, name, happenings }) =>
      calendarFile({ page: tagTimelineAddress(kind, id, null), title: name, happenings }, baseUrl),
    ),
  ];
}

/** Of what both files show: the sentences, and what the register says of their stories. */
function fingerprintOf({ title, happenings }: Stretch): Fingerprint {
  const fingerprint = new Fingerprint().text(title);
  for (const { story } of happenings) fingerprint.number(story.whole);
  return foldHappenings(fingerprint, happenings);
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

function jsonFile(stretch: Stretch): DataFile {
  const { page, title, happenings } = stretch;
  const url = timelineFileAddress(page, 'json');
  const make = (): string => {
    const entries = happenings.toSorted(compareHappenings).map(({ event, story, outcome }) => {
      const { date, status, sentence, paragraph, who } = event;
      const { href, headline, date: published, agency } = lineOf(story, url);
      const names = who.flatMap((at) => {
        const tag = story.card.tags[at];
        return tag === undefined ? [] : [{ kind: tag.kind, id: tag.id }];
      });
      const told = { id: story.id, href: `${href}#p${paragraph}`, headline, published, agency };
      const became = outcome === null ? null : outcomeOf(outcome, url);
      return JSON.stringify({ date, status, sentence, who: names, story: told, outcome: became });
    });
    return `{"title":${JSON.stringify(title)},"page":${JSON.stringify(linkTo(url, page))},"entries":[\n${entries.join(',\n')}\n]}\n`;
  };
  return { url, fingerprint: fingerprintOf(stretch).value(), make };
}

/** What became of a plan, with the sentence that says so. */
function outcomeOf({ verdict, date, report, tier, basis }: PlanOutcome, from: string): object {
  if (report === null) return { verdict, date, tier, basis, report: null };
  const { event, story } = report.where;
  const href = `${linkTo(from, story.url)}#p${event.paragraph}`;
  return { verdict, date, tier, basis, report: { id: story.id, href, sentence: event.sentence } };
}

function calendarFile(stretch: Stretch, baseUrl: string | null): DataFile {
  const { page, title, happenings } = stretch;
  return {
    url: timelineFileAddress(page, 'ics'),
    fingerprint: fingerprintOf(stretch).text(baseUrl).value(),
    make: () => printCalendar(title, happenings.toSorted(compareHappenings), baseUrl),
  };
}
