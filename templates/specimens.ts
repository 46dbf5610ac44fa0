// With what does the page of the site's style show its parts? People, places and events are invented.
import type { Edtf } from '../src/article/record.ts';
import type {
  CalendarCell,
  CoveredCell,
  MonthTable,
  StoryLine,
  Subject,
  TagLink,
  TimelineEntry,
} from '../src/plan/page-parts.ts';
import type { OfficeHeld, StoryDating } from '../src/plan/shown-facts.ts';

/** Links of a specimen lead nowhere but to their own section. */
const HERE = '#stories';

export const COLOURS = ['paper', 'wash', 'rule', 'quiet', 'ink', 'accent', 'bar'] as const;

/** A line for each alphabet that the agencies write in, with the letters that a font may lack. */
export const ALPHABETS: readonly { readonly lang: string; readonly text: string }[] = [
  { lang: 'en', text: 'The ferry of the Vodny line crossed 1,250 times; “quick”, wrote J. Zeph – the fog box.' },
  { lang: 'ru', text: 'Съешь ещё этих мягких французских булок, да выпей же чаю: 1250 рейсов парома.' },
  { lang: 'be', text: 'Ў ранішняй імгле ля ўзбярэжжа ідзе паром: ґанак, з’езд, дзьмухавец, цюльпан, фашыст.' },
  { lang: 'kk', text: 'Әріптер: Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і. Өзен үстімен паром қатынайды.' },
];

export const DATES: readonly Edtf[] = [
  '2016-12-13',
  '2016-12',
  '2016',
  '2016~',
  '2016-09?',
  '2016-21',
  '2016-12-13/2016-12-15',
  '2016-03/2016-07',
  '[2016-05-30,2017-05-30]',
  '../2016-04-12',
  '201X',
  'XXXX-05-30',
];

const LINE: StoryLine = {
  href: HERE,
  headline: 'Ferry line to link two river ports',
  origin: 'stated',
  lang: 'en',
  date: '2018-03-14',
  time: '11:20',
  place: 'Vodny',
  agency: 'The Steppe Wire',
  lede: 'A ferry line will link the ports of Vodny and Prystan from May, the harbour board decided on Tuesday.',
};

export const STORIES: readonly StoryLine[] = [
  LINE,
  { ...LINE, headline: 'Harbour board meets', date: '2018-03-12', lede: null },
  {
    ...LINE,
    headline:
      'Harbour board of Vodny decides after eleven hours to let the ferry line to Prystan begin in May, to buy a second ferry, and to ask both towns for the money …',
    origin: 'derived',
    date: '2018-03',
    lede: null,
  },
  {
    ...LINE,
    headline: 'Өзен порттарының арасында паром қатынайды',
    lang: 'kk',
    date: '2018-02-27',
    place: null,
    lede: 'Мамыр айынан бастап екі порттың арасында паром қатынайды деп хабарлады порт кеңесі.',
  },
  {
    ...LINE,
    headline: 'Паромная линия свяжет два речных порта',
    lang: 'ru',
    origin: 'edited',
    date: null,
    lede: null,
  },
];

/** As the build prints a body: blocks numbered, names and dates linked. */
export const BODY = `<p id="p1"><a href="#tags">Vodny</a> and <a href="#tags">Prystan</a> will be linked by a ferry line, the harbour board decided on <a href="#timeline">13 March 2018</a>. “It pays,” said <a href="#tags">Pavel Ivanyuk</a>, who heads the board.</p>
<p id="p2">The line takes forty minutes and carries 120 passengers.</p>
<h2 id="p3">What it costs</h2>
<ul id="p4"><li>a ticket: 3 dinars</li><li>a bicycle: 1 dinar</li></ul>
<blockquote id="p5"><p>Nobody has crossed here by ship for twenty years.</p></blockquote>`;

function tags(kind: TagLink['kind'], about: readonly string[], named: readonly string[]): TagLink[] {
  const link = (text: string, salient: boolean): TagLink => ({
    href: '#tags',
    text,
    kind,
    salient,
    at: null,
    role: null,
  });
  return [...about.map((text) => link(text, true)), ...named.map((text) => link(text, false))];
}

export const TAGS: readonly TagLink[] = [
  ...tags('person', ['Pavel Ivanyuk', 'Aigul Omarova'], ['Marta Szal', 'Сяргей Ўладык', 'J. Zeph']),
  ...tags('organisation', ['Harbour board of Vodny'], ['Ministry of Waterways', 'Steppe Bank', 'Union of River Towns']),
  ...tags('place', ['Vodny', 'Prystan'], ['Өзенді', 'Long Lake']),
  ...tags('topic', ['Shipping', 'Trade'], ['Budget', 'Bicycles']),
  ...tags('agency', ['The Steppe Wire'], []),
];

