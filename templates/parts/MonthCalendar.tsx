// Which days of a month hold stories? A real table: weeks in rows, days as links, shaded by how many.
import type { JSX } from 'preact';
import type { CalendarCell, MonthTable } from '../../src/plan/page.ts';
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
  return (
    <table class={alone ? 'month alone' : 'month'}>
      <caption>{alone ? formatDate(table.month.date, dates) : <MonthName month={table.month} words={words} />}</caption>
      <thead>
        <tr>
          {dates.shortWeekdays.map((name, index) => (
            <th scope="col">
              <span aria-hidden="true">{name}</span>
              <span class="unseen">{dates.weekdays[index]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.weeks.map((week) => (
          <tr>{week.map((day) => (day === null ? <td /> : <Day day={day} words={words} alone={alone} />))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function MonthName({ month, words }: { readonly month: CalendarCell; readonly words: Words }): JSX.Element {
  const name = formatLastPart(month.date, words.dates);
  return (
    <>
      {month.href === null ? name : <a href={month.href}>{name}</a>} <small>{countOf(month, words)}</small>
    </>
  );
}

interface DayProps {
  readonly day: CalendarCell;
  readonly words: Words;
  readonly alone: boolean;
}

function Day({ day, words, alone }: DayProps): JSX.Element {
  const number = formatLastPart(day.date, words.dates);
  if (day.href === null) return <td>{number}</td>;
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

function countOf({ count }: CalendarCell, words: Words): string {
  return count === 0 ? words.noStories : words.stories(count);
}
