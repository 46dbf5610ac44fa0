// Of which parts are the pages made? Each drawn once, by the very code that draws the site, with specimens.
import type { ComponentChildren, JSX } from 'preact';
import { rulerOf } from '../src/draw/ruler.ts';
import { Counts } from './parts/Counts.tsx';
import { DateRuler } from './parts/DateRuler.tsx';
import { Reasons } from './parts/DatesRead.tsx';
import { DateText } from './parts/DateText.tsx';
import { Facts } from './parts/Facts.tsx';
import { Layout } from './parts/Layout.tsx';
import { MonthCalendar } from './parts/MonthCalendar.tsx';
import { PreviousNext } from './parts/PreviousNext.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { StepKey } from './parts/StepKey.tsx';
import { StoryBody } from './parts/StoryBody.tsx';
import { StoryList } from './parts/StoryList.tsx';
import { SubjectRows } from './parts/SubjectRows.tsx';
import { TagsByKind } from './parts/TagLinks.tsx';
import { OfficesHeld } from './parts/Tenures.tsx';
import { TimelineList } from './parts/TimelineList.tsx';
import { YearStrip } from './parts/YearStrip.tsx';
import { YearsAndMonths } from './parts/YearsAndMonths.tsx';
import {
  ALPHABETS,
  BODY,
  COLOURS,
  CUTS,
  DATES,
  DATINGS,
  ENTRIES,
  MONTH,
  OFFICES,
  STEPS,
  STORIES,
  SUBJECTS,
  TAGS,
  YEARS,
} from './specimens.ts';
import type { SiteWords, StylePart } from './words/words.ts';

/** The years that the dates of the specimens are drawn on. */
const RULER = rulerOf('2016/2017', 200);

const StyleView: View<'style'> = ({ page, site, words }) => (
  <Layout page={page} site={site} words={words} title={words.style} description={words.styleLead}>
    <h1>{words.style}</h1>
    <p class="lead" lang={words.langOf('styleLead')}>
      {words.styleLead}
    </p>
    <Part name="colours" words={words}>
      <Facts facts={COLOURS.map((name) => [`--${name}`, <Swatch name={name} />])} />
      <StepKey steps={STEPS} words={words} />
    </Part>
    <Part name="type" words={words}>
      <Facts
        facts={ALPHABETS.map(({ lang, text }) => [
          words.languageNames[lang] ?? lang,
          <>
            <p class="headline" lang={lang} dir="auto">
              {text}
            </p>
            <p lang={lang}>{text}</p>
            <p lang={lang}>
              <small>{text}</small>
            </p>
          </>,
        ])}
      />
    </Part>
    <Part name="dates" words={words}>
      <Facts
        facts={DATES.map((edtf) => [
          edtf,
          <>
            <DateText edtf={edtf} words={words} />
            {RULER !== null && <DateRuler edtf={edtf} ruler={RULER} />}
          </>,
        ])}
      />
    </Part>
    <Part name="stories" words={words}>
      <StoryList stories={STORIES} words={words} />
    </Part>
    <Part name="body" words={words}>
      <StoryBody html={BODY} lang="en" words={words} />
    </Part>
    <Part name="facts" words={words}>
      <Facts
        facts={[
          [words.date, words.dateStated],
          [
            words.headlines,
            <Counts
              counts={[
                [words.statedHeadlines, 1204],
                [words.derivedHeadlines, 87],
              ]}
              words={words}
            />,
          ],
          [words.fingerprint, <code>{'c0ffee17'.repeat(8)}</code>],
        ]}
      />
    </Part>
    <Part name="tags" words={words}>
      <TagsByKind tags={TAGS} words={words} />
    </Part>
    <Part name="offices" words={words}>
      <OfficesHeld offices={OFFICES} words={words} />
    </Part>
    <Part name="timeline" words={words}>
      <TimelineList entries={ENTRIES} period="2018" words={words} />
      <Reasons datings={DATINGS} words={words} />
    </Part>
    <Part name="counts" words={words}>
      <YearStrip years={YEARS} words={words} />
      <YearsAndMonths cuts={CUTS} words={words} />
      <SubjectRows subjects={SUBJECTS} words={words} />
    </Part>
    <Part name="calendar" words={words}>
      <MonthCalendar table={MONTH} words={words} alone />
      <div class="year-calendar full">
        <MonthCalendar table={MONTH} words={words} />
      </div>
    </Part>
    <Part name="notices" words={words}>
      <p class="notice" lang={words.langOf('excerptOnly')}>
        {words.excerptOnly}
      </p>
      <p class="note">{words.headlineDerived}</p>
    </Part>
    <PreviousNext
      previous={{ href: '#colours', label: words.styleParts.colours }}
      next={{ href: '#notices', label: words.styleParts.notices }}
      words={words}
    />
  </Layout>
);

export const { data, render } = pageTemplate('style', StyleView);

interface PartProps {
  readonly name: StylePart;
  readonly words: SiteWords;
  readonly children: ComponentChildren;
}

/** Each part says of itself that it is a specimen: whoever comes to it by its own address reads that first. */
function Part({ name, words, children }: PartProps): JSX.Element {
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>
        {words.styleParts[name]} <small>{words.specimen}</small>
      </h2>
      {children}
    </section>
  );
}

function Swatch({ name }: { readonly name: string }): JSX.Element {
  return (
    <svg class="swatch" width="160" height="28" aria-hidden="true">
      <rect width="160" height="28" fill={`var(--${name})`} stroke="var(--rule)" />
    </svg>
  );
}
