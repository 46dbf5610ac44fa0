// How does a planned page become a file? What Eleventy needs of each template: where its pages are, and how one looks.
import type { JSX } from 'preact';
import { render as renderToString } from 'preact-render-to-string';
import type { PageContent, PageKind, Site } from '../../src/plan/page.ts';
import { wordsIn } from '../words/languages.ts';
import type { SiteWords } from '../words/words.ts';

export type ContentOf<Kind extends PageKind> = Extract<PageContent, { readonly kind: Kind }>;

/** A page kind's look: a function of one page, what is known of the site, and the words of its language. */
export type View<Kind extends PageKind> = (props: {
  readonly page: ContentOf<Kind>;
  readonly site: Site;
  readonly words: SiteWords;
}) => JSX.Element;

/** A page as the plan hands it over; its content is built when it is asked for. */
interface PlannedPage<Kind extends PageKind> {
  readonly url: string;
  readonly content: ContentOf<Kind>;
}

interface TemplateInput<Kind extends PageKind> {
  readonly planned: PlannedPage<Kind>;
  readonly site: Site;
}

export interface PageTemplate<Kind extends PageKind> {
  readonly data: {
    readonly pagination: { readonly data: string; readonly size: 1; readonly alias: 'planned' };
    readonly permalink: (input: TemplateInput<Kind>) => string;
    readonly eleventyExcludeFromCollections: true;
  };
  readonly render: (input: TemplateInput<Kind>) => string;
}

/**
 * The two exports of a template: Eleventy's pagination over the planned pages of one kind, a file each, and its printer.
 *
 * @example export const { data, render } = pageTemplate('story', StoryView);
 */
export function pageTemplate<Kind extends PageKind>(kind: Kind, View: View<Kind>): PageTemplate<Kind> {
  return {
    data: {
      pagination: { data: `pages.${kind}`, size: 1, alias: 'planned' },
      permalink: ({ planned }) => planned.url,
      eleventyExcludeFromCollections: true,
    },
    render: ({ planned, site }) =>
      flat(
        `<!DOCTYPE html>\n${renderToString(View({ page: planned.content, site, words: wordsIn(site.language) }))}\n`,
      ),
  };
}

/**
 * Strings put together from many parts are kept as a tree of them until somebody looks at a letter. Asking for the last
 * one makes it a single piece; 20,000 trees held until they are written are a second and 200 MB.
 */
function flat(html: string): string {
  html.charCodeAt(html.length - 1);
  return html;
}
