// What was published when? All years, a year, a month, a day: zooming is following a link.
import { dayAddress, linkTo, monthAddress, rootFrom, YEARS, yearAddress } from '../archive/addresses.ts';
import { type Archive, knownOnlyTo, type Period, type Story } from '../archive/archive.ts';
import { daysInMonth, weekday } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { cellOf, foldLines, lineOf, neighboursOf, wayTo } from './lines.ts';
import type { CalendarCell, DayPage, Link, MonthPage, MonthTable, YearPage, YearsPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** A month of more stories is cut by day: a page of headlines stays below 25 kB (gzip). */
const LONGEST_MONTH = 400;

/** A day of more is cut into parts: with their ledes, so many stories stay below 14 kB (gzip). */
const LONGEST_DAY = 80;

export function planCalendar({ archive }: PlanSources): PlannedPage[] {
  const counts = new Map([...archive.years, ...archive.months, ...archive.days].map((p) => [p.date, p.stories.length]));
  const countOf = (date: Edtf): number => counts.get(date) ?? 0;
  return [
    planYears(archive, countOf),
    ...archive.years.map((year, at) => planYear(archive, year, at, countOf)),
    ...archive.months.map((month, at) => planMonth(archive, month, at, countOf)),
    ...archive.days.flatMap((day, at) => planDay(archive, day, at)),
  ];
}

type CountOf = (date: Edtf) => number;

function planYears(archive: Archive, countOf: CountOf): PlannedPage {
  const first = Number(archive.years[0]?.date ?? 0);
  const last = Number(archive.years[archive.years.length - 1]?.date ?? -1);
  const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
  const fingerprint = new Fingerprint();
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
    years: years.map((year) => ({
      year: cellOf(year, countOf(year), YEARS, 'year'),
      months: monthsOf(year).map((month) => cellOf(month, countOf(month), YEARS, 'month')),
    })),
  });
  return new PlannedPage('years', YEARS, fingerprint.value(), make);
}

function planYear(archive: Archive, year: Period, at: number, countOf: CountOf): PlannedPage {
  const url = yearAddress(year.date);
  const [previous, next] = neighboursOf(archive.years, at);
  const yearOnly = knownOnlyTo(year.stories, 4);
  const fingerprint = foldLines(new Fingerprint(), yearOnly)
    .text(previous?.date ?? null)
    .text(next?.date ?? null);
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
    months: monthsOf(year.date).map((month) => tableOf(month, url, countOf)),
    yearOnly: yearOnly.map((story) => lineOf(story, url)),
    previous: wayTo(previous, url, 'year'),
    next: wayTo(next, url, 'year'),
  });
  return new PlannedPage('year', url, fingerprint.value(), make);
}

function planMonth(archive: Archive, month: Period, at: number, countOf: CountOf): PlannedPage {
  const url = monthAddress(month.date);
  const [previous, next] = neighboursOf(archive.months, at);
  const showsHeadlines = month.stories.length <= LONGEST_MONTH;
  const monthOnly = knownOnlyTo(month.stories, 7);
  const fingerprint = new Fingerprint().text(previous?.date ?? null).text(next?.date ?? null);
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
    table: tableOf(month.date, url, countOf),
    days: groupByDay(month.stories).map(({ date, stories }) => ({
      date,
      href: linkTo(url, dayAddress(date)),
      stories: showsHeadlines ? stories.map((story) => lineOf(story, url)) : [],
    })),
    showsHeadlines,
    monthOnly: monthOnly.map((story) => lineOf(story, url)),
    yearHref: linkTo(url, yearAddress(month.date.slice(0, 4))),
    previous: wayTo(previous, url, 'month'),
    next: wayTo(next, url, 'month'),
  });
  return new PlannedPage('month', url, fingerprint.value(), make);
}

function planDay(archive: Archive, day: Period, at: number): PlannedPage[] {
  const [previous, next] = neighboursOf(archive.days, at);
  const partCount = Math.ceil(day.stories.length / LONGEST_DAY);
  return Array.from({ length: partCount }, (_, index) => {
    const part = index + 1;
    const url = dayAddress(day.date, part);
    const stories = day.stories.slice(index * LONGEST_DAY, part * LONGEST_DAY);
    const fingerprint = foldLines(new Fingerprint(), stories)
      .text(previous?.date ?? null)
      .text(next?.date ?? null)
      .number(day.stories.length);
    const parts = (): Link[] =>
      partCount === 1
        ? []
        : Array.from({ length: partCount }, (_, other) => ({
            href: linkTo(url, dayAddress(day.date, other + 1)),
            text: String(other + 1),
          }));
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
function tableOf(month: Edtf, from: string, countOf: CountOf): MonthTable {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  const lead = weekday({ year, month: number, day: 1 }) - 1;
  const cells: (CalendarCell | null)[] = Array.from({ length: lead }, () => null);
  for (const day of daysOf(month)) cells.push(cellOf(day, countOf(day), from, 'day'));
  while (cells.length % 7 !== 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { month: cellOf(month, countOf(month), from, 'month'), weeks };
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
