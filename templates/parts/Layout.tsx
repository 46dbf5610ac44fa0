// What frames every page?
import type { ComponentChildren, JSX } from 'preact';
import type { PageContent, PageKind, Site } from '../../src/plan/page.ts';
import type { PageScript } from '../../src/plan/page-parts.ts';
import type { SiteWords } from '../words/words.ts';
import { HeadData } from './HeadData.tsx';
import { furtherSections, HOME_URL, siteSections } from './site-sections.ts';
import { Trusted } from './Trusted.tsx';

/** Most pages of an archive are stories: they do without the style of calendars, drawings, indexes and tables. */
const PLAIN: ReadonlySet<PageKind> = new Set(['story', 'moved', 'gone', 'not-found']);

interface LayoutProps {
  readonly page: PageContent;
  readonly site: Site;
  readonly words: SiteWords;
  /** Stands in the window's title before the site's name; empty on the home page. */
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** The way to the site's root, where it is not the page's own. */
  readonly root?: string;
  /** Absolute, or relative to the page. */
  readonly canonical?: string | null;
  /** Where a page that moved sends its reader. */
  readonly refresh?: string;
  /** Runs after the page has been read, and is let through by its hash. */
  readonly script?: PageScript;
  readonly breadcrumb?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Layout({
  page,
  site,
  words,
  title,
  description,
  canonical,
  refresh,
  script,
  ...rest
}: LayoutProps): JSX.Element {
  const root = rest.root ?? page.root;
  return (
    <html lang={words.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(site, script?.hash ?? null)} />
        {refresh !== undefined && <meta http-equiv="refresh" content={`0; url=${refresh}`} />}
        <title>{title === '' ? site.title : `${title} · ${site.title}`}</title>
        {description !== '' && <meta name="description" content={description} />}
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" type="image/svg+xml" href={`${root}favicon.svg`} />
        {canonical != null && <link rel="canonical" href={canonical} />}
        <HeadData page={page} site={site} title={title} description={description} root={root} />
        <Trusted as="style" html={site.css} />
        {!PLAIN.has(page.kind) && <Trusted as="style" html={site.overviewCss} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skipToText}
        </a>
        <Masthead kind={page.kind} root={root} site={site} words={words} />
        {rest.breadcrumb}
        <main id="main">{rest.children}</main>
        <Colophon root={root} site={site} words={words} />
        {script !== undefined && <Trusted as="script" html={script.source} />}
      </body>
    </html>
  );
}

interface MastheadProps {
  readonly kind: PageContent['kind'];
  readonly root: string;
  readonly site: Site;
  readonly words: SiteWords;
}

function Masthead({ kind, root, site, words }: MastheadProps): JSX.Element {
  return (
    <header class="masthead">
      <p class="site-name">
        <a href={`${root}${HOME_URL}`} aria-current={kind === 'home' ? 'page' : undefined}>
          {kind === 'home' ? words.archive : site.title}
        </a>
      </p>
      <nav aria-label={words.siteSections}>
        <ul>
          {siteSections(site, words).map((section) => (
            <li>
              <a href={`${root}${section.url}`} aria-current={section.kinds.includes(kind) ? 'true' : undefined}>
                {section.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Colophon({ root, site, words }: Omit<MastheadProps, 'kind'>): JSX.Element {
  const untranslated = words.untranslatedKeys.length;
  return (
    <footer class="colophon">
      <p>
        <span lang={words.langOf('colophon')}>{words.colophon}</span>{' '}
        <span lang={words.langOf('brackets')}>{words.brackets}</span>
      </p>
      <ul class="links">
        {furtherSections(site, words).map(({ url, text }) => (
          <li>
            <a href={`${root}${url}`}>{text}</a>
          </li>
        ))}
      </ul>
      {untranslated > 0 && <p>{words.untranslated(untranslated)}</p>}
    </footer>
  );
}

/** Nothing is loaded from another host, nothing runs but what its hash lets through. */
function policyOf({ policy }: Site, scriptHash: string | null): string {
  return scriptHash === null ? policy : `${policy}; script-src '${scriptHash}'`;
}
