// Which pages lead through the archive by whom and what its stories name?
import { linkTo, rootFrom, tagAddress } from '../archive/addresses.ts';
import type { Story, TagIndex } from '../archive/archive.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { always, listed, type PageChapter, unlisted } from './chapter.ts';
import { Entities } from './entities.ts';
import type { Shown } from './entity-facts.ts';
import { planOffices, shownOffices } from './offices.ts';
import type { MovedPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';
import { planTagIndexes } from './tag-indexes.ts';
import { planTag } from './tag-page.ts';

/** A chapter for each tag, and what leads to them. */
export function planTags({ archive, authority, baseUrl }: PlanSources): PageChapter[] {
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
    ...listed([
      always('tag indexes', planTagIndexes(tags, offices.length)),
      ...tags.map((tag) => planTag(tag, around)),
      always('offices', planOffices(offices, entities, shown)),
    ]),
    ...unlisted([
      always(
        'former tags',
        tags.flatMap((tag) => planFormer(tag, entities, shown)),
      ),
    ]),
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
