// What do the templates find in Eleventy's data?
import type { PageKind, Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';

/** The pages to render now, by kind, and what every page knows. */
export interface TemplateData {
  readonly pages: Readonly<Record<PageKind, readonly PlannedPage[]>>;
  readonly site: Site;
}

/** The pages by kind, as the templates paginate over them. A kind of which there is no page has an empty list. */
export function templateData(pages: readonly PlannedPage[], site: Site): TemplateData {
  const byKind: Record<PageKind, PlannedPage[]> = {
    ...{
      about: [],
      day: [],
      gone: [],
      home: [],
      'how-it-was-read': [],
      month: [],
      moved: [],
      new: [],
      'not-found': [],
    },
    ...{ story: [], tag: [], tags: [], timeline: [], undated: [], year: [], years: [] },
  };
  for (const page of pages) byKind[page.kind].push(page);
  return { pages: byKind, site };
}
