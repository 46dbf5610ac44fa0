// What does the planning of pages read in these tests? A made-up archive, and nothing beside it.
import type { Archive } from '../../src/archive/archive.ts';
import type { RegisterEvent } from '../../src/archive/register.ts';
import type { Authority } from '../../src/knowledge/known-entities.ts';
import type { PlanSources } from '../../src/plan/planned-page.ts';

const NOBODY: Authority = {
  ...{ people: [], offices: [], organisations: [], places: [], topics: [], givenNames: [], neverAlias: [] },
};

export function planSourcesOf(archive: Archive, history: readonly RegisterEvent[] = []): PlanSources {
  return {
    archive,
    history,
    authority: NOBODY,
    ...{ title: 'The Steppe Wire', description: '', baseUrl: null, formatTitle: String },
    showsOriginal: () => false,
    tagged: () => {
      throw new Error('no article stands behind this story');
    },
  };
}
