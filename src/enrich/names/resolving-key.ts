// Which files does a change of the authority files touch?

import type { AuthorityName } from '../../knowledge/authority-name.ts';
import type { Authority } from '../../knowledge/known-entities.ts';
import { Fingerprint, hashText } from '../../text/fingerprint.ts';
import { wordsOf } from '../../text/words.ts';
import { spellingsIn, spellingsOf } from './name-index.ts';

/** What the resolving of names depends on, cut by the words by which it can be asked for. */
export interface ResolvingKeys {
  /** By a folded word with a capital: a hash of all entries that can only be meant where the word stands. */
  readonly byWord: ReadonlyMap<string, number>;
  /** Of what every file depends on: the agencies, and the rules of the topics. */
  readonly always: number;
}

/** Done once for a build. */
export function resolvingKeys(authority: Authority): ResolvingKeys {
  const byWord = new Map<string, Fingerprint>();
  const add = (words: Iterable<string>, hash: number) => {
    for (const word of new Set(words)) {
      const fingerprint = byWord.get(word) ?? new Fingerprint();
      byWord.set(word, fingerprint.number(hash));
    }
  };
  const around = surroundings(authority);
  const spellings = spellingsOf(authority.givenNames);
  const givenNames = hashText(JSON.stringify(authority.givenNames));
  for (const text of authority.neverAlias) add(anchors([text]), hashText(text));
  for (const person of authority.people) {
    const offices = person.offices.map(({ office }) => around(office));
    const names = [person.name, ...person.names];
    const hash = new Fingerprint().text(JSON.stringify(person)).number(givenNames);
    for (const office of offices) hash.number(office);
    const given = formsOf(names).flatMap((form) => spellingsIn(form, spellings));
    add([...anchors(formsOf(names)), ...lastWords(names, person.surnames), ...anchors(given)], hash.value());
  }
  for (const place of authority.places) {
    add(anchors(formsOf([place.name, ...place.names, ...place.demonyms])), around(place.id));
  }
  const always = new Fingerprint().text(JSON.stringify(authority.topics));
  for (const organisation of authority.organisations) {
    const names = formsOf([organisation.name, ...organisation.names]);
    add(anchors([...names, ...organisation.withCountry]), around(organisation.id));
    if (organisation.kind === 'agency') always.number(around(organisation.id));
  }
  return {
    byWord: new Map([...byWord].map(([word, fingerprint]) => [word, fingerprint.value()])),
    always: always.value(),
  };
}

/**
 * Equal for two states of the authority files that give a file the same mentions, roles, topics and tags.
 *
 * @param words those that {@link findCandidates} has found in the file
 */
export function resolvingKey(words: readonly string[], { byWord, always }: ResolvingKeys): number {
  const key = new Fingerprint().number(always);
  for (const word of words) {
    const hash = byWord.get(word);
    if (hash !== undefined) key.number(hash);
  }
  return key.value();
}

/** A hash of an office, a place or an organisation with all that it lies in or belongs to. */
function surroundings(authority: Authority): (id: string) => number {
  const entries = new Map<string, { readonly hash: number; readonly up: readonly string[] }>();
  const put = (id: string, entry: object, up: readonly (string | null)[]) => {
    const known = entries.get(id);
    const hash = new Fingerprint()
      .number(known?.hash ?? 0)
      .text(JSON.stringify(entry))
      .value();
    entries.set(id, { hash, up: [...(known?.up ?? []), ...up.filter((other) => other !== null)] });
  };
  for (const place of authority.places) put(place.id, place, [place.in]);
  for (const organisation of authority.organisations)
    put(organisation.id, organisation, [organisation.of, organisation.part]);
  for (const office of authority.offices) put(office.id, office, [office.of, office.to]);
  return (id) => {
    const seen = new Set<string>();
    const fold = new Fingerprint();
    const visit = (here: string) => {
      const entry = entries.get(here);
      if (entry === undefined || seen.has(here)) return;
      seen.add(here);
      fold.number(entry.hash);
      for (const other of entry.up) visit(other);
    };
    visit(id);
    return fold.value();
  };
}

function formsOf(names: readonly AuthorityName[]): string[] {
  return names.flatMap(({ text, inflected }) => [text, ...inflected]);
}

/** Of each name the first word with a capital: where the name stands, that word does. Folded. */
function anchors(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const anchor = wordsOf(name, 0, name.length).find(({ shape }) => shape === 'capital' || shape === 'upper');
    return anchor === undefined ? [] : [anchor.folded];
  });
}

/** A surname may stand for the whole name, behind an initial or a title. */
function lastWords(names: readonly AuthorityName[], surnames: readonly string[] | null): string[] {
  return (surnames ?? formsOf(names)).flatMap((name) => {
    const words = wordsOf(name, 0, name.length);
    return words.slice(-1).map(({ folded }) => folded);
  });
}
