// What stands on the page of a story?
import {
  dayAddress,
  linkTo,
  monthAddress,
  originalAddress,
  recordsAddress,
  rootFrom,
  tagAddress,
  yearAddress,
} from '../archive/addresses.ts';
import type { Archive, Story } from '../archive/archive.ts';
import { ByTag } from '../archive/by-tag.ts';
import { recordOf } from '../archive/record-of.ts';
import { recordsFileOf } from '../archive/records-files.ts';
import type { ArticleRecord } from '../article/article-record.ts';
import { cutAtWord, type TagName } from '../article/card.ts';
import type { Article, Role, Tag, TagKind } from '../article/record.ts';
import type { TaggedArticle } from '../article/tagged-article.ts';
import { cite } from '../reference/citation.ts';
import { storyMetadata } from '../reference/metadata.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { printBody } from './body.ts';
import type { Chapter } from './chapter.ts';
import { cutByTime } from './cuts.ts';
import { datingsOf, paragraphOf, paragraphsShown } from './datings.ts';
import { lineOf } from './lines.ts';
import { marksOf } from './marks.ts';
import type { ShownRecord, StoryPage } from './page.ts';
import type { Link, TagLink } from './page-parts.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';
import type { StoryDate } from './shown-facts.ts';

/** For how many of its tags a story shows the next and the previous story. More would tie too many pages together. */
const MAIN_TAGS = 2;

/** What a reader sees elsewhere on the page already, or would not miss. */
const SHOWN: ReadonlySet<Role> = new Set(['headline', 'paragraph', 'dateline', 'byline', 'markup']);

/** A chapter for each year, and one for the stories of which no year is known. */
export function planStories(sources: PlanSources): Chapter<PlannedPage>[] {
  const { archive } = sources;
  const around: Around = {
    recordsFile: recordsFileOf(archive),
    byTag: neighboursByTag(archive),
    inTime: inTime(archive),
  };
  const fingerprints = Float64Array.from(archive.stories, (story) => fingerprintOf(story, sources, around));
  return cutByTime(archive.stories, Number.POSITIVE_INFINITY).map(({ date, stories }) => {
    const key = new Fingerprint();
    for (const { address, order } of stories) key.number(address).number(fingerprints[order] ?? 0);
    const plan = (): PlannedPage[] =>
      stories.map((story) => planStory(story, fingerprints[story.order] ?? 0, sources, around));
    return { name: `stories ${date}`, key: key.value(), plan };
  });
}

/** Where a story stands among the others. */
interface Around {
  readonly recordsFile: (story: Story) => string;
  readonly byTag: (tag: TagName, story: Story) => Neighbours;
  readonly inTime: (story: Story) => Neighbours;
}

/** The neighbours of a story that has a date among all that have one. */
function inTime({ stories, dated }: Archive): Around['inTime'] {
  return ({ order }) => {
    if (order >= dated.length) return NO_NEIGHBOURS;
    return {
      previous: stories[order - 1] ?? null,
      next: order + 1 < dated.length ? (stories[order + 1] ?? null) : null,
    };
  };
}

function fingerprintOf(story: Story, { baseUrl, showsOriginal }: PlanSources, around: Around): number {
  const fingerprint = new Fingerprint()
    .number(story.whole)
    .text(around.recordsFile(story))
    .text(baseUrl)
    .number(showsOriginal(story) ? 1 : 0);
  const fold = ({ previous, next }: Neighbours) => fingerprint.number(previous?.line ?? 0).number(next?.line ?? 0);
  fold(around.inTime(story));
  for (const tag of mainTags(story)) fold(around.byTag(tag, story));
  return fingerprint.value();
}

function planStory(story: Story, fingerprint: number, sources: PlanSources, around: Around): PlannedPage {
  const { previous, next } = around.inTime(story);
  const records = around.recordsFile(story);
  const make = (): StoryPage => {
    const tagged = sources.tagged(story);
    const { article, ids } = tagged;
    const shown = paragraphsShown(article);
    const from = story.url;
    const link = (other: Story | null) => (other === null ? null : lineOf(other, from));
    const record = recordOf(story, tagged);
    const canonical = sources.baseUrl === null ? null : sources.baseUrl + from;
    return {
      kind: 'story',
      url: from,
      root: rootFrom(from),
      title: story.card.headline,
      description: story.card.lede,
      article: shownOf(record),
      headlineWhy: headlineWhy(record),
      body: bodyOf(tagged, from, shown),
      dateHref: dateHref(story),
      place: linkToTag(story, 'place', ids.filedFrom, story.card.place),
      agencies: article.credits.flatMap((name, at) => linkToTag(story, 'agency', ids.credits[at] ?? null, name) ?? []),
      sectionLink: linkToTag(story, 'topic', ids.section, article.section),
      tags: story.card.status === 'withdrawn' ? [] : tagLinks(tagged, from, shown),
      dates: datesOf(tagged, shown),
      datings: datingsOf(tagged, ''),
      previous: link(previous),
      next: link(next),
      neighbours: aroundStory(story, around.byTag)
        .filter(({ previous, next }) => previous !== null || next !== null)
        .map(({ tags, previous, next }) => ({
          tags: tags.map((tag) => tagLink({ ...tag, paragraph: null, words: null }, from, null, 0)),
          previous: link(previous),
          next: link(next),
        })),
      original: sources.showsOriginal(story) ? originalLink(from) : null,
      leftOut: leftOutOf(article),
      data: { href: linkTo(from, recordsAddress(records)), text: `${records}.ndjson` },
      canonical,
      metadata: storyMetadata(record, story.card.lede, sources),
      citation: cite(record, sources.title, canonical),
    };
  };
  return new PlannedPage('story', story.url, fingerprint, make, story.address);
}

