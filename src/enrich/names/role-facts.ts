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
  const { found, article } = reading;
  const roles: Role[] = [];
  for (const { passage, from, to, entity } of people) {
    const start = passage.words[from]?.start ?? 0;
    const end = passage.words[to - 1]?.end ?? start;
    const before = roleBefore(passage.words, from, endOfNameBefore(reading, people, start));
    const after = afterUnlessAnothers(reading, people, roleAfter(passage.words, to));
    if (before !== null) roles.push(roleOf(reading, before, { start, end }, entity.id, 'before the name'));
    if (after !== null) roles.push(roleOf(reading, after, { start, end }, entity.id, 'after the name'));
  }
  for (const { start, end, role, kind } of found.candidates) {
    if (kind !== 'person' || role === null) continue;
    if (roles.some(({ fact }) => fact.holder.start < end && start < fact.holder.end)) continue;
    roles.push(roleOf(reading, role, { start, end }, null, role.start < start ? 'before the name' : 'after the name'));
  }
  return roles.sort((a, b) => a.fact.start - b.fact.start || a.fact.holder.start - b.fact.holder.start || article.part);
}

/** Where the last name before an offset ends. */
function endOfNameBefore({ found }: Reading, people: readonly Naming[], offset: number): number {
  let last = 0;
  for (const { passage, to } of people) {
    const end = passage.words[to - 1]?.end ?? 0;
    if (end <= offset && end > last) last = end;
  }
  for (const { kind, end } of found.candidates) if (kind === 'person' && end <= offset && end > last) last = end;
  return last;
}

/** In a list of people, what follows a name and a comma is the next one's office. */
function afterUnlessAnothers({ found }: Reading, people: readonly Naming[], role: Span | null): Span | null {
  if (role === null) return null;
  const isNext = (start: number) => start > role.start && start <= role.end + 1;
  if (people.some(({ passage, from }) => isNext(passage.words[from]?.start ?? 0))) return null;
  return found.candidates.some(({ kind, start }) => kind === 'person' && isNext(start)) ? null : role;
}

function roleOf(reading: Reading, span: Span, holder: Span, person: string | null, basis: string): Role {
  const { article, index } = reading;
  const words = wordsOf(article.text, span.start, span.end);
  const office = officeWords(words);
  const of = namedIn(reading, span);
  const known = person === null ? null : heldOffice(index.people.get(person), office, of, reading.day);
  return {
    person,
    start: holder.start,
    words: office,
    of,
    former: words.some(({ folded }: Word) => FORMER.has(folded)),
    fact: {
      ...span,
      rule: 'role/beside-name',
      basis: `an office ${basis}`,
      role: folded(article.text, span),
      holder: { ...holder, form: folded(article.text, holder) },
      person,
      office: known?.office.id ?? null,
    },
  };
}

function folded(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** The ids of what is named inside a stretch, in order. */
export function namedIn({ matches }: Reading, { start, end }: Span): string[] {
  return matches.flatMap(({ passage, from, to, aliases }) => {
    const begins = passage.words[from]?.start ?? 0;
    const ends = passage.words[to - 1]?.end ?? 0;
    return start <= begins && ends <= end ? aliases.flatMap(({ entity }) => (entity === null ? [] : [entity.id])) : [];
  });
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
