// How do planned pages become HTML? Eleventy renders them; what it makes is handed on, not written.
import { isMainThread } from 'node:worker_threads';
import Eleventy from '@11ty/eleventy';
import { loadTemplate, settle, TEMPLATES, type Template } from './eleventy-settings.ts';
import { PROJECT } from './look.ts';
import type { Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import { ShownPages } from './template-data.ts';

export interface RenderedPage {
  readonly url: string;
  readonly html: string;
}

/** Where Eleventy believes that it writes. It does not. */
const OUTPUT = './_site/';

/** So many pages are made at once: so few that they are forgotten while they are young, which costs the least. */
const BATCH = 100;

/** Eleventy as it was set up for a site. Asking it again takes a millisecond, setting it up ten. */
interface Renderer {
  /** What every page knows. */
  readonly site: string;
  readonly render: (pages: readonly PlannedPage[]) => Promise<readonly RenderedPage[]>;
}

let renderer: Renderer | null = null;

/**
 * Renders pages in batches.
 *
 * @throws where a template fails, or fewer pages come back than were planned
 */
export async function* render(pages: readonly PlannedPage[], site: Site): AsyncGenerator<readonly RenderedPage[]> {
  const known = JSON.stringify(site);
  if (renderer?.site !== known) renderer = { site: known, render: openEleventy(site) };
  const { render } = renderer;
  for (let start = 0; start < pages.length; start += BATCH) {
    const batch = pages.slice(start, start + BATCH);
    const rendered = await inProject(() => render(batch));
    if (rendered.length !== batch.length) {
      throw new Error(`Eleventy rendered ${rendered.length} of ${batch.length} planned pages`);
    }
    yield rendered;
  }
}

function openEleventy(site: Site): Renderer['render'] {
  const shown = new ShownPages();
  let made: RenderedPage[] = [];
  const eleventy = new Eleventy(`./${TEMPLATES}/`, OUTPUT, {
    configPath: '',
    quietMode: true,
    source: 'script',
    config: (config) => {
      settle(config, async (path) => inStacks(await loadTemplate(path), (page) => made.push(page)));
      config.addGlobalData('pages', shown);
      config.addGlobalData('site', site);
    },
  });
  return async (pages) => {
    made = [];
    shown.show(pages);
    await eleventy.toJSON();
    shown.show([]);
    return made;
  };
}

/**
 * A template whose page, to Eleventy, is a stack of ours: what it does around each of its pages takes half as long as to
 * make one. They are handed on one by one, since to join them and to cut them apart again would take as long.
 */
function inStacks({ data, render }: Template, handOn: (page: RenderedPage) => void): Template {
  const pagination = 'pagination' in data && typeof data.pagination === 'object' ? data.pagination : {};
  return {
    data: { ...data, pagination: { ...pagination, size: BATCH }, permalink: (given: object) => stackOf(given)[0]?.url },
    render: (given) => {
      const site = 'site' in given ? given.site : null;
      const stack = stackOf(given);
      for (const planned of stack) handOn({ url: planned.url, html: render({ planned, site }) });
      return `a stack of ${stack.length}`;
    },
  };
}

function stackOf(given: object): readonly PlannedPage[] {
  if (!('planned' in given) || !Array.isArray(given.planned)) throw new Error('Eleventy gave no pages to a template');
  return given.planned;
}

/**
 * Eleventy finds its way from the folder in which the process stands: that has to be the project, for as long as it works.
 * A thread has to stand there already, for it cannot move the process.
 */
async function inProject<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!isMainThread) return await work();
  const before = process.cwd();
  process.chdir(PROJECT);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}
