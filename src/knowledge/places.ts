// What does content/authority/places.yaml say?
import * as v from 'valibot';
import { type AuthorityEntry, type AuthorityName, entry, id, names, wordList } from './authority-name.ts';

const KINDS = [
  'world',
  'country',
  'region',
  'district',
  'city',
  'town',
  'village',
  'landmark',
  'nature',
  'area',
] as const;

/** `world`: a part of the world. `area`: what has no borders of its own (a free zone, a basin). */
export type PlaceKind = (typeof KINDS)[number];

export interface Place extends AuthorityEntry {
  readonly kind: PlaceKind;
  /** Id of the place that it lies in. */
  readonly in: string | null;
  /** Adjectives and people: `Belarusian`, `Belarusians`. */
  readonly demonyms: readonly AuthorityName[];
}

export interface PlacesFile {
  readonly places: readonly Place[];
  readonly 'never-alias': readonly string[];
}

const place = v.strictObject({
  ...entry,
  kind: v.picklist(KINDS, `one of ${KINDS.join(', ')}`),
  in: v.optional(id),
  demonyms: names,
});

export const placesFile = v.strictObject({
  places: v.optional(
    v.array(
      v.pipe(
        place,
        v.transform((read): Place => ({ ...read, in: read.in ?? null })),
      ),
      'a list of places',
    ),
    [],
  ),
  'never-alias': wordList,
});
