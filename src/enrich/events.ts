// What happened, and what is planned, on the dates that a text names?
import type { DateFact, EventFact, EventStatus } from '../article/dated.ts';
import { parseEdtf } from '../article/edtf.ts';
import { dayNumber } from '../article/plain-date.ts';
import type { Article, Edtf } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { type Reading, readStretch, sentencesOf } from './dates/reading.ts';
import type { DateContext } from './dates.ts';
import { clausesOf, partsOf } from './event-clauses.ts';
import { roleOf } from './event-role.ts';
import { isAct, isDenied, isFigure, isForecast, isHope, isPastAct, mayTellAct, sayingOf } from './event-status.ts';
import { type When, type Written, whenOf, writtenOn } from './event-when.ts';

/** A date in a sentence of a reading: offsets are those of the sentence. */
interface Placed extends Span {
  readonly fact: DateFact;
}

interface Sentence {
  readonly text: string;
  readonly spanOf: (span: Span) => Span;
  readonly dates: readonly Placed[];
  readonly written: Written | null;
}

const LONGEST_SENTENCE = 1500;
const SHORTEST_BOUNDED = 5;
/** A clause with fewer letters than this besides its date says nothing. */
const SHORTEST_CLAUSE = 16;
/** Figures have the day that they are of: `as of 23 February, 9,367,506 people`. */
const AS_OF = /\bas of (?:the )?$|(?<![а-яё])по состоянию на $/i;
const NUMBER = /\d\d|\d[.,]\d|\d ?%/;

/**
 * The events of an article: occurred, planned and forecast ones, periods that figures are given for, named days, and
 * what is only known to be past.
 *
 * @param dates as `findDates` gives them
 * @example
 * // "The opening ceremony took place in Brest on 12 December", published 2016-12-13
 * // date '2016-12-12', status 'occurred'
 */
export function findEvents(
  article: Pick<Article, 'text' | 'paragraphs'>,
  dates: readonly DateFact[],
  context: Pick<DateContext, 'published'>,
): readonly EventFact[] {
  const written = writtenOn(context.published);
  const events: EventFact[] = [];
  let next = 0;
  for (const paragraph of article.paragraphs) {
    const inside: DateFact[] = [];
    for (let date = dates[next]; date !== undefined && date.start < paragraph.end; next += 1, date = dates[next]) {
      if (date.start >= paragraph.start) inside.push(date);
    }
    const reading = readStretch(article.text, paragraph);
    if (inside.length === 0 && !mayTellAct(reading.text)) continue;
    let first = 0;
    for (const span of sentencesOf(reading.text)) {
      const whole = reading.spanOf(span.start, span.end);
      const from = first;
      while (first < inside.length && (inside[first]?.start ?? 0) < whole.end) first += 1;
      // No sentence of prose is so long: a table, or the rubble of a page.
      if (span.end - span.start > LONGEST_SENTENCE) continue;
      if (from === first && !mayTellAct(reading.text.slice(span.start, span.end))) continue;
      const sentence = sentenceOf(reading, span, inside.slice(from, first), written);
      for (const event of eventsOf(sentence)) {
        const { start, end, rule, basis, date, status, when } = event;
        const clause = article.text.slice(start, end);
        events.push({ start, end, rule, basis, date, status, clause, sentence: whole, when });
      }
    }
  }
  return events;
}

type Found = Omit<EventFact, 'clause' | 'sentence'>;

function sentenceOf(reading: Reading, span: Span, dates: readonly DateFact[], written: Written | null): Sentence {
  // Offsets of the text and of the reading run apart where white space was folded: they are found again by halves.
  const placed = dates.map((fact) => ({
    fact,
    start: indexOf(reading, span, fact.start) - span.start,
    end: indexOf(reading, span, fact.end) - span.start,
  }));
  return {
    text: reading.text.slice(span.start, span.end),
    spanOf: ({ start, end }) => reading.spanOf(span.start + start, span.start + end),
    dates: placed,
    written,
  };
}

