// Do the authority files agree with themselves and with each other?
import { endsBeforeItBegins, isBound, overlap } from '../article/tenure.ts';
import type { Message } from '../text/message.ts';
import { nearestOf } from '../text/nearest.ts';
import { wordsOf } from '../text/words.ts';
import type { AuthorityName } from './authority-name.ts';
import type { AuthorityFile, Stretch, YamlPath } from './authority-yaml.ts';
import type { Authority } from './known-entities.ts';
import type { OrganisationsFile } from './organisations.ts';
import type { PeopleFile, Tenure } from './people.ts';
import type { PlacesFile } from './places.ts';
import type { TopicsFile } from './topics.ts';

/** Null: there is no such file, or it could not be read. */
export interface Files {
  readonly people: AuthorityFile<PeopleFile> | null;
  readonly organisations: AuthorityFile<OrganisationsFile> | null;
  readonly places: AuthorityFile<PlacesFile> | null;
  readonly topics: AuthorityFile<TopicsFile> | null;
}

/** An entry and where it stands. */
interface Listed {
  readonly list: 'people' | 'offices' | 'organisations' | 'places' | 'topics';
  readonly id: string;
  readonly index: number;
  readonly formerly: readonly string[];
  readonly names: readonly { readonly name: AuthorityName; readonly path: YamlPath }[];
  locate(path: YamlPath): Stretch;
}

/** The files of which each names the other's ids; what stands in no file has no place to point at. */
export function findFaults(files: Files, authority: Authority): Message[] {
  const listed = [
    ...listOf(files.people, 'people', files.people?.content.people ?? []),
    ...listOf(files.people, 'offices', files.people?.content.offices ?? []),
    ...listOf(files.organisations, 'organisations', files.organisations?.content.organisations ?? []),
    ...listOf(files.places, 'places', files.places?.content.places ?? []),
    ...listOf(files.topics, 'topics', files.topics?.content.topics ?? []),
  ];
  return [
    ...doubleIds(listed),
    ...unsorted(listed),
    ...unknownIds(files, authority),
    ...placesInThemselves(files, authority),
    ...claimedTwice(listed, files, authority),
    ...badBounds(files),
    ...holdersAtOnce(files, authority),
  ];
}

interface AnyEntry {
  readonly id: string;
  readonly name?: AuthorityName;
  readonly names?: readonly AuthorityName[];
  readonly formerly?: readonly string[];
}

function listOf(file: AuthorityFile<unknown> | null, list: Listed['list'], entries: readonly AnyEntry[]): Listed[] {
  if (file === null) return [];
  return entries.map(({ id, name, names = [], formerly = [] }, index) => ({
    list,
    id,
    index,
    formerly,
    names: [
      ...(name === undefined ? [] : [{ name, path: [list, index, 'name'] }]),
      ...names.map((other) => ({ name: other, path: [list, index, 'names', other.lang, placeIn(names, other)] })),
    ],
    locate: (path) => file.locate(path),
  }));
}

/** The names of all languages were laid together: its place in its own language's list. */
function placeIn(names: readonly AuthorityName[], name: AuthorityName): number {
  return names.filter(({ lang }) => lang === name.lang).indexOf(name);
}

function doubleIds(listed: readonly Listed[]): Message[] {
  const first = new Map<string, () => Stretch>();
  const messages: Message[] = [];
  const claim = (list: string, id: string, where: () => Stretch) => {
    const other = first.get(`${list}/${id}`);
    if (other === undefined) first.set(`${list}/${id}`, where);
    else
      messages.push(
        fault(where(), 'double-id', {
          text: `Unexpected id "${id}", already given at ${shown(other())}`,
          advice: 'Join the two entries, or give one of them another id.',
        }),
      );
  };
  for (const { list, id, index, locate } of listed) claim(list, id, () => locate([list, index, 'id']));
  // An address can lead to one entry alone.
  for (const { list, index, formerly, locate } of listed) {
    for (const [n, id] of formerly.entries()) claim(list, id, () => locate([list, index, 'formerly', n]));
  }
  return messages;
}

function unsorted(listed: readonly Listed[]): Message[] {
  return listed.flatMap((entry, at) => {
    const before = listed[at - 1];
    if (before === undefined || before.list !== entry.list || before.id <= entry.id) return [];
    const where = entry.locate([entry.list, entry.index, 'id']);
    return [
      {
        ...fault(where, 'unsorted', {
          text: `Unexpected id "${entry.id}" after "${before.id}", expected the entries in order of their ids`,
          advice: 'Move the entry, so that changes are easy to read.',
        }),
        severity: 'warning' as const,
      },
    ];
  });
}

