// What does content/authority/topics.yaml say?
import * as v from 'valibot';
import { type AuthorityEntry, entry, text, wordList } from './authority-name.ts';

export interface TopicWords {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
}

/**
 * A topic and the rule by which an article has it: its section is one of `sections`, or its text holds `words`: once
 * in the headline or its first 300 characters, or `least` times anywhere.
 */
export interface Topic extends AuthorityEntry {
  /** Words, or words in a row; letter case and the plural's s make no difference. */
  readonly words: readonly TopicWords[];
  /** As the agencies' pages name them. */
  readonly sections: readonly string[];
  readonly least: number;
}

export interface TopicsFile {
  readonly topics: readonly Topic[];
  readonly 'never-alias': readonly string[];
}

const words = v.pipe(
  v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag, as ru or zh-Hans')),
      v.array(text, 'a list of words'),
      'lists of words by language',
    ),
    {},
  ),
  v.transform((byLanguage): TopicWords[] =>
    Object.entries(byLanguage).flatMap(([lang, items]) => items.map((item) => ({ text: item, lang }))),
  ),
);

const least = v.pipe(
  v.optional(v.pipe(v.string('a number'), v.regex(/^[1-9]$/, 'a number from 1 to 9')), '2'),
  v.transform(Number),
);

const topic = v.strictObject({ ...entry, words, sections: wordList, least });

export const topicsFile = v.strictObject({
  topics: v.optional(v.array(topic, 'a list of topics'), []),
  'never-alias': wordList,
});
