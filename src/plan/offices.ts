// Who held which office, and when?
import { linkTo, OFFICES, officeAddress, rootFrom } from '../archive/addresses.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import type { Entities } from './entities.ts';
import { type Shown, seenWords, tagOrName } from './entity-facts.ts';
import type { OfficePage, OfficesPage } from './page.ts';
import { PlannedPage } from './planned-page.ts';

/** Offices of which the archive shows a holder, by their titles. */
export function shownOffices(entities: Entities, hasPerson: (id: string) => boolean): string[] {
  return [...entities.offices.values()]
    .filter(({ id }) => entities.holdersOf(id).some(({ person }) => hasPerson(person.id)))
    .sort((a, b) => compareText(a.title, b.title) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** @param offices as {@link shownOffices} gives them */
export function planOffices(offices: readonly string[], entities: Entities, shown: Shown): PlannedPage[] {
  if (offices.length === 0) return [];
  return [planIndex(offices, entities), ...offices.flatMap((id) => planOffice(id, entities, shown))];
}

function planOffice(id: string, entities: Entities, shown: Shown): PlannedPage[] {
  const office = entities.offices.get(id);
  if (office === undefined) return [];
  const url = officeAddress(id);
  const make = (): OfficePage => ({
    kind: 'office',
    url,
    root: rootFrom(url),
    title: office.title,
    description: '',
    of: bodyLink(office.of, url, entities, shown),
    to: bodyLink(office.to, url, entities, shown),
    about: office.about,
    isOfMany: office.seats === 'many',
    holders: entities.holdersOf(id).map(({ person, tenure }) => ({
      person: tagOrName('person', person.id, person.name.text, url, shown),
      from: tenure.from,
      to: tenure.to,
      seen: seenWords(tenure, url, shown),
      source: tenure.source,
    })),
  });
  return [new PlannedPage('office', url, new Fingerprint().text(JSON.stringify(make())).value(), make)];
}

/** The country, place or body that an office is of. */
function bodyLink(id: string | null, from: string, entities: Entities, shown: Shown): OfficePage['of'] {
  if (id === null) return null;
  const place = entities.places.get(id);
  if (place !== undefined) return tagOrName('place', id, place.name.text, from, shown);
  const organisation = entities.organisations.get(id);
  return organisation === undefined ? null : tagOrName('organisation', id, organisation.name.text, from, shown);
}

function planIndex(offices: readonly string[], entities: Entities): PlannedPage {
  const make = (): OfficesPage => ({
    kind: 'offices',
    url: OFFICES,
    root: rootFrom(OFFICES),
    title: '',
    description: '',
    offices: offices.flatMap((id) => {
      const office = entities.offices.get(id);
      if (office === undefined) return [];
      return [{ href: linkTo(OFFICES, officeAddress(id)), text: office.title, count: entities.holdersOf(id).length }];
    }),
  });
  return new PlannedPage('offices', OFFICES, new Fingerprint().text(JSON.stringify(make())).value(), make);
}
