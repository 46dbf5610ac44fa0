// How are timelines given away: as data, and for a calendar?
import { linkTo, TIMELINE, tagTimelineAddress, timelineAddress, timelineFileAddress } from '../archive/addresses.ts';
import type { Archive, Happening, PlanOutcome, TagIndex } from '../archive/archive.ts';
import { compareHappenings } from '../archive/timeline.ts';
import { always, type Chapter } from '../plan/chapter.ts';
import type { DataFile } from '../plan/data-file.ts';
import { lineOf } from '../plan/lines.ts';
import type { Site } from '../plan/page.ts';
import { standsOnTagPage } from '../plan/tag-timeline.ts';
import { cutTimeline, cutYear, foldHappenings, isShort, yearsOf } from '../plan/timeline-cuts.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { printCalendar } from './calendar-file.ts';

/** A stretch of a timeline, under the address of the page that shows it. */
interface Stretch {
  readonly page: string;
  readonly title: string;
  readonly happenings: readonly Happening[];
}

/** A JSON and an iCalendar file beside each page of the archive's timeline: a chapter for each year, and the first page's. */
export function planTimelineFiles({ happenings }: Archive, { title, baseUrl }: Site): Chapter<DataFile>[] {
  const stretch = (date: string, happenings: readonly Happening[]): Stretch => {
    return { page: timelineAddress(date), title: `${title}, ${date}`, happenings };
  };
  const first = isShort(happenings) ? [{ page: TIMELINE, title, happenings }] : [];
  return [
    always('timeline files', bothFiles(first, baseUrl)),
    ...yearsOf(happenings).map((year) => ({
      name: `timeline files ${year.date}`,
      key: fingerprintOf({ ...year, title })
        .text(baseUrl)
        .value(),
      plan: () =>
        bothFiles(
          cutYear(year).map(({ date, happenings }) => stretch(date, happenings)),
          baseUrl,
        ),
    })),
  ];
}

/** Of a timeline that stands on its tag's page the calendar alone, since the tag's own data has the rest. */
export function planTagTimelineFiles(tag: TagIndex, { baseUrl }: Site): DataFile[] {
  const { kind, id, name, happenings } = tag;
  const whole = { page: tagTimelineAddress(kind, id, null), title: name, happenings };
  if (standsOnTagPage(tag)) return happenings.length === 0 ? [] : [calendarFile(whole, baseUrl)];
  if (isShort(happenings)) return bothFiles([whole], baseUrl);
  return bothFiles(
    cutTimeline(happenings).map(({ date, happenings }) => {
      return { page: tagTimelineAddress(kind, id, date), title: `${name}, ${date}`, happenings };
    }),
    baseUrl,
  );
}

function bothFiles(stretches: readonly Stretch[], baseUrl: string | null): DataFile[] {
  return stretches
    .filter(({ happenings }) => happenings.length > 0)
    .flatMap((stretch) => [jsonFile(stretch), calendarFile(stretch, baseUrl)]);
}

/** Of what both files show: the sentences, and what the register says of their stories. */
function fingerprintOf({ title, happenings }: Pick<Stretch, 'title' | 'happenings'>): Fingerprint {
  const fingerprint = new Fingerprint().text(title);
  for (const { story } of happenings) fingerprint.number(story.whole);
  return foldHappenings(fingerprint, happenings);
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
