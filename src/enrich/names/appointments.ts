// Who is said to have become what: "Umirzak Shukeyev took over as akim"?
import type { Word } from '../../text/words.ts';
import type { Naming, Reading } from './naming.ts';
import { firstOfRank } from './nominal-phrases.ts';
import { RANKS } from './vocabulary.ts';

/** Somebody to whom a sentence gives a rank that does not stand beside the name as a title. */
export interface Appointment {
  /** The id of one who is known, else the name as printed. */
  readonly who: string;
  /** The last word of the rank, folded. */
  readonly rank: string;
  /** Where the rank stands. */
  readonly start: number;
}

/** Before a rank, when a verb gives it. Folded. */
const GIVING = new Set([
  ...['as', 'appointed', 'became', 'become', 'becomes', 'elected', 'named', 'nominated', 'reappointed', 'reelected'],
]);

/** Between these and the rank. Folded. */
const BETWEEN = new Set(['a', 'an', 'the', 'new', 'next', 'acting', 'interim']);

/**
 * The ranks that sentences give, each with the last person named before it in the same sentence.
 *
 * @param people those who are known, in the order of the text
 */
export function appointmentsIn(reading: Reading, people: readonly Naming[]): Appointment[] {
  const holders = holdersIn(reading, people);
  return reading.passages.flatMap(({ words, part }): Appointment[] => {
    if (part === 'dateline') return [];
    let sentence = 0;
    return words.flatMap(({ folded, start, joint }, at): Appointment[] => {
      if (at === 0 || joint === 'break') sentence = start;
      if (!RANKS.has(folded)) return [];
      const first = firstOfRank(words, at);
      if (words[first]?.joint !== 'space' || isDeputys(words.slice(first, at))) return [];
      let before = first - 1;
      while (BETWEEN.has(words[before]?.folded ?? '')) before -= 1;
      const word = words[before];
      if (word === undefined || word.start < sentence) return [];
      const holder = holders.findLast(({ end }) => end <= word.end);
      if (holder === undefined || holder.start < sentence) return [];
      // "Appointed Umirzak Shukeyev akim": the rank stands behind the name itself.
      const given = GIVING.has(word.folded) || holder.end === word.end;
      return given ? [{ who: holder.who, rank: folded, start }] : [];
    });
  });
}

/** A deputy speaker is not called "the speaker". */
function isDeputys(modifiers: readonly Word[]): boolean {
  return modifiers.some(({ folded }) => folded === 'deputy' || folded === 'vice');
}

interface Holder {
  readonly start: number;
  readonly end: number;
  readonly who: string;
}

/** The people of an article, known or not, in the order of the text. */
function holdersIn({ found }: Reading, people: readonly Naming[]): Holder[] {
  const known = people.map(({ passage, from, to, entity }) => ({
    start: passage.words[from]?.start ?? 0,
    end: passage.words[to - 1]?.end ?? 0,
    who: entity.id,
  }));
  const unknown = found.candidates
    .filter(({ kind, start, end }) => kind === 'person' && !known.some((one) => one.start < end && start < one.end))
    .map(({ start, end, form }) => ({ start, end, who: form }));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}
