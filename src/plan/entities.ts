// What do the authority files say of the people, bodies, places, topics and offices that the archive shows?

import type { TagKind } from '../article/record.ts';
import { compareTenures } from '../article/tenure.ts';
import type { AuthorityEntry } from '../knowledge/authority-name.ts';
import type { Authority } from '../knowledge/known-entities.ts';
import type { Organisation } from '../knowledge/organisations.ts';
import type { Office, Person, Tenure } from '../knowledge/people.ts';
import type { Place } from '../knowledge/places.ts';

/** Somebody's stay in an office. */
export interface Holding {
  readonly person: Person;
  readonly tenure: Tenure;
}

/** The authority files, arranged by what is asked of them. */
export class Entities {
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly #topics: ReadonlyMap<string, AuthorityEntry>;
  readonly #holders: ReadonlyMap<string, readonly Holding[]>;

  constructor({ people, organisations, places, offices, topics }: Authority) {
    this.people = byId(people);
    this.organisations = byId(organisations);
    this.places = byId(places);
    this.offices = byId(offices);
    this.#topics = byId(topics);
    const holders = new Map<string, Holding[]>();
    for (const person of people) {
      for (const tenure of person.offices) {
        const holding = { person, tenure };
        const others = holders.get(tenure.office);
        if (others === undefined) holders.set(tenure.office, [holding]);
        else others.push(holding);
      }
    }
    for (const held of holders.values()) held.sort((a, b) => compareTenures(a.tenure, b.tenure));
    this.#holders = holders;
  }

  /** The entry that a tag stands for; null: none is listed. */
  entryOf(kind: TagKind, id: string): AuthorityEntry | null {
    switch (kind) {
      case 'person':
        return this.people.get(id) ?? null;
      case 'place':
        return this.places.get(id) ?? null;
      case 'topic':
        return this.#topics.get(id) ?? null;
      case 'organisation':
      case 'agency':
        return this.organisations.get(id) ?? null;
    }
  }

  /** All who held an office, in order of time. */
  holdersOf(office: string): readonly Holding[] {
    return this.#holders.get(office) ?? [];
  }

  /** Who held it before and after somebody's stay; null where nobody is known. An office of several seats has no order. */
  aroundHolding(person: Person, tenure: Tenure): { readonly before: Holding | null; readonly after: Holding | null } {
    const holders = this.holdersOf(tenure.office);
    const at = holders.findIndex((holding) => holding.person === person && holding.tenure === tenure);
    if (this.offices.get(tenure.office)?.seats === 'many' || at < 0) return { before: null, after: null };
    return { before: holders[at - 1] ?? null, after: holders[at + 1] ?? null };
  }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
