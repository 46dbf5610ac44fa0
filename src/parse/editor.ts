// What does the editor state above a text, and is each thing what it should be?
import * as v from 'valibot';
import { parseEdtf } from '../article/edtf.ts';
import { parseIso } from '../article/plain-date.ts';
import type { DeclaredTag, Edtf, Status, TagKind } from '../article/record.ts';
import { nearestOf } from '../text/nearest.ts';
import { findControls, foldText } from './blanks.ts';
import { type StatedDate, statedDates } from './stated-dates.ts';

/** What front matter says; null: it does not say. */
export interface Statements {
  readonly title: string | null;
  readonly date: Edtf | null;
  /** `HH:MM`, by the provider's clock. */
  readonly time: string | null;
  readonly dateNote: string | null;
  readonly place: string | null;
  readonly provider: string | null;
  /** The address of the original. */
  readonly source: string | null;
  /** The day on which the original was fetched. */
  readonly retrieved: Edtf | null;
  /** BCP 47, in its usual letter case: `kk`, `kk-Latn`. */
  readonly lang: string | null;
  readonly tags: readonly DeclaredTag[];
  /** Of dates in the text. */
  readonly dates: readonly StatedDate[];
  readonly rights: string | null;
  readonly status: Status | null;
  readonly note: string | null;
}

/** A value that is not what it should be. */
export interface Misstatement {
  /** The key, and the place in a list. */
  readonly path: readonly (string | number)[];
  /** Fits "Unexpected …, expected". */
  readonly expected: string;
}

const STATUSES = ['usable', 'excerpt', 'metadata', 'withdrawn'] as const satisfies readonly Status[];
const TAG_KINDS = ['person', 'place', 'organisation', 'topic'] as const satisfies readonly TagKind[];

const KINDS = `${TAG_KINDS.slice(0, -1).join(':, ')}: or ${TAG_KINDS.at(-1)}:`;

/** Codes of countries that are taken for those of their languages. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['kz', 'kk'],
  ['by', 'be'],
  ['cn', 'zh'],
  ['ua', 'uk'],
  ['jp', 'ja'],
]);

/** Language, script, region, variants. Extensions and private use have no place in an archive. */
const LANGUAGE_TAG = /^([a-z]{2,3})(-[a-z]{4})?(-(?:[a-z]{2}|\d{3}))?((?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*)$/i;

/** What a reader of one value gives when the value is not what it should be. */
class Expected {
  readonly what: string;

  constructor(what: string) {
    this.what = what;
  }
}

function value<T>(read: (text: string) => T | Expected) {
  return v.pipe(
    v.string('one text'),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const isClean = findControls(dataset.value).length === 0;
      const result = isClean ? read(foldText(dataset.value)) : new Expected('a text without control characters');
      if (!(result instanceof Expected)) return result;
      addIssue({ message: result.what });
      return NEVER;
    }),
  );
}

const text = v.nullish(
  value((text) => text),
  null,
);

/** A single text is a list of one, unless commas show that it was meant to hold more. */
const tags = v.pipe(
  v.unknown(),
  v.check((tags) => typeof tags !== 'string' || !tags.includes(','), 'a list, as [trade, energy]'),
  v.transform((tags) => (typeof tags === 'string' ? [tags] : tags)),
  v.array(value(readTag), 'a text or a list of texts'),
);

const STATEMENTS = v.object({
  title: text,
  date: v.nullish(value(readDate), null),
  dateNote: text,
  place: text,
  provider: text,
  source: v.nullish(value(readAddress), null),
  retrieved: v.nullish(value(readDay), null),
  lang: v.nullish(value(readLanguage), null),
  tags: v.nullish(tags, []),
  dates: v.nullish(statedDates, []),
  rights: text,
  status: v.nullish(
    v.pipe(
      value((text) => text),
      v.picklist(STATUSES, `one of ${STATUSES.join(', ')}`),
    ),
    null,
  ),
  note: text,
});

