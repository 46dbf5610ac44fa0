// What do the templates find in Eleventy's data?
import type { PageKind } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';

type ByKind = Record<PageKind, PlannedPage[]>;

/**
 * The pages to render now, by kind, as the templates paginate over them: a kind of which there is none has an empty list.
 * A class, because Eleventy copies plain objects deeply and leaves instances as they are.
 */
export class ShownPages implements Readonly<ByKind> {
  about: PlannedPage[] = [];
  day: PlannedPage[] = [];
  gone: PlannedPage[] = [];
  home: PlannedPage[] = [];
  'how-it-was-read': PlannedPage[] = [];
  month: PlannedPage[] = [];
  moved: PlannedPage[] = [];
  new: PlannedPage[] = [];
  'not-found': PlannedPage[] = [];
  office: PlannedPage[] = [];
  offices: PlannedPage[] = [];
  story: PlannedPage[] = [];
  style: PlannedPage[] = [];
  tag: PlannedPage[] = [];
  tags: PlannedPage[] = [];
  timeline: PlannedPage[] = [];
  undated: PlannedPage[] = [];
  year: PlannedPage[] = [];
  years: PlannedPage[] = [];

  /** From now on these, and no others. */
  show(pages: readonly PlannedPage[]): void {
    Object.assign(this, new ShownPages());
    for (const page of pages) this[page.kind].push(page);
  }
}
