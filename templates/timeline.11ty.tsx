// What happened when, by the dates in the texts?
import type { JSX } from 'preact';
import type { TimelineEntry } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { CalendarNeighbours } from './parts/CalendarNeighbours.tsx';
import { DateText } from './parts/DateText.tsx';
import { HeadlineText } from './parts/HeadlineText.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { TIMELINE_URL } from './parts/site-sections.ts';
import { YearStrip } from './parts/YearStrip.tsx';
import type { Words } from './words/words.ts';

const STATUSES = ['occurred', 'planned', 'filed', 'published', 'named-day'] as const;

const TimelineView: View<'timeline'> = ({ page, site, words }) => {
  const { year, root } = page;
  const title = year === null ? words.timeline : words.timelineOf(String(year));
  const whole = { href: year === null ? null : `${root}${TIMELINE_URL}`, text: words.timeline };
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={title}
      description={words.timelineLead}
      breadcrumb={
        <Breadcrumb
          root={root}
          crumbs={year === null ? [whole] : [whole, { href: null, text: String(year) }]}
          words={words}
        />
      }
    >
      <h1>{title}</h1>
      <p class="lead" lang={words.langOf('timelineLead')}>
        {words.timelineLead}
      </p>
      {page.years.length > 0 && <YearStrip years={page.years} words={words} current={year} />}
      {page.entries.length > 0 && <Entries entries={page.entries} words={words} />}
      {page.entries.length === 0 && page.years.length === 0 && <p class="notice">{words.emptyTimeline}</p>}
      <CalendarNeighbours previous={page.previous} next={page.next} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('timeline', TimelineView);

interface EntriesProps {
  readonly entries: readonly TimelineEntry[];
  readonly words: Words;
}

function Entries({ entries, words }: EntriesProps): JSX.Element {
  const met = STATUSES.filter((status) => entries.some((entry) => entry.status === status));
  return (
    <>
      <ul class="key">
        {met.map((status) => (
          <li class={status}>{words.statuses[status]}</li>
        ))}
      </ul>
      <ol class="stories timeline">
        {entries.map((entry) => (
          <li class={entry.status}>
            <p class="when">
              <DateText edtf={entry.date} words={words} form="short" />
              <small>{words.statuses[entry.status]}</small>
            </p>
            <div class="entry">
              <p class="sentence" lang={entry.lang} dir="auto">
                {entry.sentence}
              </p>
              <p class="whence">
                <a href={entry.story.href}>
                  <HeadlineText text={entry.story.headline} origin={entry.story.origin} lang={entry.story.lang} />
                </a>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
