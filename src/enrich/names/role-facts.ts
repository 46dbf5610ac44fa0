// What does the text say that the people in it are?
import type { RoleFact } from '../../article/entity.ts';
import { heldOn } from '../../article/tenure.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { HeldOffice, IndexedPerson } from './name-index.ts';
import type { Naming, Reading } from './naming.ts';
import { type OfficeWords, officeWords, roleAfter, roleBefore } from './roles.ts';
import { FORMER } from './vocabulary.ts';

/** Somebody of the article, known or not, with one office that the text or the authority files give to them. */
export interface Role {
  /** Of the authority files; null: somebody they do not know. */
  readonly person: string | null;
  /** Where the name stands that the office is given with; -1: the office is from the authority files. */
  readonly start: number;
  readonly words: OfficeWords;
  /** Ids of the countries and bodies that the words name, in order: the first is whose office it is. */
  readonly of: readonly string[];
  /** Whether it was held before, and is not now. */
  readonly former: boolean;
  readonly fact: RoleFact;
}

/** The offices that stand beside names: of those who are known, and of those who only look like people. */
export function rolesIn(reading: Reading, people: readonly Naming[]): Role[] {
  const named = new Map(people.map((naming) => [spanOf(naming).start, naming]));
  const holders = holdersIn(reading, people);
  return holders
    .flatMap((holder, at): Role[] => {
      const { passage, from, to, entity } = named.get(holder.start) ?? {};
      if (passage === undefined || from === undefined || to === undefined) {
        return holder.role === null ? [] : [roleOf(reading, holder.role, holder, null)];
      }
      const person = entity?.id ?? null;
      const before = roleBefore(passage.words, from, holders[at - 1]?.end);
      const after = roleAfter(passage.words, to);
      // In a list of people, what follows a name and a comma is the next one's office.
      const isNexts = after !== null && (holders[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= after.end + 1;
      return [
        ...(before === null ? [] : [roleOf(reading, before, holder, person)]),
        ...(after === null || isNexts ? [] : [roleOf(reading, after, holder, person)]),
      ];
    })
    .sort((a, b) => a.fact.start - b.fact.start || a.fact.holder.start - b.fact.holder.start);
}

/** Somebody's name, and the office that was found beside it where the name is not known. */
type Holder = Span & { readonly role: Span | null };

/** The names of people, known and unknown, in the order of the text; of two that overlap the known one. */
function holdersIn({ found }: Reading, people: readonly Naming[]): Holder[] {
  const known = people.map((naming): Holder => ({ ...spanOf(naming), role: null })).sort(inText);
  const candidates = found.candidates
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end, role }): Holder => ({ start, end, role }))
    .sort(inText);
  let at = 0;
  const unknown = candidates.filter(({ start, end }) => {
    while ((known[at]?.end ?? start + 1) <= start) at += 1;
    return end <= (known[at]?.start ?? end);
  });
  return [...known, ...unknown].sort(inText);
}

function inText(a: Span, b: Span): number {
  return a.start - b.start;
}

function spanOf({ passage, from, to }: Naming): Span {
  const start = passage.words[from]?.start ?? 0;
  return { start, end: passage.words[to - 1]?.end ?? start };
}

function roleOf(reading: Reading, span: Span, { start, end }: Span, person: string | null): Role {
  const { article, index } = reading;
  const words = wordsOf(article.text, span.start, span.end);
  const office = officeWords(words);
  const of = namedIn(reading, span);
  const known = person === null ? null : heldOffice(index.people.get(person), office, of, reading.day);
  return {
    person,
    start,
    words: office,
    of,
    former: words.some(({ folded }: Word) => FORMER.has(folded)),
    fact: {
      ...span,
      rule: 'role/beside-name',
      basis: `an office ${span.start < start ? 'before' : 'after'} the name`,
      role: folded(article.text, span),
      holder: { start, end, form: folded(article.text, { start, end }) },
      person,
      office: known?.office.id ?? null,
    },
  };
}

function folded(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The ids of what is named inside a stretch, in order. */
function namedIn({ matches }: Reading, { start, end }: Span): string[] {
  const ids: string[] = [];
  for (let at = firstFrom(matches, start); at < matches.length; at += 1) {
    const match = matches[at];
    if (match === undefined || (match.passage.words[match.to - 1]?.end ?? 0) > end) break;
    for (const { entity } of match.aliases) if (entity !== null) ids.push(entity.id);
  }
  return ids;
}

/** The place of the first match that begins at an offset or after it; they stand in the order of the text. */
function firstFrom(matches: Reading['matches'], offset: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const match = matches[middle];
    if ((match?.passage.words[match.from]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The office of the authority files that the words mean, if the person held it on the day or may have. */
function heldOffice(
  person: IndexedPerson | undefined,
  { core }: OfficeWords,
  of: readonly string[],
  day: string | null,
): HeldOffice | null {
  const fitting = (person?.offices ?? []).filter(
    ({ office, words, tenure }) =>
      words.includes(core) &&
      (of.length === 0 || office.of === null || of.includes(office.of)) &&
      (day === null || heldOn(tenure, day) !== 'no'),
  );
  const [first = null] = fitting;
  return first !== null && fitting.every(({ office }) => office.id === first.office.id) ? first : null;
}
