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
  const appointments: Appointment[] = [];
  let named = 0;
  for (const { words, part } of reading.passages) {
    if (part === 'dateline') continue;
    let sentence = 0;
    for (const [at, { folded, start, joint }] of words.entries()) {
      if (at === 0 || joint === 'break') sentence = start;
      if (!RANKS.has(folded)) continue;
      while ((holders[named]?.end ?? Number.POSITIVE_INFINITY) <= start) named += 1;
      const holder = holders[named - 1];
      if (holder === undefined || holder.start < sentence || !isGiven(words, at, holder)) continue;
      appointments.push({ who: holder.who, rank: folded, start });
    }
  }
  return appointments;
}

/** Whether a verb gives the rank that ends at a word, or the name before it does: "appointed Umirzak Shukeyev akim". */
function isGiven(words: readonly Word[], at: number, { end }: Holder): boolean {
  const first = firstOfRank(words, at);
  if (words[first]?.joint !== 'space' || isDeputys(words.slice(first, at))) return false;
  let before = first - 1;
  while (BETWEEN.has(words[before]?.folded ?? '')) before -= 1;
  const word = words[before];
  return word !== undefined && (word.end === end || (word.start > end && GIVING.has(word.folded)));
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

/** The people of an article, known or not, in the order of the text; of two that overlap the known one. */
function holdersIn({ found }: Reading, people: readonly Naming[]): Holder[] {
  const known = people.map(({ passage, from, to, entity }) => ({
    start: passage.words[from]?.start ?? 0,
    end: passage.words[to - 1]?.end ?? 0,
    who: entity.id,
  }));
  let at = 0;
  const unknown = found.candidates
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((known[at]?.end ?? start + 1) <= start) at += 1;
      return end <= (known[at]?.start ?? end);
    })
    .map(({ start, end, form }) => ({ start, end, who: form }));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}
