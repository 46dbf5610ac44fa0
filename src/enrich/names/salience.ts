// What is an article about, of all that it names?
import type { MentionFact, TopicFact } from '../../article/entity.ts';
import type { Article, Tag, TagKind } from '../../article/record.ts';
import type { Span } from '../../text/span.ts';
import type { NameIndex } from './name-index.ts';
import { RULE_IN_NAME } from './places.ts';

/** What stands in the first characters of the text is what the article is about. */
const LEDE_LENGTH = 300;

/**
 * The tags that an article's mentions and topics give it. One is salient if it stands in the headline, in the first
 * 300 characters of the text, or twice in it; the rest is also mentioned. The place of the dateline alone is where the
 * story was filed, not what it is about; agencies stand in the credits.
 *
 * @returns each entity once, the salient first, then in the order of the text
 */
export function tagsOfMentions(
  article: Article,
  mentions: readonly MentionFact[],
  topics: readonly TopicFact[],
  index: NameIndex,
): Omit<Tag, 'paragraph' | 'words'>[] {
  const lede = ledeOf(article);
  const weighed = new Map<string, { kind: TagKind; id: string; times: number; leading: boolean }>();
  const count = (kind: TagKind, id: string, at: number, aside: boolean, leading: boolean) => {
    const key = `${kind}/${id}`;
    let tag = weighed.get(key);
    if (tag === undefined) {
      tag = { kind, id, times: 0, leading: false };
      weighed.set(key, tag);
    }
    if (!aside) tag.times += 1;
    tag.leading ||= leading || (!aside && leads(lede, at));
  };
  for (const { entity, start, sort, rule } of mentions) {
    if (entity.kind === 'agency') continue;
    count(entity.kind, entity.id, start, sort === 'dateline' || rule === RULE_IN_NAME, false);
  }
  // An article is about the topics of its section, however often it says their words.
  for (const { topic, start, rule } of topics) count('topic', topic, start, false, rule === 'topic/section');
  return [...weighed.values()]
    .map(({ kind, id, times, leading }) => ({
      kind,
      id,
      name: index.headings.get(`${kind}/${id}`) ?? id,
      salient: leading || times >= 2,
    }))
    .sort((a, b) => Number(b.salient) - Number(a.salient));
}

/** The headline, and the first characters of the body: what an article leads with. */
export function ledeOf({ layout, paragraphs }: Article): Span[] {
  const lede: Span[] = layout.filter(({ role }) => role === 'headline');
  let left = LEDE_LENGTH;
  for (const { start, end } of paragraphs) {
    if (left <= 0) break;
    lede.push({ start, end: Math.min(end, start + left) });
    left -= end - start;
  }
  return lede;
}

/** Whether an offset lies in what an article leads with. */
export function leads(lede: readonly Span[], at: number): boolean {
  return lede.some(({ start, end }) => start <= at && at < end);
}
