// What does the editor say of single dates in the text: `words: last year` with `value: 2017`, `drop` or `confirm`?
import * as v from 'valibot';
import { parseEdtf } from '../article/edtf.ts';
import type { DateCorrection } from '../article/record.ts';
import { nearestOf } from '../text/nearest.ts';

/** A correction, before it is known where it stands. */
export type StatedDate = Omit<DateCorrection, 'start' | 'end'>;

const KEYS = ['words', 'nth', 'value', 'drop', 'confirm'] as const;
const RULINGS = ['value', 'drop', 'confirm'] as const;
const ENTRY = 'an entry as `- words: last year` with `value: 2017`, `drop: true` or `confirm: true` below it';

type Fault = { readonly key: string | null; readonly expected: string };

/** A list of entries, each a map of texts. */
export const statedDates = v.array(
  v.pipe(
    v.record(v.string(), v.string('one text'), ENTRY),
    v.rawTransform<Record<string, string>, StatedDate>(({ dataset: { value: entry }, addIssue, NEVER }) => {
      const read = readEntry(entry);
      if ('ruling' in read) return read;
      const { key, expected } = read;
      if (key === null) addIssue({ message: expected });
      else {
        addIssue({
          message: expected,
          path: [{ type: 'object', origin: 'value', input: entry, key, value: entry[key] }],
        });
      }
      return NEVER;
    }),
  ),
  'a list of entries, each behind a hyphen',
);

function readEntry(entry: Readonly<Record<string, string>>): StatedDate | Fault {
  const unknown = Object.keys(entry).find((key) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) {
    const near = nearestOf(unknown.slice(0, 40), KEYS);
    const nearest = near === null ? '' : ` (nearest: ${near})`;
    return {
      key: unknown,
      expected: `it behind one of ${KEYS.join(', ')}, not behind ${unknown.slice(0, 40)}${nearest}`,
    };
  }
  const words = (entry.words ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return { key: entry.words === undefined ? null : 'words', expected: ENTRY };
  const rulings = RULINGS.filter((key) => entry[key] !== undefined);
  const [ruling] = rulings;
  if (ruling === undefined) return { key: null, expected: ENTRY };
  if (rulings.length > 1) return { key: ruling, expected: `only one of ${RULINGS.join(', ')}` };
  const nth = readNth(entry.nth);
  if (nth === undefined) return { key: 'nth', expected: 'a number from 1, or all' };
  const said = entry[ruling] ?? '';
  if (ruling !== 'value') {
    return said === 'true' ? { words, nth, ruling } : { key: ruling, expected: 'true, or the line left out' };
  }
  const { date, expected } = parseEdtf(said);
  if (date === null) return { key: ruling, expected: said === 'null' ? '`drop: true` where it is no date' : expected };
  return { words, nth, ruling: { value: date.text } };
}

/** Undefined: not what it should be. */
function readNth(nth: string | undefined): StatedDate['nth'] | undefined {
  if (nth === undefined) return null;
  if (nth === 'all') return 'all';
  return /^[1-9]\d{0,3}$/.test(nth) ? Number(nth) : undefined;
}
