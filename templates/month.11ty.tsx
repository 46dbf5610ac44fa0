// What was published in a month, day by day?
import type { JSX } from 'preact';
import type { DayOfStories } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { CalendarNeighbours } from './parts/CalendarNeighbours.tsx';
import { DateText } from './parts/DateText.tsx';
import { Layout } from './parts/Layout.tsx';
import { MonthCalendar } from './parts/MonthCalendar.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoryEntry, StoryList } from './parts/StoryList.tsx';
import { YEARS_URL } from './parts/site-sections.ts';
import { capitalise, formatDate, formatLastPart } from './words/dates.ts';
import { weekdayOf } from './words/edtf.ts';
import type { Words } from './words/words.ts';

const MonthView: View<'month'> = ({ page, site, words }) => {
  const { root } = page;
  const { month } = page.table;
  const title = capitalise(formatDate(month.date, words.dates));
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={title}
      description={words.storiesIn(month.count, title)}
      breadcrumb={
        <Breadcrumb
          root={root}
          crumbs={[
            { href: `${root}${YEARS_URL}`, text: words.years },
            { href: page.yearHref, text: month.date.slice(0, 4) },
            { href: null, text: formatLastPart(month.date, words.dates) },
          ]}
          words={words}
        />
      }
    >
      <h1>{title}</h1>
      <p class="lead">{month.count === 0 ? words.nothingIn : words.stories(month.count)}</p>
      <MonthCalendar table={page.table} words={words} alone />
      {page.days.length > 0 && (
        <section aria-labelledby="days">
          <h2 id="days">{words.daysOfMonth}</h2>
          <ul class="stories days">
            {page.days.map((day) => (
              <li id={`d${day.date.slice(8)}`}>
                <h3 class="when">
                  <a href={day.href}>
                    <DateText edtf={day.date} words={words} form="last" /> <small>{weekdayName(day.date, words)}</small>
                  </a>
                </h3>
                <Headlines day={day} shown={page.showsHeadlines} cells={page.table.weeks.flat()} words={words} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.monthOnly.length > 0 && (
        <section aria-labelledby="month-only">
          <h2 id="month-only">{words.monthOnly}</h2>
          <StoryList stories={page.monthOnly} words={words} column="none" />
        </section>
      )}
      <CalendarNeighbours previous={page.previous} next={page.next} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('month', MonthView);

interface HeadlinesProps {
  readonly day: DayOfStories;
  readonly shown: boolean;
  readonly cells: readonly ({ readonly date: string; readonly count: number } | null)[];
  readonly words: Words;
}

/** The day's headlines; where there are too many for one page, their number. */
function Headlines({ day, shown, cells, words }: HeadlinesProps): JSX.Element {
  if (!shown) {
    const count = cells.find((cell) => cell?.date === day.date)?.count ?? day.stories.length;
    return (
      <p class="entry">
        <a href={day.href}>{words.stories(count)}</a>
      </p>
    );
  }
  return (
    <ul class="entries">
      {day.stories.map((story) => (
        <li>
          <StoryEntry story={story} />
        </li>
      ))}
    </ul>
  );
}

function weekdayName(date: string, { dates }: Words): string | undefined {
  const weekday = weekdayOf(date);
  return weekday === null ? undefined : dates.weekdays[weekday - 1];
}
