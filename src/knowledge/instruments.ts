// What does content/authority/instruments.yaml say? Treaties and documents, and what a text proves by naming them.
import * as v from 'valibot';
import type { DatedFact } from '../article/dated-fact.ts';
import type { Edtf } from '../article/record.ts';
import type { Message } from '../text/message.ts';
import { type Evidence, evidence, id, textOrNothing, wordList } from './authority-name.ts';
import { readYaml } from './authority-yaml.ts';
import { type DatedPlace, findDateFaults } from './date-faults.ts';

const KINDS = ['treaty', 'union', 'agreement', 'declaration', 'document', 'resolution', 'programme', 'law'] as const;

export type InstrumentKind = (typeof KINDS)[number];

/** A treaty, union or document that has days of its own. */
export interface Instrument extends Evidence {
  readonly id: string;
  /** The first is the heading. */
  readonly names: readonly string[];
  readonly kind: InstrumentKind;
  /** The day it was signed, adopted or made public. */
  readonly issued: Edtf | null;
  /** The days on which it has been in force: `2015-01-01/..`. */
  readonly inForce: Edtf | null;
  /** What words show about the day on which they were written. */
  readonly shows: readonly Showing[];
}

/** Words that nobody could write before it was there, or after it was gone. */
export interface Showing {
  /** Any of these, as printed; letter case makes no difference. */
  readonly words: readonly string[];
  /** All of these have to stand in the article too, so that the words mean this instrument and no other. */
  readonly with: readonly string[];
  /** None of these may stand in the sentence: words of a plan, of a past. */
  readonly without: readonly string[];
  readonly holds: 'issued' | 'in-force';
}

const showing = v.strictObject({
  words: v.pipe(wordList, v.minLength(1, 'at least one wording')),
  with: wordList,
  without: wordList,
  holds: v.picklist(['issued', 'in-force'], 'issued or in-force'),
});

const instrument = v.pipe(
  v.strictObject({
    id,
    names: v.pipe(wordList, v.minLength(1, 'at least one name')),
    kind: v.picklist(KINDS, `one of ${KINDS.join(', ')}`),
    issued: textOrNothing,
    'in-force': textOrNothing,
    shows: v.optional(v.array(showing, 'a list of wordings'), []),
    ...evidence,
  }),
  v.transform(({ 'in-force': inForce, ...read }): Instrument => ({ ...read, inForce })),
);

const instrumentsFile = v.strictObject({
  instruments: v.optional(v.array(instrument, 'a list of treaties and documents'), []),
});

/**
 * Reads the treaties and documents. Where a message is an error, none is given and nothing may be published.
 *
 * @param path relative to the content folder
 */
export function readInstruments(
  path: string,
  source: string,
): { instruments: readonly Instrument[]; messages: readonly Message[] } {
  const { file, messages } = readYaml(path, source, instrumentsFile);
  if (file === null) return { instruments: [], messages };
  const { instruments } = file.content;
  const faults = [
    ...findDateFaults(
      file,
      instruments.map((entry, at) => ({ id: entry.id, list: 'instruments', at, dates: datesOf(entry, at) })),
    ),
    ...instruments.flatMap((entry, at) =>
      entry.shows.flatMap(({ holds }, n): Message[] => {
        if ((holds === 'issued' ? entry.issued : entry.inForce) !== null) return [];
        return [
          {
            ...file.locate(['instruments', at, 'shows', n, 'holds']),
            severity: 'error',
            rule: 'authority/missing-key',
            text: `Missing key "${holds}", expected it in instruments ${at + 1}, whose wordings show it`,
            advice: `Add the line "${holds}: …".`,
          },
        ];
      }),
    ),
  ];
  const broken = faults.some(({ severity }) => severity === 'error');
  return { instruments: broken ? [] : instruments, messages: faults };
}

function datesOf({ issued, inForce }: Instrument, at: number): DatedPlace[] {
  const dates: DatedPlace[] = [];
  if (issued !== null) dates.push({ edtf: issued, path: ['instruments', at, 'issued'], wants: 'known' });
  if (inForce !== null) dates.push({ edtf: inForce, path: ['instruments', at, 'in-force'], wants: 'interval' });
  return dates;
}

/**
 * What an article's words can prove of the day it was written on, by the treaties and documents they speak of.
 *
 * @example datedFactsOf(instruments) // { words: ['same economic union'], with: ['Belarus', 'Kazakhstan'], holds: ['2015-01-01/..'] … }
 */
export function datedFactsOf(instruments: readonly Instrument[]): readonly DatedFact[] {
  return instruments.flatMap(({ id: instrumentId, names, issued, inForce, shows, source, seen }) =>
    shows.flatMap((showing): DatedFact[] => {
      const holds = showing.holds === 'issued' ? after(issued) : inForce;
      if (holds === null) return [];
      const said = showing.holds === 'issued' ? 'had been made public' : 'was in force';
      return [
        {
          id: instrumentId,
          words: showing.words,
          with: showing.with,
          without: showing.without,
          where: 'text',
          holds: [holds],
          evidence: `${names[0]} ${said}`,
          source: source ?? (seen === null ? null : seen.file),
        },
      ];
    }),
  );
}

/** From the first day of a date on, without end. */
function after(edtf: Edtf | null): Edtf | null {
  return edtf === null ? null : `${edtf.split('/')[0]}/..`;
}
