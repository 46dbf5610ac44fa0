// What has come into the archive, and when?
import { linkTo, NEW, newAddress, rootFrom } from '../archive/addresses.ts';
import type { Story } from '../archive/archive.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { foldLines, lineOf } from './lines.ts';
import type { NewPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** Of a day on which more came in, the page shows the first; their number says how many there were. */
const LONGEST_DAY = 50;
const LATEST_DAYS = 10;

interface DayOfAccession {
  readonly date: string;
  readonly stories: Story[];
}

export function planNew({ archive }: PlanSources): PlannedPage[] {
  const days = byDay(archive.stories);
  const years = new Map<string, DayOfAccession[]>();
  for (const day of days) {
    const list = years.get(day.date.slice(0, 4));
    if (list === undefined) years.set(day.date.slice(0, 4), [day]);
    else list.push(day);
  }
  const counts = [...years].map(([year, days]) => ({
    year,
    count: days.reduce((sum, { stories }) => sum + stories.length, 0),
  }));
  return [
    pageOf(NEW, '', days.slice(0, LATEST_DAYS), counts),
    ...[...years].map(([year, days]) => pageOf(newAddress(year), year, days, [])),
  ];
}

function pageOf(
  url: string,
  title: string,
  days: readonly DayOfAccession[],
  years: readonly { readonly year: string; readonly count: number }[],
): PlannedPage {
  const fingerprint = new Fingerprint();
  for (const { date, stories } of days) {
    foldLines(fingerprint.text(date), stories.slice(0, LONGEST_DAY)).number(stories.length);
  }
  for (const { year, count } of years) fingerprint.text(year).number(count);
  const make = (): NewPage => ({
    kind: 'new',
    url,
    root: rootFrom(url),
    title,
    description: '',
    days: days.map(({ date, stories }) => ({
      date,
      count: stories.length,
      stories: stories.slice(0, LONGEST_DAY).map((story) => lineOf(story, url)),
    })),
    years: years.map(({ year, count }) => ({ href: linkTo(url, newAddress(year)), text: year, count })),
  });
  return new PlannedPage('new', url, fingerprint.value(), make);
}

/** Newest day first; in a day as the archive orders its stories. */
function byDay(stories: readonly Story[]): DayOfAccession[] {
  const days = new Map<string, Story[]>();
  for (const story of stories) {
    const day = days.get(story.added);
    if (day === undefined) days.set(story.added, [story]);
    else day.push(story);
  }
  return [...days].map(([date, stories]) => ({ date, stories })).sort((a, b) => compareText(b.date, a.date));
}
