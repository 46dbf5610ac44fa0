// By which words is each entity found? The authority files, arranged for reading texts.
import type { EntityRef } from '../../article/entity.ts';
import type { TagKind } from '../../article/record.ts';
import type { AuthorityName } from '../../knowledge/authority-name.ts';
import type { Authority } from '../../knowledge/known-entities.ts';
import type { Organisation } from '../../knowledge/organisations.ts';
import type { Office, Person, Tenure } from '../../knowledge/people.ts';
import type { Place } from '../../knowledge/places.ts';
import { type Joint, type Shape, type Word, wordsOf } from '../../text/words.ts';
import { PLACE_HEADS } from './vocabulary.ts';

/** Words in a row that stand for an entity. */
export interface Alias {
  /** Null: words that are nobody's name, and hide what is inside them. */
  readonly entity: EntityRef | null;
  readonly sort: 'named' | 'demonym';
  readonly words: readonly { readonly shape: Shape; readonly joint: Joint }[];
  /** Ids that have to be named too before it counts; empty: it always counts. */
  readonly beside: readonly string[];
  /** Words, folded, none of which may stand in the article. */
  readonly unless: readonly string[];
  /** The country without whose name or demonym it does not count; null: it needs none. */
  readonly country: string | null;
  /** Whether it is the name of a town, which may be its region's name as well. */
  readonly town: boolean;
}

/** A step in the tree of aliases: what may follow, and what ends here. */
export interface AliasNode {
  /** Null: nothing, as for most names; a map for each would be the most of the index. */
  next: Map<string, AliasNode> | null;
  aliases: Alias[] | null;
  /** Whether a person's name goes on here, so that a patronymic may stand between. */
  person: boolean;
}

export interface HeldOffice {
  readonly office: Office;
  readonly tenure: Tenure;
  /** Titles and other words, folded. */
  readonly words: readonly string[];
  /** What the text may say that it is an office of: the words of its titles, and of whose it is. Folded. */
  readonly fields: ReadonlySet<string>;
}

export interface IndexedPerson {
  readonly id: string;
  readonly name: string;
  /** Folded; each is one word. */
  readonly surnames: readonly string[];
  /** First letters of the given names, folded. */
  readonly initials: readonly string[];
  readonly offices: readonly HeldOffice[];
}

export interface NameIndex {
  readonly root: AliasNode;
  /** The first words of those names that begin without a capital, folded. */
  readonly smallOpenings: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, IndexedPerson>;
  /** Surnames, folded. */
  readonly bySurname: ReadonlyMap<string, readonly IndexedPerson[]>;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** What each is called on its page: `kind/id` → name. */
  readonly headings: ReadonlyMap<string, string>;
  readonly offices: ReadonlyMap<string, Office>;
  /** The agencies by the name that credits give them. */
  readonly agencies: ReadonlyMap<string, Organisation>;
}

/** Arranges the authority files; done once for a build. */
export function indexNames(authority: Authority): NameIndex {
  const root = node();
  const offices = new Map(authority.offices.map((office) => [office.id, office]));
  const spellings = spellingsOf(authority.givenNames);
  for (const words of authority.neverAlias)
    add(root, words, { entity: null, sort: 'named', beside: [], unless: [], country: null, town: false });
  for (const person of authority.people) addNames(root, { kind: 'person', id: person.id }, person, spellings, false);
  for (const place of authority.places) {
    const entity: EntityRef = { kind: 'place', id: place.id };
    addNames(root, entity, place, null, TOWNS.has(place.kind));
    for (const { text, inflected, beside, unless } of place.demonyms) {
      for (const words of [text, ...inflected])
        add(root, words, {
          entity,
          sort: 'demonym',
          beside,
          unless: unless.map(foldedLast),
          country: null,
          town: false,
        });
    }
  }
  for (const organisation of authority.organisations) {
    const entity: EntityRef = { kind: kindOf(organisation), id: organisation.id };
    addNames(root, entity, organisation, null, false);
    for (const words of organisation.withCountry) {
      add(root, words, { entity, sort: 'named', beside: [], unless: [], country: organisation.of, town: false });
    }
  }
  const namesOf = new Map(
    [...authority.places, ...authority.organisations].map((entry) => [entry.id, [entry.name, ...entry.names]]),
  );
  const held = new Map(authority.offices.map((office) => [office.id, wordsOfOffice(office, namesOf)]));
  const people = authority.people.map((person) => indexedPerson(person, held));
  return {
    root,
    smallOpenings: smallOpeningsOf(root),
    people: new Map(people.map((person) => [person.id, person])),
    bySurname: bySurname(people),
    places: new Map(authority.places.map((place) => [place.id, place])),
    organisations: new Map(authority.organisations.map((organisation) => [organisation.id, organisation])),
    headings: headingsOf(authority),
    offices,
    agencies: new Map(
      authority.organisations.filter(({ kind }) => kind === 'agency').map((agency) => [agency.name.text, agency]),
    ),
  };
}

function smallOpeningsOf({ next }: AliasNode): Set<string> {
  const small = (node: AliasNode): boolean =>
    (node.aliases ?? []).some(({ words }) => words[0]?.shape === 'lower') ||
    [...(node.next?.values() ?? [])].some(small);
  return new Set([...(next ?? [])].filter(([, node]) => small(node)).map(([word]) => word));
}

function kindOf({ kind }: Organisation): TagKind {
  return kind === 'agency' ? 'agency' : 'organisation';
}

