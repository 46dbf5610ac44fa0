// What does a page of a timeline show?
import { linkTo, rootFrom } from '../archive/addresses.ts';
import type { Happening, PlanOutcome } from '../archive/archive.ts';
import { compareHappenings, isBounded } from '../archive/timeline.ts';
import type { Edtf } from '../article/record.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { cutIntoParts, type Part } from './cuts.ts';
import { lineOf } from './lines.ts';
import type { TimelinePage } from './page.ts';
import type { CalendarCell, Link, TimelineEntry } from './page-parts.ts';
import { PlannedPage } from './planned-page.ts';
import { foldHappenings, LONGEST, type TimelineCut, type TimelineYear } from './timeline-cuts.ts';

/** Where the pages of a timeline stand, and whose it is. */
export interface TimelinePlace {
  /** @param date `2016`, `2016-05`, `2016-05-30`; null: the first page */
  readonly addressOf: (date: Edtf | null, part?: number) => string;
  readonly linkFrom: (from: string, date: Edtf | null) => string;
  readonly fileFrom: (from: string, date: Edtf | null, ending: 'json' | 'ics') => string;
  /** Of whom or what it tells; null: of the whole archive. */
  readonly of: { readonly name: string; readonly linkFrom: (from: string) => Link } | null;
}

/** The first page: everything where that is not too much, otherwise the way to the years. */
export function planWhole(
  place: TimelinePlace,
  happenings: readonly Happening[],
  years: readonly TimelineYear[],
): PlannedPage[] {
  const inside = years.map(({ date, happenings }) => ({ date, count: happenings.length }));
  return planPages(place, null, happenings, inside, [null, null]);
}

/** The dates of the pages of a timeline before some of them, and after, as far as they are next to one: of years, months, days. */
export interface DatesAround {
  readonly before: readonly Edtf[];
  readonly after: readonly Edtf[];
}

const ALONE: DatesAround = { before: [], after: [] };

/** @param around where the cuts are not the whole timeline */
export function planCuts(place: TimelinePlace, cuts: readonly TimelineCut[], around = ALONE): PlannedPage[] {
  const byLength = new Map(
    [4, 7, 10].map((length) => {
      const alike = [around.before, cuts.map(({ date }) => date), around.after].flat();
      return [length, alike.filter((date) => date.length === length)] as const;
    }),
  );
  return cuts.flatMap((cut) => {
    const alike = byLength.get(cut.date.length) ?? [];
    const at = alike.indexOf(cut.date);
    return planPages(place, cut.date, cut.happenings, cut.parts, [alike[at - 1] ?? null, alike[at + 1] ?? null]);
  });
}

/** One page, or as many as what has no date to be cut by needs. */
function planPages(
  place: TimelinePlace,
  date: Edtf | null,
  happenings: readonly Happening[],
  inside: readonly { readonly date: Edtf; readonly count: number }[],
  around: readonly [Edtf | null, Edtf | null],
): PlannedPage[] {
  const inOrder = happenings.toSorted((a, b) => Number(isBounded(a)) - Number(isBounded(b)) || compareHappenings(a, b));
  return cutIntoParts(inOrder, LONGEST, (part) => place.addressOf(date, part)).map((cut) =>
    planPage(place, date, cut, happenings.length, inside, around),
  );
}

function planPage(
  place: TimelinePlace,
  date: Edtf | null,
  { items: happenings, url, part, parts }: Part<Happening>,
  total: number,
  inside: readonly { readonly date: Edtf; readonly count: number }[],
  around: readonly [Edtf | null, Edtf | null],
): PlannedPage {
  const fingerprint = foldHappenings(
    new Fingerprint()
      .text(around[0])
      .text(around[1])
      .text(place.of?.name ?? null)
      .number(total),
    happenings,
  );
  for (const { date, count } of inside) fingerprint.text(date).number(count);
  const cell = (date: Edtf, count: number): CalendarCell => ({ date, count, href: place.linkFrom(url, date), step: 1 });
  const make = (): TimelinePage => ({
    kind: 'timeline',
    url,
    root: rootFrom(url),
    title: date ?? '',
    description: '',
    of: place.of?.linkFrom(url) ?? null,
    date,
    whole: date === null ? null : place.linkFrom(url, null),
    inside: inside.map(({ date, count }) => cell(date, count)),
    ...{ part, parts: parts(), total },
    entries: entriesOf(
      happenings.filter((happening) => !isBounded(happening)),
      url,
    ),
    drawer: entriesOf(happenings.filter(isBounded), url),
    downloads:
      happenings.length === 0
        ? []
        : [
            { href: place.fileFrom(url, date, 'json'), format: 'JSON', type: 'application/json' },
            { href: place.fileFrom(url, date, 'ics'), format: 'iCalendar', type: 'text/calendar' },
          ],
    previous: around[0] === null ? null : cell(around[0], 0),
    next: around[1] === null ? null : cell(around[1], 0),
  });
  return new PlannedPage('timeline', url, fingerprint.value(), make);
}

/** In order of time. */
export function entriesOf(happenings: readonly Happening[], from: string): TimelineEntry[] {
  return [...happenings].sort(compareHappenings).map((happening) => entryOf(happening, from));
}

function entryOf({ event, story, outcome }: Happening, from: string): TimelineEntry {
  const line = lineOf(story, from);
  const { date, status, sentence, paragraph } = event;
  return {
    date: date ?? '',
    status,
    sentence,
    lang: story.card.lang,
    story: { ...line, href: `${line.href}#p${paragraph}` },
    outcome: outcome === null ? null : outcomeOf(outcome, from),
  };
}

function outcomeOf({ verdict, date, tier, report }: PlanOutcome, from: string): TimelineEntry['outcome'] {
  const isLikely = tier === 'likely';
  if (report === null) return { verdict, date, isLikely, report: null };
  const { event, story } = report.where;
  const href = `${linkTo(from, story.url)}#p${event.paragraph}`;
  return { verdict, date, isLikely, report: { href, sentence: event.sentence, lang: story.card.lang } };
}
