// How was each saved text understood? Open to readers, made for the archivist.
import type { JSX } from 'preact';
import type { HowItWasReadPage } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Counts } from './parts/Counts.tsx';
import { certaintyFacts } from './parts/certainty-facts.tsx';
import { type FactLine, Facts } from './parts/Facts.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { ReadingTable } from './parts/ReadingTable.tsx';
import { HOW_IT_WAS_READ_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { isCutByMonth, YearsAndMonths } from './parts/YearsAndMonths.tsx';
import { formatDate } from './words/dates.ts';
import type { Words } from './words/words.ts';

const HowItWasReadView: View<'how-it-was-read'> = ({ page, site, words }) => {
  const { root, year } = page;
  const name = year === null ? null : yearName(year, words);
  const whole = { href: year === null ? null : `${root}${HOW_IT_WAS_READ_URL}`, text: words.howItWasRead };
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={name === null ? words.howItWasRead : `${words.howItWasRead}: ${name}`}
      description={words.readLead}
      breadcrumb={<Breadcrumb crumbs={name === null ? [whole] : [whole, { href: null, text: name }]} words={words} />}
    >
      <h1>{name === null ? words.howItWasRead : `${words.howItWasRead}: ${name}`}</h1>
      <p class="lead" lang={words.langOf('readLead')}>
        {words.readLead}
      </p>
      <Facts facts={summary(page, words)} />
      {year === null && <NeedsLook page={page} words={words} />}
      {page.years.length > 0 && (
        <section aria-labelledby="by-year">
          <h2 id="by-year">{words.articlesByYear}</h2>
          <Years years={page.years} words={words} />
        </section>
      )}
      {page.rows.length > 0 && (
        <section aria-labelledby="all">
          <h2 id="all">{words.everyArticle}</h2>
          <ReadingTable rows={page.rows} words={words} label="all" />
        </section>
      )}
      {page.rows.length === 0 && page.years.length === 0 && <p class="notice">{words.nothingRead}</p>}
    </Layout>
  );
};

export const { data, render } = pageTemplate('how-it-was-read', HowItWasReadView);

/** Articles without a date have a page beside those of the years. */
function yearName(year: string, words: Words): string {
  return /^\d/.test(year) ? formatDate(year, words.dates) : words.undated;
}

/** What has no date stands by its name, last. */
function Years({ years, words }: { readonly years: HowItWasReadPage['years']; readonly words: Words }): JSX.Element {
  const cuts = years.map(({ text, href, count }) => ({ date: text, href, count }));
  if (!isCutByMonth(cuts)) {
    const links = years.map((link) => ({ ...link, text: yearName(link.text, words) }));
    return <CountedLinks links={links} words={words} />;
  }
  const undated = years.filter(({ text }) => !/^\d/.test(text));
  return (
    <>
      <YearsAndMonths cuts={cuts.filter(({ date }) => /^\d/.test(date))} words={words} />
      {undated.length > 0 && (
        <CountedLinks links={undated.map((link) => ({ ...link, text: words.undated }))} words={words} />
      )}
    </>
  );
}

function summary(page: HowItWasReadPage, words: Words): readonly FactLine[] {
  const { formats, providers } = page;
  return [
    formats.length === 0
      ? null
      : [words.recognised, <Counts counts={formats.map(({ title, count }) => [title, count])} words={words} />],
    providers.length === 0
      ? null
      : [
          words.agencies,
          <Counts counts={providers.map(({ provider, count }) => [provider ?? words.noAgency, count])} words={words} />,
        ],
    ...certaintyFacts(page, words),
  ];
}

function NeedsLook({ page, words }: { readonly page: HowItWasReadPage; readonly words: Words }): JSX.Element {
  const { needsLook, needsLookTotal } = page;
  return (
    <section aria-labelledby="needs-look">
      <h2 id="needs-look">{words.needsLook}</h2>
      {needsLook.length === 0 ? (
        <p>{words.nothingNeedsLook}</p>
      ) : (
        <ReadingTable rows={needsLook} words={words} label="needs-look" />
      )}
      {needsLookTotal > needsLook.length && (
        <p class="more">{words.listCut(words.number(needsLook.length), words.number(needsLookTotal))}</p>
      )}
    </section>
  );
}
