// Are the dates of an authority file in the calendar, and its ids given once and in order?
import { parseEdtf } from '../article/edtf.ts';
import type { Edtf } from '../article/record.ts';
import type { Message } from '../text/message.ts';
import type { AuthorityFile, Stretch, YamlPath } from './authority-yaml.ts';

/** `every-year`: `XXXX-12-16`. `known`: a date or interval with its years. `interval`: two ends, one may be open. */
export type WantedDate = 'every-year' | 'known' | 'interval';

export interface DatedPlace {
  readonly edtf: Edtf;
  readonly path: YamlPath;
  readonly wants: WantedDate;
}

export interface ListedEntry {
  readonly id: string;
  readonly list: string;
  readonly at: number;
  readonly dates: readonly DatedPlace[];
}

const EXPECTED: Readonly<Record<WantedDate, string>> = {
  'every-year': 'a day of every year, as XXXX-12-16',
  known: 'a date with its year, as 1991-12-16 or 2017-07-05/2017-07-09',
  interval: 'an interval, as 2012/2021 or 2015-01-01/..',
};

/** Ids given twice name both places. */
export function findDateFaults(file: AuthorityFile<unknown>, entries: readonly ListedEntry[]): readonly Message[] {
  const first = new Map<string, ListedEntry>();
  const messages: Message[] = [];
  entries.forEach((entry, index) => {
    // To find a place costs more than all the rest: it is asked for where there is a fault.
    const where = (): Stretch => file.locate([entry.list, entry.at, 'id']);
    const other = first.get(entry.id);
    if (other === undefined) first.set(entry.id, entry);
    else messages.push(doubleId(where(), entry.id, file.locate([other.list, other.at, 'id'])));
    const before = entries[index - 1];
    if (before !== undefined && before.list === entry.list && before.id > entry.id) {
      messages.push(unsorted(where(), entry.id, before.id));
    }
    for (const date of entry.dates) {
      const expected = dateFault(date);
      if (expected !== null) messages.push(badDate(file.locate(date.path), date.edtf, expected));
    }
  });
  return messages;
}

function dateFault({ edtf, wants }: DatedPlace): string | null {
  const { date, expected } = parseEdtf(edtf);
  if (date === null) return expected;
  const fits =
    wants === 'every-year'
      ? /^XXXX-\d\d-\d\d$/.test(edtf)
      : wants === 'interval'
        ? date.form === 'interval'
        : date.earliest !== null && date.latest !== null;
  return fits ? null : EXPECTED[wants];
}

function doubleId(where: Stretch, id: string, other: Stretch): Message {
  const there = other.start === null ? other.path : `${other.path}:${other.start.line}:${other.start.column}`;
  return {
    ...where,
    severity: 'error',
    rule: 'authority/double-id',
    text: `Unexpected id "${id}", already given at ${there}`,
    advice: 'Join the two entries, or give one of them another id.',
  };
}

function unsorted(where: Stretch, id: string, before: string): Message {
  return {
    ...where,
    severity: 'warning',
    rule: 'authority/unsorted',
    text: `Unexpected id "${id}" after "${before}", expected the entries in order of their ids`,
    advice: 'Move the entry, so that changes are easy to read.',
  };
}

function badDate(where: Stretch, edtf: Edtf, expected: string): Message {
  return {
    ...where,
    severity: 'error',
    rule: 'authority/date',
    text: `Unexpected date "${edtf}", expected ${expected}`,
    advice: 'Correct the date.',
  };
}
