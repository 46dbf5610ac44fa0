// Which days does the text call by their names: Independence Day, the 25th anniversary, the 26th session?
import { parseEdtf } from '../../article/edtf.ts';
import { dayNumber, formatIso, isRealDate, type PlainDate } from '../../article/plain-date.ts';
import type { Edtf } from '../../article/record.ts';
import type { Almanac, Anniversary, NamedDay, Sessions } from '../../knowledge/almanac.ts';
import type { Span } from '../../text/span.ts';
import type { Anchor } from './anchor.ts';
import { addDays, type CalendarValue, formatDay } from './calendar.ts';
import { sentencesOf } from './reading.ts';
import type { Resolved } from './resolved.ts';

/** A day's name in a reading, and what it means. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  readonly rule: 'date/named-day' | 'date/anniversary' | 'date/session';
  readonly resolved: Resolved;
}

/** The almanac made ready for searching. */
export interface AlmanacIndex {
  readonly days: ReadonlyMap<string, readonly NamedDay[]>;
  readonly dayNames: RegExp | null;
  /** Every name of a day holds one of these: a text without them need not be searched. */
  readonly dayWords: readonly string[];
  readonly anniversaries: ReadonlyMap<string, Anniversary>;
  readonly anniversaryNames: RegExp | null;
  /** Every country and body that keeps a day of its own. */
  readonly holders: readonly string[];
  readonly sessions: readonly Sessions[];
  readonly sessionNames: RegExp | null;
}

const ORDINAL =
  '(?:(?<number>\\d{1,3})(?:st|nd|rd|th)|(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))';
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NOT_LETTER = '(?![\\p{L}\\p{N}])';

export function indexAlmanac({ days, anniversaries, sessions }: Almanac): AlmanacIndex {
  const byName = new Map<string, NamedDay[]>();
  for (const day of days) for (const name of day.names) byName.set(name, [...(byName.get(name) ?? []), day]);
  const byEvent = new Map(anniversaries.flatMap((one) => one.names.map((name) => [bareName(name), one] as const)));
  const dayNames = oneOf([...byName.keys()]);
  const events = oneOf([...byEvent.keys()])?.replaceAll(' of ', ' of (?:the )?') ?? null;
  const called = oneOf([...new Set(sessions.flatMap((one) => one.called))]);
  return {
    days: byName,
    dayNames: dayNames === null ? null : new RegExp(`(?<![\\p{L}\\p{N}])${dayNames}${NOT_LETTER}`, 'gu'),
    dayWords: wordsOfAll([...byName.keys()]),
    anniversaries: byEvent,
    anniversaryNames:
      events === null
        ? null
        : new RegExp(`${ORDINAL}[ -]anniversary (?:of|since) (?:the )?(?<event>${events})${NOT_LETTER}`, 'giu'),
    holders: [...new Set([...days, ...anniversaries].flatMap((one) => one.holders))],
    sessions,
    sessionNames:
      called === null
        ? null
        : new RegExp(`${ORDINAL} (?:annual |regular )?(?<called>${called})(?: in (?<place>\\p{Lu}[\\p{L}-]+))?`, 'gu'),
  };
}

/** As names of events are compared: letter case, apostrophes and articles make no difference. */
function bareName(name: string): string {
  return name.replaceAll('’', "'").toLowerCase().replaceAll(' of the ', ' of ');
}

/** Few words of which every name holds one: again and again that which most of the others hold. */
function wordsOfAll(names: readonly string[]): readonly string[] {
  const chosen: string[] = [];
  let left = names;
  while (left.length > 0) {
    const counts = new Map<string, number>();
    for (const name of left)
      for (const word of new Set(name.split(/[^\p{L}\p{N}]+/u))) counts.set(word, (counts.get(word) ?? 0) + 1);
    counts.delete('');
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1));
    if (best === undefined) break;
    chosen.push(best[0]);
    left = left.filter((name) => !name.includes(best[0]));
  }
  return chosen;
}

