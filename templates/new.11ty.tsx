// What has come into the archive, and on which day?
import type { JSX } from 'preact';
import type { NewPage } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoryItem, StoryList, When } from './parts/StoryList.tsx';
import { NEW_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { formatDate } from './words/dates.ts';
import type { Words } from './words/words.ts';

const NewView: View<'new'> = ({ page, site, words }) => {
  const { days, years, root } = page;
  const title = page.title === '' ? words.whatsNew : `${words.whatsNew}, ${page.title}`;
  const whole = { href: page.title === '' ? null : `${root}${NEW_URL}`, text: words.whatsNew };
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={title}
      description={words.newLead}
      breadcrumb={
        <Breadcrumb crumbs={page.title === '' ? [whole] : [whole, { href: null, text: page.title }]} words={words} />
      }
    >
      <h1>{title}</h1>
      {days.length === 0 ? (
        <p class="lead">{words.nothingNew}</p>
      ) : (
        <p class="lead" lang={words.langOf('newLead')}>
          {words.newLead}
        </p>
      )}
      {days.map((day) => (
        <Day day={day} words={words} />
      ))}
      {years.length > 0 && (
        <section aria-labelledby="by-year">
          <h2 id="by-year">{words.byYearAdded}</h2>
          <CountedLinks links={years} words={words} />
        </section>
      )}
    </Layout>
  );
};

export const { data, render } = pageTemplate('new', NewView);

interface DayProps {
  readonly day: NewPage['days'][number];
  readonly words: Words;
}

/** What a day brought: the stories that came, then what became of those that were here. */
function Day({ day: { date, stories, count, changes, changeCount }, words }: DayProps): JSX.Element {
  return (
    <section aria-labelledby={`a${date}`}>
      <h2 id={`a${date}`}>
        {formatDate(date, words.dates)} {count > 0 && <small>{words.addedCount(count)}</small>}
      </h2>
      {count > 0 && <StoryList stories={stories} words={words} />}
      {count > stories.length && <Cut shown={stories.length} total={count} words={words} />}
      {changeCount > 0 && (
        <>
          <h3>{words.changed}</h3>
          <ul class="stories">
            {changes.map(({ what, story }) => (
              <StoryItem
                story={story}
                when={
                  <>
                    <When story={story} words={words} /> <small>{words.changes[what]}</small>
                  </>
                }
              />
            ))}
          </ul>
        </>
      )}
      {changeCount > changes.length && <Cut shown={changes.length} total={changeCount} words={words} />}
    </section>
  );
}

interface CutProps {
  readonly shown: number;
  readonly total: number;
  readonly words: Words;
}

function Cut({ shown, total, words }: CutProps): JSX.Element {
  return <p class="more">{words.listCut(words.number(shown), words.number(total))}</p>;
}
