// Which entity is listed under a name that stands by itself: a tag of the editor's, a keyword, a new spelling?
import type { EntityRef } from '../../article/entity.ts';
import type { TagKind } from '../../article/record.ts';
import type { AuthorityEntry } from '../../knowledge/authority-name.ts';
import type { Authority } from '../../knowledge/known-entities.ts';
import { wordsOf } from '../../text/words.ts';
import type { AliasNode, NameIndex } from './name-index.ts';
import { nameKey } from './romanise.ts';

/**
 * The entity that a name means where no text is around it; letter case makes no difference there.
 *
 * @param kind null: of whatever kind
 * @example entityNamed('Brest oblast', 'place', index) // { kind: 'place', id: 'brest-oblast' }
 */
export function entityNamed(name: string, kind: TagKind | null, index: NameIndex): EntityRef | null {
  let here: AliasNode | undefined = index.root;
  for (const { folded } of wordsOf(name, 0, name.length)) {
    here = here.next?.get(folded);
    if (here === undefined) return null;
  }
  const found = (here.aliases ?? []).filter(
    ({ entity, sort, country }) =>
      entity !== null && sort === 'named' && country === null && (kind === null || entity.kind === kind),
  );
  const [first] = found;
  const one = first !== undefined && found.every(({ entity }) => entity?.id === first.entity?.id);
  return one ? first.entity : null;
}

/** All people, organisations and places by the keys of their names: what a new spelling may be a spelling of. */
export function listedByKey({ people, organisations, places }: Authority): Map<string, EntityRef> {
  const listed = new Map<string, EntityRef>();
  const add = (kind: TagKind, entries: readonly AuthorityEntry[]) => {
    for (const { id, name, names } of entries) {
      for (const { text } of [name, ...names]) {
        const key = nameKey(text);
        if (!listed.has(key)) listed.set(key, { kind, id });
      }
    }
  };
  add('person', people);
  add('organisation', organisations);
  add('place', places);
  return listed;
}
