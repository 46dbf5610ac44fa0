// What happened when, as far as the texts say?
import { linkTo, rootFrom, TIMELINE, timelineAddress } from '../archive/addresses.ts';
import { type Happening, happenings } from '../archive/timeline.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { lineOf } from './lines.ts';
import type { CalendarCell, TimelineEntry, TimelinePage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** Up to so many entries the page of the whole archive shows them all; beyond, it leads to the years. */
const LONGEST_LIST = 400;

export function planTimeline({ archive }: PlanSources): PlannedPage[] {
  const all = happenings(archive.stories);
  const byYear = new Map<number, Happening[]>();
  for (const happening of all) {
    const year = Number(happening.date.replace(/^[^\d]*/, '').slice(0, 4));
    const list = byYear.get(year);
    if (list === undefined) byYear.set(year, [happening]);
    else list.push(happening);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const pages = years.map((year, at) => {
    const around = [years[at - 1] ?? null, years[at + 1] ?? null] as const;
    return pageOf(timelineAddress(year), year, byYear.get(year) ?? [], [], around);
  });
  const counts = years.map((year) => [year, byYear.get(year)?.length ?? 0] as const);
  return [pageOf(TIMELINE, null, all.length <= LONGEST_LIST ? all : [], counts, [null, null]), ...pages];
}

function pageOf(
  url: string,
  year: number | null,
  entries: readonly Happening[],
  years: readonly (readonly [number, number])[],
  around: readonly [number | null, number | null],
): PlannedPage {
  const fingerprint = new Fingerprint().number(around[0] ?? 0).number(around[1] ?? 0);
  for (const [number, count] of years) fingerprint.number(number).number(count);
  for (const { date, status, sentence, anchor, story } of entries) {
    fingerprint.text(date).text(status).text(sentence).text(anchor).number(story.line);
  }
  const cell = (year: number, count: number): CalendarCell => ({
    date: String(year).padStart(4, '0'),
    count,
    href: linkTo(url, timelineAddress(year)),
    step: 1,
  });
  const make = (): TimelinePage => ({
    kind: 'timeline',
    url,
    root: rootFrom(url),
    title: year === null ? '' : String(year),
    description: '',
    year,
    years: years.map(([year, count]) => cell(year, count)),
    entries: entries.map((happening) => entryOf(happening, url)),
    previous: around[0] === null ? null : cell(around[0], 0),
    next: around[1] === null ? null : cell(around[1], 0),
  });
  return new PlannedPage('timeline', url, fingerprint.value(), make);
}

function entryOf({ date, status, sentence, anchor, story }: Happening, from: string): TimelineEntry {
  const line = lineOf(story, from);
  return { date, status, sentence, lang: story.card.lang, story: { ...line, href: line.href + anchor } };
}
