// What does an article refer to? All that is found in its text, and the tags that come of it.
import type { EventFact } from '../article/dated.ts';
import type { DatedFact } from '../article/dated-fact.ts';
import type { Article } from '../article/record.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import type { Agency } from '../knowledge/agency.ts';
import type { Almanac } from '../knowledge/almanac.ts';
import type { Message } from '../text/message.ts';
import { wordsOf } from '../text/words.ts';
import { dateByConstraints, withDating } from './constraints.ts';
import { applyDateCorrections } from './date-corrections.ts';
import { findDates } from './dates.ts';
import { subjectOf } from './event-subject.ts';
import { boundNotBefore, findEvents } from './events.ts';
import { findCandidates } from './names/candidates.ts';
import { resolveMentions } from './names/mentions.ts';
import type { NameIndex } from './names/name-index.ts';
import { passagesOf } from './names/searched-text.ts';
import { findTopics, type TopicIndex } from './names/topics.ts';
import { tagsOf } from './tags.ts';

/** What is known beforehand, arranged for reading texts. One value of it for a whole run. */
export interface EnrichKnowledge {
  readonly names: NameIndex;
  readonly topics: TopicIndex;
  readonly agencies: readonly Agency[];
  /** Single words that are a country or its people, folded. */
  readonly countryWords: ReadonlySet<string>;
  readonly almanac: Almanac;
  /** What words can prove of the day on which they were written. */
  readonly datedFacts: readonly DatedFact[];
}

export interface Enriched {
  readonly tagged: TaggedArticle;
  /** Its words with a capital, folded: authority files that have none of them cannot change what was found. */
  readonly words: readonly string[];
  /** What is wrong with the editor's corrections of its dates. */
  readonly messages: readonly Message[];
}

/** Finds the names, topics, dates and events of an article. It depends on the article and on what is known alone. */
export function enrich(article: Article, known: EnrichKnowledge): Enriched {
  const { names, almanac } = known;
  const passages = passagesOf(article);
  const found = findCandidates(article, passages, known.countryWords);
  const { mentions, roles } = resolveMentions(article, passages, names, found);
  const topics = findTopics(article, passages, known.topics);

  const { published, lang } = article;
  const context = { published: published.edtf, datelineDate: article.dateline?.date ?? null, lang, almanac };
  const read = findDates(article, context);
  const { dates, messages } = applyDateCorrections(read, article.dateCorrections, article);
  const told = findEvents(article, dates, context);
  const datings = published.edtf === null ? dateByConstraints(article, dates, told, known.datedFacts) : [];
  const events = told.map((event) => withDating(event, datings));

  const { tags, ids } = tagsOf(article, { mentions, topics }, known);
  const subjects = events.map((event) => subjectOf(article, event));
  const facts = { dates, events, subjects, datings, mentions, roles, topics, candidates: found.candidates };
  return {
    tagged: { article: bounded(article, events), tags, ids, facts },
    words: withWords(found.words, statedNames(article)),
    messages,
  };
}

/** An article without a date is not older than the latest day that it tells of as past. */
function bounded(article: Article, events: readonly EventFact[]): Article {
  const { published } = article;
  const notBefore = published.edtf === null ? (boundNotBefore(events) ?? published.notBefore) : null;
  return notBefore === published.notBefore ? article : { ...article, published: { ...published, notBefore } };
}

/** Names outside the text's own passages by which an article comes to tags. */
function statedNames({ declaredTags, keywords, dateline }: Article): string[] {
  return [...declaredTags.map(({ name }) => name), ...keywords, ...(dateline?.place == null ? [] : [dateline.place])];
}

/** A list of words, sorted, with those of names: a tag is known in whatever letter case it is written. */
function withWords(words: readonly string[], names: readonly string[]): readonly string[] {
  const known = new Set(words);
  const others = names.flatMap((name) => wordsOf(name, 0, name.length).map(({ folded }) => folded));
  const added = new Set(others.filter((word) => !known.has(word)));
  return added.size === 0 ? words : [...words, ...added].sort();
}
