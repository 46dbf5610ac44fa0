// Of what are the made-up pages of these tests put together? People and events are invented.
import type { ArticleRecord } from '../../src/article/article-record.ts';
import type { Site, StoryPage } from '../../src/plan/page.ts';
import type {
  CalendarCell,
  CoveredCell,
  MonthTable,
  ReadingRow,
  StoryLine,
  Subject,
} from '../../src/plan/page-parts.ts';

export const site: Site = {
  title: 'The Steppe Wire',
  description: 'Dispatches between two capitals, as the agencies sent them.',
  language: 'en',
  baseUrl: null,
  css: 'a>b{content:"x"}',
  overviewCss: 'td{color:red}',
  policy: "default-src 'none'; style-src 'sha256-bL3PZJ0C1CUQGQWUkhYUVGlUVbKnMeWpf3yWJvLYdqE='; img-src 'self'",
  hasUndated: true,
};

export const line: StoryLine = {
  href: '../../2016/12/13/ferry-line.html',
  headline: 'Ferry line to open in spring',
  origin: 'derived',
  lang: 'en',
  date: '2016-12-13',
  time: null,
  place: 'Brest',
  agency: 'Kazinform',
  lede: 'The ferry line between the two river ports is to open in spring, Governor Pavel Ivanyuk said.',
};

export const foreignLine: StoryLine = {
  ...line,
  headline: 'Өзен порттарының арасында паром қатынайды',
  origin: 'stated',
  lang: 'kk',
  date: 'XXXX-11-23',
  time: '18:49',
  place: null,
  agency: null,
  lede: null,
};

export const article: ArticleRecord = {
  schema: 'dateline/record/2',
  id: '000017',
  url: '2016/12/13/ferry-line.html',
  files: ['wire/kazinform/ferry.txt'],
  sha256: 'c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17c0ffee17',
  format: 'kazinform-blob',
  provider: 'Kazinform',
  lang: 'en',
  headline: { text: 'Ferry line to open in spring', origin: 'derived' },
  published: {
    edtf: '2016-12-13',
    time: '18:49',
    zone: 'Asia/Almaty',
    certainty: 'stated',
    notBefore: null,
    evidence: [{ start: 6, end: 16 }],
    basis: 'date prefix',
  },
  dateline: { start: 17, end: 34, text: 'BREST. KAZINFORM', place: 'Brest', date: null },
  credits: ['Kazinform', 'BelTA'],
  section: 'Economy',
  byline: 'Aigul Omarova',
  keywords: ['ferry', 'trade'],
  crawled: '2024-04-20',
  retrieved: '2024-05-01',
  added: '2026-01-15',
  source: 'https://example.org/news/17',
  rights: 'Kazinform; shown for research',
  status: 'usable',
  note: 'The second page of the print-out is missing.',
  doubts: [{ start: 40, end: 50, rule: 'related-headline', text: 'Looks like a headline of another story' }],
  versions: [{ sha256: 'deadbeef'.repeat(8), until: '2026-02-01' }],
  layout: [{ start: 0, end: 16, role: 'stamp', why: 'date prefix' }],
  paragraphs: [{ start: 37, end: 97, text: 'The ferry line between the two river ports is to open in spring.' }],
  tags: [{ kind: 'place', id: 'brest', name: 'Brest', salient: true, paragraph: null, words: null }],
  edited: ['note'],
  dates: [],
  mentions: [],
  roles: [],
  topics: [],
  events: [],
  datings: [],
  figures: [],
  quotes: [],
};

