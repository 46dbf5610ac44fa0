// How did a subject's stories fall over the years? A row of bars, and the same in words.
import type { JSX } from 'preact';
import type { YearCounts } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';

const HEIGHT = 24;
const WIDTH = 120;
const WIDEST_BAR = 12;

interface SparklineProps {
  readonly years: YearCounts;
  readonly words: Words;
}

export function Sparkline({ years, words }: SparklineProps): JSX.Element | null {
  const said = formatYearCounts(years, words);
  if (said === null) return null;
  return (
    <p class="sparkline">
      {said}
      {years.length > 1 && (
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
          <path d={bars(years)} />
        </svg>
      )}
    </p>
  );
}

/** One path for all bars: a box for each year, a hairline for a year without stories. */
function bars(years: YearCounts): string {
  const most = Math.max(...years.map(({ count }) => count));
  const step = Math.min(WIDTH / years.length, WIDEST_BAR);
  const width = round(Math.max(step - 1, step * 0.7));
  return years
    .map(({ count }, index) => {
      const height = count === 0 ? 0.5 : round(Math.max(2, (count / most) * HEIGHT));
      return `M${round(index * step)} ${HEIGHT}v-${height}h${width}v${height}z`;
    })
    .join('');
}

/** @example '2016–2018, most in 2018 (2)' */
function formatYearCounts(years: YearCounts, words: Words): string | null {
  const held = years.filter(({ count }) => count > 0);
  const [first] = held;
  const last = held.at(-1);
  if (first === undefined || last === undefined) return null;
  if (first.year === last.year) return words.allIn(String(first.year), words.stories(first.count));
  const busiest = held.reduce((most, year) => (year.count > most.count ? year : most));
  return words.mostIn(`${first.year}–${last.year}`, String(busiest.year), words.number(busiest.count));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
