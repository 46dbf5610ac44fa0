// On which days of a year does the archive hold stories?

import { Bounds } from './parts/Bounds.tsx';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { CalendarNeighbours } from './parts/CalendarNeighbours.tsx';
import { Layout } from './parts/Layout.tsx';
import { MonthCalendar } from './parts/MonthCalendar.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StepKey } from './parts/StepKey.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { YEARS_URL } from './parts/site-sections.ts';

const YearView: View<'year'> = ({ page, site, words }) => {
  const { year, root } = page;
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={year.date}
      description={words.storiesIn(year.count, words.dates.year(year.date))}
      breadcrumb={
        <Breadcrumb
          crumbs={[
            { href: `${root}${YEARS_URL}`, text: words.years },
            { href: null, text: year.date },
          ]}
          words={words}
        />
      }
    >
      <h1>{year.date}</h1>
      <p class="lead">{year.count === 0 ? words.nothingIn : words.stories(year.count)}</p>
      <Bounds bounds={page} words={words} />
      {page.months.length > 0 && <StepKey steps={page.steps} words={words} />}
      <div class="year-calendar full">
        {page.months.map((table) => (
          <MonthCalendar table={table} words={words} />
        ))}
      </div>
      {page.yearOnly.length > 0 && (
        <section aria-labelledby="year-only">
          <h2 id="year-only">{words.yearOnly}</h2>
          <StoryList stories={page.yearOnly} words={words} />
        </section>
      )}
      <CalendarNeighbours previous={page.previous} next={page.next} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('year', YearView);
