// Do the feeds hold what came in, under names that stay, and keep still where nothing came?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DataFile } from '../../src/plan/data-file.ts';
import type { FeedSite } from '../../src/publish/feed.ts';
import { nameUuid, storyFeedId } from '../../src/publish/feed-id.ts';
import { planFeeds, planTagFeed } from '../../src/publish/feeds.ts';
import { archiveOf, type MadeUpStory, manyStories } from './made-up-archive.ts';

const site: FeedSite = {
  title: 'The Steppe Wire',
  description: 'Dispatches between two capitals.',
  language: 'en',
  baseUrl: 'https://example.org/wire/',
  tagAuthority: 'example.org,2026',
};

function feedsOf(stories: readonly MadeUpStory[], of: FeedSite = site): Map<string, DataFile> {
  const archive = archiveOf(stories);
  const ids = stories.map(({ id }) => id);
  const places = new Map(ids.map((id, at) => [id, at]));
  const ofTags = archive.tags.flatMap((tag) => planTagFeed(tag, places, of));
  return new Map([...planFeeds(archive, ids, of), ...ofTags].map((file) => [file.url, file]));
}

function printed(files: ReadonlyMap<string, DataFile>, url: string): string {
  const content = files.get(url)?.make(() => '');
  assert.ok(typeof content === 'string', url);
  return content;
}

/** The ids of the entries. */
function entries(feed: string): string[] {
  return [...feed.matchAll(/<entry[\s\S]*?<id>([^<]+)<\/id>/g)].map((match) => match[1] ?? '');
}

const some: readonly MadeUpStory[] = [
  { id: 'aaaaaaaaaaaa', published: '2018-09-04', added: '2026-01-15' },
  { id: 'bbbbbbbbbbbb', published: '2016-12-13', added: '2026-02-01' },
  { id: 'cccccccccccc', published: '2017-12-13', added: '2026-02-01' },
  { id: 'dddddddddddd', published: null, added: '2026-02-01' },
];

test('what came in last stands first, whenever it was published', () => {
  const ids = entries(printed(feedsOf(some), 'feed.xml'));
  const name = (letter: string): string => `tag:example.org,2026:story/${letter.repeat(12)}`;
  assert.deepEqual(ids, [name('d'), name('c'), name('b'), name('a')]);
});

test('the feed is as new as its newest entry, at noon UTC of that day', () => {
  assert.match(printed(feedsOf(some), 'feed.xml'), /<\/subtitle>\n<updated>2026-02-01T12:00:00Z<\/updated>/);
});

test('a text that was mended is as new as its mending', () => {
  const mended = { id: 'aaaaaaaaaaaa', versions: [{ sha256: 'e'.repeat(64), until: '2026-03-07' }] };
  const feed = printed(feedsOf([mended]), 'feed.xml');
  assert.match(feed, /<published>2026-01-15T12:00:00Z<\/published>\n<updated>2026-03-07T12:00:00Z<\/updated>/);
});

test('an archive without stories has a feed without entries, and no present day in it', () => {
  const feed = printed(feedsOf([]), 'feed.xml');
  assert.match(feed, /<updated>1970-01-01T00:00:00Z<\/updated>/);
  assert.deepEqual(entries(feed), []);
});