const NOBODY = { before: null, after: null, source: null } as const;

export const OFFICES: readonly OfficeHeld[] = [
  {
    ...NOBODY,
    office: { href: '#offices', text: 'Head of the harbour board of Vodny' },
    from: '2016-04',
    to: '..',
    before: { href: null, text: 'Marta Szal' },
    seen: { words: 'said Pavel Ivanyuk, who heads the board', href: '#p1' },
  },
  {
    ...NOBODY,
    office: { href: '#offices', text: 'Deputy minister of waterways' },
    from: '2012-11-02',
    to: '2016-03~',
    seen: { words: 'Deputy Minister Ivanyuk opened the lock', href: '#p2' },
  },
  {
    ...NOBODY,
    office: { href: null, text: 'Mayor of Prystan' },
    from: null,
    to: '2012-10',
    seen: null,
    source: 'The town’s yearbook of 2012',
  },
];

function entry(date: Edtf, status: TimelineEntry['status'], sentence: string): TimelineEntry {
  return { date, status, sentence, lang: 'en', story: { ...LINE, href: '#p1' }, outcome: null };
}

export const ENTRIES: readonly TimelineEntry[] = [
  entry('2018-02~', 'occurred', 'The two towns had talked since about February.'),
  entry('2018-03-12/2018-03-13', 'occurred', 'The board met for eleven hours on Monday and Tuesday.'),
  entry('2018-05', 'planned', 'The first ferry is to leave in May.'),
  {
    ...entry('2018-06', 'planned', 'The second meeting of the ferry commission will be held in June.'),
    outcome: {
      ...{ verdict: 'moved', date: '2018-07', isLikely: false },
      report: { href: '#p1', sentence: 'The ferry commission put its second meeting off to July.', lang: 'en' },
    },
  },
  {
    ...entry('2018-06-30', 'planned', 'A third harbour is to be opened on 30 June.'),
    outcome: { verdict: 'no-report', date: null, isLikely: false, report: null },
  },
  entry('2018-22', 'planned', 'A second ferry will be bought in summer.'),
  entry('2018-07-03', 'named-day', 'On the Day of the River all passengers travel free.'),
];

function cell(date: Edtf, count: number, step: CalendarCell['step']): CoveredCell {
  return { date, count, step, href: count === 0 ? null : '#calendar', isCovered: date >= '2016-03-05' };
}

const COUNTS = [3, 11, 26, 0, 58, 134, 97];

export const YEARS: readonly CalendarCell[] = COUNTS.map((count, at) => cell(String(2016 + at), count, 1));

export const SUBJECTS: readonly Subject[] = (['Vodny', 'Shipping'] as const).map((text, at) => ({
  href: '#counts',
  text,
  kind: at === 0 ? 'place' : 'topic',
  count: 40,
  years: COUNTS.map((count, index) => ({ year: 2016 + index, count: at === 0 ? count : 134 - count })),
}));

export const STEPS: readonly number[] = [1, 2, 5, 15, 50];

/** March 2018 began on a Thursday; the archive of the specimen begins on its fifth day. */
export const MONTH: MonthTable = {
  month: { ...cell('2018-03', 93, 3), isCovered: true },
  weeks: [0, 1, 2, 3, 4].map((week) =>
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
      const day = week * 7 + weekday - 3;
      if (day < 1 || day > 31) return null;
      const step = day > 5 && day % 5 === 1 ? (([1, 2, 3, 4, 5] as const)[(day - 6) / 5] ?? 0) : 0;
      const count = step === 0 ? 0 : (STEPS[step - 1] ?? 0);
      return { ...cell(`2018-03-${String(day).padStart(2, '0')}`, count, step), isCovered: day >= 5 };
    }),
  ),
};

/** Of a subject with so many stories that its fullest year is cut by month. */
export const CUTS: readonly { readonly date: Edtf; readonly href: string; readonly count: number }[] = [
  { date: '2016', href: HERE, count: 118 },
  { date: '2017-01', href: HERE, count: 92 },
  { date: '2017-02', href: HERE, count: 104 },
];

export const DATINGS: readonly StoryDating[] = [
  {
    ...{ day: 'XXXX-05-30', date: '[2016-05-30,2017-05-30]', basis: 'no year is given' },
    evidence: [
      {
        words: 'Mayor Pavel Ivanyuk',
        why: 'Pavel Ivanyuk: Mayor of Vodny',
        holds: ['2015-03-02/2017-11-30'],
        source: null,
        href: HERE,
      },
      { words: 'this spring', why: 'told as past in the text itself', holds: ['2016-03/..'], source: null, href: HERE },
    ],
  },
];