/** The names as alternatives, longest first; null for none. */
function oneOf(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(escapeWords).join('|')})`;
}

function escapeWords(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}

/** Whether a text is worth searching paragraph by paragraph: most are not. */
export function mayNameDays(
  text: string,
  isNamed: (name: string) => boolean,
  { dayWords, sessions }: AlmanacIndex,
): boolean {
  return (
    dayWords.some((word) => text.includes(word)) ||
    /nniversary|NNIVERSARY/.test(text) ||
    sessions.some(({ names }) => names.some(isNamed))
  );
}

/**
 * The named days of a reading, in order.
 *
 * @param isNamed whether a name stands anywhere in the article: `namesIn` of its text
 */
export function findNamedDays(
  text: string,
  isNamed: (name: string) => boolean,
  index: AlmanacIndex,
  anchor: Anchor,
): readonly NamedDate[] {
  const found = [
    ...findAnniversaries(text, index),
    ...findSessions(text, isNamed, index),
    ...findDays(text, isNamed, index, anchor),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
}

function findAnniversaries(text: string, { anniversaries, anniversaryNames, holders }: AlmanacIndex): NamedDate[] {
  if (anniversaryNames === null || !/anniversary/i.test(text)) return [];
  const sentenceAround = sentenceReader(text);
  return [...text.matchAll(anniversaryNames)].flatMap(({ 0: words, index: start, groups = {} }): NamedDate[] => {
    const event = anniversaries.get(bareName(groups.event ?? ''));
    const count = ordinalOf(groups);
    const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(event?.date ?? '');
    if (event === undefined || match === null) return [];
    if (event.holders.length > 0 && !isOnlyHolder(event.holders, holders, sentenceAround(start))) return [];
    const day = { year: Number(match[1]) + count, month: Number(match[2]), day: Number(match[3]) };
    const basis = `${event.names[0]}, ${event.date} by the almanac, and ${count} years`;
    return [
      { start, end: start + words.length, rule: 'date/anniversary', resolved: dayResolved(day, 1, 'resolved', basis) },
    ];
  });
}

/** Whether the sentence names one of these, and no other that keeps such days. */
function isOnlyHolder(own: readonly string[], all: readonly string[], sentence: string): boolean {
  const named = all.filter((holder) => holdsWord(sentence, holder));
  return named.some((holder) => own.includes(holder)) && named.every((holder) => own.includes(holder));
}

function ordinalOf(groups: Readonly<Record<string, string | undefined>>): number {
  const { number, word } = groups;
  return number === undefined ? ORDINALS.indexOf((word ?? '').toLowerCase()) + 1 : Number(number);
}

function findSessions(
  text: string,
  isNamed: (name: string) => boolean,
  { sessions, sessionNames }: AlmanacIndex,
): NamedDate[] {
  const bodies = sessionNames === null ? [] : sessions.filter((body) => body.names.some(isNamed));
  if (sessionNames === null || bodies.length === 0) return [];
  return [...text.matchAll(sessionNames)].flatMap(({ 0: words, index: start, groups = {} }): NamedDate[] => {
    const { called = '', place } = groups;
    const after = text.slice(start + words.length, start + words.length + 80);
    const meetings = bodies
      .filter((body) => body.called.includes(called) && isOfBody(called, after, body.names))
      .flatMap((body) => body.held.map((held) => ({ body, held })))
      .filter(({ held }) => held.number === ordinalOf(groups) && (place === undefined || place === held.place));
    const [meeting] = meetings;
    if (meeting === undefined || meetings.length > 1) return [];
    const { body, held } = meeting;
    const basis = `${body.names[0]}: its ${called} no. ${held.number}, ${held.place}, ${held.date} by the almanac`;
    const resolved: Resolved = {
      value: held.date,
      type: 'named-day',
      tier: 'resolved',
      basis,
      duration: null,
      calendar: null,
    };
    return [{ start, end: start + words.length, rule: 'date/session', resolved }];
  });
}

/** `The 8th Congress of the Federation of Trade Unions` is none of another body that the article names. */
function isOfBody(called: string, after: string, names: readonly string[]): boolean {
  const whose = /^ of (?:the )?(?=\p{Lu})/u.exec(after)?.[0];
  if (whose === undefined) return true;
  const rest = after.slice(whose.length);
  return names.some((name) => rest.startsWith(name) || `${called}${after}`.startsWith(name));
}

function findDays(text: string, isNamed: (name: string) => boolean, index: AlmanacIndex, anchor: Anchor): NamedDate[] {
  if (index.dayNames === null || !index.dayWords.some((word) => text.includes(word))) return [];
  const sentenceAround = sentenceReader(text);
  return [...text.matchAll(index.dayNames)].flatMap(({ 0: name, index: at }) => {
    const days = index.days.get(name.replaceAll('’', "'")) ?? index.days.get(name) ?? [];
    const named = withHolder(text, at, at + name.length, days);
    const year = /^ (?:in |of )?(\d{4})(?![\d-])/.exec(text.slice(named.end, named.end + 10));
    const meant = named.held
      ? named.days
      : isOfAnother(text, at, at + name.length) && days.every(({ holders }) => holders.length > 0)
        ? []
        : whoseDay(named.days, sentenceAround(at), isNamed, year === null ? anchor.date : null);
    const end = year === null ? named.end : named.end + year[0].length;
    const resolved = resolveDay(meant, year === null ? null : Number(year[1]), anchor);
    return [{ start: named.start, end, rule: 'date/named-day', resolved }] as const;
  });
}

interface Held {
  readonly start: number;
  readonly end: number;
  readonly days: readonly NamedDay[];
  /** Whether a holder stands beside the name. */
  readonly held: boolean;
}

/** `Independence Day of (the Republic of) Kazakhstan`, `Kazakhstan's Independence Day`. */
function withHolder(text: string, start: number, end: number, days: readonly NamedDay[]): Held {
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, start - 60), start);
  for (const day of days) {
    for (const holder of day.holders) {
      const link = [` of ${holder}`, ` of the ${holder}`, ` in ${holder}`, ` ${holder}`].find((words) =>
        after.startsWith(words),
      );
      if (link !== undefined && !/^[\p{L}\p{N}]/u.test(after.slice(link.length))) {
        return { start, end: end + link.length, days: heldBy(days, holder), held: true };
      }
      const lead = [`${holder}'s `, `${holder}’s `, `${holder}' `, `${holder}’ `, `${holder} `].find((words) =>
        before.endsWith(words),
      );
      if (lead !== undefined) {
        return { start: start - lead.length, end, days: heldBy(days, holder), held: true };
      }
    }
  }
  return { start, end, days, held: false };
}

