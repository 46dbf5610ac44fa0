// Can what happened be taken home, as data and into a calendar?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedEvent } from '../../src/article/facts.ts';
import { itemsOf } from '../../src/plan/chapter.ts';
import { tagTimeline } from '../../src/plan/tag-timeline.ts';
import { planTagTimelineFiles, planTimelineFiles } from '../../src/publish/timeline-files.ts';
import { site } from '../templates/made-up-parts.ts';
import { archiveOf, type MadeUpStory } from './made-up-archive.ts';

const BREST = { kind: 'place', id: 'brest', name: 'Brest', salient: true, paragraph: 1, words: 'Brest' } as const;

function happened(date: string | null, more: Partial<DatedEvent> = {}): DatedEvent {
  return {
    date,
    status: 'occurred',
    paragraph: 2,
    sentence: 'The ferry, at last, was opened; it pays.',
    who: [0],
    subject: null,
    ...more,
  };
}

function story(id: string, ...events: readonly DatedEvent[]): MadeUpStory {
  return { id, tags: [BREST], events };
}

function files(stories: readonly MadeUpStory[], baseUrl: string | null = null): Map<string, string> {
  const archive = archiveOf(stories);
  const of = { ...site, title: 'Ferries', baseUrl };
  const ofTags = archive.tags.flatMap((tag) => planTagTimelineFiles(tag, of));
  const planned = [...itemsOf(planTimelineFiles(archive, of)), ...ofTags];
  return new Map(planned.map(({ url, make }) => [url, String(make(() => ''))]));
}

test('a calendar holds what lies on known days; whole months, years and one of several days are told by the data alone', () => {
  const made = files([
    story('a', happened('2016-12-12'), happened('2017-03'), happened('[2016-05-30,2017-05-30]')),
    story(
      'b',
      happened('2017-07-05/2017-07-09', { status: 'planned' }),
      happened('../2018-01-01', { status: 'bounded' }),
    ),
  ]);
  const calendar = made.get('timeline/index.ics') ?? '';
  assert.deepEqual(
    calendar.match(/^DTSTART.*|^DTEND.*/gm)?.map((line) => line.trim()),
    [
      'DTSTART;VALUE=DATE:20161212',
      'DTEND;VALUE=DATE:20161213',
      'DTSTART;VALUE=DATE:20170705',
      'DTEND;VALUE=DATE:20170710',
    ],
  );
  const entries = JSON.parse(made.get('timeline/index.json') ?? '').entries;
  assert.deepEqual(
    entries.map(({ date }: { date: string }) => date),
    ['[2016-05-30,2017-05-30]', '2016-12-12', '2017-03', '2017-07-05/2017-07-09', '../2018-01-01'],
  );
  assert.deepEqual(entries[1].who, [{ kind: 'place', id: 'brest' }]);
});

test('signs of the format in a sentence are escaped, lines are folded at 75 octets, and a story told twice stands once', () => {
  const made = files([
    story(
      'a',
      happened('2016-12-12', { sentence: 'Паром, наконец; открыт. '.repeat(6) }),
      happened('2016-12-12'),
      happened('2016-12-12'),
    ),
  ]);
  const calendar = made.get('timeline/index.ics') ?? '';
  assert.ok(calendar.includes('The ferry\\, at last\\, was opened\\; it pays.'));
  for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(calendar.replaceAll('\r\n ', '').includes('Паром\\, наконец\\; открыт. '.repeat(6).trim()));
  assert.equal(calendar.match(/^BEGIN:VEVENT/gm)?.length, 2);
  assert.doesNotMatch(calendar, /^URL/m);
  assert.match(
    files([story('a', happened('2016-12-12'))], 'https://example.org/').get('timeline/2016.ics') ?? '',
    /^URL:https:\/\/example\.org\/.*#p2/m,
  );
});

test('what was planned is told with what became of it, and the sentence that says so', () => {
  const subject = { kind: 'commission', names: ['vodny'], words: ['ferry'], number: 2, places: [], moved: false };
  const planned = happened('2016-12', { status: 'planned', sentence: 'The second commission is to meet.', subject });
  const made = files([
    { ...story('a', planned), published: '2016-11-02' },
    { ...story('b', happened('2016-12-12', { subject })), published: '2016-12-13' },
  ]);
  const [first] = JSON.parse(made.get('timeline/index.json') ?? '').entries;
  assert.equal(first.outcome.verdict, 'held');
  assert.equal(first.outcome.report.id, 'b');
  assert.equal(first.outcome.report.sentence, 'The ferry, at last, was opened; it pays.');
});

test('the page of a tag, and that of its timeline, lead to pages that are there, however long it is', () => {
  for (const count of [10, 40, 400]) {
    const days = Array.from({ length: count }, (_, at) => happened(`20${10 + (at % 9)}-0${1 + (at % 9)}-12`));
    const [tag] = archiveOf([story('a', ...days)]).tags;
    assert.ok(tag !== undefined);
    const { pages, shownOn } = tagTimeline(tag);
    const urls = new Set(pages.map(({ url }) => url));
    const shown = shownOn('places/brest.html');
    const links = [shown.whole?.href ?? null, ...shown.parts.map(({ href }) => href)].flatMap((href) => href ?? []);
    for (const href of links) assert.ok(urls.has(`places/${href}`), href);
    const [first] = pages.map(({ content }) => content);
    if (first?.kind !== 'timeline') continue;
    for (const { href } of first.inside) assert.ok(urls.has(`places/brest/${href}`), String(href));
  }
});

test('a tag has a calendar beside its page, and beside each part of a long timeline', () => {
  assert.ok(files([story('a', happened('2016-12-12'))]).has('places/brest/timeline.ics'));
  const many = Array.from({ length: 13 }, (_, at) =>
    story(
      `s${at}`,
      ...Array.from({ length: 12 }, (_, month) =>
        happened(`2016-${String(month + 1).padStart(2, '0')}-0${1 + (at % 9)}`),
      ),
    ),
  );
  const made = [...files(many).keys()].filter((url) => url.startsWith('places/'));
  assert.ok(made.includes('places/brest/timeline-2016-05.ics') && made.includes('places/brest/timeline-2016-05.json'));
  assert.ok(!made.includes('places/brest/timeline.ics'), 'its first page leads to the parts');
});
