// How many stories does each year hold, or each month of a full one, or each day? A bar, its name and its count, a year a link.
import type { JSX } from 'preact';
import { drawBars, SIDE } from '../../src/draw/bars.ts';
import type { CalendarCell } from '../../src/plan/page-parts.ts';
import { formatLastPart } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** More bars than this do not fit beside one another with their numbers: they lie below one another, in columns. */
const MOST_STANDING = 24;

type Counted = Pick<CalendarCell, 'date' | 'count' | 'href'>;

interface YearStripProps {
  readonly years: readonly Counted[];
  readonly words: Words;
  /** The year the page itself is about. */
  readonly current?: number | null;
}

export function YearStrip({ years, words, current = null }: YearStripProps): JSX.Element {
  const isLying = years.length > MOST_STANDING || years.some(({ date }) => date.length > 4);
  const bars = drawBars(years.map(({ count }) => count));
  return (
    <ol class={isLying ? 'year-strip many full' : 'year-strip full'}>
      {years.map((year, at) => (
        <li>
          {year.href === null ? (
            <span>
              <Cell year={year} bar={bars[at] ?? ''} words={words} />
            </span>
          ) : (
            <a href={year.href} aria-current={Number(year.date) === current ? 'page' : undefined}>
              <Cell year={year} bar={bars[at] ?? ''} words={words} />
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

interface CellProps {
  readonly year: Counted;
  readonly bar: string;
  readonly words: Words;
}

function Cell({ year: { date, count }, bar, words }: CellProps): JSX.Element {
  return (
    <>
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none" aria-hidden="true">
        {bar !== '' && <path d={bar} />}
      </svg>
      <b>{nameOf(date, words)}</b> <small>{words.number(count)}</small>
    </>
  );
}

/** Short, so that the bars begin at one line. */
function nameOf(date: string, { dates }: Words): string {
  const month = date.length === 7 ? dates.shortMonths[Number(date.slice(5)) - 1] : undefined;
  return month ?? formatLastPart(date, dates);
}
