// What is an article about, of all that it names?
import type { MentionFact, TopicFact } from '../../article/entity.ts';
import type { Article, Tag, TagKind } from '../../article/record.ts';
import type { Span } from '../../text/span.ts';
import type { NameIndex } from './name-index.ts';
import { RULE_IN_NAME } from './places.ts';

/** What stands in the first characters of the text is what the article is about. */
const LEDE_LENGTH = 300;

/** A first paragraph that is shorter opens with the next one. */
const SHORTEST_OPENING = 100;

/**
 * The tags that an article's mentions and topics give it. One is salient if it stands in the headline, in what the
 * article opens with, or twice in it; the rest is also mentioned. An article without a headline opens with its first
 * 300 characters, one with a headline with its first paragraph, as far as that lies in them. The place of the dateline
 * alone is where the story was filed, not what it is about; agencies stand in the credits. What is named only in
 * passing ({@link isAside}) weighs nothing, and a short form in brackets after the name is no second mention.
 *
 * @returns each entity once, the salient first, then in the order of the text
 */
export function tagsOfMentions(
  article: Article,
  mentions: readonly MentionFact[],
  topics: readonly TopicFact[],
  index: NameIndex,
): Omit<Tag, 'paragraph' | 'words'>[] {
  const weighed = new Map<string, { kind: TagKind; id: string; times: number; leading: boolean }>();
  const count = (kind: TagKind, id: string, times: number, leading: boolean) => {
    const key = `${kind}/${id}`;
    const tag = weighed.get(key);
    if (tag === undefined) weighed.set(key, { kind, id, times, leading });
    else {
      tag.times += times;
      tag.leading ||= leading;
    }
  };
  const { text } = article;
  const headline = headlineOf(article);
  const opening = firstParagraphs(article, headline.length > 0 ? SHORTEST_OPENING : LEDE_LENGTH);
  let before: MentionFact | null = null;
  for (const mention of mentions) {
    const { entity, start, sort, rule } = mention;
    if (entity.kind === 'agency') continue;
    const inHeadline = leads(headline, start);
    const aside = sort === 'dateline' || rule === RULE_IN_NAME || (!inHeadline && isAside(mention, text));
    const again = before !== null && before.entity.id === entity.id && isGloss(text.slice(before.end, start));
    count(entity.kind, entity.id, aside || again ? 0 : 1, !aside && (inHeadline || leads(opening, start)));
    before = mention;
  }
  const lede = topics.length === 0 ? [] : ledeOf(article);
  // An article is about the topics of its section, however often it says their words.
  for (const { topic, start, rule } of topics) count('topic', topic, 1, rule === 'topic/section' || leads(lede, start));
  return [...weighed.values()]
    .map(({ kind, id, times, leading }) => ({
      kind,
      id,
      name: index.headings.get(`${kind}/${id}`) ?? id,
      salient: leading || times >= 2,
    }))
    .sort((a, b) => Number(b.salient) - Number(a.salient));
}

/** Behind a person's name: what bears it is a government, a time. */
const UNDER_SOMEBODY = /^(?:['’]s?)? (?:administration|government|cabinet|regime|presidency|era)\b/i;

/** Behind a body's name: those who belong to it. */
const OF_A_BODY = /^ (?:member )?(?:countr(?:y|ies)|states?|nations?|members?)\b/i;

/** "Non-OPEC producers": those who do not. */
const NOT_OF_IT = /\bnon-?$/i;

/** How far the words that {@link isAside} asks for reach. */
const NEIGHBOURHOOD = 24;

/** Whether a name only tells which others are meant: "the Reagan administration", "exports to CIS countries". */
function isAside({ entity: { kind }, start, end }: MentionFact, text: string): boolean {
  const after = text.slice(end, end + NEIGHBOURHOOD);
  if (kind === 'person') return UNDER_SOMEBODY.test(after);
  return (
    kind === 'organisation' && (OF_A_BODY.test(after) || NOT_OF_IT.test(text.slice(Math.max(0, start - 4), start)))
  );
}

/** Whether nothing but a bracket or a comma parts a name from its short form: "the Eurasian Economic Union (EAEU)". */
function isGloss(between: string): boolean {
  return /^\s?[(,]\s?$/.test(between);
}

function headlineOf({ layout }: Article): Span[] {
  return layout.filter(({ role }) => role === 'headline');
}

/** The headline, and the first characters of the body: what speaks for a topic stands there. */
export function ledeOf(article: Article): Span[] {
  return [...headlineOf(article), ...firstParagraphs(article, LEDE_LENGTH)];
}

/** As many whole paragraphs as make up a number of characters, cut at {@link LEDE_LENGTH}. */
function firstParagraphs({ paragraphs }: Article, least: number): Span[] {
  const first: Span[] = [];
  let taken = 0;
  for (const { start, end } of paragraphs) {
    if (taken >= least) break;
    first.push({ start, end: Math.min(end, start + LEDE_LENGTH - taken) });
    taken += end - start;
  }
  return first;
}

/** Whether an offset lies in what an article leads with. */
export function leads(lede: readonly Span[], at: number): boolean {
  return lede.some(({ start, end }) => start <= at && at < end);
}