function unknownIds(files: Files, authority: Authority): Message[] {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  const offices = ids(authority.offices);
  const places = ids(authority.places);
  const organisations = ids(authority.organisations);
  const people = ids(authority.people);
  const bodies = new Set([...places, ...organisations]);
  const messages: Message[] = [];
  const check = (
    file: AuthorityFile<unknown>,
    path: YamlPath,
    id: string | null,
    known: ReadonlySet<string>,
    what: string,
  ) => {
    if (id !== null && !known.has(id)) messages.push(unknownId(file.locate(path), id, known, what));
  };
  const { people: peopleFile, organisations: organisationsFile, places: placesFile } = files;
  peopleFile?.content.offices.forEach(({ of, to }, at) => {
    check(peopleFile, ['offices', at, 'of'], of, bodies, 'place or organisation');
    check(peopleFile, ['offices', at, 'to'], to, bodies, 'place or organisation');
  });
  peopleFile?.content.people.forEach((person, at) => {
    person.offices.forEach(({ office }, n) => {
      check(peopleFile, ['people', at, 'offices', n, 'office'], office, offices, 'office');
    });
  });
  organisationsFile?.content.organisations.forEach(({ of, part }, at) => {
    check(organisationsFile, ['organisations', at, 'of'], of, places, 'place');
    check(organisationsFile, ['organisations', at, 'part'], part, organisations, 'organisation');
  });
  placesFile?.content.places.forEach((place, at) => {
    check(placesFile, ['places', at, 'in'], place.in, places, 'place');
  });
  const named = new Set([...bodies, ...people]);
  for (const { file, path, name } of allNames(files)) {
    name.beside.forEach((id, n) => {
      check(file, [...path, 'beside', n], id, named, 'place, organisation or person');
    });
  }
  return messages;
}

function unknownId(where: Stretch, id: string, known: ReadonlySet<string>, what: string): Message {
  const close = nearestOf(id, [...known]);
  return fault(where, 'unknown-id', {
    text: `Unexpected ${what} "${id}", expected the id of an entry`,
    advice: close === null ? `Add the ${what} to its file, or remove the line.` : `Did you mean "${close}"?`,
  });
}

function* allNames(files: Files): Generator<{ file: AuthorityFile<unknown>; path: YamlPath; name: AuthorityName }> {
  const { people, organisations, places, topics } = files;
  const lists = [
    { file: people, list: 'people' as const, entries: people?.content.people ?? [] },
    { file: organisations, list: 'organisations' as const, entries: organisations?.content.organisations ?? [] },
    { file: places, list: 'places' as const, entries: places?.content.places ?? [] },
    { file: topics, list: 'topics' as const, entries: topics?.content.topics ?? [] },
  ];
  for (const { file, list, entries } of lists) {
    if (file === null) continue;
    for (const entry of listOf(file, list, entries))
      for (const { name, path } of entry.names) yield { file, path, name };
  }
}

function placesInThemselves({ places }: Files, authority: Authority): Message[] {
  const parents = new Map(authority.places.map((place) => [place.id, place.in]));
  return (places?.content.places ?? []).flatMap((place, at) => {
    const seen = new Set<string>();
    let up: string | null = place.id;
    while (up !== null && !seen.has(up)) {
      seen.add(up);
      up = parents.get(up) ?? null;
    }
    if (places === null || up !== place.id) return [];
    return [
      fault(places.locate(['places', at, 'in']), 'place-in-itself', {
        text: `Unexpected place "${place.in}" around "${place.id}", expected one that does not lie in it`,
        advice: 'Correct one of the two "in" lines.',
      }),
    ];
  });
}

