// Which sections does the site have, at which of its fixed addresses?
import type { PageKind, Site } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';

export interface SiteSection {
  /** Relative to the site's root. */
  readonly url: string;
  readonly text: string;
  /** The kinds of page that stand in this section. */
  readonly kinds: readonly PageKind[];
}

export const HOME_URL = 'index.html';
export const YEARS_URL = 'years.html';
export const TAGS_URL = 'tags.html';
export const OFFICES_URL = 'offices/index.html';
export const UNDATED_URL = 'undated/index.html';
export const HOW_IT_WAS_READ_URL = 'how-it-was-read.html';
export const ABOUT_URL = 'about.html';
export const STYLE_URL = 'style.html';
export const NEW_URL = 'new.html';
export const TIMELINE_URL = 'timeline/index.html';
export const FEED_URL = 'feed.xml';
export const JSON_FEED_URL = 'feed.json';

/** Where the menu leads; the way home is the site's name beside it. */
export function siteSections(site: Site, words: Words): readonly SiteSection[] {
  const undated: SiteSection = { url: UNDATED_URL, text: words.undated, kinds: ['undated'] };
  return [
    { url: YEARS_URL, text: words.years, kinds: ['years', 'year', 'month', 'day'] },
    { url: TIMELINE_URL, text: words.timeline, kinds: ['timeline'] },
    { url: TAGS_URL, text: words.subjects, kinds: ['tags', 'tag', 'office', 'offices'] },
    ...(site.hasUndated ? [undated] : []),
    { url: ABOUT_URL, text: words.about, kinds: ['about', 'style'] },
  ];
}

/** Where the foot of a page leads, besides. */
export function furtherSections(site: Site, words: Words): readonly Omit<SiteSection, 'kinds'>[] {
  return [
    { url: NEW_URL, text: words.whatsNew },
    { url: HOW_IT_WAS_READ_URL, text: words.howItWasRead },
    { url: ABOUT_URL, text: words.about },
    ...(site.baseUrl === null ? [] : [{ url: FEED_URL, text: words.feed }]),
  ];
}
