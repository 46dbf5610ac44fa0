// What does a reader find at an address where nothing stands?
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { HOME_URL, TAGS_URL, YEARS_URL } from './parts/site-sections.ts';

const NotFoundView: View<'not-found'> = ({ page, site, words }) => (
  <Layout
    page={page}
    site={site}
    words={words}
    title={words.notFound}
    description={words.notFoundText}
    root={page.base}
    script={page.script}
  >
    <h1>{words.notFound}</h1>
    <p class="lead" lang={words.langOf('notFoundText')}>
      {words.notFoundText}
    </p>
    <p id="guess" hidden>
      {words.notFoundGuess} <a href={`${page.base}${YEARS_URL}`}>{words.years}</a>
    </p>
    <ul class="plain">
      <li>
        <a href={`${page.base}${YEARS_URL}`}>{words.notFoundYears}</a>
      </li>
      <li>
        <a href={`${page.base}${TAGS_URL}`}>{words.notFoundSubjects}</a>
      </li>
      <li>
        <a href={`${page.base}${HOME_URL}`}>{words.notFoundHome}</a>
      </li>
    </ul>
  </Layout>
);

export const { data, render } = pageTemplate('not-found', NotFoundView);
