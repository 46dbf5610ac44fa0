// What became of what was planned: was it held, was it moved, or does no later story tell?
import type { EventSubject } from '../article/dated.ts';
import { parseEdtf } from '../article/edtf.ts';
import { dayNumber } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';

/** An event as its story tells it. Where it stands is the caller's: a story and a place in it. */
export interface ToldEvent<Where> {
  readonly where: Where;
  /** The day of publication of its story; null: not known, and then nothing is compared with it. */
  readonly published: Edtf | null;
  readonly status: 'occurred' | 'planned' | 'bounded';
  /** `../2018-12-12` of what is only known to be past. */
  readonly date: Edtf | null;
  readonly subject: EventSubject;
}

export interface Outcome<Where> {
  readonly planned: ToldEvent<Where>;
  readonly verdict: 'held' | 'moved' | 'no-report';
  /** Of what was held the day that the report gives; of what was moved the new day; null: no report. */
  readonly date: Edtf | null;
  /** The later story that tells it; null: none does. */
  readonly report: ToldEvent<Where> | null;
  /** `sure`: its number or its place agrees, and its day. `likely`: what it is and the time agree, no more. */
  readonly tier: 'sure' | 'likely' | null;
  /** Whether the report names another place than was planned. */
  readonly elsewhere: boolean;
  /** How it came out, in words. */
  readonly basis: string;
}

/** A report may be a day or two off: time zones, an evening that ran into the next day. */
const SLACK = 3;
/** What is reported as past without a day is looked for so long after it was to be. */
const UNDATED_DAYS = 62;
/** What is counted (`the 14th meeting`), or said to be put off, may have been put off for so long. */
const COUNTED_DAYS = 400;
/** Of the words that say which one it is, so many have to be shared, and this share of the fewer. */
const [FEWEST_SHARED, SHARE] = [2, 0.6];
/** Words of every second body: two of these alone mean nothing. */
const COMMON = new Set(
  'interna nationa governm ministe trade economi coopera develop busines joint regiona world state public preside members countri union republi kazakhs belarus'.split(
    ' ',
  ),
);
const SHORTEST_STEM = 5;

interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * Looks each planned event up in the stories that were published after its own. Precision comes first: kind and words
 * have to agree, and number, place or time beyond that. One pass over the events, and a look into a small shelf for each
 * plan, so that it can be done anew for a whole archive at every build.
 *
 * @returns one outcome for each planned event that has a day and a story with a date, in the order given
 * @example followPlans([expectedInNovember, tookPlaceInMinsk])[0].verdict // 'held'
 */
export function followPlans<Where>(events: readonly ToldEvent<Where>[]): readonly Outcome<Where>[] {
  const shelves = new Map<string, ToldEvent<Where>[]>();
  for (const event of events) {
    for (const key of keysOfReport(event)) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [event]);
      else shelf.push(event);
    }
  }
  return events.flatMap((planned) => {
    const due = planned.status === 'planned' ? daysOf(planned.date) : null;
    const written = daysOf(planned.published);
    if (due === null || written === null || due.last < written.first) return [];
    const candidates = new Set(keysOfPlan(planned.subject, due).flatMap((key) => shelves.get(key) ?? []));
    const outcomes = [...candidates].flatMap((report) => {
      const told = daysOf(report.published);
      if (told === null || told.first <= written.last) return [];
      return judge(planned, due, report, told) ?? [];
    });
    return [outcomes.reduce(better, notReported(planned))];
  });
}

/** Under which it can be found: what it is, with the months it tells of, with its number, or with being put off. */
function keysOfReport({ subject, status, date, published }: ToldEvent<unknown>): readonly string[] {
  const days = daysOf(status === 'bounded' ? published : date);
  const months = days === null || days.last - days.first > UNDATED_DAYS ? [] : monthsOf(days);
  const isPutOff = status === 'planned' && subject.moved;
  return stemsOf(subject).flatMap((stem) => [
    ...(status === 'planned' ? [] : months.map((month) => `${stem}/${month}`)),
    ...(subject.number === null ? [] : [`${stem}/no.${subject.number}`]),
    ...(isPutOff ? [`${stem}/put off`] : []),
  ]);
}

function keysOfPlan(subject: EventSubject, { first, last }: Days): readonly string[] {
  const months = monthsOf({ first: first - SLACK, last: last + UNDATED_DAYS });
  return stemsOf(subject).flatMap((stem) => [
    ...months.map((month) => `${stem}/${month}`),
    ...(subject.number === null ? [] : [`${stem}/no.${subject.number}`]),
    `${stem}/put off`,
  ]);
}

/** Its kind with the beginning of each word that is not everybody's. */
function stemsOf(subject: EventSubject): readonly string[] {
  const telling = allWords(subject).filter((word) => !COMMON.has(word));
  return [...new Set(telling.map((word) => `${subject.kind}/${word.slice(0, SHORTEST_STEM)}`))];
}

