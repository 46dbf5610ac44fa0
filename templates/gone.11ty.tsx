// What became of the story that stood at this address?
import { DateText } from './parts/DateText.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { formatDate } from './words/dates.ts';

const GoneView: View<'gone'> = ({ page, site, words }) => {
  const { id, since, headline, date } = page;
  const title = since === null ? words.unreadable : words.gone;
  return (
    <Layout page={page} site={site} words={words} title={title} description="">
      <h1>{title}</h1>
      <p class="lead" dir="auto">
        {headline}
        {date !== null && (
          <>
            {', '}
            <DateText edtf={date} words={words} />
          </>
        )}
      </p>
      <p>{since === null ? words.unreadableText(id) : words.goneText(id, formatDate(since, words.dates))}</p>
    </Layout>
  );
};

export const { data, render } = pageTemplate('gone', GoneView);
