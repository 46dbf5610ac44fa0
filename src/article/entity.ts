// Whom and what does an article name, and where?

import type { Span } from '../text/span.ts';
import type { Fact, TagKind } from './record.ts';

/** Something that the authority files know. */
export interface EntityRef {
  readonly kind: TagKind;
  readonly id: string;
}

/**
 * How it is meant: by a name; by what it is (`the diplomat`); by the adjective or people of a country; or as the place
 * that the story was filed from.
 */
export type MentionSort = 'named' | 'nominal' | 'demonym' | 'dateline';

/** `sure`: the words can mean nothing else here. `likely`: the article leaves no other reading. */
export type Tier = 'sure' | 'likely';

export interface MentionFact extends Fact {
  readonly entity: EntityRef;
  /** As printed. */
  readonly form: string;
  readonly sort: MentionSort;
  readonly tier: Tier;
}

/** The office or rank that the text gives to somebody. */
export interface RoleFact extends Fact {
  /** As printed: `Deputy Chairman of the Brest Oblast Executive Committee`. */
  readonly role: string;
  /** The name that it stands with, as printed. */
  readonly holder: Span & { readonly form: string };
  /** Null: somebody whom the authority files do not know. */
  readonly person: string | null;
  /** The office that the authority files know by these words, held by this person; null: none. */
  readonly office: string | null;
}

/** Why an article has a topic: the words, or its section. */
export interface TopicFact extends Fact {
  readonly topic: string;
}

export type CandidateKind = 'person' | 'organisation' | 'place' | 'unknown';

/** What looks like a name, found without the authority files, so that it can be kept while they grow. */
export interface Candidate extends Span {
  /** As printed, white space folded. */
  readonly form: string;
  readonly kind: CandidateKind;
  /** What in the text speaks for a name of that kind: `title before it`; empty: only the capitals. */
  readonly signs: readonly string[];
  /** Whether its capital may be a sentence's rather than a name's. */
  readonly sentenceStart: boolean;
  /** What the text says that it is, before the name or after it, as printed; null: nothing. */
  readonly role: (Span & { readonly words: string }) | null;
  /** Equal for one name in several spellings and scripts. */
  readonly key: string;
}
