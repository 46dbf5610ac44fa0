// What happened when, by the dates in the texts?
import type { JSX } from 'preact';
import type { TimelinePage } from '../src/plan/page.ts';
import { Breadcrumb, type Crumb } from './parts/Breadcrumb.tsx';
import { CalendarNeighbours } from './parts/CalendarNeighbours.tsx';
import { Downloads } from './parts/Downloads.tsx';
import { Facts } from './parts/Facts.tsx';
import { Layout } from './parts/Layout.tsx';
import { Parts } from './parts/Parts.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { TAGS_URL, TIMELINE_URL } from './parts/site-sections.ts';
import { TimelineList } from './parts/TimelineList.tsx';
import { YearStrip } from './parts/YearStrip.tsx';
import { formatDate } from './words/dates.ts';
import type { Words } from './words/words.ts';

/** What a reader may want alone. What is only bounded has a drawer of its own. */
const STATUSES = ['occurred', 'planned', 'named-day'] as const;

const TimelineView: View<'timeline'> = ({ page, site, words }) => {
  const { date, of } = page;
  const period = date === null ? null : formatDate(date, words.dates);
  const part = page.parts.length > 1 ? words.partNumber(page.part, page.parts.length) : null;
  const heading = [of?.text, period === null ? words.timeline : words.timelineOf(period)]
    .filter((text) => text !== undefined)
    .join(': ');
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={part === null ? heading : `${heading}, ${part}`}
      description={words.timelineLead}
      breadcrumb={<Breadcrumb crumbs={crumbs(page, words)} words={words} />}
    >
      <h1 dir="auto">{heading}</h1>
      {part !== null && <p class="lead">{part}</p>}
      {of === null && date === null && (
        <p class="lead" lang={words.langOf('timelineLead')}>
          {words.timelineLead}
        </p>
      )}
      {page.inside.length > 0 && <YearStrip years={page.inside} words={words} />}
      {page.entries.length > 0 && <Entries page={page} words={words} />}
      {page.drawer.length > 0 && (
        <section aria-labelledby="drawer">
          <h2 id="drawer">{words.drawer}</h2>
          <TimelineList entries={page.drawer} period={null} words={words} />
        </section>
      )}
      {page.entries.length + page.drawer.length + page.inside.length === 0 && (
        <p class="notice">{words.emptyTimeline}</p>
      )}
      <Parts page={page} words={words} />
      {page.downloads.length > 0 && <Facts facts={[[words.asData, <Downloads downloads={page.downloads} />]]} />}
      <CalendarNeighbours previous={page.previous} next={page.next} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('timeline', TimelineView);

interface PartProps {
  readonly page: TimelinePage;
  readonly words: Words;
}

/** Links that show one sort alone: the address says which, and no script is needed. */
function Entries({ page: { entries, date }, words }: PartProps): JSX.Element {
  const met = STATUSES.filter((status) => entries.some((entry) => entry.status === status));
  return (
    <>
      {met.map((status) => (
        <span id={`only-${status}`} class="filter" />
      ))}
      {met.length > 1 && (
        <nav class="filters" aria-label={words.filter}>
          <ul class="links">
            <li>
              <a href="#all">{words.showAll}</a>
            </li>
            {met.map((status) => (
              <li class={status}>
                <a href={`#only-${status}`}>{words.statuses[status]}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="full" id="all">
        <TimelineList entries={entries} period={date} words={words} />
      </div>
    </>
  );
}

function crumbs({ of, date, whole, root }: TimelinePage, words: Words): readonly Crumb[] {
  const first: Crumb[] =
    of === null
      ? [{ href: date === null ? null : `${root}${TIMELINE_URL}`, text: words.timeline }]
      : [
          { href: `${root}${TAGS_URL}`, text: words.subjects },
          { href: of.href, text: of.text },
          { href: whole, text: words.timeline },
        ];
  return date === null ? first : [...first, { href: null, text: formatDate(date, words.dates) }];
}
