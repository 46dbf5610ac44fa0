// What was published on a day?
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { CalendarNeighbours } from './parts/CalendarNeighbours.tsx';
import { Layout } from './parts/Layout.tsx';
import { Parts } from './parts/Parts.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { YEARS_URL } from './parts/site-sections.ts';
import { capitalise, formatDayInFull, formatLastPart } from './words/dates.ts';

const DayView: View<'day'> = ({ page, site, words }) => {
  const { date, root, parts } = page;
  const day = capitalise(formatDayInFull(date, words.dates));
  const part = parts.length > 1 ? words.partNumber(page.part, parts.length) : null;
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={part === null ? day : `${day}, ${part}`}
      description={words.storiesIn(page.total, day)}
      breadcrumb={
        <Breadcrumb
          crumbs={[
            { href: `${root}${YEARS_URL}`, text: words.years },
            { href: page.yearHref, text: date.slice(0, 4) },
            { href: page.monthHref, text: formatLastPart(date.slice(0, 7), words.dates) },
            { href: null, text: formatLastPart(date, words.dates) },
          ]}
          words={words}
        />
      }
    >
      <h1>{day}</h1>
      <p class="lead">
        {words.stories(page.total)}
        {part !== null && ` · ${part}`}
      </p>
      <StoryList stories={page.stories} words={words} column="time" />
      <Parts page={page} words={words} />
      <CalendarNeighbours previous={page.previous} next={page.next} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('day', DayView);
