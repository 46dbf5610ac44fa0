// Does the calendar tell what it does not hold?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planCalendar } from '../../src/plan/calendar.ts';
import { itemsOf } from '../../src/plan/chapter.ts';
import type { MonthPage, PageContent, YearPage, YearsPage } from '../../src/plan/page.ts';
import { archiveOf } from '../publish/made-up-archive.ts';
import { planSourcesOf } from './plan-sources.ts';

function pagesOf(...days: readonly string[]): PageContent[] {
  const archive = archiveOf(days.map((published, at) => ({ id: String(at).padStart(12, '0'), published })));
  return itemsOf(planCalendar(planSourcesOf(archive))).map(({ content }) => content);
}

const pages = pagesOf('2016-11-28', '2016-12-03', '2016-12-04', '2018-02-10');

function monthOf(url: string): MonthPage {
  const page = pages.find((page): page is MonthPage => page.kind === 'month' && page.url === url);
  assert.ok(page !== undefined);
  return page;
}

test('a month tells the days that it could hold and does not, in runs', () => {
  assert.deepEqual(monthOf('2016/12/index.html').gaps, [
    { from: '2016-12-01', to: '2016-12-02' },
    { from: '2016-12-05', to: '2016-12-31' },
  ]);
});

test('what lies before the first story and after the last is no gap', () => {
  assert.deepEqual(monthOf('2016/11/index.html').gaps, [{ from: '2016-11-29', to: '2016-11-30' }]);
  const february = monthOf('2018/02/index.html');
  assert.deepEqual(february.gaps, [{ from: '2018-02-01', to: '2018-02-09' }]);
  assert.deepEqual([february.begins, february.ends], [null, '2018-02-10']);
});

test('a year has twelve months, those outside the archive’s time marked', () => {
  const year = pages.find((page): page is YearPage => page.kind === 'year' && page.year.date === '2016');
  const covered = year?.months.map(({ month }) => month.isCovered);
  assert.deepEqual(covered, [...Array.from({ length: 10 }, () => false), true, true]);
});

test('a year without stories stands among the years', () => {
  const years = pages.find((page): page is YearsPage => page.kind === 'years')?.years ?? [];
  assert.deepEqual(
    years.map(({ year }) => [year.date, year.count, year.href]),
    [
      ['2016', 3, '2016/index.html'],
      ['2017', 0, null],
      ['2018', 1, '2018/index.html'],
    ],
  );
  assert.ok(years[1]?.months.every(({ isCovered }) => isCovered));
});

test('a day of very many stories is cut into parts that lead to one another', () => {
  const days = pagesOf(...Array.from({ length: 90 }, () => '2016-12-03')).flatMap((page) =>
    page.kind === 'day' ? [page] : [],
  );
  assert.deepEqual(
    days.map(({ url, stories, part, total }) => [url, stories.length, part, total]),
    [
      ['2016/12/03/index.html', 80, 1, 90],
      ['2016/12/03/part-2.html', 10, 2, 90],
    ],
  );
  assert.deepEqual(days[0]?.parts, [
    { href: 'index.html', text: '1' },
    { href: 'part-2.html', text: '2' },
  ]);
});
