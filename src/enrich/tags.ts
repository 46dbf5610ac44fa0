// Under which tags does an article stand: by its editor, by its own layout, and by what its text names?
import type { MentionFact, TopicFact } from '../article/entity.ts';
import type { TagIds } from '../article/facts.ts';
import type { Article, Tag, TagKind } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import type { Agency } from '../knowledge/agency.ts';
import { hashText } from '../text/fingerprint.ts';
import type { Span } from '../text/span.ts';
import { entityNamed } from './names/listed-names.ts';
import type { NameIndex } from './names/name-index.ts';
import { tagsOfMentions } from './names/salience.ts';
import { type TopicIndex, topicNamed } from './names/topics.ts';

interface TagKnowledge {
  readonly names: NameIndex;
  readonly topics: TopicIndex;
  readonly agencies: readonly Agency[];
}

interface Found {
  readonly mentions: readonly MentionFact[];
  readonly topics: readonly TopicFact[];
}

type BareTag = Omit<Tag, 'paragraph' | 'words'>;

/**
 * The article's tags: the editor's first, then the section, the keywords, what the text is about, the agencies, and
 * what it names besides. What the authority files list stands under their id and heading, whoever named it.
 *
 * @returns `tags`: each once, in that order. `ids`: where in it the layout's own words are found
 */
export function tagsOf(article: Article, found: Found, known: TagKnowledge): { tags: Tag[]; ids: TagIds } {
  const section = article.section === null ? null : topicOf(article.section, known);
  const filed = filedFrom(article, found.mentions, known);
  const credits = article.credits.map((name) => agencyOf(name, known));
  const named = tagsOfMentions(article, found.mentions, found.topics, known.names);
  const tags = joined([
    ...article.declaredTags.map(({ kind, name }) => declared(kind, name, known)),
    ...(section === null ? [] : [section]),
    ...article.keywords.map((name) => keywordOf(name, known)),
    ...named.filter(({ salient }) => salient),
    ...credits,
    ...(filed === null ? [] : [filed]),
    ...named,
  ]);
  const firsts = firstPlaces(article, found);
  return {
    tags: tags.map((tag) => {
      const first = firsts.get(keyOf(tag));
      return { ...tag, paragraph: first?.paragraph ?? null, words: first?.words ?? null };
    }),
    ids: { filedFrom: filed?.id ?? null, section: section?.id ?? null, credits: credits.map(({ id }) => id) },
  };
}

/** Each tag once, in its first place; salient if any of its places says so. */
function joined(tags: readonly BareTag[]): BareTag[] {
  const byKey = new Map<string, BareTag>();
  for (const tag of tags) {
    const known = byKey.get(keyOf(tag));
    if (known === undefined || (tag.salient && !known.salient)) byKey.set(keyOf(tag), tag);
  }
  return [...byKey.values()];
}

function keyOf({ kind, id }: Pick<Tag, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

function declared(kind: TagKind, name: string, known: TagKnowledge): BareTag {
  if (kind === 'topic') return topicOf(name, known);
  if (kind === 'agency') return agencyOf(name, known);
  return listed(name, kind, known) ?? { kind, id: idOf(name), name, salient: true };
}

/** Where an agency's own keywords name what is listed they mean that; otherwise each is a topic. */
function keywordOf(name: string, known: TagKnowledge): BareTag {
  return listed(name, null, known) ?? topicOf(name, known);
}

function listed(name: string, kind: TagKind | null, { names }: TagKnowledge): BareTag | null {
  const entity = entityNamed(name, kind, names);
  if (entity === null) return null;
  return { ...entity, name: names.headings.get(keyOf(entity)) ?? name, salient: true };
}

function topicOf(name: string, { topics }: TagKnowledge): BareTag {
  const topic = topicNamed(name, topics);
  return { kind: 'topic', id: topic?.id ?? idOf(name), name: topic?.name.text ?? name, salient: true };
}

function agencyOf(name: string, { agencies }: TagKnowledge): BareTag {
  const id = agencies.find((agency) => agency.name === name)?.id ?? idOf(name);
  return { kind: 'agency', id, name, salient: true };
}

/** Where a story was filed is not what it is about. */
function filedFrom(article: Article, mentions: readonly MentionFact[], known: TagKnowledge): BareTag | null {
  const place = article.dateline?.place ?? null;
  if (place === null) return null;
  const mention = mentions.find(({ sort, entity }) => sort === 'dateline' && entity.kind === 'place');
  const id = mention?.entity.id ?? entityNamed(place, 'place', known.names)?.id ?? null;
  if (id === null) return { kind: 'place', id: idOf(place), name: place, salient: false };
  return { kind: 'place', id, name: known.names.headings.get(`place/${id}`) ?? place, salient: false };
}

/** For each tag the paragraph, from 1, that first names it, and the words that do. */
function firstPlaces(
  article: Article,
  { mentions, topics }: Found,
): ReadonlyMap<string, { readonly paragraph: number; readonly words: string }> {
  const firsts = new Map<string, { paragraph: number; words: string; start: number }>();
  const add = (key: string, { start, end }: Span): void => {
    const known = firsts.get(key);
    if (start === end || (known !== undefined && known.start <= start)) return;
    const paragraph = article.paragraphs.findIndex((paragraph) => paragraph.start <= start && end <= paragraph.end) + 1;
    if (paragraph === 0) return;
    firsts.set(key, { paragraph, words: article.text.slice(start, end).replace(/\s+/g, ' '), start });
  };
  for (const mention of mentions) if (mention.sort !== 'dateline') add(keyOf(mention.entity), mention);
  for (const topic of topics) add(`topic/${topic.topic}`, topic);
  return firsts;
}

/** A name that no Latin letter can stand for gets a number made from its letters. */
function idOf(name: string): string {
  return slugify(name) || `t${hashText(name).toString(36)}`;
}
