// What can a text prove of its own day by an office that it gives somebody, or by the name that it gives a city?
import type { DatedFact } from '../article/dated-fact.ts';
import { parseEdtf } from '../article/edtf.ts';
import type { Edtf } from '../article/record.ts';
import type { AuthorityName } from './authority-name.ts';
import type { Authority } from './known-entities.ts';
import type { Office, Person, Tenure } from './people.ts';
import type { Place } from './places.ts';

/**
 * Offices held and dated names of cities, from the authority files, for the dating of articles without a year. Only
 * what is bounded on one side at least can prove anything. A city's name counts where the story was filed: elsewhere it
 * may be said of another time.
 *
 * @example datedFactsOfAuthority(authority) // { words: ['Kazakhstan President Nursultan Nazarbayev', …], holds: ['1990-04-24/2019-03-19'] … }
 */
export function datedFactsOfAuthority({ people, offices, places }: Authority): readonly DatedFact[] {
  const officeById = new Map(offices.map((office) => [office.id, office]));
  const placeById = new Map(places.map((place) => [place.id, place]));
  return [
    ...people.flatMap((person) => factsOfPerson(person, officeById, placeById)),
    ...places.flatMap((place) => factsOfPlace(place)),
  ];
}

function factsOfPerson(
  person: Person,
  offices: ReadonlyMap<string, Office>,
  places: ReadonlyMap<string, Place>,
): DatedFact[] {
  const held = new Map<string, Tenure[]>();
  for (const tenure of person.offices) held.set(tenure.office, [...(held.get(tenure.office) ?? []), tenure]);
  return [...held].flatMap(([id, tenures]): DatedFact[] => {
    const office = offices.get(id);
    const country = office?.of == null ? undefined : places.get(office.of);
    const holds = tenures.map(heldFor);
    if (office === undefined || country === undefined || !holds.every(isBounded)) return [];
    const names = latinNames(person.name, person.names);
    return names.map((name) => ({
      id: `${person.id}/${id}`,
      words: wordings(office.titles, country, name),
      // Rules most texts out at a glance.
      with: [name, country.name.text],
      without: [],
      where: 'text',
      holds,
      evidence: `${person.name.text}: ${office.title}`,
      source: tenures.find(({ source }) => source !== null)?.source ?? null,
    }));
  });
}

/** `Kazakhstan President Nursultan Nazarbayev`, `President of the Republic of Kazakhstan Nursultan Nazarbayev`. */
function wordings(titles: readonly string[], country: Place, name: string): readonly string[] {
  const countries = latinNames(country.name, country.names);
  const demonyms = country.demonyms.map(({ text }) => text);
  return titles.flatMap((title) => [
    ...countries.flatMap((of) => [
      `${of} ${title} ${name}`,
      `${title} of ${of} ${name}`,
      `${title} of the ${of} ${name}`,
    ]),
    ...countries.flatMap((of) => [`${of}'s ${title} ${name}`, `${of}’s ${title} ${name}`, `${of}' ${title} ${name}`]),
    ...demonyms.map((of) => `${of} ${title} ${name}`),
    `${title} ${name}`,
  ]);
}

function factsOfPlace(place: Place): DatedFact[] {
  const dated = latinAuthorityNames(place.name, place.names).filter(({ from, to }) => from !== null || to !== null);
  const byName = new Map<string, Edtf[]>();
  for (const name of dated) byName.set(name.text, [...(byName.get(name.text) ?? []), heldFor(name)]);
  return [...byName].flatMap(([text, holds]): DatedFact[] => {
    if (!holds.every(isBounded)) return [];
    const evidence = `the city was called ${text}`;
    return [
      {
        id: `${place.id}/name`,
        words: [text],
        with: [],
        without: [],
        where: 'dateline',
        holds,
        evidence,
        source: null,
      },
    ];
  });
}

/** The longest that it can have been: an end that is not known is open. */
function heldFor({ from, to }: { readonly from: string | null; readonly to: string | null }): Edtf {
  const first = from === null ? null : parseEdtf(from).date;
  const last = to === null || to === '..' ? null : parseEdtf(to).date;
  const begin = first === null || first.isApproximate || first.isUncertain || from === null ? null : from.split('/')[0];
  const end = last === null || last.isApproximate || last.isUncertain || to === null ? null : to.split('/').pop();
  return `${begin ?? '..'}/${end ?? '..'}`;
}

function isBounded(holds: Edtf): boolean {
  const { date } = parseEdtf(holds);
  return date !== null && (date.earliest !== null || date.latest !== null);
}

function latinNames(name: AuthorityName, names: readonly AuthorityName[]): readonly string[] {
  return [...new Set(latinAuthorityNames(name, names).map(({ text }) => text))];
}

function latinAuthorityNames(name: AuthorityName, names: readonly AuthorityName[]): readonly AuthorityName[] {
  return [name, ...names].filter(({ text, lang }) => lang === 'en' && /[A-Za-z]/.test(text));
}
