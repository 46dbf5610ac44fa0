// Can a name in the almanac mean two things?
import type { Message } from '../text/message.ts';
import type { AuthorityFile, YamlPath } from './authority-yaml.ts';

/** A name, and whom it belongs to; nobody: it says enough by itself. */
export interface OwnedName {
  readonly name: string;
  readonly holders: readonly string[];
  readonly path: YamlPath;
}

/**
 * Names that two entries give, and that the texts cannot tell apart: nobody holds one of them, or both have a holder in
 * common. Both places are named.
 */
export function findDoubleNames(file: AuthorityFile<unknown>, names: readonly OwnedName[]): readonly Message[] {
  const byName = new Map<string, OwnedName[]>();
  const messages: Message[] = [];
  for (const owned of names) {
    const key = comparedName(owned.name).toLowerCase();
    const others = byName.get(key) ?? [];
    const other = others.find((one) => isTwice(one, owned));
    if (other !== undefined) messages.push(doubleName(file, owned, other));
    byName.set(key, [...others, owned]);
  }
  return messages;
}

/** In one entry `День независимости` may stand beside `День Независимости`. */
function isTwice(a: OwnedName, b: OwnedName): boolean {
  if (a.path[0] === b.path[0] && a.path[1] === b.path[1] && a.path[2] === 'names') {
    return comparedName(a.name) === comparedName(b.name);
  }
  return mayMeet(a.holders, b.holders);
}

function comparedName(name: string): string {
  return name.replaceAll('’', "'");
}

function mayMeet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((holder) => b.includes(holder));
}

function doubleName(file: AuthorityFile<unknown>, { name, path }: OwnedName, other: OwnedName): Message {
  const { path: there, start } = file.locate(other.path);
  const place = start === null ? there : `${there}:${start.line}:${start.column}`;
  return {
    ...file.locate(path),
    severity: 'error',
    rule: 'authority/double-name',
    text: `Unexpected name "${name}", already given at ${place}, expected a name that means one thing`,
    advice: 'Join the two entries, take the name out of one, or give both the holders that tell them apart.',
  };
}