function headingsOf({ people, places, organisations, topics }: Authority): Map<string, string> {
  return new Map([
    ...people.map(({ id, name }) => [`person/${id}`, name.text] as const),
    ...places.map(({ id, name }) => [`place/${id}`, name.text] as const),
    ...organisations.map(
      (organisation) => [`${kindOf(organisation)}/${organisation.id}`, organisation.name.text] as const,
    ),
    ...topics.map(({ id, name }) => [`topic/${id}`, name.text] as const),
  ]);
}

interface Named {
  readonly name: AuthorityName;
  readonly names: readonly AuthorityName[];
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

function addNames(
  root: AliasNode,
  entity: EntityRef,
  { name, names }: Named,
  spellings: Spellings | null,
  town: boolean,
): void {
  for (const { text, inflected, beside, unless } of [name, ...names]) {
    const alias = { entity, sort: 'named' as const, beside, unless: unless.map(foldedLast), country: null, town };
    for (const form of [text, ...inflected]) {
      for (const words of spellings === null ? [form] : respelled(form, spellings)) add(root, words, alias);
    }
  }
}

function add(root: AliasNode, text: string, alias: Omit<Alias, 'words'>): void {
  const words = wordsOf(text, 0, text.length);
  // "Almaty region" and "Almaty Region" are written side by side.
  let here = root;
  for (const { folded } of words) {
    if (alias.entity?.kind === 'person') here.person = true;
    here.next ??= new Map();
    let next = here.next.get(folded);
    if (next === undefined) {
      next = node();
      here.next.set(folded, next);
    }
    here = next;
  }
  if (here === root) return;
  const expected = words.map(
    ({ shape, joint, folded }, at) => ({ shape: at > 0 && PLACE_HEADS.has(folded) ? 'lower' : shape, joint }) as const,
  );
  here.aliases ??= [];
  here.aliases.push({ ...alias, words: expected });
}

function node(): AliasNode {
  return { next: null, aliases: null, person: false };
}

/** Given names, in small letters, with all their spellings. */
type Spellings = ReadonlyMap<string, readonly string[]>;

export function spellingsOf(givenNames: readonly (readonly string[])[]): Spellings {
  const spellings = new Map<string, readonly string[]>();
  for (const names of givenNames) for (const name of names) spellings.set(name.toLowerCase(), names);
  return spellings;
}

/** All spellings of the given name that a person's name begins with; none: of one that is not listed. */
export function spellingsIn(name: string, spellings: Spellings): readonly string[] {
  return spellings.get(name.slice(0, Math.max(name.indexOf(' '), 0)).toLowerCase()) ?? [];
}

/** A person's name with every spelling of the given name. */
function respelled(name: string, spellings: Spellings): readonly string[] {
  const given = spellingsIn(name, spellings);
  return given.length === 0 ? [name] : given.map((spelling) => `${spelling}${name.slice(name.indexOf(' '))}`);
}

type OfficeOfMany = Omit<HeldOffice, 'tenure'>;

function wordsOfOffice(office: Office, namesOf: ReadonlyMap<string, readonly AuthorityName[]>): OfficeOfMany {
  const { title, titles, words, of, to } = office;
  const whose = [of, to].flatMap((id) => (id === null ? [] : (namesOf.get(id) ?? [])));
  const fields = [title, ...titles, ...words, ...whose.map(({ text }) => text)].flatMap((text) =>
    foldedPhrase(text).split(' '),
  );
  return { office, words: [...titles, ...words].map(foldedPhrase), fields: new Set(fields) };
}

function indexedPerson(person: Person, held: ReadonlyMap<string, OfficeOfMany>): IndexedPerson {
  const surnames = new Set(
    person.surnames !== null
      ? person.surnames.map(foldedLast)
      : [person.name, ...person.names].flatMap(({ text, inflected }) =>
          [text, ...inflected].filter((form) => /[ -]/.test(form)).map(foldedLast),
        ),
  );
  return {
    id: person.id,
    name: person.name.text,
    surnames: [...surnames],
    initials: [...new Set([person.name, ...person.names].map(({ text }) => text.charAt(0).toLowerCase()))],
    offices: person.offices.flatMap((tenure) => {
      const office = held.get(tenure.office);
      return office === undefined ? [] : [{ ...office, tenure }];
    }),
  };
}

function bySurname(people: readonly IndexedPerson[]): Map<string, IndexedPerson[]> {
  const bearers = new Map<string, IndexedPerson[]>();
  for (const person of people) {
    for (const surname of person.surnames) bearers.set(surname, [...(bearers.get(surname) ?? []), person]);
  }
  return bearers;
}

function foldedLast(text: string): string {
  const words = wordsOf(text, 0, text.length);
  return words[words.length - 1]?.folded ?? '';
}

/** The words of a phrase, folded, with single spaces. */
export function foldedPhrase(text: string): string {
  return wordsOf(text, 0, text.length)
    .map(({ folded }: Word) => folded)
    .join(' ');
}

/** Whether a place is another one or lies in it. */
export function liesIn(index: NameIndex, place: string, within: string): boolean {
  let here: string | null = place;
  for (let steps = 0; here !== null && steps < 12; steps += 1) {
    if (here === within) return true;
    here = index.places.get(here)?.in ?? null;
  }
  return false;
}

/** The country that a place lies in, or is. */
export function countryOf(index: NameIndex, id: string): string | null {
  let here: string | null = index.places.has(id) ? id : (index.organisations.get(id)?.of ?? null);
  for (let steps = 0; here !== null && steps < 12; steps += 1) {
    const place: Place | undefined = index.places.get(here);
    if (place === undefined || place.kind === 'country') return place?.id ?? null;
    here = place.in;
  }
  return null;
}
