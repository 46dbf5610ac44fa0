// Can everything about a subject be taken home?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../src/archive/archive.ts';
import { itemsOf } from '../../src/plan/chapter.ts';
import type { PlannedPage } from '../../src/plan/planned-page.ts';
import { planTags } from '../../src/plan/tags.ts';
import { planTagLists } from '../../src/publish/tag-files.ts';
import { archiveOf, type MadeUpStory, manyStories } from './made-up-archive.ts';

function pagesOf(archive: Archive): PlannedPage[] {
  const authority = {
    people: [],
    offices: [],
    organisations: [],
    places: [],
    topics: [],
    givenNames: [],
    neverAlias: [],
  };
  const sources = { archive, authority, history: [], title: '', description: '', baseUrl: null, formatTitle: String };
  const chapters = planTags({
    ...sources,
    showsOriginal: () => false,
    tagged: () => {
      throw new Error('a tag page asks for no article');
    },
  });
  return itemsOf(chapters);
}

function files(stories: readonly MadeUpStory[]): Map<string, { fingerprint: number; text: string }> {
  const archive = archiveOf(stories);
  return new Map(
    archive.tags
      .flatMap(planTagLists)
      .map(({ url, fingerprint, make }) => [url, { fingerprint, text: String(make(() => '')) }]),
  );
}

test('a tag of few stories has them all in one file of JSON and one of CSV', () => {
  const few = files(manyStories(30));
  assert.deepEqual([...few.keys()].sort(), [
    'topics/ferries.csv',
    'topics/ferries.json',
    'topics/trade.csv',
    'topics/trade.json',
  ]);
  const trade = JSON.parse(few.get('topics/trade.json')?.text ?? '');
  assert.equal(trade.name, 'Trade');
  assert.equal(trade.page, 'trade.html');
  assert.equal(trade.count, 30);
  assert.deepEqual(trade.parts, [{ date: '2016', count: 30, file: null }]);
  assert.equal(trade.stories.length, 30);
  assert.equal(trade.stories[0].href, '../2016/02/02/story-00000000001d.html');
  assert.equal(few.get('topics/trade.csv')?.text.split('\r\n').length, 32);
});

test('a tag of many stories is cut by time in JSON, as its pages are, and whole as CSV', () => {
  const many = files(manyStories(2000));
  const partsOf = (tag: string): unknown[] => JSON.parse(many.get(`topics/${tag}.json`)?.text ?? '').parts;
  assert.deepEqual(partsOf('ferries'), [
    { date: '2021', count: 32, file: 'ferries/2021.json' },
    { date: '2020', count: 33, file: 'ferries/2020.json' },
    { date: '2019', count: 34, file: 'ferries/2019.json' },
    { date: '2018', count: 33, file: 'ferries/2018.json' },
    { date: '2017', count: 34, file: 'ferries/2017.json' },
    { date: '2016', count: 34, file: 'ferries/2016.json' },
  ]);
  assert.deepEqual(JSON.parse(many.get('topics/ferries.json')?.text ?? '').stories, []);
  const year = JSON.parse(many.get('topics/ferries/2021.json')?.text ?? '');
  assert.equal(year.date, '2021');
  assert.equal(year.stories.length, 32);
  assert.equal(many.get('topics/ferries.csv')?.text.split('\r\n').length, 202);
  // Years of too many are cut by month.
  assert.deepEqual(partsOf('trade').slice(0, 2), [
    { date: '2021-12', count: 12, file: 'trade/2021-12.json' },
    { date: '2021-11', count: 28, file: 'trade/2021-11.json' },
  ]);
});

test('an agency gives away its feed alone: its stories are the records of the archive', () => {
  const tags = [
    { kind: 'agency', id: 'kazinform', name: 'Kazinform', salient: true, paragraph: null, words: null } as const,
  ];
  assert.deepEqual([...files([{ id: 'aaaaaaaaaaaa', tags }]).keys()], []);
});

test('every download that a tag page offers is there', () => {
  const archive = archiveOf(manyStories(700));
  const pages = pagesOf(archive);
  const there = new Set(archive.tags.flatMap(planTagLists).map(({ url }) => url));
  const offered = pages.flatMap(({ content }) => {
    if (content.kind !== 'tag') return [];
    return content.downloads.map(({ href }) => new URL(href, `https://example.org/${content.url}`).pathname.slice(1));
  });
  assert.ok(offered.length > 4);
  assert.deepEqual(
    offered.filter((url) => !there.has(url)),
    [],
  );
});

test('a file whose words change is a file that is made again', () => {
  const before = manyStories(700);
  const changes: readonly ((stories: MadeUpStory[]) => MadeUpStory[])[] = [
    (stories) => [...stories, { id: 'ffffffffffff', published: null, tags: stories[0]?.tags ?? [] }],
    (stories) => [...stories, { id: 'ffffffffffff', published: '2017-05-05', tags: stories[0]?.tags ?? [] }],
    (stories) => stories.slice(1),
    ([first, ...others]) => [{ ...first, id: first?.id ?? '', headline: 'Another headline' }, ...others],
    ([first, ...others]) => [{ ...first, id: first?.id ?? '', time: '12:00', provider: 'BelTA' }, ...others],
    ([first, ...others]) => [{ ...first, id: first?.id ?? '', published: '2018-01-20' }, ...others],
  ];
  const was = files(before);
  for (const change of changes) {
    const is = files(change([...before]));
    for (const [url, { fingerprint, text }] of is) {
      if (was.get(url)?.text !== text) assert.notEqual(was.get(url)?.fingerprint, fingerprint, url);
    }
  }
});
