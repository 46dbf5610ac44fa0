// Which topics does an article have, by the rules that the topics file states?
import type { TopicFact } from '../../article/entity.ts';
import type { Article } from '../../article/record.ts';
import type { Topic } from '../../knowledge/topics.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { leads, ledeOf } from './salience.ts';
import type { Passage } from './searched-text.ts';

/** The rules, arranged for reading texts; done once for a build. */
export interface TopicIndex {
  readonly topics: readonly Topic[];
  /** By the first word, folded: the words that follow it, and whose they are. Longer ones first. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly topic: Topic }[]>;
  /** Sections, folded. */
  readonly sections: ReadonlyMap<string, readonly Topic[]>;
  /** By each of their names, folded. */
  readonly names: ReadonlyMap<string, Topic>;
}

/** Arranges the rules of `topics.yaml`. */
export function indexTopics(topics: readonly Topic[]): TopicIndex {
  const phrases = new Map<string, { rest: string[]; topic: Topic }[]>();
  const sections = new Map<string, Topic[]>();
  const names = new Map<string, Topic>();
  for (const topic of topics) {
    for (const { text } of topic.words) {
      const [first = '', ...rest] = wordsOf(text, 0, text.length).map(({ folded }) => folded);
      phrases.set(first, [...(phrases.get(first) ?? []), { rest, topic }]);
    }
    for (const { text } of [topic.name, ...topic.names]) names.set(text.toLowerCase(), topic);
    for (const section of topic.sections) {
      const key = section.toLowerCase();
      sections.set(key, [...(sections.get(key) ?? []), topic]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  // A first word in the plural is found as it stands.
  for (const [first, list] of [...phrases])
    if (first.length > 2 && !phrases.has(`${first}s`)) phrases.set(`${first}s`, list);
  return { topics, phrases, sections, names };
}

/** The topic that is called so, or whose section alone is; null: no topic, or more than one. */
export function topicNamed(name: string, { names, sections }: TopicIndex): Topic | null {
  const key = name.toLowerCase();
  const [first, ...others] = sections.get(key) ?? [];
  return names.get(key) ?? (others.length === 0 ? (first ?? null) : null);
}

/**
 * The topics of an article with what speaks for each: every place where its words stand, if one of them stands in the
 * headline or the first 300 characters, or there are as many as the rule asks for. An article has the topics of its
 * section in any case; their evidence is then an empty span at the beginning of the text.
 *
 * @returns in the order of the text
 */
export function findTopics(
  article: Article,
  passages: readonly Passage[],
  { phrases, sections }: TopicIndex,
): TopicFact[] {
  const found = new Map<Topic, TopicFact[]>();
  /** How far each topic's last words reach: shorter words inside them are not counted again. */
  const ends = new Map<Topic, number>();
  const add = (topic: Topic, fact: TopicFact) => {
    const facts = found.get(topic);
    if (facts === undefined) found.set(topic, [fact]);
    else facts.push(fact);
  };
  for (const { words, part } of passages) {
    if (part === 'dateline') continue;
    for (let at = 0; at < words.length; at += 1) {
      const { folded = '', start = 0 } = words[at] ?? {};
      const begun = phrases.get(folded);
      if (begun === undefined) continue;
      for (const { rest, topic } of begun) {
        const last = words[at + rest.length];
        if (last === undefined || (ends.get(topic) ?? 0) > start || !stands(words, at + 1, rest)) continue;
        ends.set(topic, last.end);
        add(topic, { start, end: last.end, rule: 'topic/words', basis: 'words of the topic', topic: topic.id });
      }
    }
  }
  const chosen = new Set(sections.get((article.section ?? '').toLowerCase()) ?? []);
  for (const topic of chosen) {
    const basis = `the section ${article.section}`;
    add(topic, { start: 0, end: 0, rule: 'topic/section', basis, topic: topic.id });
  }
  const lede = ledeOf(article);
  return [...found]
    .filter(
      ([topic, facts]) =>
        chosen.has(topic) || facts.length >= topic.least || facts.some(({ start }) => leads(lede, start)),
    )
    .flatMap(([, facts]) => facts)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function stands(words: readonly Word[], from: number, rest: readonly string[]): boolean {
  return rest.every((expected, n) => {
    const word = words[from + n];
    if (word === undefined || word.joint === 'break') return false;
    return word.folded === expected || (n === rest.length - 1 && singular(word.folded) === expected);
  });
}

/** Without the s of a plural. */
function singular(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
