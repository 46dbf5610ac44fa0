// Where in the archive does this page stand?
import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';
import { HOME_URL } from './site-sections.ts';

/** A step of the path; the last one, the page itself, has no address. */
export interface Crumb {
  readonly href: string | null;
  readonly text: string;
}

interface BreadcrumbProps {
  readonly root: string;
  readonly crumbs: readonly Crumb[];
  readonly words: Words;
}

export function Breadcrumb({ root, crumbs, words }: BreadcrumbProps): JSX.Element {
  return (
    <nav class="breadcrumb" aria-label={words.path}>
      <ol>
        {[{ href: `${root}${HOME_URL}`, text: words.archive }, ...crumbs].map(({ href, text }) => (
          <li>{href === null ? <span aria-current="page">{text}</span> : <a href={href}>{text}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
