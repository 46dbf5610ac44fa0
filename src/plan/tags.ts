// What stands on the page of a person, a place, a body, a topic, an agency, and in the indexes that lead there?
import { linkTo, rootFrom, TAGS, tagAddress, tagFileAddress, tagKindAddress } from '../archive/addresses.ts';
import type { Story, TagIndex } from '../archive/archive.ts';
import type { Edtf, TagKind } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import type { Cut } from './cuts.ts';
import { countYears, foldLines, lineOf, tagLinkOf } from './lines.ts';
import type { CountedTag, Download, TagPage, TagsPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';
import { cutsOf, isCut } from './tag-cuts.ts';

const TOGETHER = 8;
const KINDS: readonly TagKind[] = ['person', 'place', 'organisation', 'topic', 'agency'];

export function planTags({ archive, baseUrl }: PlanSources): PlannedPage[] {
  const tags = archive.tags.filter(({ stories }) => stories.length > 0);
  const byKey = new Map(tags.map((tag) => [`${tag.kind}/${tag.id}`, tag]));
  return [
    planIndex(tags, null, TAGS),
    ...KINDS.filter((kind) => tags.some((tag) => tag.kind === kind)).map((kind) =>
      planIndex(tags, kind, tagKindAddress(kind)),
    ),
    ...tags.flatMap((tag) => planTag(tag, byKey, baseUrl !== null)),
  ];
}

function planTag(tag: TagIndex, byKey: ReadonlyMap<string, TagIndex>, hasFeed: boolean): PlannedPage[] {
  const cuts = cutsOf(tag);
  const isLong = isCut(tag);
  const url = tagAddress(tag.kind, tag.id);
  const cutPages = isLong ? cuts.flatMap((cut) => (cut.date === null ? [] : [planCut(tag, cut, cut.date)])) : [];

  const fingerprint = new Fingerprint()
    .text(tag.name)
    .text(tag.kind)
    .text(tag.id)
    .number(hasFeed ? 1 : 0);
  if (isLong) {
    for (const { date, stories } of cuts) {
      fingerprint.text(date);
      if (date === null) foldLines(fingerprint, stories);
      else fingerprint.number(stories.length);
    }
    fingerprint.text(extremes(tag.stories).join(' '));
  } else foldLines(fingerprint, tag.stories);
  const together = oftenTogether(tag, byKey);
  for (const { kind, id, name, count } of together) fingerprint.text(kind).text(id).text(name).number(count);

  const make = (): TagPage => {
    const [first, last] = extremes(tag.stories);
    return {
      kind: 'tag',
      url,
      root: rootFrom(url),
      title: tag.name,
      description: '',
      tag: tagLinkOf(tag, url),
      first,
      last,
      years: countYears(tag.stories),
      groups: cuts.map(({ date, stories }) => {
        const isElsewhere = isLong && date !== null;
        return {
          date,
          count: stories.length,
          href: isElsewhere ? linkTo(url, tagAddress(tag.kind, tag.id, date)) : null,
          stories: isElsewhere ? [] : stories.map((story) => lineOf(story, url)),
        };
      }),
      cut: null,
      together: together.map(({ kind, id, name, count }) => ({
        kind,
        href: linkTo(url, tagAddress(kind, id)),
        text: name,
        count,
      })),
      downloads: downloadsOf(tag, url, hasFeed),
    };
  };
  return [new PlannedPage('tag', url, fingerprint.value(), make), ...cutPages];
}

/** An agency's stories as data are the records of the archive, which all name their agency. */
function downloadsOf(tag: TagIndex, from: string, hasFeed: boolean): Download[] {
  const { kind, id } = tag;
  const atom = { href: linkTo(from, tagFileAddress(kind, id, 'xml')), type: 'application/atom+xml' };
  const csv = { href: linkTo(from, tagFileAddress(kind, id, 'csv')), type: 'text/csv' };
  return [
    ...(hasFeed ? [{ ...atom, format: 'Atom' } as const] : []),
    ...jsonOf(tag, from, null),
    ...(kind === 'agency' ? [] : [{ ...csv, format: 'CSV' } as const]),
  ];
}

function jsonOf({ kind, id }: TagIndex, from: string, cut: Edtf | null): Download[] {
  if (kind === 'agency') return [];
  return [{ href: linkTo(from, tagFileAddress(kind, id, 'json', cut)), format: 'JSON', type: 'application/json' }];
}

/** One year or month of a tag with many stories. */
function planCut(tag: TagIndex, { stories }: Cut, date: Edtf): PlannedPage {
  const url = tagAddress(tag.kind, tag.id, date);
  const fingerprint = foldLines(new Fingerprint().text(tag.name).text(tag.kind).text(tag.id), stories);
  const make = (): TagPage => {
    const [first, last] = extremes(stories);
    return {
      kind: 'tag',
      url,
      root: rootFrom(url),
      title: `${tag.name}, ${date}`,
      description: '',
      tag: { ...tagLinkOf(tag, url), count: stories.length },
      first,
      last,
      years: [],
      groups: [{ date, count: stories.length, href: null, stories: stories.map((story) => lineOf(story, url)) }],
      cut: { date, whole: { href: linkTo(url, tagAddress(tag.kind, tag.id)), text: tag.name } },
      together: [],
      downloads: jsonOf(tag, url, date),
    };
  };
  return new PlannedPage('tag', url, fingerprint.value(), make);
}

function extremes(stories: readonly Story[]): readonly [Edtf | null, Edtf | null] {
  const dated = stories.filter(({ period }) => period !== null);
  return [dated[0]?.card.published ?? null, dated[dated.length - 1]?.card.published ?? null];
}

/** The tags that most often stand on the same stories. Agencies stand on all of them. */
function oftenTogether(
  tag: TagIndex,
  byKey: ReadonlyMap<string, TagIndex>,
): { kind: TagKind; id: string; name: string; count: number }[] {
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

function planIndex(tags: readonly TagIndex[], kind: TagKind | null, url: string): PlannedPage {
  const shown = kind === null ? tags : tags.filter((tag) => tag.kind === kind);
  const fingerprint = new Fingerprint();
  for (const tag of shown) fingerprint.text(tag.kind).text(tag.id).text(tag.name).number(tag.stories.length);
  const kinds = KINDS.map((kind) => ({ kind, count: tags.filter((tag) => tag.kind === kind).length }));
  for (const { count } of kinds) fingerprint.number(count);
  const make = (): TagsPage => ({
    kind: 'tags',
    url,
    root: rootFrom(url),
    title: '',
    description: '',
    tagKind: kind,
    kinds: kinds
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({ kind, count, href: linkTo(url, tagKindAddress(kind)) })),
    letters: byLetter(shown, url),
  });
  return new PlannedPage('tags', url, fingerprint.value(), make);
}

/** A–Z by the romanised name, so that Минск and Minsk stand side by side; `#` holds what begins with no letter. */
function byLetter(tags: readonly TagIndex[], url: string): TagsPage['letters'] {
  const letters = new Map<string, { key: string; link: CountedTag }[]>();
  for (const tag of tags) {
    const key = slugify(tag.name) || tag.id;
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#';
    const list = letters.get(letter);
    const item = { key: `${key} ${tag.kind}`, link: tagLinkOf(tag, url) };
    if (list === undefined) letters.set(letter, [item]);
    else list.push(item);
  }
  return [...letters]
    .sort(([a], [b]) => compareText(a, b))
    .map(([letter, items]) => ({
      letter,
      tags: items.sort((a, b) => compareText(a.key, b.key)).map(({ link }) => link),
    }));
}
