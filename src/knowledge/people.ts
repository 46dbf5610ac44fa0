// What does content/authority/people.yaml say? The people, and the offices that they hold.
import * as v from 'valibot';
import {
  type AuthorityEntry,
  type Evidence,
  entry,
  evidence,
  id,
  text,
  textOrNothing,
  wordList,
} from './authority-name.ts';

/** A stay in an office. */
export interface Tenure extends Evidence {
  readonly office: string;
  /**
   * The first day, EDTF: a date as precise as it is known (`1994-07-20`, `2017~`), or an interval in which it lies
   * (`../2016-12-12`: on that day or before). Null: nothing is known of it.
   */
  readonly from: string | null;
  /** The last day, in the same forms; `..`: it goes on. */
  readonly to: string | null;
}

export interface Person extends AuthorityEntry {
  /** The words that may stand for the whole name once it has been given. Null: the last word of each name. */
  readonly surnames: readonly string[] | null;
  readonly offices: readonly Tenure[];
}

export interface Office extends Evidence {
  readonly id: string;
  /** Under which its page stands: `Ambassador of Kazakhstan to Belarus`. */
  readonly title: string;
  /** Id of the place or organisation that it is an office of; null for an office of none. */
  readonly of: string | null;
  /** Id of the place or organisation that an envoy is sent to. */
  readonly to: string | null;
  /** How it stands before a name, without the country: `Ambassador`. */
  readonly titles: readonly string[];
  /** What else its holder is called: `diplomat`, `head of state`. */
  readonly words: readonly string[];
  /** Whether several people may hold it on one day. */
  readonly seats: 'one' | 'many';
  readonly about: string | null;
  readonly wikidata: string | null;
}

export interface PeopleFile {
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  /** Given names that are one name in several spellings: `[Alexander, Aleksandr, Alyaksandr]`. */
  readonly 'given-names': readonly (readonly string[])[];
  readonly 'never-alias': readonly string[];
}

const tenure = v.strictObject({ office: id, from: textOrNothing, to: textOrNothing, ...evidence });

const person = v.strictObject({
  ...entry,
  surnames: v.optional(v.nullable(v.array(text, 'a list of names')), null),
  offices: v.optional(v.array(tenure, 'a list of offices held'), []),
});

const office = v.strictObject({
  id,
  title: text,
  of: v.optional(id),
  to: v.optional(id),
  titles: wordList,
  words: wordList,
  seats: v.optional(v.picklist(['one', 'many'], 'one or many'), 'one'),
  about: textOrNothing,
  wikidata: textOrNothing,
  ...evidence,
});

export const peopleFile = v.strictObject({
  people: v.optional(v.array(person, 'a list of people'), []),
  offices: v.optional(
    v.array(
      v.pipe(
        office,
        v.transform((read): Office => ({ ...read, of: read.of ?? null, to: read.to ?? null })),
      ),
      'a list of offices',
    ),
    [],
  ),
  'given-names': v.optional(v.array(v.array(text, 'a list of given names'), 'lists of given names'), []),
  'never-alias': wordList,
});
