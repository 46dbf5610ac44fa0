// What was published in a month, day by day?
import type { MonthPage } from '../src/plan/page.ts';
import { Bounds } from './parts/Bounds.tsx';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { CalendarNeighbours } from './parts/CalendarNeighbours.tsx';
import { DateText } from './parts/DateText.tsx';
import { Layout } from './parts/Layout.tsx';
import { MonthCalendar } from './parts/MonthCalendar.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoriesOfDay, StoryList } from './parts/StoryList.tsx';
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
      {page.gaps.length > 0 && (
        <p class="note">{words.noneHeldIn(page.gaps.map((gap) => run(gap, words)).join(', '))}</p>
      )}
      <Bounds bounds={page} words={words} />
      {page.days.map((day) => (
        <section class="day" id={`d${day.date.slice(8)}`} aria-labelledby={`h${day.date.slice(8)}`}>
          <h2 id={`h${day.date.slice(8)}`}>
            <a href={day.href}>
              <DateText edtf={day.date} words={words} form="last" /> {weekdayName(day.date, words)}
            </a>{' '}
            <small>{words.stories(day.count)}</small>
          </h2>
          {day.stories.length > 0 && <StoriesOfDay stories={day.stories} />}
        </section>
      ))}
      {page.monthOnly.length > 0 && (
        <section aria-labelledby="month-only">
          <h2 id="month-only">{words.monthOnly}</h2>
          <StoryList stories={page.monthOnly} words={words} column="time" />
        </section>
      )}
      <CalendarNeighbours previous={page.previous} next={page.next} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('month', MonthView);

/** @example '5–31' */
function run({ from, to }: MonthPage['gaps'][number], { dates }: Words): string {
  return from === to ? formatLastPart(from, dates) : `${formatLastPart(from, dates)}–${formatLastPart(to, dates)}`;
}

function weekdayName(date: string, { dates }: Words): string | undefined {
  const weekday = weekdayOf(date);
  return weekday === null ? undefined : dates.weekdays[weekday - 1];
}
