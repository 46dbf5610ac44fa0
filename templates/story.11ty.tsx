// How does a story look?
import type { ComponentChildren, JSX } from 'preact';
import type { StoryPage } from '../src/plan/page.ts';
import type { StoryLine } from '../src/plan/page-parts.ts';
import { Breadcrumb, type Crumb } from './parts/Breadcrumb.tsx';
import { Citations } from './parts/Citations.tsx';
import { DatesRead, Datings } from './parts/DatesRead.tsx';
import { DateText } from './parts/DateText.tsx';
import { HeadlineText } from './parts/HeadlineText.tsx';
import { Layout } from './parts/Layout.tsx';
import { type Neighbour, PreviousNext } from './parts/PreviousNext.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { SourceBox } from './parts/SourceBox.tsx';
import { StoryBody } from './parts/StoryBody.tsx';
import { StoryNeighbours } from './parts/StoryNeighbours.tsx';
import { UNDATED_URL } from './parts/site-sections.ts';
import { TagsByKind } from './parts/TagLinks.tsx';
import { formatDate, formatLastPart } from './words/dates.ts';
import type { SiteWords, Words } from './words/words.ts';

/** A headline of more letters is set smaller. */
const LONG = 110;

const StoryView: View<'story'> = ({ page, site, words }) => {
  const { article } = page;
  const withdrawn = article.status === 'withdrawn';
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={page.title}
      description={page.description}
      canonical={page.canonical}
      breadcrumb={<Breadcrumb crumbs={crumbs(page, words)} words={words} />}
    >
      <article>
        <header>
          <When page={page} words={words} />
          <div class="head">
            {page.sectionLink !== null && (
              <p class="kicker">
                <a href={page.sectionLink.href}>
                  <bdi>{page.sectionLink.text}</bdi>
                </a>
              </p>
            )}
            <h1 class={article.headline.text.length > LONG ? 'long' : undefined}>
              <HeadlineText text={article.headline.text} origin={article.headline.origin} lang={article.lang} />
            </h1>
            <HeadlineNote page={page} words={words} />
          </div>
        </header>
        <StatusNote page={page} words={words} />
        {page.body !== '' && <StoryBody html={page.body} lang={article.lang} words={words} />}
        {!withdrawn && <AsOf page={page} words={words} />}
      </article>
      {!withdrawn && page.datings.length > 0 && <Datings datings={page.datings} words={words} />}
      {!withdrawn && page.tags.length > 0 && (
        <section class="tags" aria-labelledby="tags">
          <h2 id="tags">{words.whoAndWhat}</h2>
          <TagsByKind tags={page.tags} words={words} />
        </section>
      )}
      {!withdrawn && page.dates.length > 0 && <DatesRead dates={page.dates} words={words} />}
      {!withdrawn && <StoryNeighbours neighbours={page.neighbours} words={words} />}
      <SourceBox page={page} words={words} />
      {page.citation !== null && <Citations citation={page.citation} words={words} />}
      <PreviousNext previous={neighbour(page.previous, words)} next={neighbour(page.next, words)} words={words} />
    </Layout>
  );
};

export const { data, render } = pageTemplate('story', StoryView);

interface PartProps {
  readonly page: StoryPage;
  readonly words: SiteWords;
}

/** What stands in the date column: the day, the hour, who sent it and from where. */
function When({ page, words }: PartProps): JSX.Element {
  const { published, byline } = page.article;
  return (
    <div class="when">
      <p class="date">
        {published.edtf === null
          ? undatedLink(page, words)
          : linked(page.dateHref, <DateText edtf={published.edtf} words={words} />)}
      </p>
      {published.time !== null && (
        <p>
          {published.time}
          {published.zone !== null && <small> {published.zone}</small>}
        </p>
      )}
      {page.agencies.map((agency) => (
        <p>
          <a href={agency.href}>{agency.text}</a>
        </p>
      ))}
      {page.place !== null && (
        <p>
          <a href={page.place.href}>
            <bdi>{page.place.text}</bdi>
          </a>
        </p>
      )}
      {byline !== null && (
        <p>
          {words.byline} <bdi>{byline}</bdi>
        </p>
      )}
    </div>
  );
}

function undatedLink({ root }: StoryPage, words: Words): JSX.Element {
  return <a href={`${root}${UNDATED_URL}`}>{words.noDate}</a>;
}

function linked(href: string | null, children: ComponentChildren): ComponentChildren {
  return href === null ? children : <a href={href}>{children}</a>;
}

function HeadlineNote({ page, words }: PartProps): JSX.Element | null {
  const { origin } = page.article.headline;
  if (origin === 'stated') return null;
  return <p class="note">{origin === 'derived' ? words.headlineDerived : words.headlineEdited}</p>;
}

function StatusNote({ page, words }: PartProps): JSX.Element | null {
  const { status } = page.article;
  if (status === 'usable') return null;
  if (status !== 'withdrawn') {
    const key = status === 'excerpt' ? 'excerptOnly' : 'metadataOnly';
    return (
      <p class="notice" lang={words.langOf(key)}>
        {words[key]}
      </p>
    );
  }
  return (
    <p class="notice">
      <strong>{words.withdrawn}.</strong> <span lang={words.langOf('withdrawnNote')}>{words.withdrawnNote}</span>
    </p>
  );
}

function AsOf({ page, words }: PartProps): JSX.Element {
  const { edtf } = page.article.published;
  return <p class="note">{edtf === null ? words.asOfUnknown : words.asOf(formatDate(edtf, words.dates))}</p>;
}

/** Year, month and day as far as the date goes: `2016 › December › 13`. */
function crumbs({ article, dateHref, root }: StoryPage, words: Words): readonly Crumb[] {
  const { edtf } = article.published;
  if (edtf === null || dateHref === null) return [{ href: `${root}${UNDATED_URL}`, text: words.undated }];
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/.exec(edtf);
  if (found === null) return [];
  const [whole, year = '', month, day] = found;
  const steps: Crumb[] = [{ href: `${root}${year}/index.html`, text: year }];
  if (month !== undefined)
    steps.push({ href: `${root}${year}/${month}/index.html`, text: formatLastPart(`${year}-${month}`, words.dates) });
  if (day !== undefined) steps.push({ href: dateHref, text: formatLastPart(whole, words.dates) });
  return steps;
}

function neighbour(story: StoryLine | null, words: Words): Neighbour | null {
  if (story === null) return null;
  return {
    href: story.href,
    label: (
      <>
        <HeadlineText text={story.headline} origin={story.origin} lang={story.lang} />
        {story.date !== null && (
          <small>
            <DateText edtf={story.date} words={words} form="short" />
          </small>
        )}
      </>
    ),
  };
}
