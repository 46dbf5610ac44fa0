// Where in the archive does this page stand?
import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';

/** A step of the path; the last one, the page itself, has no address. */
export interface Crumb {
  readonly href: string | null;
  readonly text: string;
}

interface BreadcrumbProps {
  readonly crumbs: readonly Crumb[];
  readonly words: Words;
}

/** The site's name leads home, the menu to the sections: a page right below them needs no path. */
export function Breadcrumb({ crumbs, words }: BreadcrumbProps): JSX.Element | null {
  if (crumbs.length < 2) return null;
  return (
    <nav class="breadcrumb" aria-label={words.path}>
      <ol>
        {crumbs.map(({ href, text }) => (
          <li>{href === null ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
