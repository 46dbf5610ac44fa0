// How many stories does each year hold? A bar, the year and its count, a year a link.
import type { JSX } from 'preact';
import type { CalendarCell } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';

const HEIGHT = 40;

interface YearStripProps {
  readonly years: readonly CalendarCell[];
  readonly words: Words;
  /** The year the page itself is about. */
  readonly current?: number | null;
}

export function YearStrip({ years, words, current = null }: YearStripProps): JSX.Element {
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <ol class="year-strip">
      {years.map((year) => (
        <li>
          {year.href === null ? (
            <span>{cell(year, most, words)}</span>
          ) : (
            <a href={year.href} aria-current={Number(year.date) === current ? 'page' : undefined}>
              {cell(year, most, words)}
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

function cell({ date, count }: CalendarCell, most: number, words: Words): JSX.Element {
  const height = count === 0 ? 0 : Math.max(2, Math.round((count / most) * HEIGHT));
  return (
    <>
      <svg viewBox={`0 0 1 ${HEIGHT}`} width="28" height={HEIGHT} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 ${HEIGHT}v-${height}h1v${height}z`} />
      </svg>
      <b>{date}</b> <small>{words.number(count)}</small>
    </>
  );
}
