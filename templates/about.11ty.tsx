// What is in this archive and what is not, how was it made, whose is it, and how can one check it?
import type { JSX } from 'preact';
import type { AboutPage } from '../src/plan/page.ts';
import { Counts } from './parts/Counts.tsx';
import { certaintyFacts } from './parts/certainty-facts.tsx';
import { DateText } from './parts/DateText.tsx';
import { type FactLine, Facts } from './parts/Facts.tsx';
import { Languages } from './parts/Languages.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { HOW_IT_WAS_READ_URL, NEW_URL, STYLE_URL, UNDATED_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { formatDate } from './words/dates.ts';
import type { SiteWords, Words } from './words/words.ts';

const AboutView: View<'about'> = ({ page, site, words }) => (
  <Layout page={page} site={site} words={words} title={words.about} description={words.coverageLead}>
    <h1>{words.about}</h1>
    {site.description !== '' && <p class="lead">{site.description}</p>}
    <section aria-labelledby="coverage">
      <h2 id="coverage">{words.coverage}</h2>
      <p lang={words.langOf('coverageLead')}>{words.coverageLead}</p>
      <Coverage page={page} words={words} />
      <p class="more">
        <a href={`${page.root}${NEW_URL}`}>{words.allNew}</a>
      </p>
    </section>
    <section aria-labelledby="made">
      <h2 id="made">{words.howMade}</h2>
      {words.howMadeText.map((paragraph) => (
        <p lang={words.langOf('howMadeText')}>{paragraph}</p>
      ))}
      <Facts facts={foundByRules(page, words)} />
      <p class="more">
        <a href={`${page.root}${HOW_IT_WAS_READ_URL}`}>{words.howItWasRead}</a>
      </p>
    </section>
    <section aria-labelledby="rights">
      <h2 id="rights">{words.rightsHeading}</h2>
      <p lang={words.langOf('rightsLead')}>{words.rightsLead}</p>
      {page.rights.length > 0 && (
        <Counts
          counts={page.rights.map(({ rights, count }) => [rights ?? words.rightsNotRecorded, count])}
          words={words}
        />
      )}
    </section>
    <section aria-labelledby="verify">
      <h2 id="verify">{words.verify}</h2>
      {words.verifyText.map((paragraph) => (
        <p lang={words.langOf('verifyText')}>{paragraph}</p>
      ))}
    </section>
    {page.data.length > 0 && (
      <section aria-labelledby="developers">
        <h2 id="developers">{words.forDevelopers}</h2>
        <p lang={words.langOf('forDevelopersText')}>{words.forDevelopersText}</p>
        <ul class="plain">
          {page.data.map((link) => (
            <li>
              <a href={link.href}>
                <code>{link.text}</code>
              </a>
            </li>
          ))}
          <li>
            <a href={`${page.root}${STYLE_URL}`}>{words.style}</a>
          </li>
        </ul>
      </section>
    )}
  </Layout>
);

export const { data, render } = pageTemplate('about', AboutView);

function Coverage({ page, words }: { readonly page: AboutPage; readonly words: SiteWords }): JSX.Element {
  const { first, last } = page;
  return (
    <Facts
      facts={[
        [words.storiesHeading, words.number(page.storyCount)],
        first === null || last === null
          ? null
          : [
              words.firstAndLast,
              <>
                <DateText edtf={first} words={words} />
                {' – '}
                <DateText edtf={last} words={words} />
              </>,
            ],
        page.undatedCount === 0
          ? null
          : [words.undated, <a href={`${page.root}${UNDATED_URL}`}>{words.stories(page.undatedCount)}</a>],
        page.agencies.length === 0 ? null : [words.agencies, <CountedLinks links={page.agencies} words={words} />],
        page.languages.length === 0 ? null : [words.languages, <Languages languages={page.languages} words={words} />],
        page.empty.length === 0
          ? null
          : [words.emptySpans, page.empty.map((span) => formatSpan(span, words)).join('; ')],
      ]}
    />
  );
}

/** How much of the archive the rules found, and how much they did not. */
function foundByRules(page: AboutPage, words: Words): readonly FactLine[] {
  if (page.storyCount === 0) return [];
  return [...certaintyFacts(page, words), [words.needsLook, words.stories(page.needsLook)]];
}

function formatSpan({ from, to }: AboutPage['empty'][number], { dates }: Words): string {
  return formatDate(from === to ? from : `${from}/${to}`, dates);
}
