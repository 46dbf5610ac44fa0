// Which dates does a text name, and which days do they mean?
import type { DateFact } from '../article/dated.ts';
import type { Article, Edtf } from '../article/record.ts';
import type { Almanac } from '../knowledge/almanac.ts';
import type { Span } from '../text/span.ts';
import { type Anchor, anchorOf, writingDay } from './dates/anchor.ts';
import { type CalendarValue, yearOf } from './dates/calendar.ts';
import { isCompared, isFirm, sideOf, yearOfClause, yearOfSubject } from './dates/direction.ts';
import { ENGLISH_DATES } from './dates/english.ts';
import type { DateForm } from './dates/form.ts';
import { type AlmanacIndex, findNamedDays, indexAlmanac, mayNameDays, namesIn } from './dates/named-days.ts';
import { FIGURE_DATES } from './dates/numeric.ts';
import { type Reading, readStretch, sentencesOf } from './dates/reading.ts';
import { type DateLanguage, recogniseDates } from './dates/recognise.ts';
import { resolveDate } from './dates/resolve.ts';
import type { Resolved, Sight } from './dates/resolved.ts';
import { RUSSIAN_DATES } from './dates/russian.ts';
import { isEveryYear, isNowadays } from './dates/today.ts';
import { joinListedYears, yearsElsewhere } from './dates/year-elsewhere.ts';

/** What is known of an article when its dates are read. */
export interface DateContext {
  /** When it was published, as precisely as it is known; null: nothing states it. */
  readonly published: Edtf | null;
  /** The day it was filed: `XXXX-11-23` where no year is given. */
  readonly datelineDate: Edtf | null;
  /** BCP 47. English is read in full, Russian as far as it gives days, months and years; of others, figures. */
  readonly lang: string;
  readonly almanac: Almanac;
}

/** A date that was recognised, in its paragraph. */
interface Placed {
  readonly reading: Reading;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly form: DateForm | null;
  readonly resolved: Resolved | null;
}

const LANGUAGES: Readonly<Record<string, DateLanguage>> = { en: ENGLISH_DATES, ru: RUSSIAN_DATES };

/**
 * The dates of an article's paragraphs, in order, each with the days that it means and how that was found.
 *
 * @example
 * findDates({ text: 'Last year, Brest hosted a business delegation.', … }, { published: '2018-09-11', … })
 * // value '2017', tier 'resolved', basis '“Last year” counted from the date of publication, 2018-09-11'
 */
export function findDates(
  article: Pick<Article, 'text' | 'paragraphs' | 'headline'>,
  context: DateContext,
): readonly DateFact[] {
  const anchor = anchorOf(context.published, context.datelineDate);
  const writing = writingDay(anchor, context.datelineDate);
  const language = LANGUAGES[context.lang.slice(0, 2).toLowerCase()] ?? FIGURE_DATES;
  const placed = joinListedYears(placeDates(article, language, readyAlmanac(context.almanac), anchor));
  const headline = recogniseDates(article.headline.text, language, []).map(({ form }) => form);
  const elsewhere = yearsElsewhere([...placed.flatMap(({ form }) => form ?? []), ...headline], anchor);
  const facts: DateFact[] = [];
  const soFar: CalendarValue[] = [];
  const sentenceAt = sentenceFinder();
  const inSentence: { sentence: Span | null; values: CalendarValue[] } = { sentence: null, values: [] };
  let named: { readonly paragraph: number; readonly at: NonNullable<Sight['namedLast']> } | null = null;
  for (const date of placed) {
    const span = date.reading.spanOf(date.start, date.end);
    const words = article.text.slice(span.start, span.end);
    const sentence = sentenceAt(date);
    if (sentence !== inSentence.sentence) {
      inSentence.sentence = sentence;
      inSentence.values = [];
    }
    const sight = sightOf(date, words, sentence, anchor, writing, {
      soFar,
      inSentence: inSentence.values,
      elsewhere,
      namedLast: named?.paragraph === date.paragraph ? named.at : null,
    });
    const resolved = date.resolved ?? (date.form === null ? null : resolveDate(date.form, sight));
    if (resolved === null) continue;
    const { value, type, tier, basis, duration, calendar } = resolved;
    // Field by field: this is done for every date of an archive, and copying whole objects takes several times as long.
    const { start, end } = span;
    facts.push({ start, end, rule: date.rule, basis, words, value, type, tier, duration });
    if (calendar === null || isComparison(date.form)) continue;
    const compared = (calendar.kind === 'month' || tier === 'explicit') && isCompared(wordsBefore(date));
    if (compared && calendar.kind === 'month') continue;
    remember(soFar, calendar);
    remember(inSentence.values, calendar);
    const year = tier === 'explicit' ? yearOf(calendar) : null;
    if (year === null || compared) continue;
    named = { paragraph: date.paragraph, at: { year, month: 'month' in calendar ? calendar.month : null } };
  }
  return facts;
}

