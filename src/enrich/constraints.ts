// In which years can a day lie whose year the text does not give, by what else the text says?

import type { DateFact, Dating, EventFact, Evidence } from '../article/dated.ts';
import type { DatedFact } from '../article/dated-fact.ts';
import { parseEdtf } from '../article/edtf.ts';
import { dayNumber, isRealDate, type PlainDate, weekday } from '../article/plain-date.ts';
import type { Article, Edtf } from '../article/record.ts';
import { findAssertions } from './constraints-assertions.ts';
import { isNews, toldBounds } from './constraints-told.ts';

/** More years than this are no dating. */
const MOST_YEARS = 5;
/** Where no evidence reaches, years are looked for in this span; one that reaches its ends is open. */
const [FIRST_YEAR, LAST_YEAR] = [1850, 2150];

/**
 * Dates the days of an article that has no year by what its text asserts: offices held, a city's name, a union in
 * force, a document that was out. It dates what is told, not the publication, and it uses nothing but the facts given.
 *
 * @param facts of the authority files, `datedFactsOf(instruments)` among them
 * @returns one for each day without a year that an event lies on
 * @example dateByConstraints(article, dates, events, facts)[0].date // '[2016-05-30,2017-05-30,2018-05-30]'
 */
export function dateByConstraints(
  article: Pick<Article, 'text' | 'paragraphs' | 'dateline'>,
  dates: readonly DateFact[],
  events: readonly EventFact[],
  facts: readonly DatedFact[],
): readonly Dating[] {
  const days = [
    ...new Set(events.flatMap(({ date }) => (date !== null && /^XXXX-\d\d-\d\d$/.test(date) ? [date] : []))),
  ];
  if (days.length === 0) return [];
  const evidence = findAssertions(article, facts);
  return days.map((day) => {
    const told = isNews(day, article, events) ? toldBounds(dates, events) : [];
    return dateDay(day, [...evidence, ...told, ...weekdaysOf(day, dates)]);
  });
}

/** The event with what its dating found; unchanged where that is nothing. */
export function withDating(event: EventFact, datings: readonly Dating[]): EventFact {
  const dating = datings.find(({ day }) => day === event.date);
  if (dating?.date == null) return event;
  return { ...event, date: dating.date, rule: 'event/by-constraints', basis: dating.basis };
}

function dateDay(day: Edtf, evidence: readonly Evidence[]): Dating {
  if (evidence.length === 0)
    return { day, date: null, basis: 'the text says nothing that some years rule out', evidence };
  const [month, number] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  const limits = evidence.map(limitOf);
  const years: number[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const date = { year, month, day: number };
    if (isRealDate(date) && limits.every((limit) => allows(limit, date))) years.push(year);
  }
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined)
    return { day, date: null, basis: 'the evidence contradicts itself', evidence };
  const begins = limits.some(({ stretches }) => stretches?.every(([from]) => from > -Infinity));
  const ends = limits.some(({ stretches }) => stretches?.every(([, to]) => to < Infinity));
  if (!begins || !ends) return { day, date: null, basis: openBasis(begins, ends, first, last), evidence };
  if (years.length > MOST_YEARS)
    return { day, date: null, basis: `any of ${years.length} years from ${first} to ${last}`, evidence };
  const written = years.map((year) => `${year}${day.slice(4)}`);
  const reasons = evidence.length === 1 ? 'one piece of evidence' : `${evidence.length} pieces of evidence`;
  const date = written.length === 1 ? (written[0] ?? null) : `[${written.join(',')}]`;
  return { day, date, basis: `no year is given; ${reasons} in the text leave ${years.join(', ')}`, evidence };
}

/** What one piece of evidence allows: days of one weekday, or days in one of some stretches, as day numbers. */
interface Limit {
  readonly weekday: number | null;
  readonly stretches: readonly (readonly [number, number])[] | null;
}

function limitOf({ fact, holds, why }: Evidence): Limit {
  if (fact === 'weekday') return { weekday: WEEKDAYS.indexOf(why.split(' ')[0] ?? '') + 1, stretches: null };
  const stretches = holds.flatMap((edtf): [number, number][] => {
    const { date } = parseEdtf(edtf);
    if (date === null) return [];
    return [
      [
        date.earliest === null ? -Infinity : dayNumber(date.earliest),
        date.latest === null ? Infinity : dayNumber(date.latest),
      ],
    ];
  });
  return { weekday: null, stretches };
}

function allows({ weekday: wanted, stretches }: Limit, date: PlainDate): boolean {
  if (stretches === null) return weekday(date) === wanted;
  const number = dayNumber(date);
  return stretches.some(([from, to]) => from <= number && number <= to);
}

function openBasis(begins: boolean, ends: boolean, first: number, last: number): string {
  if (begins) return `${first} or later: nothing in the text says how much`;
  return ends ? `${last} or earlier: nothing in the text says how much` : 'no year is ruled out on either side';
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Monday, 30 May`: in one year of six or so. */
function weekdaysOf(day: Edtf, dates: readonly DateFact[]): Evidence[] {
  return dates.flatMap(({ value, words, start, end }) => {
    const name = WEEKDAYS.find((weekdayName) => words.includes(weekdayName));
    if (value !== day || name === undefined || !/\d/.test(words)) return [];
    return [{ start, end, words, fact: 'weekday', holds: [], why: `${name} in the text itself`, source: null }];
  });
}
