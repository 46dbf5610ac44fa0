// What does the archive hold about a person, a place, a body, a topic, from an agency?
import type { JSX } from 'preact';
import type { Edtf } from '../src/article/record.ts';
import type { TagPage } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { DateText } from './parts/DateText.tsx';
import { Downloads } from './parts/Downloads.tsx';
import { entityLines } from './parts/EntityBox.tsx';
import { Facts } from './parts/Facts.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { formatYearCounts, Sparkline } from './parts/Sparkline.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { TAGS_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';
import { OfficesHeld } from './parts/Tenures.tsx';
import { TimelineList } from './parts/TimelineList.tsx';
import { YearStrip } from './parts/YearStrip.tsx';
import { isCutByMonth, YearsAndMonths } from './parts/YearsAndMonths.tsx';
import { formatDate } from './words/dates.ts';
import type { Words } from './words/words.ts';

const TagView: View<'tag'> = ({ page, site, words }) => {
  const { tag, cut, root } = page;
  const title = cut === null ? tag.text : words.tagInYear(tag.text, formatDate(cut.date, words.dates));
  const kind = words.kinds[tag.kind].one;
  const elsewhere = page.groups.flatMap(({ date, href, count }) =>
    date === null || href === null ? [] : [{ date, href, count }],
  );
  const path = { href: `${root}${TAGS_URL}`, text: words.subjects };
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={title}
      description={words.storiesUnder(tag.count, title)}
      breadcrumb={
        <Breadcrumb
          crumbs={
            cut === null
              ? [path, { href: null, text: tag.text }]
              : [
                  path,
                  { href: cut.whole.href, text: cut.whole.text },
                  { href: null, text: formatDate(cut.date, words.dates) },
                ]
          }
          words={words}
        />
      }
    >
      <p class="kicker">{kind}</p>
      <h1 dir="auto">{title}</h1>
      {page.entity?.about != null && <p class="lead">{page.entity.about}</p>}
      <Facts
        facts={[
          [words.storiesHeading, words.number(tag.count)],
          ...(page.entity === null ? [] : entityLines(page.entity, words)),
          page.first === null || page.last === null ? null : [words.firstAndLast, <Span page={page} words={words} />],
          page.years.length === 0 ? null : [words.byYear, <ByYear page={page} words={words} />],
          page.downloads.length === 0 ? null : [words.asData, <Downloads downloads={page.downloads} />],
          page.together.length === 0 ? null : [words.together, <CountedLinks links={page.together} words={words} />],
        ]}
      />
      {page.entity !== null && page.entity.offices.length > 0 && (
        <section aria-labelledby="offices">
          <h2 id="offices">{words.officesHeld}</h2>
          <OfficesHeld offices={page.entity.offices} words={words} />
        </section>
      )}
      {(page.timeline.entries.length > 0 || page.timeline.whole !== null) && <Timeline page={page} words={words} />}
      {elsewhere.length > 0 && <Elsewhere groups={elsewhere} words={words} />}
      {page.groups
        .filter(({ href }) => href === null)
        .map((group) => (
          <Group group={group} words={words} />
        ))}
      {cut !== null && (
        <p class="more">
          <a href={cut.whole.href}>{words.wholeTag(cut.whole.text)}</a>
        </p>
      )}
    </Layout>
  );
};

export const { data, render } = pageTemplate('tag', TagView);

interface PartProps {
  readonly page: TagPage;
  readonly words: Words;
}

function Span({ page: { first, last }, words }: PartProps): JSX.Element {
  return (
    <>
      {first !== null && <DateText edtf={first} words={words} />}
      {last !== null && last !== first && (
        <>
          {' – '}
          <DateText edtf={last} words={words} />
        </>
      )}
    </>
  );
}

function Timeline({ page: { timeline }, words }: PartProps): JSX.Element {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{words.whatHappened}</h2>
      {timeline.whole !== null && (
        <p>
          <a href={timeline.whole.href}>{words.timeline}</a> <small>{words.number(timeline.whole.count)}</small>
        </p>
      )}
      {timeline.parts.length > 0 && <YearStrip years={timeline.parts} words={words} />}
      {timeline.entries.length > 0 && <TimelineList entries={timeline.entries} period={null} words={words} />}
    </section>
  );
}

function ByYear({ page: { years }, words }: PartProps): JSX.Element {
  return (
    <>
      {formatYearCounts(years, words)}
      <Sparkline years={years} />
    </>
  );
}

interface ElsewhereProps {
  readonly groups: readonly { readonly date: Edtf; readonly href: string; readonly count: number }[];
  readonly words: Words;
}

/** The years of a tag with many stories, each a page of its own. */
function Elsewhere({ groups, words }: ElsewhereProps): JSX.Element {
  return (
    <section aria-labelledby="by-year">
      <h2 id="by-year">{words.byYear}</h2>
      {isCutByMonth(groups) ? (
        <YearsAndMonths cuts={groups.toReversed()} words={words} />
      ) : (
        <YearStrip years={groups.toReversed()} words={words} />
      )}
    </section>
  );
}

interface GroupProps {
  readonly group: TagPage['groups'][number];
  readonly words: Words;
}

function Group({ group, words }: GroupProps): JSX.Element {
  const id = group.date === null ? 'undated' : `y${group.date}`;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        {group.date === null ? words.undated : formatDate(group.date, words.dates)}{' '}
        <small>{words.stories(group.count)}</small>
      </h2>
      {group.stories.length > 0 && <StoryList stories={group.stories} words={words} />}
      {group.filed.length > 0 && (
        <>
          <h3>{words.filedFromHere}</h3>
          <StoryList stories={group.filed} words={words} />
        </>
      )}
      {group.alsoMentioned.length > 0 && (
        <>
          <h3>{words.alsoMentioned}</h3>
          <StoryList stories={group.alsoMentioned} words={words} />
        </>
      )}
    </section>
  );
}
