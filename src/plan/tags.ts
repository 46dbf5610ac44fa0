// Which pages lead through the archive by whom and what its stories name?
import { linkTo, OFFICES, rootFrom, TAGS, tagAddress, tagKindAddress } from '../archive/addresses.ts';
import type { Story, TagIndex } from '../archive/archive.ts';
import type { TagKind } from '../article/record.ts';
import { slugify } from '../article/slug.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { compareText } from '../text/order.ts';
import { Entities } from './entities.ts';
import type { Shown } from './entity-facts.ts';
import { tagLinkOf } from './lines.ts';
import { planOffices, shownOffices } from './offices.ts';
import type { MovedPage, TagsPage } from './page.ts';
import type { CountedTag } from './page-parts.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';
import { storiesWith } from './tag-cuts.ts';
import { planTag } from './tag-page.ts';

const KINDS: readonly TagKind[] = ['person', 'place', 'organisation', 'topic', 'agency'];

export function planTags({ archive, authority, baseUrl }: PlanSources): PlannedPage[] {
  const { tags } = archive;
  const byKey = new Map(tags.map((tag) => [`${tag.kind}/${tag.id}`, tag]));
  const entities = new Entities(authority);
  const offices = shownOffices(entities, (id) => byKey.has(`person/${id}`));
  const shown: Shown = {
    hasTag: (kind, id) => byKey.has(`${kind}/${id}`),
    hasOffice: (id) => shownOfficeIds.has(id),
    storyOfFile: fileFinder(archive.stories),
  };
  const shownOfficeIds = new Set(offices);
  const variousNames = new Fingerprint();
  for (const { isNamedVariously, name } of tags) if (isNamedVariously) variousNames.text(name);
  const around = { byKey, entities, shown, hasFeed: baseUrl !== null, variousNames: variousNames.value() };
  return [
    planIndex(tags, null, TAGS, offices.length),
    ...KINDS.filter((kind) => tags.some((tag) => tag.kind === kind)).map((kind) =>
      planIndex(tags, kind, tagKindAddress(kind), offices.length),
    ),
    ...tags.flatMap((tag) => planTag(tag, around)),
    ...tags.flatMap((tag) => planFormer(tag, entities, shown)),
    ...planOffices(offices, entities, shown),
  ];
}

/** Worked out when the first fact is asked where it was seen. */
function fileFinder(stories: readonly Story[]): (file: string) => Story | undefined {
  let byFile: Map<string, Story> | null = null;
  return (file) => {
    byFile ??= new Map(stories.flatMap((story) => story.files.map((path) => [path, story] as const)));
    return byFile.get(file);
  };
}

/** The addresses that a tag had before it was joined with another one, or got another id. */
function planFormer(tag: TagIndex, entities: Entities, shown: Shown): PlannedPage[] {
  const former = entities.entryOf(tag.kind, tag.id)?.formerly ?? [];
  return former
    .filter((id) => !shown.hasTag(tag.kind, id))
    .map((id) => {
      const url = tagAddress(tag.kind, id);
      const make = (): MovedPage => ({
        ...{ kind: 'moved', url, root: rootFrom(url), title: tag.name, description: '' },
        to: { href: linkTo(url, tagAddress(tag.kind, tag.id)), text: tag.name },
      });
      return new PlannedPage('moved', url, new Fingerprint().text(tag.name).text(tag.id).value(), make);
    });
}

function planIndex(tags: readonly TagIndex[], kind: TagKind | null, url: string, offices: number): PlannedPage {
  const shown = kind === null ? tags : tags.filter((tag) => tag.kind === kind);
  const fingerprint = new Fingerprint().number(offices);
  for (const tag of shown) fingerprint.text(tag.kind).text(tag.id).text(tag.name).number(storiesWith(tag));
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
    offices: offices === 0 ? null : { href: linkTo(url, OFFICES), text: '', count: offices },
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
