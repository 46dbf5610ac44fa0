// How did a subject's stories fall over the years? In words, and as an outline.
import type { JSX } from 'preact';
import { drawSilhouette } from '../../src/draw/silhouette.ts';
import type { YearCounts } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';

const SIZE = { width: 120, height: 24 };
/** Two steps have no outline to speak of. */
const FEWEST_YEARS = 3;
/** A year is not drawn wider than this, so that few years make a short line and no block. */
const WIDEST_YEAR = 12;

/** The drawing says nothing that {@link formatYearCounts} does not: programs that read pages aloud pass it over. */
export function Sparkline({ years }: { readonly years: YearCounts }): JSX.Element | null {
  if (years.length < FEWEST_YEARS) return null;
  const size = { ...SIZE, width: Math.min(SIZE.width, years.length * WIDEST_YEAR) };
  return (
    <svg
      class="sparkline"
      viewBox={`0 0 ${size.width} ${size.height}`}
      width={size.width}
      height={size.height}
      aria-hidden="true"
    >
      <path
        d={drawSilhouette(
          years.map(({ count }) => count),
          size,
        )}
      />
    </svg>
  );
}

/** @example '2016–2018, most in 2018 (2)' */
export function formatYearCounts(years: YearCounts, words: Words): string | null {
  const held = years.filter(({ count }) => count > 0);
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.year === last.year) return words.allIn(String(first.year), words.stories(first.count));
  const busiest = held.reduce((most, year) => (year.count > most.count ? year : most));
  return words.mostIn(`${first.year}–${last.year}`, String(busiest.year), words.number(busiest.count));
}
