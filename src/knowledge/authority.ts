// Which people, offices, organisations, places and topics does the archive know?
import type { Message } from '../text/message.ts';
import { nearestOf } from '../text/nearest.ts';
import { compareText } from '../text/order.ts';
import { type Files, findFaults } from './authority-faults.ts';
import { readYaml } from './authority-yaml.ts';
import { countries } from './countries.ts';
import type { Authority } from './known-entities.ts';
import { organisationsFile } from './organisations.ts';
import { peopleFile } from './people.ts';
import { placesFile } from './places.ts';
import { topicsFile } from './topics.ts';

/** What stands beside them in the folder and is read elsewhere. */
const OTHER_FILES = ['almanac.yaml', 'instruments.yaml', 'declined.yaml'];

const SCHEMAS = {
  'people.yaml': peopleFile,
  'organisations.yaml': organisationsFile,
  'places.yaml': placesFile,
  'topics.yaml': topicsFile,
} as const;

/**
 * Reads the authority files. An entry of `places.yaml` replaces the country of the same id.
 *
 * @param files of `content/authority/`, their paths relative to the content folder; a file that is not there is empty
 * @returns what is known, and every fault at once; where one is an error, nothing may be published
 */
export function readAuthority(files: readonly { readonly path: string; readonly text: string }[]): {
  authority: Authority;
  messages: Message[];
} {
  const messages: Message[] = [];
  const read = <T>(name: keyof typeof SCHEMAS, schema: Parameters<typeof readYaml<T>>[2]) => {
    const file = files.find(({ path }) => baseName(path) === name);
    if (file === undefined) return null;
    const result = readYaml(file.path, file.text, schema);
    messages.push(...result.messages);
    return result.file;
  };
  const sources: Files = {
    people: read('people.yaml', SCHEMAS['people.yaml']),
    organisations: read('organisations.yaml', SCHEMAS['organisations.yaml']),
    places: read('places.yaml', SCHEMAS['places.yaml']),
    topics: read('topics.yaml', SCHEMAS['topics.yaml']),
  };
  for (const { path } of files) messages.push(...unknownFile(path));
  const authority = authorityOf(sources);
  // What hangs together can be judged only where all of it could be read.
  if (messages.every(({ severity }) => severity !== 'error')) messages.push(...findFaults(sources, authority));
  return { authority, messages };
}

function authorityOf({ people, organisations, places, topics }: Files): Authority {
  const ownPlaces = places?.content.places ?? [];
  const overridden = new Set(ownPlaces.map(({ id }) => id));
  return {
    people: sorted(people?.content.people ?? []),
    offices: sorted(people?.content.offices ?? []),
    organisations: sorted(organisations?.content.organisations ?? []),
    places: sorted([...ownPlaces, ...countries().filter(({ id }) => !overridden.has(id))]),
    topics: sorted(topics?.content.topics ?? []),
    givenNames: people?.content['given-names'] ?? [],
    neverAlias: [people, organisations, places, topics].flatMap((file) => file?.content['never-alias'] ?? []),
  };
}

function sorted<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => compareText(a.id, b.id));
}

function unknownFile(path: string): Message[] {
  const name = baseName(path);
  const known = [...Object.keys(SCHEMAS), ...OTHER_FILES];
  if (!name.endsWith('.yaml') || known.includes(name)) return [];
  const close = nearestOf(name, known);
  return [
    {
      severity: 'error',
      rule: 'authority/unknown-file',
      path,
      start: null,
      end: null,
      text: `Unexpected file "${name}", expected one of ${known.join(', ')}`,
      advice: close === null ? 'Move its entries to the file of their kind.' : `Did you mean "${close}"?`,
    },
  ];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
