// Which markup is written as it is? Only what the build itself printed: the one place where nothing is escaped.
import type { JSX } from 'preact';

interface TrustedProps {
  readonly as: 'div' | 'style' | 'script';
  readonly class?: string;
  readonly lang?: string;
  readonly dir?: 'auto';
  /** Of a script that is data and never runs. */
  readonly type?: 'application/ld+json';
  /** Printed by this program from a tree that holds nothing that could run; never a string from `content/`. */
  readonly html: string;
}

export function Trusted({ as: Tag, html, ...attributes }: TrustedProps): JSX.Element {
  return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
