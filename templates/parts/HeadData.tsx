// What does the head of a page tell to programs: reference managers, search engines, link previews, feed readers?
import type { JSX } from 'preact';
import type { PageContent, PageKind, Site } from '../../src/plan/page.ts';
import { FEED_URL, JSON_FEED_URL } from './site-sections.ts';
import { Trusted } from './Trusted.tsx';

/** Pages that state an address of their own, and those that stand at none. */
const UNSETTLED: ReadonlySet<PageKind> = new Set(['story', 'moved', 'gone', 'not-found']);

interface HeadDataProps {
  readonly page: PageContent;
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The way to the site's root. */
  readonly root: string;
}

export function HeadData({ page, site, title, description, root }: HeadDataProps): JSX.Element {
  return (
    <>
      {metaOf(page, site, title, description).map(([name, content]) =>
        /^(?:og|article):/.test(name) ? (
          <meta property={name} content={content} />
        ) : (
          <meta name={name} content={content} />
        ),
      )}
      {site.baseUrl !== null && !UNSETTLED.has(page.kind) && <link rel="canonical" href={site.baseUrl + page.url} />}
      {site.baseUrl !== null && (
        <link rel="alternate" type="application/atom+xml" title={site.title} href={`${root}${FEED_URL}`} />
      )}
      {site.baseUrl !== null && page.kind === 'home' && (
        <link rel="alternate" type="application/feed+json" title={site.title} href={`${root}${JSON_FEED_URL}`} />
      )}
      {page.kind === 'tag' &&
        page.downloads.map(({ href, format, type }) => (
          <link rel="alternate" type={type} title={`${page.title} (${format})`} href={href} />
        ))}
      {'metadata' in page && page.metadata.jsonLd !== null && (
        <Trusted as="script" type="application/ld+json" html={page.metadata.jsonLd} />
      )}
    </>
  );
}

function metaOf(
  page: PageContent,
  site: Site,
  title: string,
  description: string,
): readonly (readonly [name: string, content: string])[] {
  if (page.kind === 'gone' || page.kind === 'not-found') return [['robots', 'noindex']];
  if (page.kind === 'story') return page.metadata.tags.map(({ name, content }) => [name, content]);
  // Without `og:type`: what it would have to be, `website`, makes Zotero take every page for a mere web page.
  const preview: readonly (readonly [string, string])[] = [
    ['og:title', title === '' ? site.title : title],
    ['og:description', description],
    ['og:site_name', site.title],
  ];
  return preview.filter(([, content]) => content !== '');
}
