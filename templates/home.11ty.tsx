// What greets the reader: what this archive is, how far it reaches, what is new in it, and what it does not hold?
import type { JSX } from 'preact';
import type { HomePage, Site, Subject } from '../src/plan/page.ts';
import { Facts } from './parts/Facts.tsx';
import { Languages } from './parts/Languages.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { Sparkline } from './parts/Sparkline.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { ABOUT_URL, NEW_URL, TAGS_URL, UNDATED_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { YearStrip } from './parts/YearStrip.tsx';
import type { SiteWords } from './words/words.ts';

const HomeView: View<'home'> = ({ page, site, words }) => (
  <Layout page={page} site={site} words={words} title="" description={site.description}>
    <h1>{site.title}</h1>
    {site.description !== '' && <p class="lead">{site.description}</p>}
    {page.storyCount === 0 ? <Empty words={words} /> : <Holdings page={page} site={site} words={words} />}
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

interface HoldingsProps {
  readonly page: HomePage;
  readonly site: Site;
  readonly words: SiteWords;
}

function Holdings({ page, words }: HoldingsProps): JSX.Element {
  const { years, subjects } = page;
  const [first, last] = [years[0]?.date, years.at(-1)?.date];
  return (
    <>
      <Facts
        facts={[
          [words.storiesHeading, words.number(page.storyCount)],
          first === undefined || last === undefined ? null : [words.published, words.spanOfYears(first, last)],
          page.agencies.length === 0 ? null : [words.agencies, <CountedLinks links={page.agencies} words={words} />],
          [words.languages, <Languages languages={page.languages} words={words} />],
        ]}
      />
      {years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{words.storiesByYear}</h2>
          <YearStrip years={years} words={words} />
        </section>
      )}
      {page.newest.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest">{words.newest}</h2>
          <StoryList stories={page.newest} words={words} />
          <p class="more">
            <a href={NEW_URL}>{words.allNew}</a>
          </p>
        </section>
      )}
      {subjects.length > 0 && <Subjects subjects={subjects} words={words} />}
      <NotHeld page={page} words={words} />
    </>
  );
}

function Subjects({
  subjects,
  words,
}: {
  readonly subjects: readonly Subject[];
  readonly words: SiteWords;
}): JSX.Element {
  return (
    <section aria-labelledby="subjects">
      <h2 id="subjects">{words.mostWrittenAbout}</h2>
      <ul class="subjects">
        {subjects.map((subject) => (
          <li>
            <small>{words.kinds[subject.kind].one}</small>
            <a href={subject.href}>
              <bdi>{subject.text}</bdi>
            </a>
            <Sparkline years={subject.years} words={words} />
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={TAGS_URL}>{words.allSubjects}</a>
      </p>
    </section>
  );
}

function NotHeld({ page, words }: { readonly page: HomePage; readonly words: SiteWords }): JSX.Element {
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
