// Which people, offices, organisations, places and topics are known?
import type { Organisation } from './organisations.ts';
import type { Office, Person } from './people.ts';
import type { Place } from './places.ts';
import type { Topic } from './topics.ts';

/** All that the authority files say, as plain data: it can be kept as JSON and sent to another thread. Sorted by id. */
export interface Authority {
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly organisations: readonly Organisation[];
  /** The countries of the world among them, where `places.yaml` does not say otherwise. */
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly givenNames: readonly (readonly string[])[];
  readonly neverAlias: readonly string[];
}
