// Which days of a month hold stories? A real table: weeks in rows, days as links, shaded by how many.
import type { JSX } from 'preact';
import type { CoveredCell, MonthTable } from '../../src/plan/page-parts.ts';
import { formatDate, formatLastPart } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

interface MonthCalendarProps {
  readonly table: MonthTable;
  readonly words: Words;
  /** On the month's own page the counts are shown and the caption is not a link. */
  readonly alone?: boolean;
}

export function MonthCalendar({ table, words, alone = false }: MonthCalendarProps): JSX.Element {
  const { dates } = words;
  // A whole month outside the archive's time is said in two words, not in thirty days.
  const weeks = table.month.isCovered || alone ? table.weeks.filter((week) => !alone || week.some(isShown)) : [];
  return (
    <table class={alone ? 'month alone' : 'month'}>
      <caption class={alone ? 'unseen' : undefined}>
        {alone ? formatDate(table.month.date, dates) : <MonthName month={table.month} words={words} />}
      </caption>
      {weeks.length > 0 && (
        <thead>
          <tr>
            {dates.shortWeekdays.map((name, index) => (
              <th scope="col" abbr={dates.weekdays[index]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {weeks.map((week) => (
          <tr>{week.map((day) => (day === null ? <td /> : <Day day={day} words={words} alone={alone} />))}</tr>
        ))}
      </tbody>
    </table>
  );
}

/** Weeks before the archive begins or after it ends would be blank. */
function isShown(day: CoveredCell | null): boolean {
  return day !== null && (day.isCovered || day.href !== null);
}

function MonthName({ month, words }: { readonly month: CoveredCell; readonly words: Words }): JSX.Element {
  const name = formatLastPart(month.date, words.dates);
  return (
    <>
      {month.href === null ? name : <a href={month.href}>{name}</a>} <small>{countOf(month, words)}</small>
    </>
  );
}

interface DayProps {
  readonly day: CoveredCell;
  readonly words: Words;
  readonly alone: boolean;
}

function Day({ day, words, alone }: DayProps): JSX.Element {
  const number = formatLastPart(day.date, words.dates);
  if (day.href === null) return <td>{day.isCovered ? number : ''}</td>;
  return (
    <td class={`step-${day.step}`}>
      <a href={day.href}>
        {number}
        {alone && <small aria-hidden="true"> {words.number(day.count)}</small>}
        <span class="unseen">, {words.stories(day.count)}</span>
      </a>
    </td>
  );
}

function countOf({ count, isCovered }: CoveredCell, words: Words): string {
  return count > 0 ? words.stories(count) : isCovered ? words.noneHeld : words.outside;
}
