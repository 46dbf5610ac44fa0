// What is an article as the archive publishes it?
import type { DateFact, Dating, EventFact } from './dated.ts';
import type { MentionFact, RoleFact, TopicFact } from './entity.ts';
import type { Article, Fact, Tag, Version } from './record.ts';

/** The version of the record's form. Raised when a key is added, or when facts begin to be read. */
export const RECORD_SCHEMA = 'dateline/record/2';

/** An article as the archive publishes it: one line of `data/articles/*.ndjson`. */
export interface ArticleRecord
  extends Omit<Article, 'path' | 'part' | 'text' | 'body' | 'declaredTags' | 'dateCorrections'> {
  readonly schema: typeof RECORD_SCHEMA;
  readonly id: string;
  /** Relative to the site's root. */
  readonly url: string;
  readonly files: readonly string[];
  /** The day it came into the archive. */
  readonly added: string;
  readonly versions: readonly Version[];
  readonly tags: readonly Tag[];
  readonly dates: readonly DateFact[];
  readonly mentions: readonly MentionFact[];
  readonly roles: readonly RoleFact[];
  readonly topics: readonly TopicFact[];
  readonly events: readonly EventFact[];
  readonly datings: readonly Dating[];
  readonly figures: readonly Fact[];
  readonly quotes: readonly Fact[];
}
