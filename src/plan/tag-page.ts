// What stands on the page of a person, a place, a body, a topic, an agency?
import {
  linkTo,
  rootFrom,
  tagAddress,
  tagFileAddress,
  tagTimelineAddress,
  timelineFileAddress,
} from '../archive/addresses.ts';
import type { Story, TagIndex } from '../archive/archive.ts';
import type { Edtf, TagKind } from '../article/record.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import type { Chapter } from './chapter.ts';
import type { Entities } from './entities.ts';
import { entityFacts, entityFingerprint, type Shown } from './entity-facts.ts';
import { countYears, lineOf, tagLinkOf } from './lines.ts';
import type { TagPage } from './page.ts';
import type { CountedTag, Download, StoryLine } from './page-parts.ts';
import { PlannedPage } from './planned-page.ts';
import { cutsOf, isCut, storiesWith, type TagCut } from './tag-cuts.ts';
import { standsOnTagPage, tagTimeline } from './tag-timeline.ts';

const TOGETHER = 8;

/** What the planning of a tag's pages reads besides its stories. */
export interface TagSurroundings {
  readonly byKey: ReadonlyMap<string, TagIndex>;
  readonly entities: Entities;
  readonly shown: Shown;
  readonly hasFeed: boolean;
  /** Of the names that may change with any story. */
  readonly variousNames: number;
}

/** A chapter: the tag's own page, where it has very many stories one for each year or month, and those of its timeline. */
export function planTag(tag: TagIndex, around: TagSurroundings): Chapter<PlannedPage> {
  const { entities, shown, hasFeed, variousNames } = around;
  const entry = entities.entryOf(tag.kind, tag.id);
  const key = new Fingerprint()
    .number(keyOfTag(tag))
    .number(hasFeed ? 1 : 0)
    .number(entry === null ? 0 : entityFingerprint(tag.kind, entry, entities, shown))
    .number(variousNames);
  return { name: `${tag.kind} ${tag.id}`, key: key.value(), plan: () => pagesOf(tag, around) };
}

const KEYS = new WeakMap<TagIndex, number>();

/** Of all that the archive knows of a tag: what its pages and its files are made from, but for the authority files. */
export function keyOfTag(tag: TagIndex): number {
  const known = KEYS.get(tag);
  if (known !== undefined) return known;
  const key = nameOf(tag);
  for (const stories of [tag.stories, tag.alsoMentioned]) {
    key.number(stories.length);
    for (const { whole, line } of stories) key.number(whole).number(line);
  }
  for (const { hash, story } of tag.happenings) key.number(hash).number(story.whole);
  KEYS.set(tag, key.value());
  return key.value();
}

function pagesOf(tag: TagIndex, around: TagSurroundings): PlannedPage[] {
  const { byKey, entities, shown, hasFeed, variousNames } = around;
  const isLong = isCut(tag);
  const url = tagAddress(tag.kind, tag.id);
  const cutPages = isLong ? cutsOf(tag).flatMap((cut) => (cut.date === null ? [] : [planCut(tag, cut, cut.date)])) : [];
  const entry = entities.entryOf(tag.kind, tag.id);
  const timeline = tagTimeline(tag);

  // Its stories tell what often stands together with it, also where they stand on pages of their own.
  const fingerprint = listFingerprint(tag, tag)
    .number(hasFeed ? 1 : 0)
    .number(entry === null ? 0 : entityFingerprint(tag.kind, entry, entities, shown))
    .number(timeline.fingerprint)
    .number(variousNames);
  const make = (): TagPage => {
    const [first, last] = extremes(tag);
    return {
      kind: 'tag',
      url,
      root: rootFrom(url),
      title: tag.name,
      description: '',
      tag: tagLinkOf(tag, url),
      aboutCount: tag.stories.length,
      entity: entry === null ? null : entityFacts(tag.kind, entry, url, entities, shown),
      first,
      last,
      years: countYears(tag.stories),
      groups: cutsOf(tag).map((cut) => groupOf(tag, cut, url, isLong && cut.date !== null)),
      cut: null,
      together: oftenTogether(tag, byKey).map(({ kind, id, name, count }) => ({
        ...{ kind, href: linkTo(url, tagAddress(kind, id)), text: name, count },
      })),
      timeline: timeline.shownOn(url),
      downloads: downloadsOf(tag, url, hasFeed),
    };
  };
  return [new PlannedPage('tag', url, fingerprint.value(), make), ...cutPages, ...timeline.pages];
}

function nameOf({ name, kind, id }: TagIndex): Fingerprint {
  return new Fingerprint().text(name).text(kind).text(id);
}

/** Of what a tag's list, or a part of it, shows of its stories: their lines, and where each names it. */
export function listFingerprint(
  tag: TagIndex,
  { stories, alsoMentioned }: Pick<TagIndex, 'stories' | 'alsoMentioned'>,
): Fingerprint {
  const fingerprint = nameOf(tag);
  for (const list of [stories, alsoMentioned]) {
    fingerprint.number(list.length);
    for (const { line, card } of list) fingerprint.number(line).number(card.content);
  }
  return fingerprint;
}

