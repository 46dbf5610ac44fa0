// How do planned pages become HTML? Eleventy renders them; what it makes is handed on, not written.
import Eleventy from '@11ty/eleventy';
import { settle, TEMPLATES, templatePath } from './eleventy-settings.ts';
import { PROJECT } from './look.ts';
import type { Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import { templateData } from './template-data.ts';

export interface RenderedPage {
  readonly url: string;
  readonly html: string;
}

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
    const rendered = await inProject(() => renderBatch(batch, site));
    if (rendered.length !== batch.length) {
      throw new Error(`Eleventy rendered ${rendered.length} of ${batch.length} planned pages`);
    }
    yield rendered;
  }
}

async function renderBatch(batch: readonly PlannedPage[], site: Site): Promise<readonly RenderedPage[]> {
  const data = templateData(batch, site);
  const eleventy = new Eleventy(`./${TEMPLATES}/`, OUTPUT, {
    configPath: '',
    quietMode: true,
    source: 'script',
    config: (config) => {
      settle(config);
      for (const [name, value] of Object.entries(data)) config.addGlobalData(name, value);
      // A template that has nothing to render need not be loaded.
      for (const [kind, { length }] of Object.entries(data.pages))
        if (length === 0) config.ignores.add(templatePath(kind));
    },
  });
  const rendered = await eleventy.toJSON();
  return rendered.map(({ outputPath, content }) => ({ url: outputPath.slice(OUTPUT.length), html: content }));
}

/** Eleventy finds its way from the folder in which the process stands: that has to be the project, for as long as it works. */
async function inProject<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.cwd();
  process.chdir(PROJECT);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