function shownOf(record: ArticleRecord): ShownRecord {
  const { layout, paragraphs, tags, dates, mentions, roles, topics, events, datings, figures, quotes, ...shown } =
    record;
  return shown;
}

function headlineWhy({ headline, layout }: ArticleRecord): string | null {
  return headline.origin === 'stated' ? (layout.find(({ role }) => role === 'headline')?.why ?? null) : null;
}

function originalLink(from: string): Link {
  const href = linkTo(from, originalAddress(from));
  return { href, text: href };
}

function bodyOf(tagged: TaggedArticle, from: string, shown: number): string {
  const { text, paragraphs, body, status } = tagged.article;
  if (shown === 0) return '';
  const tree = status === 'excerpt' ? (body?.slice(0, 1) ?? null) : body;
  return printBody({ text, paragraphs: paragraphs.slice(0, shown), body: tree }, marksOf(tagged, from));
}

function datesOf({ article, facts }: TaggedArticle, shown: number): StoryDate[] {
  return facts.dates.flatMap((fact) => {
    const { value, words, tier, basis } = fact;
    const paragraph = paragraphOf(fact, article, shown);
    if (value === null || paragraph === 0) return [];
    return [{ words: words.replace(/\s+/g, ' '), date: value, tier, basis, href: `#p${paragraph}` }];
  });
}

function dateHref({ period: key, url }: Story): string | null {
  if (key === null) return null;
  const address = key.length === 10 ? dayAddress(key) : key.length === 7 ? monthAddress(key) : yearAddress(key);
  return linkTo(url, address);
}

function tagLinks({ article, tags, facts }: TaggedArticle, from: string, shown: number): TagLink[] {
  const roles = new Map<string, string>();
  for (const { person, role, end } of facts.roles) {
    if (person !== null && !roles.has(person) && paragraphOf({ start: end, end }, article, shown) > 0)
      roles.set(person, role.replace(/\s+/g, ' '));
  }
  return tags.map((tag) => tagLink(tag, from, tag.kind === 'person' ? (roles.get(tag.id) ?? null) : null, shown));
}

function tagLink(
  { kind, id, name, salient, paragraph }: Tag,
  from: string,
  role: string | null,
  shown: number,
): TagLink {
  const at = paragraph === null || paragraph > shown ? null : `#p${paragraph}`;
  return { href: linkTo(from, tagAddress(kind, id)), text: name, kind, salient, at, role };
}

/** A link to a tag under the words that the story has for it; null where it was withdrawn and stands on no tag's page. */
function linkToTag({ card, url }: Story, kind: TagKind, id: string | null, text: string | null): Link | null {
  if (card.status === 'withdrawn' || id === null || text === null) return null;
  return { href: linkTo(url, tagAddress(kind, id)), text };
}

/** The tags by which one goes on reading: what it is about, agencies last of all. */
function mainTags({ card }: Story): TagName[] {
  const main: TagName[] = [];
  for (const tag of card.tagNames) {
    if (!tag.salient || tag.kind === 'agency') continue;
    main.push(tag);
    if (main.length === MAIN_TAGS) break;
  }
  return main;
}

interface Neighbours {
  readonly previous: Story | null;
  readonly next: Story | null;
}

/** In a small archive several tags have the same stories around one: they are told together. */
function aroundStory(
  story: Story,
  neighbours: (tag: TagName, story: Story) => Neighbours,
): readonly (Neighbours & { readonly tags: readonly TagName[] })[] {
  const joined: (Neighbours & { readonly tags: TagName[] })[] = [];
  for (const tag of mainTags(story)) {
    const { previous, next } = neighbours(tag, story);
    const same = joined.find((other) => other.previous === previous && other.next === next);
    if (same === undefined) joined.push({ tags: [tag], previous, next });
    else same.tags.push(tag);
  }
  return joined;
}

function neighboursByTag({ tags }: Archive): (tag: TagName, story: Story) => Neighbours {
  const byTag = new ByTag<readonly Story[]>();
  for (const { kind, id, stories } of tags) byTag.set(kind, id, stories);
  return ({ kind, id }, story) => {
    const stories = byTag.get(kind, id);
    const at = stories === undefined || story.period === null ? -1 : placeOf(story, stories);
    if (at < 0) return NO_NEIGHBOURS;
    const next = stories?.[at + 1] ?? null;
    return { previous: stories?.[at - 1] ?? null, next: next?.period === null ? null : next };
  };
}

const NO_NEIGHBOURS: Neighbours = { previous: null, next: null };

/** Where it stands among stories in the archive's order, or −1. */
function placeOf({ order }: Story, stories: readonly Story[]): number {
  let [low, high] = [0, stories.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stories[middle]?.order ?? order) < order) low = middle + 1;
    else high = middle;
  }
  return stories[low]?.order === order ? low : -1;
}

function leftOutOf({ layout, text }: Article): StoryPage['leftOut'] {
  return layout
    .filter(({ role }) => !SHOWN.has(role))
    .map(({ role, start, end, why }) => ({ role, text: cutAtWord(text.slice(start, end).trim(), 200), why }));
}
