// In which years and months does the archive hold stories?
import type { JSX } from 'preact';
import type { CalendarCell } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import type { Words } from './words/words.ts';

const YearsView: View<'years'> = ({ page, site, words }) => (
  <Layout
    page={page}
    site={site}
    words={words}
    title={words.allYears}
    description={`${words.allYears}: ${site.title}`}
    breadcrumb={<Breadcrumb root={page.root} crumbs={[{ href: null, text: words.years }]} words={words} />}
  >
    <h1>{words.allYears}</h1>
    {page.years.length === 0 && <p class="notice">{words.nothingIn}</p>}
    <ol class="years">
      {page.years.map(({ year, months }) => (
        <li id={`y${year.date}`}>
          <h2 class="when">{year.href === null ? year.date : <a href={year.href}>{year.date}</a>}</h2>
          <div>
            <p class="whence">{year.count === 0 ? words.noneHeld : words.stories(year.count)}</p>
            {year.count > 0 && <Months months={months} words={words} />}
          </div>
        </li>
      ))}
    </ol>
  </Layout>
);

export const { data, render } = pageTemplate('years', YearsView);

function Months({ months, words }: { readonly months: readonly CalendarCell[]; readonly words: Words }): JSX.Element {
  return (
    <ol class="months">
      {months.map((month) => (
        <li class={`step-${month.step}`}>
          {month.href === null ? monthName(month, words) : <MonthLink month={month} href={month.href} words={words} />}
        </li>
      ))}
    </ol>
  );
}

interface MonthLinkProps {
  readonly month: CalendarCell;
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

function monthName({ date }: CalendarCell, { dates }: Words): string {
  return dates.shortMonths[Number(date.slice(5, 7)) - 1] ?? date;
}
