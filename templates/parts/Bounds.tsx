// Where does the archive begin and end? Told on the pages of that year and month, so that a blank is not taken for silence.
import type { JSX } from 'preact';
import type { CoverageBounds } from '../../src/plan/page-parts.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

interface BoundsProps {
  readonly bounds: CoverageBounds;
  readonly words: Words;
}

export function Bounds({ bounds: { begins, ends }, words }: BoundsProps): JSX.Element | null {
  if (begins === null && ends === null) return null;
  return (
    <p class="note">
      {begins !== null && words.begins(formatDate(begins, words.dates))}{' '}
      {ends !== null && words.ends(formatDate(ends, words.dates))}
    </p>
  );
}