test('without a tag authority a story is named by a UUID, a feed by its address', () => {
  const feed = printed(feedsOf(some, { ...site, tagAuthority: null }), 'feed.xml');
  assert.match(feed, /<id>https:\/\/example\.org\/wire\/feed\.xml<\/id>/);
  for (const id of entries(feed)) {
    assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  assert.equal(new Set(entries(feed)).size, 4);
});

test('a story keeps its name when the site moves', () => {
  const [here, there] = ['https://example.org/wire/', 'https://example.net/'].map((baseUrl) =>
    entries(printed(feedsOf(some, { ...site, baseUrl, tagAuthority: null }), 'feed.xml')),
  );
  assert.deepEqual(here, there);
});

test('a name-based UUID is the one that the standard gives for the name', () => {
  const dns = Buffer.from('6ba7b8109dad11d180b400c04fd430c8', 'hex');
  assert.equal(nameUuid(dns, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('the name of a story never changes from one version of this program to the next', () => {
  assert.equal(storyFeedId('1f0c8a7de4b2', null), 'urn:uuid:673b9f68-e5d0-5be6-b65f-2055ea84a521');
});

test('a story whose words may not be shown has its headline alone', () => {
  const feed = printed(feedsOf([{ id: 'aaaaaaaaaaaa', lede: '', status: 'metadata' }]), 'feed.xml');
  assert.match(feed, /<title>Ferry line aaaaaaaaaaaa to open<\/title>/);
  assert.ok(!feed.includes('<summary'));
});

test('signs and control characters of a text do not break the feed', () => {
  const feed = printed(
    feedsOf([{ id: 'aaaaaaaaaaaa', headline: 'A <b> & "c"\u0000\u000b\ufffe\ud800 😀' }]),
    'feed.xml',
  );
  assert.match(feed, /<title>A &lt;b&gt; &amp; &quot;c&quot; 😀<\/title>/);
});

test('the feed and its past together hold every story, and each stretch leads to the one before', () => {
  const stories = manyStories(345, (at) => (at < 320 ? '2026-01-15' : '2026-02-01'));
  const files = feedsOf(stories);
  const held = new Set<string>();
  let url: string | undefined = 'feed.xml';
  const way: string[] = [];
  while (url !== undefined) {
    way.push(url);
    const document = printed(files, url);
    for (const id of entries(document)) held.add(id);
    assert.equal(document.includes('<fh:archive/>'), url !== 'feed.xml');
    assert.equal(document.includes('rel="current"'), url !== 'feed.xml');
    url = /rel="prev-archive" type="[^"]+" href="https:\/\/example\.org\/wire\/([^"]+)"/.exec(document)?.[1];
  }
  assert.deepEqual(way, ['feed.xml', 'feed/3.xml', 'feed/2.xml', 'feed/1.xml']);
  assert.equal(held.size, 345);
});

test('one more story touches the feeds that show it, and no closed stretch', () => {
  const before = manyStories(345);
  const more = { ...manyStories(1)[0], id: 'ffffffffffff', added: '2026-03-01', tags: [] };
  const [was, is] = [feedsOf(before), feedsOf([...before, more])];
  const touched = [...is].filter(([url, { fingerprint }]) => was.get(url)?.fingerprint !== fingerprint);
  assert.deepEqual(
    touched.map(([url]) => url),
    ['feed.xml', 'feed.json'],
  );
  for (const [url, { fingerprint }] of is) {
    if (was.get(url)?.fingerprint === fingerprint) assert.equal(printed(was, url), printed(is, url));
  }
});

test('a story that is gone moves no story into another stretch', () => {
  const stories = manyStories(345);
  const whole = feedsOf(stories);
  const files = planFeeds(
    archiveOf(stories.filter((_, at) => at !== 7)),
    stories.map(({ id }) => id),
    site,
  );

  const second = files.find(({ url }) => url === 'feed/2.xml')?.fingerprint;
  assert.equal(second, whole.get('feed/2.xml')?.fingerprint);
});

test('a tag has a feed of its latest twenty stories', () => {
  const feed = printed(feedsOf(manyStories(345)), 'topics/trade.xml');
  assert.equal(entries(feed).length, 20);
  assert.match(feed, /<id>tag:example\.org,2026:feed\/topics\/trade<\/id>/);
  assert.match(feed, /<title>Trade · The Steppe Wire<\/title>/);
  assert.match(feed, /rel="alternate" type="text\/html" href="https:\/\/example\.org\/wire\/topics\/trade\.html"/);
});

test('the JSON Feed holds the same stories as the Atom feed, with the keys that its standard asks for', () => {
  const files = feedsOf(some);
  const feed = JSON.parse(printed(files, 'feed.json'));
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.feed_url, 'https://example.org/wire/feed.json');
  const ids: string[] = feed.items.map(({ id }: { id: string }) => id);
  assert.deepEqual(ids, entries(printed(files, 'feed.xml')));
  for (const item of feed.items) {
    assert.equal(typeof item.content_text, 'string');
    assert.match(item.date_published, /^\d{4}-\d{2}-\d{2}T12:00:00Z$/);
    assert.match(item.url, /^https:\/\/example\.org\/wire\//);
  }
});