/** The place in the reading that stands for an offset of the text. */
function indexOf(reading: Reading, { start, end }: Span, offset: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.spanOf(middle, middle + 1).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function eventsOf(sentence: Sentence): Found[] {
  const events: Found[] = [];
  for (const clause of clausesOf(sentence.text)) {
    const dates = sentence.dates.filter(({ start }) => start >= clause.start && start < clause.end);
    const dated = dates.filter(({ fact }) => fact.value !== null && !fact.value.includes('~') && fact.type !== 'set');
    if (dated.length === 0) {
      const bounded = boundedEvent(sentence, clause, dates);
      if (bounded !== null) events.push(bounded);
      continue;
    }
    const own: Placed[] = [];
    let terms = 0;
    for (const date of dated) {
      const role = roleOf(sentence.text, date, clause, date.fact);
      if (role === 'term') terms += 1;
      if (role === 'happens') own.push(date);
      else if (role === 'named-day') events.push(wordsEvent(sentence, date, 'named-day'));
      else if (role === 'session') events.push(sessionEvent(sentence, date));
      else if (role === 'compared' && isFigure(sentence.text, true))
        events.push(wordsEvent(sentence, date, 'reporting-period'));
    }
    if (own.length === 0) {
      const bounded = terms === dated.length ? boundedEvent(sentence, clause, dates) : null;
      if (bounded !== null) events.push(bounded);
      continue;
    }
    events.push(...datedEvents(sentence, clause, own));
  }
  return events.sort((a, b) => a.start - b.start || a.end - b.end);
}

function datedEvents(sentence: Sentence, clause: Span, dates: readonly Placed[]): Found[] {
  const merged = mergeYears(sentence.text, dates).filter((date) => !holdsAnother(date, dates));
  return partsOf(sentence.text, clause, merged).flatMap((part) =>
    merged
      .filter(({ start }) => start >= part.start && start < part.end)
      .flatMap((date) => datedEvent(sentence, part, date) ?? []),
  );
}

/** `in 2020 on 17 February`: the day says it more exactly. */
function holdsAnother({ fact: { value } }: Placed, dates: readonly Placed[]): boolean {
  return dates.some(
    ({ fact: other }) => value !== null && other.value !== value && other.value?.startsWith(`${value}-`),
  );
}

/** `in 2015 and in 2016` is one stretch. */
function mergeYears(text: string, dates: readonly Placed[]): readonly Placed[] {
  const merged: Placed[] = [];
  for (const date of dates) {
    const last = merged[merged.length - 1];
    const from = last?.fact.value ?? '';
    const to = date.fact.value ?? '';
    const follows = /^\d{4}$/.test(from) && /^\d{4}$/.test(to) && Number(to) === Number(from) + 1;
    if (last === undefined || !follows || !/^,? and (?:in )?$/.test(text.slice(last.end, date.start)))
      merged.push(date);
    else
      merged[merged.length - 1] = {
        start: last.start,
        end: date.end,
        fact: { ...last.fact, end: date.fact.end, value: `${from}/${to}` },
      };
  }
  return merged;
}

function datedEvent(sentence: Sentence, part: Span, { fact, start, end }: Placed): Found | null {
  const when = whenOf(fact, sentence.written);
  if (when.unsure) return null;
  const words = sentence.text.slice(part.start, part.end);
  const asOf = AS_OF.test(words.slice(0, start - part.start)) && NUMBER.test(words.slice(end - part.start));
  // "Decided to withdraw yesterday": that has been, whatever the nearest verb says.
  const isOver = fact.rule === 'date/day-of-writing' && when.side === 'past';
  const saying = isOver ? 'past' : sayingOf(words, start - part.start, end - part.start);
  if (when.disputable && isDay(fact.value) && speaksAgainst(saying, when.side)) return null;
  // "Over seven months, when it amounted to …": months are mostly those of a figure, be it in the next clause.
  const ofFigure = /^\d{4}-\d\d\/\d{4}-\d\d$/.test(fact.value ?? '') && isFigure(sentence.text, true);
  // "GDP grew by 1.2%, in January – by 2.7%": what the clause leaves out stands before it.
  const bare = part.end - part.start - (end - start) < SHORTEST_CLAUSE && isPeriod(fact.value);
  const asked = (ofFigure && when.side === 'past') || bare ? sentence.text : words;
  const status = asOf
    ? 'reporting-period'
    : statusOf(asked, saying, isPeriod(fact.value) && !isAct(words.slice(0, start - part.start)), when);
  return status === null ? null : eventOf(sentence, part, fact, status);
}

/** A day of the future that is told as past, or the other way round: its year is not the one that was chosen. */
function speaksAgainst(saying: 'past' | 'to-come' | null, side: When['side']): boolean {
  return (saying === 'past' && side === 'to-come') || (saying === 'to-come' && side === 'past');
}

function isDay(value: Edtf | null): boolean {
  return /^\d{4}-\d\d-\d\d/.test(value ?? '');
}

/** A month or longer. */
function isPeriod(value: Edtf | null): boolean {
  return !/-\d\d-\d\d/.test(value ?? '');
}

function statusOf(
  clause: string,
  saying: 'past' | 'to-come' | null,
  period: boolean,
  { side, ahead }: When,
): EventStatus | null {
  // What lies ahead has not happened, whatever verb stands nearest; what lies behind is no plan any more.
  if (side === 'to-come' || (saying === 'to-come' && side !== 'past') || (saying === null && ahead)) {
    if (isForecast(clause)) return 'forecast';
    return isHope(clause) || isDenied(clause) ? null : 'planned';
  }
  if (saying === 'to-come') return null;
  if (isFigure(clause, period))
    return side === 'around' && saying === null && isForecast(clause) ? 'forecast' : 'reporting-period';
  // "This year the event is timed to …": nothing says that it was.
  if (saying === null && (side === null || (side === 'around' && period))) return null;
  return isDenied(clause) ? null : 'occurred';
}

function eventOf(sentence: Sentence, part: Span, fact: DateFact, status: EventStatus): Found {
  const { start, end } = sentence.spanOf(part);
  return {
    start,
    end,
    rule: `event/${status}`,
    basis: `the clause of “${fact.words}”: ${fact.basis}`,
    date: fact.value,
    status,
    when: { start: fact.start, end: fact.end },
  };
}

/** An event of which the date's own words are all that is told. */
function wordsEvent(sentence: Sentence, date: Placed, status: EventStatus): Found {
  return { ...eventOf(sentence, date, date.fact, status), basis: date.fact.basis };
}

function sessionEvent(sentence: Sentence, date: Placed): Found {
  const past = whenOf(date.fact, sentence.written).side !== 'to-come';
  return wordsEvent(sentence, date, past ? 'occurred' : 'planned');
}

/** @param dates the vague ones of the clause */
function boundedEvent(sentence: Sentence, clause: Span, dates: readonly Placed[]): Found | null {
  const words = sentence.text.slice(clause.start, clause.end);
  const past = dates.some(
    ({ fact, start, end }) =>
      fact.type === 'past' && sayingOf(words, start - clause.start, end - clause.start) === 'past',
  );
  // "Which have been adopted" tells nothing by itself.
  if ((!past && !isPastAct(words)) || words.split(' ').length < SHORTEST_BOUNDED) return null;
  const published = sentence.written?.edtf ?? null;
  const date = published === null ? null : `../${published}`;
  const basis =
    published === null
      ? 'told as past, in an article without a date'
      : `told as past on the date of publication, ${published}`;
  return { ...sentence.spanOf(clause), rule: 'event/bounded', basis, date, status: 'bounded', when: null };
}

/**
 * The latest day that the text reports as past: an article without a date is not older than that. Of dates that may lie
 * in one of several years, the first.
 *
 * @example boundNotBefore(events) // '2017', by "In 2017, the countries signed an agreement"
 */
export function boundNotBefore(events: readonly EventFact[]): Edtf | null {
  let latest: { readonly edtf: Edtf; readonly day: number } | null = null;
  for (const { date, status } of events) {
    if (date === null || (status !== 'occurred' && status !== 'reporting-period')) continue;
    const edtf = date.startsWith('[') ? date.slice(1, -1).split(',')[0] : date.split('/').pop();
    const from = parseEdtf(edtf ?? '').date?.earliest ?? null;
    if (edtf === undefined || from === null) continue;
    const day = dayNumber(from);
    if (latest === null || day > latest.day) latest = { edtf, day };
  }
  return latest === null ? null : latest.edtf;
}
