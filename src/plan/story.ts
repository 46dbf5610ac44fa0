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
import { recordOf } from '../archive/record-of.ts';
import { recordsFileOf } from '../archive/records-files.ts';
import { cutAtWord } from '../article/card.ts';
import type { Article, Role, Tag } from '../article/record.ts';
import { cite } from '../reference/citation.ts';
import { storyMetadata } from '../reference/metadata.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { printBody } from './body.ts';
import { lineOf } from './lines.ts';
import type { Link, StoryPage, TagLink } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** For how many of its tags a story shows the next and the previous story. More would tie too many pages together. */
const MAIN_TAGS = 2;

/** What a reader sees elsewhere on the page already, or would not miss. */
const SHOWN: ReadonlySet<Role> = new Set(['headline', 'paragraph', 'dateline', 'byline', 'markup']);

export function planStories(sources: PlanSources): PlannedPage[] {
  const { archive } = sources;
  const recordsFile = recordsFileOf(archive);
  const neighbours = neighboursByTag(archive);
  return archive.stories.map((story, at) => {
    const isDated = at < archive.dated.length;
    const previous = isDated ? (archive.stories[at - 1] ?? null) : null;
    const next = isDated && at + 1 < archive.dated.length ? (archive.stories[at + 1] ?? null) : null;
    const byTag = mainTags(story).map((tag) => ({ tag, ...neighbours(tag, story) }));
    const records = recordsFile(story);

    const fingerprint = new Fingerprint()
      .number(story.whole)
      .text(records)
      .text(sources.baseUrl)
      .number(sources.showsOriginal(story) ? 1 : 0);
    for (const other of [previous, next, ...byTag.flatMap(({ previous, next }) => [previous, next])]) {
      fingerprint.number(other?.line ?? 0);
    }

    const make = (): StoryPage => {
      const article = sources.article(story);
      const from = story.url;
      const link = (other: Story | null) => (other === null ? null : lineOf(other, from));
      const record = recordOf(story, article);
      const canonical = sources.baseUrl === null ? null : sources.baseUrl + from;
      return {
        kind: 'story',
        url: from,
        root: rootFrom(from),
        title: story.card.headline,
        description: story.card.lede,
        article: record,
        body: story.card.status === 'usable' || story.card.status === 'excerpt' ? bodyOf(article) : '',
        dateHref: dateHref(story),
        place: linkByName(story, 'place', story.card.place),
        agencies: article.credits.flatMap((name) => linkByName(story, 'agency', name) ?? []),
        sectionLink: linkByName(story, 'topic', article.section),
        tags: story.card.status === 'withdrawn' ? [] : story.card.tags.map((tag) => tagLink(tag, from)),
        previous: link(previous),
        next: link(next),
        neighbours: byTag
          .filter(({ previous, next }) => previous !== null || next !== null)
          .map(({ tag, previous, next }) => ({ tag: tagLink(tag, from), previous: link(previous), next: link(next) })),
        original: sources.showsOriginal(story) ? originalLink(from) : null,
        leftOut: leftOutOf(article),
        data: { href: linkTo(from, recordsAddress(records)), text: `${records}.ndjson` },
        canonical,
        metadata: storyMetadata(record, story.card.lede, sources),
        citation: cite(record, sources.title, canonical),
      };
    };
    return new PlannedPage('story', story.url, fingerprint.value(), make);
  });
}

function originalLink(from: string): Link {
  const href = linkTo(from, originalAddress(from));
  return { href, text: href };
}

function bodyOf(article: Article): string {
  const paragraphs = article.status === 'excerpt' ? article.paragraphs.slice(0, 1) : article.paragraphs;
  const body = article.status === 'excerpt' ? (article.body?.slice(0, 1) ?? null) : article.body;
  return printBody({ text: article.text, paragraphs, body }, []);
}

function dateHref({ period: key, url }: Story): string | null {
  if (key === null) return null;
  const address = key.length === 10 ? dayAddress(key) : key.length === 7 ? monthAddress(key) : yearAddress(key);
  return linkTo(url, address);
}

function tagLink({ kind, id, name, salient }: Tag, from: string): TagLink {
  return { href: linkTo(from, tagAddress(kind, id)), text: name, kind, salient };
}

/** The page of a tag of that name; null where the story has none, or was withdrawn and stands on no tag's page. */
function linkByName(story: Story, kind: Tag['kind'], name: string | null): Link | null {
  if (story.card.status === 'withdrawn') return null;
  const tag = name === null ? undefined : story.card.tags.find((tag) => tag.kind === kind && tag.name === name);
  return tag === undefined ? null : tagLink(tag, story.url);
}

/** The tags by which one goes on reading: what it is about, agencies last of all. */
function mainTags({ card }: Story): Tag[] {
  return card.tags.filter(({ kind, salient }) => salient && kind !== 'agency').slice(0, MAIN_TAGS);
}

function neighboursByTag(archive: Archive): (tag: Tag, story: Story) => { previous: Story | null; next: Story | null } {
  const lists = new Map<string, { stories: readonly Story[]; places: Map<Story, number> }>();
  for (const { kind, id, stories } of archive.tags) {
    const dated = stories.filter(({ period }) => period !== null);
    lists.set(`${kind}/${id}`, { stories: dated, places: new Map(dated.map((story, at) => [story, at])) });
  }
  return ({ kind, id }, story) => {
    const list = lists.get(`${kind}/${id}`);
    const at = list?.places.get(story);
    if (list === undefined || at === undefined) return { previous: null, next: null };
    return { previous: list.stories[at - 1] ?? null, next: list.stories[at + 1] ?? null };
  };
}

function leftOutOf({ layout, text }: Article): StoryPage['leftOut'] {
  return layout
    .filter(({ role }) => !SHOWN.has(role))
    .map(({ role, start, end, why }) => ({ role, text: cutAtWord(text.slice(start, end).trim(), 200), why }));
}
