// What does content/authority/organisations.yaml say?
import * as v from 'valibot';
import { type AuthorityEntry, entry, id, wordList } from './authority-name.ts';

const KINDS = [
  'agency',
  'union',
  'international',
  'parliament',
  'government',
  'ministry',
  'authority',
  'court',
  'party',
  'commission',
  'company',
  'bank',
  'university',
  'institute',
  'media',
  'culture',
  'sport',
  'association',
  'event',
] as const;

export type OrganisationKind = (typeof KINDS)[number];

export interface Organisation extends AuthorityEntry {
  /** A news agency (`agency`) stands under `agencies/`, by the same id as there. */
  readonly kind: OrganisationKind;
  /** Id of the country or place that it belongs to. */
  readonly of: string | null;
  /** Id of the organisation that it is a part of. */
  readonly part: string | null;
  /**
   * Names that other countries' bodies have too (`Ministry of Agriculture`): they count beside the country's name or
   * demonym, or where the article leaves no other country.
   */
  readonly withCountry: readonly string[];
}

export interface OrganisationsFile {
  readonly organisations: readonly Organisation[];
  readonly 'never-alias': readonly string[];
}

const organisation = v.strictObject({
  ...entry,
  kind: v.picklist(KINDS, `one of ${KINDS.join(', ')}`),
  of: v.optional(id),
  part: v.optional(id),
  'with-country': wordList,
});

export const organisationsFile = v.strictObject({
  organisations: v.optional(
    v.array(
      v.pipe(
        organisation,
        v.transform(
          ({ 'with-country': withCountry, of, part, ...read }): Organisation => ({
            ...read,
            of: of ?? null,
            part: part ?? null,
            withCountry,
          }),
        ),
      ),
      'a list of organisations',
    ),
    [],
  ),
  'never-alias': wordList,
});
