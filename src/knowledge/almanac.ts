// What does content/authority/almanac.yaml say? Days that have a name, days whose anniversaries are kept, sessions.
import * as v from 'valibot';
import type { Edtf } from '../article/record.ts';
import type { Message } from '../text/message.ts';
import { type Evidence, evidence, id, text, wordList } from './authority-name.ts';
import { readYaml, type YamlPath } from './authority-yaml.ts';
import { type DatedPlace, findDateFaults, type ListedEntry } from './date-faults.ts';
import { findDoubleNames, type OwnedName } from './double-names.ts';

/** A day of every year that has a name: `Independence Day`. */
export interface NamedDay extends Evidence {
  readonly id: string;
  /** As texts print it, in every language and case; the first is the heading. */
  readonly names: readonly string[];
  /** The countries or bodies that keep it, as texts print them beside it. Empty: the name says enough. */
  readonly holders: readonly string[];
  /** Its first day: `XXXX-12-16`. */
  readonly date: Edtf;
  /** How many days it lasts. */
  readonly days: number;
  /** The years in which it was kept, as EDTF intervals: `2012/2021`. Empty: not bounded. */
  readonly valid: readonly Edtf[];
}

/** What has anniversaries: `the 25th anniversary of Kazakhstan's independence`. */
export interface Anniversary extends Evidence {
  readonly id: string;
  /** What stands after "anniversary of (the)". */
  readonly names: readonly string[];
  /** Where the name is anybody's (`independence`): the one country that its sentence has to name, as texts print it. */
  readonly holders: readonly string[];
  /** The day it happened. */
  readonly date: Edtf;
}

/** Meetings that are counted: `the 26th session`. */
export interface Sessions extends Evidence {
  readonly id: string;
  /** The body that meets. One of these has to stand in the article. */
  readonly names: readonly string[];
  /** What the meetings are called: `session`. */
  readonly called: readonly string[];
  readonly held: readonly Session[];
}

export interface Session extends Evidence {
  readonly number: number;
  readonly place: string;
  readonly date: Edtf;
}

/** Plain data: it can be kept as JSON. */
export interface Almanac {
  readonly days: readonly NamedDay[];
  readonly anniversaries: readonly Anniversary[];
  readonly sessions: readonly Sessions[];
}

export const EMPTY_ALMANAC: Almanac = { days: [], anniversaries: [], sessions: [] };

const number = (words: string) => v.pipe(v.string(words), v.regex(/^[1-9]\d{0,3}$/, words), v.transform(Number));
const names = v.pipe(wordList, v.minLength(1, 'at least one name'));

const namedDay = v.strictObject({
  id,
  names,
  holders: wordList,
  date: text,
  days: v.optional(number('a number of days'), '1'),
  valid: wordList,
  ...evidence,
});

const anniversary = v.strictObject({ id, names, holders: wordList, date: text, ...evidence });

const session = v.strictObject({ number: number('the number of the session'), place: text, date: text, ...evidence });

const sessions = v.strictObject({
  id,
  names,
  called: names,
  held: v.optional(v.array(session, 'a list of sessions'), []),
  ...evidence,
});

const almanacFile = v.strictObject({
  days: v.optional(v.array(namedDay, 'a list of named days'), []),
  anniversaries: v.optional(v.array(anniversary, 'a list of anniversaries'), []),
  sessions: v.optional(v.array(sessions, 'a list of sessions'), []),
});

/**
 * Reads the almanac. Where a message is an error, the almanac is empty and nothing may be published.
 *
 * @param path relative to the content folder
 */
export function readAlmanac(path: string, source: string): { almanac: Almanac; messages: readonly Message[] } {
  const { file, messages } = readYaml(path, source, almanacFile);
  if (file === null) return { almanac: EMPTY_ALMANAC, messages };
  const { days, anniversaries, sessions: bodies } = file.content;
  const entries: ListedEntry[] = [
    ...days.map((entry, at) => ({ id: entry.id, list: 'days', at, dates: datesOfDay(entry, at) })),
    ...anniversaries.map((entry, at) => ({
      id: entry.id,
      list: 'anniversaries',
      at,
      dates: [{ edtf: entry.date, path: ['anniversaries', at, 'date'], wants: 'known' as const }],
    })),
    ...bodies.map((entry, at) => ({
      id: entry.id,
      list: 'sessions',
      at,
      dates: entry.held.map(({ date }, n) => ({
        edtf: date,
        path: ['sessions', at, 'held', n, 'date'],
        wants: 'known' as const,
      })),
    })),
  ];
  const faults = [
    ...findDateFaults(file, entries),
    ...findDoubleNames(
      file,
      days.flatMap((day, at) => ownedNames(day, ['days', at])),
    ),
    ...findDoubleNames(
      file,
      anniversaries.flatMap((one, at) => ownedNames({ ...one, holders: [] }, ['anniversaries', at])),
    ),
    ...bodies.flatMap(({ held }, at) =>
      findDoubleNames(
        file,
        held.map(({ number, place }, n) => ({
          name: `no. ${number}, ${place}`,
          holders: [],
          path: ['sessions', at, 'held', n],
        })),
      ),
    ),
  ];
  const broken = faults.some(({ severity }) => severity === 'error');
  return { almanac: broken ? EMPTY_ALMANAC : file.content, messages: faults };
}

function ownedNames({ names, holders }: Pick<NamedDay, 'names' | 'holders'>, entry: YamlPath): OwnedName[] {
  return names.map((name, n) => ({ name, holders, path: [...entry, 'names', n] }));
}

function datesOfDay({ date, valid }: NamedDay, at: number): DatedPlace[] {
  return [
    { edtf: date, path: ['days', at, 'date'], wants: 'every-year' },
    ...valid.map((edtf, n) => ({ edtf, path: ['days', at, 'valid', n], wants: 'interval' as const })),
  ];
}
