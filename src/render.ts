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

type HandOn = (page: RenderedPage) => void;

/** Where Eleventy believes that it writes. It does not. */
const OUTPUT = './_site/';

/** So many pages are made at once: to ask Eleventy takes as long as to make three of them. */
const BATCH = 200;

/** Eleventy as it was set up for a site, which takes ten milliseconds. */
interface Renderer {
  /** What every page knows. */
  readonly site: string;
  readonly render: (pages: readonly PlannedPage[], handOn: HandOn) => Promise<void>;
}

let renderer: Renderer | null = null;

/**
 * Renders pages.
 *
 * @param handOn is given each page as soon as it is made: one that nobody keeps is forgotten while it is young
 * @throws where a template fails, what `handOn` throws, or where fewer pages were made than were planned
 */
export async function render(pages: readonly PlannedPage[], site: Site, handOn: HandOn): Promise<void> {
  const known = JSON.stringify(site);
  if (renderer?.site !== known) renderer = { site: known, render: openEleventy(site) };
  const { render } = renderer;
  for (let start = 0; start < pages.length; start += BATCH) {
    await inProject(() => render(pages.slice(start, start + BATCH), handOn));
  }
}

function openEleventy(site: Site): Renderer['render'] {
  const shown = new ShownPages();
  let take: HandOn = () => undefined;
  const eleventy = new Eleventy(`./${TEMPLATES}/`, OUTPUT, {
    configPath: '',
    quietMode: true,
    source: 'script',
    config: (config) => {
      settle(config, async (path) => inStacks(await loadTemplate(path), (page) => take(page)));
      config.addGlobalData('pages', shown);
      config.addGlobalData('site', site);
    },
  });
  return async (pages, handOn) => {
    let made = 0;
    const failures: unknown[] = [];
    take = (page) => {
      made += 1;
      // It is no fault of the template's, which Eleventy would take it for.
      try {
        if (failures.length === 0) handOn(page);
      } catch (error) {
        failures.push(error);
      }
    };
    shown.show(pages);
    await eleventy.toJSON();
    shown.show([]);
    if (failures.length > 0) throw failures[0];
    if (made !== pages.length) throw new Error(`Eleventy rendered ${made} of ${pages.length} planned pages`);
  };
}

/** A template whose page, to Eleventy, is a stack of ours: what it does around each of its pages takes half as long as to make one. */
function inStacks({ data, render }: Template, handOn: HandOn): Template {
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
