// What lies before and after this page?
import type { ComponentChildren, JSX } from 'preact';
import type { Words } from '../words/words.ts';

/** A neighbouring page: its address, and its name as it stands in the link. */
export interface Neighbour {
  readonly href: string;
  readonly label: ComponentChildren;
}

interface PreviousNextProps {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  readonly words: Words;
}

export function PreviousNext({ previous, next, words }: PreviousNextProps): JSX.Element | null {
  if (previous === null && next === null) return null;
  return (
    <nav class="previous-next" aria-label={words.previousAndNext}>
      {previous !== null && (
        <a href={previous.href} rel="prev">
          <small>{words.previous}</small> {previous.label}
        </a>
      )}
      {next !== null && (
        <a href={next.href} rel="next">
          <small>{words.next}</small> {next.label}
        </a>
      )}
    </nav>
  );
}