/** An alias is one entity's alone; two people of one name need something that tells them apart. */
function claimedTwice(listed: readonly Listed[], files: Files, authority: Authority): Message[] {
  const claims = new Map<string, { id: string; list: string; where: (() => Stretch) | null }>();
  const messages: Message[] = [];
  const inFiles = new Set(listed.map(({ list, id }) => `${list}/${id}`));
  for (const { id, name, names } of authority.places) {
    if (inFiles.has(`places/${id}`)) continue;
    for (const { text } of [name, ...names]) claims.set(aliasKey(text), { id, list: 'places', where: null });
  }
  const never = new Map<string, () => Stretch>();
  for (const file of [files.people, files.organisations, files.places, files.topics]) {
    file?.content['never-alias'].forEach((text, at) => {
      never.set(aliasKey(text), () => file.locate(['never-alias', at]));
    });
  }
  for (const entry of listed) {
    // A topic's name is a heading, not a name in the text: "Trade" may be a topic and a ministry's short name.
    if (entry.list === 'topics') continue;
    for (const { name, path } of entry.names) {
      for (const text of [name.text, ...name.inflected]) {
        const key = aliasKey(text);
        const where = () => entry.locate(path);
        const forbidden = never.get(key);
        if (forbidden !== undefined) {
          messages.push(
            fault(where(), 'never-alias', {
              text: `Unexpected name "${text}" of "${entry.id}", listed as never an alias at ${shown(forbidden())}`,
              advice: 'Take it out of one of the two lists.',
            }),
          );
        }
        const other = claims.get(key);
        if (other === undefined) claims.set(key, { id: entry.id, list: entry.list, where });
        else if (other.id !== entry.id || other.list !== entry.list) {
          const there = other.where === null ? "in the archive's own table of countries" : `at ${shown(other.where())}`;
          messages.push(
            fault(where(), 'alias-claimed', {
              text: `Unexpected name "${text}" of "${entry.id}", already claimed by "${other.id}" ${there}`,
              advice: 'Leave it to one of the two, or to neither by listing it under never-alias.',
            }),
          );
        }
      }
    }
  }
  return messages;
}

/** Two names are one alias where a text could not tell them apart; an acronym and a word are not. */
function aliasKey(text: string): string {
  return wordsOf(text, 0, text.length)
    .map(
      ({ folded, shape, joint }) =>
        `${joint === 'hyphen' ? '-' : ' '}${shape === 'upper' ? folded.toUpperCase() : folded}`,
    )
    .join('');
}

function badBounds(files: Files): Message[] {
  const messages: Message[] = [];
  const check = (
    file: AuthorityFile<unknown>,
    path: YamlPath,
    bounds: { readonly from: string | null; readonly to: string | null },
  ) => {
    for (const key of ['from', 'to'] as const) {
      const bound = bounds[key];
      if (bound === null || isBound(bound)) continue;
      messages.push(
        fault(file.locate([...path, key]), 'date', {
          text: `Unexpected date "${bound}", expected an EDTF date of the calendar, as 2016-12-12, 2017~ or ../2016-12-12`,
          advice: 'Correct the date, or leave it empty where it is not known.',
        }),
      );
    }
    if (!endsBeforeItBegins(bounds)) return;
    messages.push(
      fault(file.locate([...path, 'to']), 'ends-before-it-begins', {
        text: `Unexpected end ${bounds.to}, before the beginning ${bounds.from} at ${shown(file.locate([...path, 'from']))}`,
        advice: 'Correct one of the two dates.',
      }),
    );
  };
  const { people } = files;
  people?.content.people.forEach((person, at) => {
    person.offices.forEach((tenure, n) => {
      check(people, ['people', at, 'offices', n], tenure);
    });
  });
  for (const { file, path, name } of allNames(files)) check(file, path, name);
  return messages;
}

function holdersAtOnce({ people }: Files, authority: Authority): Message[] {
  if (people === null) return [];
  const single = new Set(authority.offices.filter(({ seats }) => seats === 'one').map(({ id }) => id));
  const stays = new Map<string, { id: string; tenure: Tenure; path: YamlPath }[]>();
  const messages: Message[] = [];
  people.content.people.forEach(({ id, offices }, at) => {
    offices.forEach((tenure, n) => {
      if (!single.has(tenure.office)) return;
      const path = ['people', at, 'offices', n];
      const others = stays.get(tenure.office) ?? [];
      for (const other of others) {
        if (!overlap(other.tenure, tenure)) continue;
        messages.push(
          fault(people.locate([...path, 'office']), 'two-holders', {
            text: `Unexpected second holder "${id}" of "${tenure.office}" (${stay(tenure)}), held by "${other.id}" (${stay(other.tenure)}) at ${shown(people.locate([...other.path, 'office']))}`,
            advice: 'Correct one of the stays, or give the office "seats: many".',
          }),
        );
      }
      stays.set(tenure.office, [...others, { id, tenure, path }]);
    });
  });
  return messages;
}

function stay({ from, to }: Tenure): string {
  return `${from ?? '?'} to ${to ?? '?'}`;
}

function fault(where: Stretch, rule: string, words: { readonly text: string; readonly advice: string }): Message {
  return { ...where, ...words, severity: 'error', rule: `authority/${rule}` };
}

function shown({ path, start }: Stretch): string {
  return start === null ? path : `${path}:${start.line}:${start.column}`;
}
