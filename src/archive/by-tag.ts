// What belongs to which tag?
import type { TagKind } from '../article/record.ts';

/** Values by kind and id. The two are not joined into one key: a big archive asks a million times. */
export class ByTag<Value> {
  readonly #kinds = new Map<TagKind, Map<string, Value>>();

  get(kind: TagKind, id: string): Value | undefined {
    return this.#kinds.get(kind)?.get(id);
  }

  set(kind: TagKind, id: string, value: Value): void {
    this.#ofKind(kind).set(id, value);
  }

  getOrMake(kind: TagKind, id: string, make: () => Value): Value {
    const values = this.#ofKind(kind);
    const known = values.get(id);
    if (known !== undefined) return known;
    const made = make();
    values.set(id, made);
    return made;
  }

  /** In the order in which each was first set, kind by kind. */
  values(): Value[] {
    return [...this.#kinds.values()].flatMap((values) => [...values.values()]);
  }

  #ofKind(kind: TagKind): Map<string, Value> {
    const known = this.#kinds.get(kind);
    if (known !== undefined) return known;
    const made = new Map<string, Value>();
    this.#kinds.set(kind, made);
    return made;
  }
}
