// What do the authority files of a folder say?
import { readFileSync } from 'node:fs';
import { readAuthority } from '../../../src/knowledge/authority.ts';

const FILES = ['people.yaml', 'organisations.yaml', 'places.yaml', 'topics.yaml'];

/** Reads those of the four that are there. */
export function authorityIn(folder: URL): ReturnType<typeof readAuthority> {
  const files = FILES.flatMap((name) => {
    try {
      return [{ path: `authority/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }];
    } catch {
      return [];
    }
  });
  return readAuthority(files);
}
