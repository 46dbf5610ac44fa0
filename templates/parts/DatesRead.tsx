// Which days do the words of a story mean, and how is that known?
import type { JSX } from 'preact';
import type { StoryDate, StoryDating } from '../../src/plan/shown-facts.ts';
import { formatDate, sayDates } from '../words/dates.ts';
import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { Source } from './Tenures.tsx';

interface DatesReadProps {
  readonly dates: readonly StoryDate[];
  readonly words: Words;
}

/** On demand: most readers want the text. */
export function DatesRead({ dates, words }: DatesReadProps): JSX.Element {
  return (
    <details class="fold full">
      <summary>
        <h2>{words.datesInStory}</h2>
      </summary>
      <ul class="stories">
        {dates.map(({ words: printed, date, basis, href }) => (
          <li>
            <p class="when">
              <DateText edtf={date} words={words} form="short" />
            </p>
            <p class="whence" lang="en">
              {sayDates(basis, en.dates)}
            </p>
            <p class="entry">
              <a href={href}>
                <q>{printed}</q>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DatingsProps {
  readonly datings: readonly StoryDating[];
  readonly words: Words;
}

/** How a day without a year was dated, each reason with its words. */
export function Datings({ datings, words }: DatingsProps): JSX.Element {
  return (
    <section class="datings" aria-labelledby="datings">
      <h2 id="datings">{words.datedByText}</h2>
      <Reasons datings={datings} words={words} />
    </section>
  );
}

export function Reasons({ datings, words }: DatingsProps): JSX.Element {
  return (
    <>
      {datings.map(({ day, date, evidence }) => {
        const printed = formatDate(day, words.dates);
        return (
          <div class="reasons">
            <p>
              {date === null ? words.yearNotFound(printed) : words.yearsLeft(printed, formatDate(date, words.dates))}
            </p>
            <ul>
              {evidence.map(({ words: printed, why, holds, source, href }) => (
                <li>
                  {href === null ? (
                    <q>{printed}</q>
                  ) : (
                    <a href={href}>
                      <q>{printed}</q>
                    </a>
                  )}
                  {': '}
                  <span lang="en">{why}</span>
                  {holds.length > 0 && `, ${words.dates.or(holds.map((held) => formatDate(held, words.dates)))}`}
                  {source !== null && (
                    <small>
                      {' '}
                      (<Source source={source} />)
                    </small>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