export const story: StoryPage = {
  kind: 'story',
  url: article.url,
  root: '../../../',
  title: article.headline.text,
  description: 'The ferry line between the two river ports is to open in spring.',
  headlineWhy: null,
  article,
  body: '<p id="p1">The ferry line between the two river ports is to open in spring.</p>\n<p id="p2">“It pays,” he said.</p>',
  dateHref: 'index.html',
  place: { href: '../../../places/brest.html', text: 'Brest' },
  agencies: [
    { href: '../../../agencies/kazinform.html', text: 'Kazinform' },
    { href: '../../../agencies/belta.html', text: 'BelTA' },
  ],
  sectionLink: { href: '../../../topics/economy.html', text: 'Economy' },
  tags: [
    { kind: 'place', href: '../../../places/brest.html', text: 'Brest', salient: true, at: null, role: null },
    {
      kind: 'person',
      href: '../../../people/ivanyuk.html',
      text: 'Pavel Ivanyuk',
      salient: true,
      at: null,
      role: null,
    },
    {
      kind: 'person',
      href: '../../../people/omarova.html',
      text: 'Aigul Omarova',
      salient: false,
      at: null,
      role: null,
    },
    {
      kind: 'topic',
      href: '../../../topics/economy.html',
      text: 'Economy',
      salient: true,
      at: null,
      role: null,
    },
  ],
  dates: [
    { words: 'last year', date: '2015', tier: 'resolved', basis: 'counted from the date of publication', href: '#p2' },
  ],
  datings: [],
  previous: line,
  next: foreignLine,
  neighbours: [
    {
      tags: [
        {
          kind: 'place',
          href: '../../../places/brest.html',
          text: 'Brest',
          salient: true,
          at: null,
          role: null,
        },
      ],
      previous: line,
      next: foreignLine,
    },
  ],
  original: { href: 'ferry-line.txt', text: 'ferry-line.txt' },
  leftOut: [{ role: 'stamp', text: ' date 2016-12-13', why: 'date prefix' }],
  data: { href: '../../../data/articles/2016-12.ndjson', text: '2016-12.ndjson' },
  canonical: 'https://archive.example/2016/12/13/ferry-line.html',
  metadata: {
    tags: [
      { name: 'DC.type', content: 'newspaperArticle' },
      { name: 'og:type', content: 'article' },
    ],
    jsonLd: '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry line to open in spring"}',
  },
  citation: {
    chicago: 'Kazinform. [Ferry line to open in spring]. December 13, 2016. The Steppe Wire, accession 000017.',
    mla: '[Ferry line to open in spring]. Kazinform, 13 Dec. 2016. The Steppe Wire, accession 000017.',
    bibtex: '@article{kazinform2016-000017,\n  title = {{[Ferry line to open in spring]}}\n}',
    ris: 'TY  - NEWS\nTI  - [Ferry line to open in spring]\nER  - ',
    csl: '[{"type":"article-newspaper","title":"[Ferry line to open in spring]"}]',
  },
};

const bareArticle: ArticleRecord = {
  ...article,
  provider: null,
  published: { edtf: null, time: null, zone: null, certainty: 'absent', notBefore: null, evidence: [], basis: '' },
  dateline: null,
  credits: [],
  section: null,
  byline: null,
  keywords: [],
  crawled: null,
  retrieved: null,
  source: null,
  rights: null,
  note: null,
  doubts: [],
  versions: [],
  layout: [],
  tags: [],
  edited: [],
};

export const bareStory: StoryPage = {
  ...story,
  url: 'undated/ferry-line.html',
  root: '../',
  article: bareArticle,
  dateHref: null,
  place: null,
  agencies: [],
  sectionLink: null,
  tags: [],
  previous: null,
  next: null,
  neighbours: [],
  leftOut: [],
  canonical: null,
};

export function cell(date: string, count: number, step: CalendarCell['step']): CalendarCell {
  return { date, count, href: count === 0 ? null : `${date.replaceAll('-', '/')}/index.html`, step };
}

/** In the archive's time, but for what lies before the seventh of a month or a year. */
function covered(date: string, count: number, step: CalendarCell['step']): CoveredCell {
  return { ...cell(date, count, step), isCovered: count > 0 || Number(date.slice(-2)) >= 7 };
}

/** The month's days from a Thursday on, as December 2016 has them; every ninth holds stories. */
export function monthTable(month: string): MonthTable {
  const steps = [1, 2, 3, 4, 5] as const;
  const days = Array.from({ length: 31 }, (_, index) => {
    const held = index % 9 === 0;
    return covered(
      `${month}-${String(index + 1).padStart(2, '0')}`,
      held ? index + 1 : 0,
      held ? (steps[index / 9] ?? 1) : 0,
    );
  });
  const cells = [null, null, null, ...days, null];
  const weeks = Array.from({ length: 5 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return { month: covered(month, 58, 3), weeks };
}

export const subject: Subject = {
  kind: 'place',
  href: 'places/brest.html',
  text: 'Brest',
  count: 3,
  years: [
    { year: 2016, count: 1 },
    { year: 2017, count: 0 },
    { year: 2018, count: 2 },
  ],
};

export const row: ReadingRow = {
  href: '2016/12/13/ferry-line.html',
  headline: line.headline,
  lang: 'en',
  files: ['wire/kazinform/ferry.txt', 'wire/kazinform/ferry-again.txt'],
  format: 'kazinform-blob',
  provider: 'Kazinform',
  published: null,
  certainty: 'absent',
  origin: 'derived',
  doubts: 2,
  warnings: ['dateline/unknown-place'],
};

export const years = [cell('2016', 1, 1), cell('2017', 0, 0), cell('2018', 4, 2)];
export const months = Array.from({ length: 12 }, (_, index) =>
  covered(`2016-${String(index + 1).padStart(2, '0')}`, index % 3, 1),
);
export const counted = [{ href: 'agencies/kazinform.html', text: 'Kazinform', count: 3 }];
export const languages = [
  { lang: 'en', count: 4 },
  { lang: 'kk', count: 1 },
  { lang: 'x-own', count: 1 },
];
