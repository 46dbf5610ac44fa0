// Which stories wait for a date, and what is known of each?
import type { JSX } from 'preact';
import type { UndatedPage } from '../src/plan/page.ts';
import { Reasons } from './parts/DatesRead.tsx';
import { DateText } from './parts/DateText.tsx';
import { Layout } from './parts/Layout.tsx';
import { Parts } from './parts/Parts.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoryItem } from './parts/StoryList.tsx';
import { formatDate } from './words/dates.ts';
import type { Words } from './words/words.ts';

const UndatedView: View<'undated'> = ({ page, site, words }) => (
  <Layout page={page} site={site} words={words} title={words.undated} description={words.undatedLead}>
    <h1>{words.undated}</h1>
    {page.stories.length === 0 ? (
      <p class="lead">{words.noUndated}</p>
    ) : (
      <p class="lead" lang={words.langOf('undatedLead')}>
        {words.undatedLead}
      </p>
    )}
    <ul class="stories">
      {page.stories.map((story) => (
        <StoryItem story={story} when={<Known story={story} words={words} />}>
          {story.datings.length > 0 && <Reasons datings={story.datings} words={words} />}
        </StoryItem>
      ))}
    </ul>
    <Parts page={page} words={words} />
  </Layout>
);

export const { data, render } = pageTemplate('undated', UndatedView);

interface KnownProps {
  readonly story: UndatedPage['stories'][number];
  readonly words: Words;
}

function Known({ story: { date, datelineDate, notBefore }, words }: KnownProps): JSX.Element | string {
  const filed = datelineDate === null ? null : words.filedOn(formatDate(datelineDate, words.dates));
  const bound = notBefore === null ? null : words.notBefore(formatDate(notBefore, words.dates));
  const said = [filed, bound].filter((part) => part !== null).join('; ');
  if (date !== null) {
    return (
      <>
        <DateText edtf={date} words={words} />
        {said !== '' && `; ${said}`}
      </>
    );
  }
  return said === '' ? words.nothingKnown : said;
}
