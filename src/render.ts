// How do planned pages become HTML? Eleventy renders them; what it makes is handed on, not written.
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { PROJECT } from './look.ts';
import { PAGE_KINDS, type PageKind, type Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';

/** What the templates find in Eleventy's data: the pages to render now, by kind, and what every page knows. */
export interface TemplateData {
  readonly pages: Readonly<Record<string, readonly PlannedPage[]>>;
  readonly site: Site;
}

export interface RenderedPage {
  readonly url: string;
  readonly html: string;
}

const TEMPLATES = './templates/';
/** Where Eleventy believes that it writes. It does not: the paths that it gives back begin so. */
const OUTPUT = './_site/';

/** So many pages are held at once: enough that starting Eleventy again (10 ms) does not count, few enough to be small. */
const BATCH = 2000;

/**
 * Renders pages in batches.
 *
 * @throws where a template fails, or fewer pages come back than were planned
 */
export async function* render(pages: readonly PlannedPage[], site: Site): AsyncGenerator<readonly RenderedPage[]> {
  for (let start = 0; start < pages.length; start += BATCH) {
    const batch = pages.slice(start, start + BATCH);
    const eleventy = new Eleventy(TEMPLATES, OUTPUT, {
      configPath: join(PROJECT, '.eleventy.ts'),
      quietMode: true,
      source: 'script',
      config: (config) => {
        for (const [name, value] of Object.entries(templateData(batch, site))) config.addGlobalData(name, value);
      },
    });
    const rendered = await eleventy.toJSON();
    if (rendered.length !== batch.length) {
      throw new Error(`Eleventy rendered ${rendered.length} of ${batch.length} planned pages`);
    }
    yield rendered.map(({ outputPath, content }) => ({ url: outputPath.slice(OUTPUT.length), html: content }));
  }
}

/** The pages by kind, as the templates paginate over them; a kind without pages is there, and empty. */
export function templateData(pages: readonly PlannedPage[], site: Site): TemplateData {
  const byKind = new Map<PageKind, PlannedPage[]>(PAGE_KINDS.map((kind) => [kind, []]));
  for (const page of pages) byKind.get(page.kind)?.push(page);
  return { pages: Object.fromEntries(byKind), site };
}