function wordsBefore({ reading, start }: Placed): string {
  return reading.text.slice(Math.max(0, start - COMPARED_LENGTH), start);
}

/** No words of comparison are longer. */
const COMPARED_LENGTH = 48;

/** `a year earlier` is what is compared with: what follows is not counted from it. */
function isComparison(form: DateForm | null): boolean {
  return form?.form === 'same-period' ? form.year !== null : form?.form === 'after-last' && form.count < 0;
}

/** An almanac is searched for in every article: it is made ready once. */
const READY = new WeakMap<Almanac, AlmanacIndex>();

function readyAlmanac(almanac: Almanac): AlmanacIndex {
  const known = READY.get(almanac);
  if (known !== undefined) return known;
  const ready = indexAlmanac(almanac);
  READY.set(almanac, ready);
  return ready;
}

function placeDates(
  article: Pick<Article, 'text' | 'paragraphs'>,
  language: DateLanguage,
  almanac: AlmanacIndex,
  anchor: Anchor,
): readonly Placed[] {
  const names = namesIn(article.text);
  const mayName = mayNameDays(article.text, names, almanac);
  const all: Placed[] = [];
  article.paragraphs.forEach((span, paragraph) => {
    const reading = readStretch(article.text, span);
    const named = mayName ? findNamedDays(reading.text, names, almanac, anchor) : [];
    const first = all.length;
    for (const { start, end, rule, form } of recogniseDates(reading.text, language, named)) {
      all.push({ reading, paragraph, start, end, rule, form, resolved: null });
    }
    if (named.length === 0) return;
    const mentions = all.splice(first);
    const days = named.map((day): Placed => ({ ...day, reading, paragraph, form: null }));
    all.push(...[...days, ...mentions].sort((a, b) => a.start - b.start));
  });
  return all;
}

/** Finds the sentence of each date; the dates have to come in order. */
function sentenceFinder(): (date: Placed) => Span {
  let current: Reading | null = null;
  let sentences: readonly Span[] = [];
  let next = 0;
  return ({ reading, start }) => {
    if (reading !== current) {
      current = reading;
      sentences = sentencesOf(reading.text);
      next = 0;
    }
    while (next < sentences.length - 1 && start >= (sentences[next]?.end ?? 0)) next += 1;
    return sentences[next] ?? { start: 0, end: reading.text.length };
  };
}

/** More than these are never gone back to. */
const REMEMBERED = 16;

function remember(values: CalendarValue[], value: CalendarValue): void {
  values.unshift(value);
  if (values.length > REMEMBERED) values.pop();
}

function sightOf(
  { reading, start, end }: Placed,
  words: string,
  sentence: Span,
  anchor: Anchor,
  writing: Anchor,
  known: Pick<Sight, 'soFar' | 'inSentence' | 'namedLast'> & { readonly elsewhere: Sight['yearElsewhere'] },
): Sight {
  const text = () => reading.text.slice(sentence.start, sentence.end);
  return {
    words,
    anchor,
    writing,
    side: () => sideOf(text(), start - sentence.start, end - sentence.start),
    isFirm: () => isFirm(text(), start - sentence.start),
    yearOfSubject: () => yearOfSubject(text(), start - sentence.start),
    yearOfClause: () => yearOfClause(text(), start - sentence.start),
    namedLast: known.namedLast,
    isNowadays: () => isNowadays(text(), start - sentence.start, end - sentence.start),
    isEveryYear: () => isEveryYear(text(), start - sentence.start),
    inSentence: known.inSentence,
    soFar: known.soFar,
    yearElsewhere: known.elsewhere,
  };
}
