// Between which years was a text written, by the years that it gives to what has been and to what is to come?
import type { DateFact, EventFact, Evidence } from '../article/dated.ts';
import { parseEdtf } from '../article/edtf.ts';
import { dayNumber } from '../article/plain-date.ts';
import type { Article, Edtf } from '../article/record.ts';

/** A story is filed on the day that it tells of, or so many days later. */
const FILED_DAYS = 3;

/**
 * Whether a day without a year is that of the news: the day that the story was filed on, or one shortly before; where it
 * has no such day, one on which its first paragraph says that something was. Only of such a day is known that nothing the
 * text tells as past came after it.
 */
export function isNews(
  day: Edtf,
  { dateline, paragraphs }: Pick<Article, 'paragraphs' | 'dateline'>,
  events: readonly EventFact[],
): boolean {
  const filed = dateline?.date ?? null;
  if (filed !== null) {
    const ago = daysBetween(day, filed);
    return ago !== null && ago >= 0 && ago <= FILED_DAYS;
  }
  const [first] = paragraphs;
  return events.some(
    ({ date, status, start }) => date === day && status === 'occurred' && first !== undefined && start < first.end,
  );
}

/** Days from the first to the second, over the turn of a year where that is nearer. */
function daysBetween(day: Edtf, filed: Edtf): number | null {
  const [a, b] = [day, filed].map((edtf) => parseEdtf(`2015${edtf.slice(4)}`).date?.earliest ?? null);
  if (a == null || b == null) return null;
  const days = dayNumber(b) - dayNumber(a);
  return days < 0 && days < -182 ? days + 365 : days;
}

/** What is surely to come: no wish, and no plan that had been made. */
const TO_COME = /\b(?:will|shall|(?:is|are) (?:expected|planned|scheduled|due|set|to)|can be)\b/;
const HAD_BEEN = /\b(?:was|were|had|would|been|did|originally|earlier|previously)\b/;

/**
 * The latest year or month that the text tells of as past, and the earliest that it tells of as to come, where their
 * years are in figures: it was written between them.
 *
 * @example
 * // "Trade reached $500 million in January-September 2017. This number can be reached in 2018."
 * // holds '2017-09/..' and '../2018'
 */
export function toldBounds(dates: readonly DateFact[], events: readonly EventFact[]): readonly Evidence[] {
  const explicit = new Map(dates.filter(({ tier }) => tier === 'explicit').map((date) => [date.start, date]));
  let past: Bound | null = null;
  let toCome: Bound | null = null;
  for (const { when, status, clause } of events) {
    const date = when === null ? undefined : explicit.get(when.start);
    const value = date?.value ?? null;
    if (date === undefined || value === null || value.includes('X')) continue;
    if (status === 'occurred' || status === 'reporting-period') {
      // Of a stretch only its last month or year is known to have begun.
      const edtf = value.split('/').pop() ?? value;
      const day = parseEdtf(edtf).date?.earliest ?? null;
      if (day !== null && (past === null || dayNumber(day) > past.day)) past = { day: dayNumber(day), edtf, date };
    } else if ((status === 'planned' || status === 'forecast') && TO_COME.test(clause) && !HAD_BEEN.test(clause)) {
      const edtf = value.split('/').pop() ?? value;
      const day = parseEdtf(edtf).date?.latest ?? null;
      if (day !== null && (toCome === null || dayNumber(day) < toCome.day))
        toCome = { day: dayNumber(day), edtf, date };
    }
  }
  return [
    ...(past === null ? [] : [evidenceOf(past.date, `${past.edtf}/..`, 'told as past in the text itself')]),
    ...(toCome === null ? [] : [evidenceOf(toCome.date, `../${toCome.edtf}`, 'told as to come in the text itself')]),
  ];
}

interface Bound {
  readonly day: number;
  readonly edtf: Edtf;
  readonly date: DateFact;
}

function evidenceOf({ start, end, words }: DateFact, holds: Edtf, why: string): Evidence {
  return {
    start,
    end,
    words,
    fact: 'told',
    holds: [holds],
    why,
    source: null,
  };
}
