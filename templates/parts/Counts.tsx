// How many of each? Numbers under one another, then what they count.
import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';

interface CountsProps {
  readonly counts: readonly (readonly [name: string, count: number])[];
  readonly words: Words;
}

export function Counts({ counts, words }: CountsProps): JSX.Element {
  return (
    <ul>
      {counts.map(([name, count]) => (
        <li>
          <span class="count">{words.number(count)}</span> {name}
        </li>
      ))}
    </ul>
  );
}