/** Stretches of thirty days, numbered: as good as months to find things by. */
function monthsOf({ first, last }: Days): readonly number[] {
  const from = Math.floor(first / 30);
  return Array.from({ length: Math.floor(last / 30) - from + 1 }, (_, at) => from + at);
}

function notReported<Where>(planned: ToldEvent<Where>): Outcome<Where> {
  const basis = 'no later story of the archive tells of it';
  return { planned, verdict: 'no-report', date: null, report: null, tier: null, elsewhere: false, basis };
}

/** What is held beats what was moved, sure beats likely, and of equals the one reported first. */
function better<Where>(a: Outcome<Where>, b: Outcome<Where>): Outcome<Where> {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) > rankOf(b) ? a : b;
  return (b.report?.published ?? '') < (a.report?.published ?? '') ? b : a;
}

function rankOf({ verdict, tier }: Outcome<unknown>): number {
  if (verdict === 'no-report') return 0;
  return (tier === 'sure' ? 2 : 0) + (verdict === 'held' ? 2 : 1);
}

function judge<Where>(
  planned: ToldEvent<Where>,
  due: Days,
  report: ToldEvent<Where>,
  told: Days,
): Outcome<Where> | null {
  const likeness = likenessOf(planned.subject, report.subject);
  if (likeness === null) return null;
  const { counted, samePlace, elsewhere, words } = likeness;
  const outcome = (verdict: 'held' | 'moved', tier: 'sure' | 'likely', why: string): Outcome<Where> => ({
    ...{ planned, verdict, date: report.date, report, tier, elsewhere },
    basis: `the same ${planned.subject.kind} by ${counted ? `its number, ${planned.subject.number}` : `“${words.join('”, “')}”`}: ${why}`,
  });
  if (report.status === 'bounded') {
    const inTime = told.last >= due.first && told.first <= due.last + UNDATED_DAYS;
    return inTime ? outcome('held', counted ? 'sure' : 'likely', 'told as past after the day that was planned') : null;
  }
  const day = daysOf(report.date);
  // "This year": that may have been any other meeting, unless they are counted.
  if (day === null || (!counted && day.last - day.first > UNDATED_DAYS)) return null;
  const inTime = day.last >= due.first - SLACK && day.first <= due.last + SLACK;
  const sure = counted || (samePlace && !elsewhere);
  if (report.status === 'occurred') {
    if (inTime) return outcome('held', sure ? 'sure' : 'likely', 'reported for the time that was planned');
    const late = day.first - due.last;
    if (counted && late > 0 && late <= COUNTED_DAYS) return outcome('moved', 'sure', 'reported for another day');
    return null;
  }
  // A plan again: for another time.
  if (inTime) return null;
  const away = Math.max(day.first - due.last, due.first - day.last);
  if (counted && away <= COUNTED_DAYS) return outcome('moved', 'sure', 'planned for another day since');
  const putOff = report.subject.moved && away <= COUNTED_DAYS;
  return putOff ? outcome('moved', sure ? 'sure' : 'likely', 'said to be put off') : null;
}

interface Likeness {
  readonly counted: boolean;
  readonly samePlace: boolean;
  readonly elsewhere: boolean;
  /** The words that both have. */
  readonly words: readonly string[];
}

/** Null: another one, or nothing that says it is the same. */
function likenessOf(a: EventSubject, b: EventSubject): Likeness | null {
  if (a.kind !== b.kind) return null;
  if (a.number !== null && b.number !== null && a.number !== b.number) return null;
  const [own, other] = [allWords(a), allWords(b)];
  // "The Belarusian-Kazakhstan commission" is not "the Belarusian-Russian commission".
  if (!isWithin(a.names, other) && !isWithin(b.names, own)) return null;
  const words = own.filter((word) => holds(other, word));
  const fewer = Math.min(own.length, other.length);
  if (words.length < FEWEST_SHARED || words.length < fewer * SHARE) return null;
  if (words.every((word) => COMMON.has(word))) return null;
  const samePlace = a.places.some((place) => b.places.includes(place));
  return {
    counted: a.number !== null && a.number === b.number,
    samePlace,
    elsewhere: !samePlace && a.places.length > 0 && b.places.length > 0,
    words,
  };
}

function allWords({ names, words }: EventSubject): readonly string[] {
  return [...names, ...words];
}

function isWithin(names: readonly string[], words: readonly string[]): boolean {
  return names.every((name) => holds(words, name));
}

function holds(words: readonly string[], word: string): boolean {
  return words.some((other) => isSameWord(word, other));
}

/** `kazakh` and `kazakhs(tan)`; short words have to be equal. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_STEM && long.startsWith(short);
}

function daysOf(edtf: Edtf | null): Days | null {
  const { date } = edtf === null ? { date: null } : parseEdtf(edtf);
  if (date === null || date.earliest === null || date.latest === null) return null;
  return { first: dayNumber(date.earliest), last: dayNumber(date.latest) };
}
