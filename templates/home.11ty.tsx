// What greets the reader: what this archive is, how far it reaches, what is new in it, and what it does not hold?
import type { JSX } from 'preact';
import type { HomePage } from '../src/plan/page.ts';
import { DateText } from './parts/DateText.tsx';
import { Facts } from './parts/Facts.tsx';
import { Languages } from './parts/Languages.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { SubjectRows } from './parts/SubjectRows.tsx';
import { ABOUT_URL, NEW_URL, TAGS_URL, UNDATED_URL, YEARS_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { YearStrip } from './parts/YearStrip.tsx';
import { formatDate } from './words/dates.ts';
import type { SiteWords, Words } from './words/words.ts';

const HomeView: View<'home'> = ({ page, site, words }) => (
  <Layout page={page} site={site} words={words} title="" description={site.description}>
    <h1>{site.title}</h1>
    {site.description !== '' && <p class="lead">{site.description}</p>}
    {page.storyCount === 0 ? <Empty words={words} /> : <Holdings page={page} words={words} />}
  </Layout>
);

export const { data, render } = pageTemplate('home', HomeView);

function Empty({ words }: { readonly words: SiteWords }): JSX.Element {
  return (
    <p class="notice">
      {words.emptyArchive} <span lang={words.langOf('emptyArchiveAdvice')}>{words.emptyArchiveAdvice}</span>
    </p>
  );
}

interface PartProps {
  readonly page: HomePage;
  readonly words: SiteWords;
}

function Holdings({ page, words }: PartProps): JSX.Element {
  return (
    <>
      <Overview page={page} words={words} />
      {page.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{words.storiesByYear}</h2>
          <YearStrip years={page.years} words={words} />
        </section>
      )}
      {page.newest.length > 0 && <Newest page={page} words={words} />}
      {page.subjects.length > 0 && <Subjects page={page} words={words} />}
      <NotHeld page={page} words={words} />
    </>
  );
}

/** What there is, and the ways to it: by date and by name. */
function Overview({ page, words }: PartProps): JSX.Element {
  const { first, last } = page;
  const kinds = [
    ...page.kinds.map(({ kind, href, count }) => ({ href, count, text: words.kinds[kind].many })),
    ...(page.offices === null ? [] : [{ ...page.offices, text: words.offices }]),
  ];
  return (
    <Facts
      facts={[
        [words.storiesHeading, words.number(page.storyCount)],
        first === null || last === null
          ? null
          : [
              words.published,
              <>
                <DateText edtf={first} words={words} />
                {last !== first && (
                  <>
                    {' – '}
                    <DateText edtf={last} words={words} />
                  </>
                )}
              </>,
            ],
        page.agencies.length === 0 ? null : [words.agencies, <CountedLinks links={page.agencies} words={words} />],
        [words.languages, <Languages languages={page.languages} words={words} />],
        kinds.length === 0 ? null : [words.subjects, <CountedLinks links={kinds} words={words} />],
      ]}
    />
  );
}

function Newest({ page: { newest, lastMonth }, words }: PartProps): JSX.Element {
  return (
    <section aria-labelledby="newest">
      <h2 id="newest">{words.newest}</h2>
      <StoryList stories={newest} words={words} />
      <ul class="links more">
        {lastMonth !== null && (
          <li>
            <a href={lastMonth.href}>{words.allOf(formatDate(lastMonth.date, words.dates))}</a>
          </li>
        )}
        <li>
          <a href={YEARS_URL}>{words.allYears}</a>
        </li>
        <li>
          <a href={NEW_URL}>{words.whatsNew}</a>
        </li>
      </ul>
    </section>
  );
}

function Subjects({ page: { subjects }, words }: { readonly page: HomePage; readonly words: Words }): JSX.Element {
  return (
    <section aria-labelledby="subjects">
      <h2 id="subjects">{words.mostWrittenAbout}</h2>
      <SubjectRows subjects={subjects} words={words} />
      <p class="more">
        <a href={TAGS_URL}>{words.allSubjects}</a>
      </p>
    </section>
  );
}

function NotHeld({ page, words }: PartProps): JSX.Element {
  const empty = page.years.filter(({ count }) => count === 0).map(({ date }) => date);
  return (
    <section aria-labelledby="not-held">
      <h2 id="not-held">{words.notHeld}</h2>
      <ul class="plain">
        {page.years.length > 0 && <li>{empty.length === 0 ? words.noGaps : words.yearsWithout(empty.join(', '))}</li>}
        {page.undatedCount > 0 && (
          <li>
            <a href={UNDATED_URL}>{words.undatedOnShelf(page.undatedCount)}</a>
          </li>
        )}
        <li>
          <span lang={words.langOf('gapIsNoProof')}>{words.gapIsNoProof}</span> <a href={ABOUT_URL}>{words.about}</a>
        </li>
      </ul>
    </section>
  );
}
