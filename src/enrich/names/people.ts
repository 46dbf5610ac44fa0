// Who is named, in full, by the surname alone, or by title and surname?
import type { Candidate } from '../../article/entity.ts';
import { heldOn } from '../../article/tenure.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { startsSentence } from './candidates.ts';
import type { HeldOffice, IndexedPerson } from './name-index.ts';
import { isToldApart, matchOver, type Naming, type Reading } from './naming.ts';
import { isOfficeWord, officeWords, roleAfter, roleBefore } from './roles.ts';
import type { Passage } from './searched-text.ts';
import {
  FORMER,
  FUNCTION_WORDS,
  HONORIFICS,
  NAMED_AFTER,
  SPEECH_VERBS,
  TITLE_MODIFIERS,
  TITLES,
} from './vocabulary.ts';

/**
 * Those who are named by a whole name that the authority files give.
 *
 * @param named ids of what is surely named, which tells people of one name apart
 */
export function fullNames(reading: Reading, named: ReadonlySet<string>): Naming[] {
  return reading.matches.flatMap(({ passage, from, to, aliases }): Naming[] => {
    const [alias] = aliases;
    const entity = alias?.entity;
    if (alias === undefined || entity?.kind !== 'person' || isNamesake(passage.words, to)) return [];
    const words = { passage, from, to, entity, sort: 'named' } as const;
    if (alias.beside.length === 0) {
      return [{ ...words, tier: 'sure', rule: 'name/full', basis: 'a name in the authority files' }];
    }
    if (!isToldApart(alias, named, reading) || !isGivenOffice(reading, entity.id)) return [];
    const basis = 'a name that is not theirs alone, told apart by what else is named';
    return [{ ...words, tier: 'likely', rule: 'name/beside', basis }];
  });
}

/**
 * Those who are named by their surname, having been named in full elsewhere in the article, and those whom a title
 * that they hold tells apart (`President Lukashenko`). Not where somebody else there has the surname too.
 */
export function surnames(reading: Reading, full: readonly Naming[]): Naming[] {
  const { index, passages } = reading;
  const bearers = bearersOf(reading, full);
  if (bearers.size === 0) return [];
  const namings: Naming[] = [];
  for (const passage of passages) {
    if (passage.part === 'dateline') continue;
    for (const [at, word] of passage.words.entries()) {
      const bearer = bearers.get(word.folded);
      if (bearer === undefined || bearer === null || word.shape === 'lower') continue;
      if (matchOver(reading, passage, at) !== null || isNamesake(passage.words, at + 1)) continue;
      const initials = initialsBefore(passage.words, at);
      if (initials === at && !standsAlone(reading, passage, at)) continue;
      const person = index.people.get(bearer.id);
      if (person === undefined || !initialsFit(passage.words, initials, at, person)) continue;
      namings.push({
        passage,
        from: initials,
        to: at + 1,
        entity: { kind: 'person', id: bearer.id },
        sort: 'named',
        tier: 'likely',
        rule: bearer.rule,
        basis: bearer.basis,
      });
    }
  }
  return namings;
}

interface Bearer {
  readonly id: string;
  readonly rule: string;
  readonly basis: string;
}

/** Surnames, folded, and who is meant by each in this article; null: it could be another. */
function bearersOf(reading: Reading, full: readonly Naming[]): Map<string, Bearer | null> {
  const { index, found } = reading;
  const bearers = new Map<string, Bearer | null>();
  const claim = (surname: string, bearer: Bearer) => {
    const other = bearers.get(surname);
    bearers.set(surname, other === undefined || other?.id === bearer.id ? bearer : null);
  };
  const known = fullyNamed(full);
  for (const id of known.ids) {
    const person = index.people.get(id);
    for (const surname of person?.surnames ?? []) {
      claim(surname, { id, rule: 'name/surname', basis: `surname of ${person?.name}, who is named in full` });
    }
  }
  for (const candidate of found.candidates) {
    if (candidate.kind !== 'person') continue;
    const words = wordsOf(candidate.form, 0, candidate.form.length);
    const surname = words[words.length - 1]?.folded ?? '';
    const titled = personByTitle(reading, candidate, words);
    if (titled !== null) claim(surname, titled);
    else if (words.length > 1 && bearers.has(surname) && !isOneOf(reading, known, candidate, words))
      bearers.set(surname, null);
  }
  return bearers;
}

/** Those who were named in full, for asking whether somebody is one of them. */
interface FullyNamed {
  readonly ids: readonly string[];
  /** Offsets at which their names begin and end. */
  readonly edges: ReadonlySet<number>;
}

function fullyNamed(full: readonly Naming[]): FullyNamed {
  const edges = full.flatMap(({ passage, from, to }) => [
    passage.words[from]?.start ?? -1,
    passage.words[to - 1]?.end ?? -1,
  ]);
  return { ids: [...new Set(full.map(({ entity }) => entity.id))], edges: new Set(edges) };
}

/** Whether a candidate is one of the people who were named in full, or the same with an initial. */
function isOneOf(
  { index }: Reading,
  { ids, edges }: FullyNamed,
  { start, end }: Candidate,
  words: readonly Word[],
): boolean {
  if (edges.has(start) || edges.has(end)) return true;
  const last = words[words.length - 1]?.folded ?? '';
  return ids.some((id) => {
    const person = index.people.get(id);
    return person?.surnames.includes(last) === true && initialsFit(words, 0, words.length - 1, person);
  });
}

