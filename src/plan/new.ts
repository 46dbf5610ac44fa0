// What has come into the archive, what was changed in it, what left it, and on which day?
import { linkTo, NEW, newAddress, rootFrom } from '../archive/addresses.ts';
import type { Archive, Story } from '../archive/archive.ts';
import type { RegisterEvent } from '../archive/register.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { foldLines, lineOf } from './lines.ts';
import type { NewPage } from './page.ts';
import type { ChangeKind, StoryLine } from './page-parts.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** Of a day on which more happened, the page shows the first; their number says how many there were. */
const LONGEST_DAY = 50;
const LATEST_DAYS = 10;

type Added = Extract<RegisterEvent, { readonly event: 'added' }>;

interface DayOfRegister {
  readonly date: string;
  /** As the archive orders its stories. */
  readonly added: Story[];
  /** In order of the register. */
  readonly changes: Change[];
}

interface Change {
  readonly what: ChangeKind;
  /** The story as it stands now; null where it is gone. */
  readonly story: Story | null;
  /** As it came in. */
  readonly added: Added;
}

export function planNew({ archive, history }: PlanSources): PlannedPage[] {
  const days = byDay(archive, history);
  const years = new Map<string, DayOfRegister[]>();
  for (const day of days) {
    const list = years.get(day.date.slice(0, 4));
    if (list === undefined) years.set(day.date.slice(0, 4), [day]);
    else list.push(day);
  }
  const counts = [...years].map(([year, days]) => ({
    year,
    count: days.reduce((sum, { added }) => sum + added.length, 0),
  }));
  return [
    pageOf(NEW, '', days.slice(0, LATEST_DAYS), counts),
    ...[...years].map(([year, days]) => pageOf(newAddress(year), year, days, [])),
  ];
}

function pageOf(
  url: string,
  title: string,
  days: readonly DayOfRegister[],
  years: readonly { readonly year: string; readonly count: number }[],
): PlannedPage {
  const fingerprint = new Fingerprint();
  for (const { date, added, changes } of days) {
    foldLines(fingerprint.text(date), added.slice(0, LONGEST_DAY)).number(added.length).number(changes.length);
    for (const { what, story, added } of changes.slice(0, LONGEST_DAY)) {
      fingerprint
        .text(what)
        .number(story?.line ?? 0)
        .text(added.path);
    }
  }
  for (const { year, count } of years) fingerprint.text(year).number(count);
  const make = (): NewPage => ({
    kind: 'new',
    url,
    root: rootFrom(url),
    title,
    description: '',
    days: days.map(({ date, added, changes }) => ({
      date,
      count: added.length,
      stories: added.slice(0, LONGEST_DAY).map((story) => lineOf(story, url)),
      changeCount: changes.length,
      changes: changes.slice(0, LONGEST_DAY).map((change) => ({ what: change.what, story: changedLine(change, url) })),
    })),
    years: years.map(({ year, count }) => ({ href: linkTo(url, newAddress(year)), text: year, count })),
  });
  return new PlannedPage('new', url, fingerprint.value(), make);
}

/** Newest day first. Which file holds a story is nothing to a reader, so a renaming is not told. */
function byDay(archive: Archive, history: readonly RegisterEvent[]): DayOfRegister[] {
  const days = new Map<string, DayOfRegister>();
  const dayOf = (date: string): DayOfRegister => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const day: DayOfRegister = { date, added: [], changes: [] };
    days.set(date, day);
    return day;
  };
  for (const story of archive.stories) dayOf(story.added).added.push(story);
  const came = new Map<string, Added>();
  for (const event of history) {
    if (event.event === 'added') came.set(event.id, event);
    const added = came.get(event.id);
    if (event.event === 'added' || event.event === 'renamed' || added === undefined) continue;
    const story = archive.byId.get(event.event === 'merged' ? event.into : event.id) ?? null;
    dayOf(event.day).changes.push({ what: event.event, story, added });
  }
  return [...days.values()].sort((a, b) => compareText(b.date, a.date));
}

/** What is gone stands under the headline with which it came in, and leads to the note at its address. */
function changedLine({ story, added }: Change, from: string): StoryLine {
  if (story !== null) return lineOf(story, from);
  const { path, headline, published } = added;
  const unknown = { origin: 'stated', lang: 'und', time: null, place: null, agency: null, lede: null } as const;
  return { ...unknown, href: linkTo(from, path), headline, date: published };
}
