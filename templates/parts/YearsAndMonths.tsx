// Where are the parts of a long list that is cut by year, and the fullest years by month? A line for each year.
import type { JSX } from 'preact';
import type { Words } from '../words/words.ts';

interface Cut {
  /** `2016` or `2016-05`. */
  readonly date: string;
  readonly href: string;
  readonly count: number;
}

interface YearsAndMonthsProps {
  /** A year before its months. */
  readonly cuts: readonly Cut[];
  readonly words: Words;
}

export function YearsAndMonths({ cuts, words }: YearsAndMonthsProps): JSX.Element {
  const years = [...new Set(cuts.map(({ date }) => date.slice(0, 4)))];
  return (
    <ol class="stories full">
      {years.map((year) => (
        <li>
          <h3 class="when">{year}</h3>
          <ul class="entry links">
            {cuts
              .filter(({ date }) => date.startsWith(year))
              .map(({ date, href, count }) => (
                <li>
                  {date === year ? (
                    <a href={href}>{words.stories(count)}</a>
                  ) : (
                    <>
                      <a href={href}>{monthName(date, words)}</a> <small>{words.number(count)}</small>
                    </>
                  )}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

export function isCutByMonth(cuts: readonly Pick<Cut, 'date'>[]): boolean {
  return cuts.some(({ date }) => /^\d{4}-/.test(date));
}

function monthName(date: string, { dates }: Words): string {
  return dates.shortMonths[Number(date.slice(5, 7)) - 1] ?? date;
}