/** One year or month of a tag with many stories. */
function planCut(tag: TagIndex, cut: TagCut, date: Edtf): PlannedPage {
  const url = tagAddress(tag.kind, tag.id, date);
  const fingerprint = listFingerprint(tag, cut);
  const make = (): TagPage => {
    const [first, last] = extremes(cut);
    return {
      kind: 'tag',
      url,
      root: rootFrom(url),
      title: `${tag.name}, ${date}`,
      description: '',
      tag: { ...tagLinkOf(tag, url), count: storiesWith({ ...tag, ...cut }) },
      aboutCount: cut.stories.length,
      entity: null,
      first,
      last,
      years: [],
      groups: [groupOf(tag, cut, url, false)],
      cut: { date, whole: { href: linkTo(url, tagAddress(tag.kind, tag.id)), text: tag.name } },
      together: [],
      timeline: { entries: [], whole: null, parts: [] },
      downloads: jsonOf(tag, url, date),
    };
  };
  return new PlannedPage('tag', url, fingerprint.value(), make);
}

function groupOf(tag: TagIndex, cut: TagCut, url: string, isElsewhere: boolean): TagPage['groups'][number] {
  const { date, stories, alsoMentioned } = cut;
  const lines = (listed: readonly Story[]): StoryLine[] =>
    isElsewhere ? [] : listed.map((story) => lineAt(story, tag, url));
  const filed = alsoMentioned.filter(({ card }) => isFiledFrom(card.filedFrom, tag));
  return {
    date,
    count: stories.length + alsoMentioned.length,
    href: isElsewhere ? linkTo(url, tagAddress(tag.kind, tag.id, date)) : null,
    stories: lines(stories),
    filed: lines(filed),
    alsoMentioned: lines(alsoMentioned.filter((story) => !filed.includes(story))),
  };
}

function isFiledFrom(place: string | null, { kind, id }: TagIndex): boolean {
  return kind === 'place' && place === id;
}

/** A story in a tag's list leads to the paragraph that first names it, and there to the words. */
function lineAt(story: Story, { kind, id }: TagIndex, from: string): StoryLine {
  const line = lineOf(story, from);
  const tag = story.card.tags.find((tag) => tag.kind === kind && tag.id === id);
  const mayBeRead = story.card.status === 'usable' || (story.card.status === 'excerpt' && tag?.paragraph === 1);
  if (tag?.paragraph == null || tag.words === null || !mayBeRead) return line;
  return { ...line, href: `${line.href}#p${tag.paragraph}:~:text=${fragmentOf(tag.words)}` };
}

/** Words as a text fragment has them: a hyphen, a comma and an ampersand are signs of its own. */
function fragmentOf(words: string): string {
  return encodeURIComponent(words).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** An agency's stories as data are the records of the archive, which all name their agency. */
function downloadsOf(tag: TagIndex, from: string, hasFeed: boolean): Download[] {
  const { kind, id } = tag;
  const atom = { href: linkTo(from, tagFileAddress(kind, id, 'xml')), type: 'application/atom+xml' };
  const csv = { href: linkTo(from, tagFileAddress(kind, id, 'csv')), type: 'text/csv' };
  return [
    ...(hasFeed && tag.stories.length > 0 ? [{ ...atom, format: 'Atom' } as const] : []),
    ...jsonOf(tag, from, null),
    ...(kind === 'agency' || tag.stories.length === 0 ? [] : [{ ...csv, format: 'CSV' } as const]),
    ...(standsOnTagPage(tag) && tag.happenings.length > 0 ? calendarOf(tag, from) : []),
  ];
}

/** What happened, for a calendar. A timeline with pages of its own has its file beside each. */
function calendarOf({ kind, id }: TagIndex, from: string): Download[] {
  const href = linkTo(from, timelineFileAddress(tagTimelineAddress(kind, id, null), 'ics'));
  return [{ href, format: 'iCalendar', type: 'text/calendar' }];
}

function jsonOf({ kind, id }: TagIndex, from: string, cut: Edtf | null): Download[] {
  if (kind === 'agency') return [];
  return [{ href: linkTo(from, tagFileAddress(kind, id, 'json', cut)), format: 'JSON', type: 'application/json' }];
}

/** The first and the last date of the stories that are about it or name it. */
function extremes({
  stories,
  alsoMentioned,
}: Pick<TagIndex, 'stories' | 'alsoMentioned'>): readonly [Edtf | null, Edtf | null] {
  let [first, last]: [Story | null, Story | null] = [null, null];
  for (const list of [stories, alsoMentioned]) {
    for (const story of list) {
      if (story.period === null) continue;
      if (first === null || story.order < first.order) first = story;
      if (last === null || story.order > last.order) last = story;
    }
  }
  return [first?.card.published ?? null, last?.card.published ?? null];
}

/** The tags that most often stand on the same stories. Agencies stand on all of them. */
function oftenTogether(
  tag: TagIndex,
  byKey: ReadonlyMap<string, TagIndex>,
): (Omit<CountedTag, 'href' | 'text'> & Named)[] {
  const counts = new Map<string, number>();
  for (const { card } of tag.stories) {
    for (const { kind, id, salient } of card.tags) {
      if (kind === 'agency' || !salient || (kind === tag.kind && id === tag.id)) continue;
      const key = `${kind}/${id}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compareText(a, b))
    .slice(0, TOGETHER)
    .flatMap(([key, count]) => {
      const other = byKey.get(key);
      return other === undefined ? [] : [{ kind: other.kind, id: other.id, name: other.name, count }];
    });
}

interface Named {
  readonly kind: TagKind;
  readonly id: string;
  readonly name: string;
}
