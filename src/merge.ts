// How do two tags become one?
import { readAuthority } from './knowledge/authority.ts';
import { type EntryList, joinEntries, renameReferences } from './knowledge/authority-edit.ts';
import type { AuthorityTexts } from './suggest.ts';
import type { Message } from './text/message.ts';
import { nearestOf } from './text/nearest.ts';

const LISTS: readonly EntryList[] = ['people', 'organisations', 'places'];

/**
 * The authority files with the entry `from` in the entry `into`: its names and offices are the other's, whatever
 * referred to it refers to the other, and its id stands under `formerly`, so that its address leads on.
 *
 * @returns the files that differ, by path; none where that cannot be, or would leave a fault: the messages say why
 */
export function mergeTags(
  texts: AuthorityTexts,
  from: string,
  into: string,
): { changed: Map<string, string>; messages: Message[] } {
  const files = [...texts].map(([path, text]) => ({ path, text }));
  const { authority } = readAuthority(files);
  const list = LISTS.find((name) => authority[name].some(({ id }) => id === from));
  if (list === undefined) {
    const known = LISTS.flatMap((name) => authority[name].map(({ id }) => id));
    return refused(`Unexpected id "${from}", expected that of an entry`, nearestOf(from, known));
  }
  const ids = authority[list].map(({ id }) => id);
  if (from === into || !ids.includes(into)) {
    return refused(`Unexpected id "${into}", expected that of another entry of ${list}.yaml`, nearestOf(into, ids));
  }
  const path = `authority/${list}.yaml`;
  const joined = joinEntries(texts.get(path) ?? '', list, from, into);
  if (joined === null) {
    return refused(`Unexpected id of the archive's own table of countries, expected two entries of ${list}.yaml`, null);
  }
  const after = new Map(texts).set(path, joined);
  for (const [name, text] of after) after.set(name, renameReferences(text, from, into));
  const { messages } = readAuthority([...after].map(([name, text]) => ({ path: name, text })));
  const faults = messages.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) return { changed: new Map(), messages: faults };
  return { changed: new Map([...after].filter(([name, text]) => texts.get(name) !== text)), messages: [] };
}

function refused(text: string, near: string | null): { changed: Map<string, string>; messages: Message[] } {
  const advice = near === null ? 'Look the id up in its file.' : `Did you mean "${near}"?`;
  return {
    changed: new Map(),
    messages: [{ severity: 'error', rule: 'merge/id', path: '', start: null, end: null, text, advice }],
  };
}
