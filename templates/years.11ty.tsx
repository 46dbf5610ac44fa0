// In which years and months does the archive hold stories?
import type { JSX } from 'preact';
import type { CoveredCell } from '../src/plan/page-parts.ts';
import { Bounds } from './parts/Bounds.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import type { Words } from './words/words.ts';

const YearsView: View<'years'> = ({ page, site, words }) => (
  <Layout page={page} site={site} words={words} title={words.allYears} description={`${words.allYears}: ${site.title}`}>
    <h1>{words.allYears}</h1>
    {page.years.length === 0 ? <p class="notice">{words.nothingIn}</p> : <Bounds bounds={page} words={words} />}
    <ol class="stories years">
      {page.years.map(({ year, months }) => (
        <li id={`y${year.date}`}>
          <h2 class="when">
            {year.href === null ? year.date : <a href={year.href}>{year.date}</a>}{' '}
            <small>{year.count === 0 ? words.noneHeld : words.stories(year.count)}</small>
          </h2>
          <Months months={months} words={words} />
        </li>
      ))}
    </ol>
  </Layout>
);

export const { data, render } = pageTemplate('years', YearsView);

function Months({ months, words }: { readonly months: readonly CoveredCell[]; readonly words: Words }): JSX.Element {
  return (
    <ol class="entry months">
      {months.map((month) => (
        <li class={`step-${month.step}`}>
          {month.href === null ? (
            month.isCovered && <MonthWithout month={month} words={words} />
          ) : (
            <MonthLink month={month} href={month.href} words={words} />
          )}
        </li>
      ))}
    </ol>
  );
}

/** What lies outside the archive's time stays blank; what lies within and holds nothing says so. */
function MonthWithout({ month, words }: { readonly month: CoveredCell; readonly words: Words }): JSX.Element {
  return (
    <span>
      {monthName(month, words)} <small aria-hidden="true">–</small>
      <span class="unseen">, {words.noneHeld}</span>
    </span>
  );
}

interface MonthLinkProps {
  readonly month: CoveredCell;
  readonly href: string;
  readonly words: Words;
}

function MonthLink({ month, href, words }: MonthLinkProps): JSX.Element {
  return (
    <a href={href}>
      {monthName(month, words)} <small aria-hidden="true">{words.number(month.count)}</small>
      <span class="unseen">, {words.stories(month.count)}</span>
    </a>
  );
}

function monthName({ date }: CoveredCell, { dates }: Words): string {
  return dates.shortMonths[Number(date.slice(5, 7)) - 1] ?? date;
}