/**
 * Whether the article gives a person an office that they hold or have held, somewhere beside their name; those of whom
 * no office is known need none. A name that others bear too is no longer theirs because their country is named.
 */
function isGivenOffice(reading: Reading, id: string): boolean {
  const { index, article, matches } = reading;
  const offices = index.people.get(id)?.offices ?? [];
  if (offices.length === 0) return true;
  return matches.some(({ passage, from, to, aliases }) => {
    if (aliases[0]?.entity?.id !== id) return false;
    return [roleBefore(passage.words, from), roleAfter(passage.words, to)].some((role) => {
      if (role === null) return false;
      const { core, all } = officeWords(wordsOf(article.text, role.start, role.end));
      return offices.some(
        (held) =>
          held.words.includes(core) &&
          (reading.day === null || heldOn(held.tenure, reading.day) !== 'no' || isFormer(passage.words, role)) &&
          isOfficeOf(reading, all, held),
      );
    });
  });
}

function isFormer(words: readonly Word[], { start, end }: Span): boolean {
  return words.some((word) => word.start >= start && word.end <= end && FORMER.has(word.folded));
}

/** The one person of a surname who holds, on the article's day, the office that stands before it. */
function personByTitle(reading: Reading, { role }: Candidate, words: readonly Word[]): Bearer | null {
  const { index, article, day } = reading;
  const surname = words[words.length - 1];
  if (role === null || surname === undefined || words.slice(0, -1).some(({ folded }) => folded.length > 1)) return null;
  const { core, all } = officeWords(wordsOf(article.text, role.start, role.end));
  const holders = (index.bySurname.get(surname.folded) ?? []).filter(
    (person) =>
      initialsFit(words, 0, words.length - 1, person) &&
      person.offices.some(
        (held) =>
          held.words.includes(core) &&
          (day === null || heldOn(held.tenure, day) === 'yes') &&
          isOfficeOf(reading, all, held),
      ),
  );
  const [holder] = holders;
  if (holders.length !== 1 || holder === undefined) return null;
  return { id: holder.id, rule: 'name/title-and-surname', basis: `surname and office (${core}) of ${holder.name}` };
}

/** Whether the words of an office name no other country, body or field than its own: not the farm minister's for the health minister. */
function isOfficeOf({ index }: Reading, all: readonly string[], { office, fields }: HeldOffice): boolean {
  return all.every((word) => {
    if (fields.has(word) || isOfficeWord(word)) return true;
    const alias = index.root.next?.get(word)?.aliases?.find(({ entity }) => entity?.kind === 'place');
    return alias?.entity != null && alias.entity.id === (office.of ?? '');
  });
}

/** Whether a surname is nobody else's: no unknown given name before it, no second surname after it. */
function standsAlone(reading: Reading, passage: Passage, at: number): boolean {
  const { words } = passage;
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word === undefined) return false;
  if (after?.joint === 'hyphen' && after.shape !== 'lower' && matchOver(reading, passage, at + 1) === null)
    return false;
  if (before === undefined || passage.shouted) return true;
  if (word.joint === 'hyphen') return matchOver(reading, passage, at - 1) !== null;
  if (word.joint !== 'space' || before.shape === 'lower' || before.shape === 'number') return true;
  if (TITLES.has(before.folded) || FUNCTION_WORDS.has(before.folded) || HONORIFICS.has(before.folded)) return true;
  if (TITLE_MODIFIERS.has(before.folded) && startsSentence(before)) return true;
  const match = matchOver(reading, passage, at - 1);
  return match !== null && match.aliases[0]?.entity?.kind !== 'person';
}

/** The first of the initials that stand before a surname; the surname itself where there are none. */
function initialsBefore(words: readonly Word[], at: number): number {
  let first = at;
  while (words[first]?.joint === 'initial' && words[first - 1]?.folded.length === 1) first -= 1;
  // "A.G. Lukashenko": two initials are read as one word, as U.S. is.
  return first === at && words[at]?.joint === 'space' && /^.\..\.$/.test(words[at - 1]?.folded ?? '') ? at - 1 : first;
}

/** Whether initials are those of a name of the person: the first is enough, the others may be a patronymic's. */
function initialsFit(words: readonly Word[], first: number, surname: number, person: IndexedPerson): boolean {
  if (first === surname) return true;
  const initial = words[first]?.folded ?? '';
  return (initial.length === 1 || initial.charAt(1) === '.') && person.initials.includes(initial.charAt(0));
}

/** "Nursultan Nazarbayev International Airport" is no person. */
function isNamesake(words: readonly Word[], after: number): boolean {
  for (let at = after; at < after + 3; at += 1) {
    const word = words[at];
    if (word === undefined || word.joint !== 'space' || (word.shape !== 'capital' && word.shape !== 'upper'))
      return false;
    if (SPEECH_VERBS.has(word.folded) || FUNCTION_WORDS.has(word.folded)) return false;
    if (NAMED_AFTER.has(word.folded)) return true;
  }
  return false;
}
