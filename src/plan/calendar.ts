// What was published when? All years, a year, a month, a day: zooming is following a link.
import { dayAddress, linkTo, monthAddress, rootFrom, YEARS, yearAddress } from '../archive/addresses.ts';
import { type Archive, knownOnlyTo, type Period, type Story } from '../archive/archive.ts';
import { daysInMonth, weekday } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { always, type Chapter } from './chapter.ts';
import { boundsWithin, type Coverage, coverageOf, isCovered } from './coverage.ts';
import { cutIntoParts } from './cuts.ts';
import { cellOf, DAY_STEPS, foldLines, lineOf, neighboursOf, wayTo } from './lines.ts';
import type { DayPage, MonthPage, YearPage, YearsPage } from './page.ts';
import type { CoveredCell, MonthTable } from './page-parts.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** A month of more stories is cut by day: a page of headlines stays below 25 kB (gzip). */
const LONGEST_MONTH = 400;

/** A day of more is cut into parts: with their ledes, so many stories stay below 14 kB (gzip). */
const LONGEST_DAY = 80;

/** A chapter for each year, and the overview of all. */
export function planCalendar({ archive }: PlanSources): Chapter<PlannedPage>[] {
  const { years, months, days } = archive;
  const counts = new Map([...years, ...months, ...days].map(({ date, stories }) => [date, stories.length]));
  const coverage = coverageOf(archive);
  const holdings = { coverage, countOf: (date: Edtf): number => counts.get(date) ?? 0 };
  const [monthsOfYear, daysOfYear] = [byYear(months), byYear(days)];
  return [
    always('years', [planYears(archive, holdings)]),
    ...years.map((year, at) => {
      const [ownMonths, ownDays] = [monthsOfYear(year.date), daysOfYear(year.date)];
      const key = foldLines(new Fingerprint(), year.stories);
      for (const [periods, { start, end }] of [
        [years, { start: at, end: at + 1 }],
        [months, ownMonths],
        [days, ownDays],
      ] as const) {
        key.text(periods[start - 1]?.date ?? null).text(periods[end]?.date ?? null);
      }
      for (const bound of [coverage?.from, coverage?.to]) key.text(bound?.startsWith(year.date) ? bound : null);
      const plan = (): PlannedPage[] => [
        planYear(archive, year, at, holdings),
        ...months
          .slice(ownMonths.start, ownMonths.end)
          .map((month, at) => planMonth(archive, month, ownMonths.start + at, holdings)),
        ...days.slice(ownDays.start, ownDays.end).flatMap((day, at) => planDay(archive, day, ownDays.start + at)),
      ];
      return { name: `calendar ${year.date}`, key: key.value(), plan };
    }),
  ];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NO_STRETCH: Stretch = { start: 0, end: 0 };

/** Where the months, or the days, of a year stand among all. @param periods in order of time */
function byYear(periods: readonly Period[]): (year: string) => Stretch {
  const stretches = new Map<string, Stretch>();
  for (const [at, { date }] of periods.entries()) {
    const year = date.slice(0, 4);
    stretches.set(year, { start: stretches.get(year)?.start ?? at, end: at + 1 });
  }
  return (year) => stretches.get(year) ?? NO_STRETCH;
}

interface Holdings {
  readonly coverage: Coverage | null;
  /** How many stories a day, month or year holds. */
  readonly countOf: (date: Edtf) => number;
}

function planYears(archive: Archive, holdings: Holdings): PlannedPage {
  const { countOf, coverage } = holdings;
  const first = Number(archive.years[0]?.date ?? 0);
  const last = Number(archive.years[archive.years.length - 1]?.date ?? -1);
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
  const fingerprint = new Fingerprint().text(coverage?.from ?? null).text(coverage?.to ?? null);
  for (const year of years) {
    fingerprint.text(year).number(countOf(year));
    for (const month of monthsOf(year)) fingerprint.number(countOf(month));
  }
  const make = (): YearsPage => ({
    kind: 'years',
    url: YEARS,
    root: rootFrom(YEARS),
    title: '',
    description: '',
    begins: coverage?.from ?? null,
    ends: coverage?.to ?? null,
    years: years.map((year) => ({
      year: cellOf(year, countOf(year), YEARS, 'year'),
      months: monthsOf(year).map((month) => coveredCell(month, YEARS, 'month', holdings)),
    })),
  });
  return new PlannedPage('years', YEARS, fingerprint.value(), make);
}

function planYear(archive: Archive, year: Period, at: number, holdings: Holdings): PlannedPage {
  const { countOf } = holdings;
  const url = yearAddress(year.date);
  const [previous, next] = neighboursOf(archive.years, at);
  const yearOnly = knownOnlyTo(year.stories, 4);
  const bounds = boundsWithin(year.date, holdings.coverage);
  const fingerprint = foldLines(new Fingerprint(), yearOnly)
    .text(previous?.date ?? null)
    .text(next?.date ?? null)
    .text(bounds.begins)
    .text(bounds.ends);
  for (const month of monthsOf(year.date)) {
    fingerprint.number(countOf(month));
    for (const day of countOf(month) === 0 ? [] : daysOf(month)) fingerprint.number(countOf(day));
  }
  const make = (): YearPage => ({
    kind: 'year',
    url,
    root: rootFrom(url),
    title: year.date,
    description: '',
    year: cellOf(year.date, year.stories.length, url, 'year'),
    ...bounds,
    months: monthsOf(year.date).map((month) => tableOf(month, url, holdings)),
    steps: DAY_STEPS,
    yearOnly: yearOnly.map((story) => lineOf(story, url)),
    previous: wayTo(previous, url, 'year'),
    next: wayTo(next, url, 'year'),
  });
  return new PlannedPage('year', url, fingerprint.value(), make);
}

function planMonth(archive: Archive, month: Period, at: number, holdings: Holdings): PlannedPage {
  const { countOf } = holdings;
  const url = monthAddress(month.date);
  const [previous, next] = neighboursOf(archive.months, at);
  const showsHeadlines = month.stories.length <= LONGEST_MONTH;
  const monthOnly = knownOnlyTo(month.stories, 7);
  const bounds = boundsWithin(month.date, holdings.coverage);
  const fingerprint = new Fingerprint()
    .text(previous?.date ?? null)
    .text(next?.date ?? null)
    .text(bounds.begins)
    .text(bounds.ends);
  if (showsHeadlines) foldLines(fingerprint, month.stories);
  else {
    foldLines(fingerprint, monthOnly);
    for (const day of daysOf(month.date)) fingerprint.number(countOf(day));
  }
  const make = (): MonthPage => ({
    kind: 'month',
    url,
    root: rootFrom(url),
    title: month.date,
    description: '',
    ...bounds,
    table: tableOf(month.date, url, holdings),
    gaps: gapsOf(daysOf(month.date), holdings),
    days: groupByDay(month.stories).map(({ date, stories }) => ({
      date,
      href: linkTo(url, dayAddress(date)),
      count: stories.length,
      stories: showsHeadlines ? stories.map((story) => lineOf(story, url)) : [],
    })),
    monthOnly: monthOnly.map((story) => lineOf(story, url)),
    yearHref: linkTo(url, yearAddress(month.date.slice(0, 4))),
    previous: wayTo(previous, url, 'month'),
    next: wayTo(next, url, 'month'),
  });
  return new PlannedPage('month', url, fingerprint.value(), make);
}

function planDay(archive: Archive, day: Period, at: number): PlannedPage[] {
  const [previous, next] = neighboursOf(archive.days, at);
  const cut = cutIntoParts(day.stories, LONGEST_DAY, (part) => dayAddress(day.date, part));
  return cut.map(({ items: stories, url, part, parts }) => {
    const fingerprint = foldLines(new Fingerprint(), stories)
      .text(previous?.date ?? null)
      .text(next?.date ?? null)
      .number(day.stories.length);
    const make = (): DayPage => ({
      kind: 'day',
      url,
      root: rootFrom(url),
      title: day.date,
      description: '',
      date: day.date,
      stories: stories.map((story) => lineOf(story, url, true)),
      part,
      parts: parts(),
      total: day.stories.length,
      monthHref: linkTo(url, monthAddress(day.date)),
      yearHref: linkTo(url, yearAddress(day.date.slice(0, 4))),
      previous: wayTo(previous, url, 'day'),
      next: wayTo(next, url, 'day'),
    });
    return new PlannedPage('day', url, fingerprint.value(), make);
  });
}

/** The month's days in whole weeks from Monday. */
function tableOf(month: Edtf, from: string, holdings: Holdings): MonthTable {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const lead = weekday({ year, month: number, day: 1 }) - 1;
  const cells: (CoveredCell | null)[] = Array.from({ length: lead }, () => null);
  for (const day of daysOf(month)) cells.push(coveredCell(day, from, 'day', holdings));
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { month: coveredCell(month, from, 'month', holdings), weeks };
}

function coveredCell(date: Edtf, from: string, size: 'day' | 'month', { countOf, coverage }: Holdings): CoveredCell {
  return { ...cellOf(date, countOf(date), from, size), isCovered: isCovered(date, coverage) };
}

/** The days that are covered and hold nothing, in runs. */
function gapsOf(days: readonly Edtf[], { countOf, coverage }: Holdings): MonthPage['gaps'] {
  const gaps: { from: Edtf; to: Edtf }[] = [];
  let isInGap = false;
  for (const day of days) {
    const isGap = countOf(day) === 0 && isCovered(day, coverage);
    const last = gaps[gaps.length - 1];
    if (isGap && isInGap && last !== undefined) last.to = day;
    else if (isGap) gaps.push({ from: day, to: day });
    isInGap = isGap;
  }
  return gaps;
}

function groupByDay(stories: readonly Story[]): { date: Edtf; stories: Story[] }[] {
  const days: { date: Edtf; stories: Story[] }[] = [];
  for (const story of stories) {
    const date = story.period;
    if (date?.length !== 10) continue;
    const last = days[days.length - 1];
    if (last?.date === date) last.stories.push(story);
    else days.push({ date, stories: [story] });
  }
  return days;
}

function monthsOf(year: string): Edtf[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
}

function daysOf(month: Edtf): Edtf[] {
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return Array.from({ length: days }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}