function heldBy(days: readonly NamedDay[], holder: string): readonly NamedDay[] {
  return days.filter(({ holders }) => holders.includes(holder));
}

/** `Independence Day of Ghana`, `Ghana's Independence Day`, `Bangladeshi Independence Day`: of somebody not listed. */
function isOfAnother(text: string, start: number, end: number): boolean {
  return (
    /^ (?:of|in) (?:the )?\p{Lu}/u.test(text.slice(end, end + 10)) ||
    /(?:\p{Lu}[\p{L}-]+['’]s?|\p{Lu}\p{L}+(?:an|ish|ese|i)) $/u.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** Agencies write of a day that anybody may keep shortly before and after it. */
const DAYS_ABOUT = 31;

/**
 * Where the name does not say whose day it is: that of the one country that its sentence names, else its text, and
 * which lies near the day of writing.
 *
 * @param written null: not to be asked, or not known
 */
function whoseDay(
  days: readonly NamedDay[],
  sentence: string,
  isNamed: (name: string) => boolean,
  written: PlainDate | null,
): readonly NamedDay[] {
  const anybodys = days.filter(({ holders }) => holders.length === 0);
  if (anybodys.length > 0) return anybodys;
  const isNear = (day: NamedDay) => written === null || daysAway(day, written) <= DAYS_ABOUT;
  const inSentence = days.filter(({ holders }) => holders.some((holder) => holdsWord(sentence, holder)));
  const named = inSentence.length > 0 ? inSentence : days.filter(({ holders }) => holders.some(isNamed));
  if (written === null && inSentence.length === 0) return [];
  const near = named.filter(isNear);
  return near.length === 1 ? near : [];
}

/** From the nearest of a day that comes every year. */
function daysAway({ date }: NamedDay, written: PlainDate): number {
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const away = [written.year - 1, written.year, written.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDate)
    .map((other) => Math.abs(dayNumber(other) - dayNumber(written)));
  return Math.min(...away);
}

/** Reads the sentence around a place of the text; the places have to come in order. */
function sentenceReader(text: string): (at: number) => string {
  let sentences: readonly Span[] | null = null;
  let next = 0;
  return (at) => {
    sentences ??= sentencesOf(text);
    while (next < sentences.length - 1 && at >= (sentences[next]?.end ?? 0)) next += 1;
    const sentence = sentences[next];
    return sentence === undefined ? text : text.slice(sentence.start, sentence.end);
  };
}

/** Asks once for each name whether it stands in the text. */
export function namesIn(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const named = known.get(name) ?? holdsWord(text, name);
    known.set(name, named);
    return named;
  };
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + word.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/** The day in the year that is named, else nearest to the day of writing, if it was kept then. */
function resolveDay(days: readonly NamedDay[], year: number | null, anchor: Anchor): Resolved {
  const [day] = days;
  const match = /^XXXX-(\d\d)-(\d\d)$/.exec(day?.date ?? '');
  if (day === undefined || match === null)
    return unknownDay('a day that more than one country keeps: the text does not say whose');
  const [month, number] = [Number(match[1]), Number(match[2])];
  const name = `${day.names[0]}, ${day.date.slice(5)} by the almanac`;
  if (year !== null)
    return dayResolved({ year, month, day: number }, day.days, 'resolved', `${name}, in the year named`);
  if (anchor.date === null) {
    if (anchor.year !== null && isKeptIn(day, anchor.year)) {
      return dayResolved(
        { year: anchor.year, month, day: number },
        day.days,
        'inferred',
        `${name}, in the year of ${anchor.words}`,
      );
    }
    return { ...unknownDay(`${name}: no ${anchor.words}`), value: formatDay(null, month, number), tier: 'inferred' };
  }
  const written = dayNumber(anchor.date);
  const [nearest] = [anchor.date.year - 1, anchor.date.year, anchor.date.year + 1]
    .map((candidate) => ({ year: candidate, month, day: number }))
    .filter(isRealDate)
    .sort((a, b) => Math.abs(dayNumber(a) - written) - Math.abs(dayNumber(b) - written));
  if (nearest === undefined || !isKeptIn(day, nearest.year))
    return unknownDay(`${name}: not kept in the years about ${anchor.words}`);
  return dayResolved(nearest, day.days, 'resolved', `${name}: the one nearest to ${anchor.words}`);
}

function dayResolved(
  date: { readonly year: number; readonly month: number; readonly day: number },
  days: number,
  tier: Resolved['tier'],
  basis: string,
): Resolved {
  const first: Edtf | null = formatDay(date.year, date.month, date.day);
  if (first === null) return unknownDay(basis);
  const value = days === 1 ? first : `${first}/${formatIso(addDays(date, days - 1))}`;
  const calendar: CalendarValue = { kind: 'day', ...date };
  return { value, type: 'named-day', tier, basis, duration: null, calendar };
}

function unknownDay(basis: string): Resolved {
  return { value: null, type: 'named-day', tier: 'vague', basis, duration: null, calendar: null };
}

/** Whether a named day was kept in a year. */
function isKeptIn({ valid }: NamedDay, year: number): boolean {
  if (valid.length === 0) return true;
  return valid.some((edtf) => {
    const { date } = parseEdtf(edtf);
    return date !== null && (date.earliest?.year ?? year) <= year && year <= (date.latest?.year ?? year);
  });
}
