// What is known of a person, body, place or topic besides the stories that name it?
import { linkTo, officeAddress, tagAddress } from '../archive/addresses.ts';
import type { Story } from '../archive/archive.ts';
import type { TagKind } from '../article/record.ts';
import type { AuthorityEntry, Evidence } from '../knowledge/authority-name.ts';
import type { Person } from '../knowledge/people.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import type { Entities, Holding } from './entities.ts';
import type { EntityFacts, NameLink, OfficeHeld, SeenWords } from './shown-facts.ts';

/** What the archive shows, as far as a page of facts has to know: where links may lead. */
export interface Shown {
  /** Whether a tag has a page. */
  readonly hasTag: (kind: TagKind, id: string) => boolean;
  /** Whether an office has one. */
  readonly hasOffice: (id: string) => boolean;
  /** The story that a file of the content folder holds. */
  readonly storyOfFile: (file: string) => Story | undefined;
}

/** @param from the address of the page that shows them */
export function entityFacts(
  kind: TagKind,
  entry: AuthorityEntry,
  from: string,
  entities: Entities,
  shown: Shown,
): EntityFacts {
  const person = kind === 'person' ? (entities.people.get(entry.id) ?? null) : null;
  return {
    ...surroundings(kind, entry.id, from, entities, shown),
    about: entry.about,
    names: namesOf(entry),
    offices: person === null ? [] : officesOf(person, from, entities, shown),
    seen: seenWords(entry, from, shown),
    source: entry.source,
    wikidata: entry.wikidata,
  };
}

/** Of all that {@link entityFacts} reads. */
export function entityFingerprint(kind: TagKind, entry: AuthorityEntry, entities: Entities, shown: Shown): number {
  const facts = JSON.stringify([entry, entityFacts(kind, entry, '', entities, shown)]);
  return new Fingerprint().text(facts).value();
}

/** A link to a tag's page, or only its name where the archive has none. */
export function tagOrName(kind: TagKind, id: string, name: string, from: string, shown: Shown): NameLink {
  return { href: shown.hasTag(kind, id) ? linkTo(from, tagAddress(kind, id)) : null, text: name };
}

/** The variants of the name, the heading left out, each once. */
function namesOf({ name, names }: AuthorityEntry): EntityFacts['names'] {
  const met = new Set<string>();
  const variants = [name, ...names].filter(({ text, from, to }) => {
    const isBare = from === null && to === null;
    if ((isBare && text === name.text) || met.has(text)) return false;
    met.add(text);
    return true;
  });
  return variants.map(({ text, lang, from, to }) => ({ text, lang, from, to }));
}

function surroundings(
  kind: TagKind,
  id: string,
  from: string,
  entities: Entities,
  shown: Shown,
): Pick<EntityFacts, 'sort' | 'within' | 'partOf'> {
  const placeLink = (place: string | null): NameLink | null => {
    const known = place === null ? undefined : entities.places.get(place);
    return known === undefined ? null : tagOrName('place', known.id, known.name.text, from, shown);
  };
  if (kind === 'place') {
    const place = entities.places.get(id);
    return { sort: place?.kind ?? null, within: placeLink(place?.in ?? null), partOf: null };
  }
  const organisation = kind === 'person' || kind === 'topic' ? undefined : entities.organisations.get(id);
  if (organisation === undefined) return { sort: null, within: null, partOf: null };
  const whole = organisation.part === null ? undefined : entities.organisations.get(organisation.part);
  return {
    sort: organisation.kind,
    within: placeLink(organisation.of),
    partOf: whole === undefined ? null : tagOrName('organisation', whole.id, whole.name.text, from, shown),
  };
}

function officesOf(person: Person, from: string, entities: Entities, shown: Shown): OfficeHeld[] {
  return person.offices.flatMap((tenure) => {
    const office = entities.offices.get(tenure.office);
    if (office === undefined) return [];
    const { before, after } = entities.aroundHolding(person, tenure);
    return [
      {
        office: {
          href: shown.hasOffice(office.id) ? linkTo(from, officeAddress(office.id)) : null,
          text: office.title,
        },
        from: tenure.from,
        to: tenure.to,
        seen: seenWords(tenure, from, shown),
        source: tenure.source,
        before: holderLink(before, from, shown),
        after: holderLink(after, from, shown),
      },
    ];
  });
}

function holderLink(holding: Holding | null, from: string, shown: Shown): NameLink | null {
  return holding === null ? null : tagOrName('person', holding.person.id, holding.person.name.text, from, shown);
}

/** Where a fact was seen: its words, and the story that says them where it stands in the archive still. */
export function seenWords({ seen }: Evidence, from: string, { storyOfFile }: Shown): SeenWords | null {
  if (seen === null) return null;
  const story = storyOfFile(seen.file);
  return { words: seen.words, href: story === undefined ? null : linkTo(from, story.url) };
}
