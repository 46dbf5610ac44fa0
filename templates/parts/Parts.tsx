// Which are the other parts of a list that was cut?
import type { JSX } from 'preact';
import type { Parted } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';

interface PartsProps {
  readonly page: Parted;
  readonly words: Words;
}

export function Parts({ page: { part, parts }, words }: PartsProps): JSX.Element | null {
  if (parts.length < 2) return null;
  return (
    <nav class="letters" aria-label={words.parts}>
      {parts.map((link, index) => (
        <a href={link.href} aria-current={index + 1 === part ? 'page' : undefined}>
          {link.text}
        </a>
      ))}
    </nav>
  );
}
