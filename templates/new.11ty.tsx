// What has come into the archive, and on which day?
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { NEW_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { formatDate } from './words/dates.ts';

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
        <Breadcrumb
          root={root}
          crumbs={page.title === '' ? [whole] : [whole, { href: null, text: page.title }]}
          words={words}
        />
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
      {days.map(({ date, stories, count }) => (
        <section aria-labelledby={`a${date}`}>
          <h2 id={`a${date}`}>
            {words.addedOn(formatDate(date, words.dates))} <small>{words.stories(count)}</small>
          </h2>
          <StoryList stories={stories} words={words} />
          {count > stories.length && (
            <p class="more">{words.listCut(words.number(stories.length), words.number(count))}</p>
          )}
        </section>
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