/** The keys of front matter, in the order of the README. */
export const EDITOR_KEYS: readonly string[] = Object.keys(STATEMENTS.entries);

/**
 * Reads what the editor stated. Every value is a text or a list of texts; keys that it does not know are not looked at.
 *
 * @returns null, and all that is wrong at once, where anything is
 * @example readStatements({ date: '2016-12-13T18:49', tags: ['place:Brest'] })
 */
export function readStatements(values: Readonly<Record<string, unknown>>): {
  readonly statements: Statements | null;
  readonly wrong: readonly Misstatement[];
} {
  const result = v.safeParse(STATEMENTS, values);
  if (!result.success) {
    const wrong = result.issues.map(({ path = [], message }) => ({
      path: path.map(({ key }) => (typeof key === 'number' ? key : String(key))),
      expected: message,
    }));
    return { statements: null, wrong };
  }
  const { date, tags: declared, ...others } = result.output;
  const statements = { ...others, date: date?.edtf ?? null, time: date?.time ?? null, tags: withoutRepeats(declared) };
  return { statements, wrong: [] };
}

function withoutRepeats(tags: readonly DeclaredTag[]): DeclaredTag[] {
  const keys = tags.map(({ kind, name }) => `${kind}:${name}`);
  return tags.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

function readDate(text: string): { edtf: Edtf; time: string | null } | Expected {
  const space = /^(\d{4}-\d{2}-\d{2}) +(\d{1,2}:\d{2})/.exec(text);
  if (space !== null)
    return new Expected(`a T between the day and the time, as ${space[1]}T${space[2]?.padStart(5, '0')}`);
  const at = text.indexOf('T');
  const day = at < 0 ? text : text.slice(0, at);
  const { date, expected } = parseEdtf(day);
  if (date === null) return new Expected(expected);
  if (at < 0) return { edtf: date.text, time: null };
  if (parseIso(day) === null) return new Expected('a whole day, as 2016-12-13, before a time');
  const time = text.slice(at + 1);
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return { edtf: date.text, time };
  return new Expected(`a time from 00:00 to 23:59 without seconds or zone, as ${day}T18:49`);
}

function readDay(text: string): Edtf | Expected {
  const { expected } = parseEdtf(text);
  if (expected !== null) return new Expected(expected);
  return parseIso(text) === null ? new Expected('a whole day, as 2024-04-20') : text;
}

function readAddress(text: string): string | Expected {
  const isAddress = /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
  return isAddress ? text : new Expected('a web address that begins with https:// or http://');
}

function readLanguage(text: string): string | Expected {
  const language = COUNTRIES.get(text.toLowerCase().slice(0, 2));
  if (language !== undefined && !/^[a-z]{3}/i.test(text)) {
    return new Expected(`the code of a language: ${language}, not that of a country`);
  }
  const match = LANGUAGE_TAG.exec(text);
  if (match === null) return new Expected('a language tag (BCP 47), as en, ru, kk or be-tarask');
  const [, primary = '', script = '', region = '', variants = ''] = match;
  const capital = script.slice(0, 2).toUpperCase() + script.slice(2).toLowerCase();
  return primary.toLowerCase() + capital + region.toUpperCase() + variants.toLowerCase();
}

function readTag(text: string): DeclaredTag | Expected {
  const at = text.indexOf(':');
  const prefix = text.slice(0, Math.max(at, 0));
  const kind = TAG_KINDS.find((kind) => kind === prefix);
  if (kind === undefined && prefix === 'agency') return new Expected('the agency as provider, not as a tag');
  if (kind === undefined && /^\w{4,}$/.test(prefix)) {
    const near = nearestOf(prefix, TAG_KINDS);
    if (near !== null) return new Expected(`${KINDS} before the name, or no colon (nearest: ${near})`);
  }
  const name = kind === undefined ? text : text.slice(at + 1).trim();
  return name === '' ? new Expected('the name of a tag') : { kind: kind ?? 'topic', name };
}
