// Does a page tell programs what it should, in the words that they know, and nothing that leads them astray?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../src/article/article-record.ts';
import { archiveMetadata, type Metadata, storyMetadata } from '../../src/reference/metadata.ts';
import type { ArchiveName } from '../../src/reference/news-article.ts';
import { publishedOn, record } from './made-up-record.ts';

const archive = { title: 'The Steppe Wire', baseUrl: 'https://example.org/wire/' };
const LEDE = 'The ferry line between the two river ports is to open in spring.';

function describe(change: Partial<ArticleRecord> = {}, lede = LEDE, of: ArchiveName = archive): Metadata {
  return storyMetadata({ ...record, ...change }, lede, of);
}

function statement({ jsonLd }: Metadata): Readonly<Record<string, unknown>> {
  assert.ok(jsonLd !== null);
  return JSON.parse(jsonLd);
}

function tagsOf(metadata: Metadata): Readonly<Record<string, string>> {
  return Object.fromEntries(metadata.tags.map(({ name, content }) => [name, content]));
}

test('a story is a NewsArticle of its agency, provided by the archive', () => {
  const agency = { '@type': 'NewsMediaOrganization', name: 'Kazinform' };
  assert.deepEqual(statement(describe()), {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'https://example.org/wire/2016/12/13/ferry-line.html',
    url: 'https://example.org/wire/2016/12/13/ferry-line.html',
    identifier: '1f0c8a7de4b2',
    headline: 'Ferry line to open in spring',
    description: LEDE,
    inLanguage: 'en',
    datePublished: '2016-12-13T18:49:00+06:00',
    dateCreated: '2016-12-12',
    dateline: 'BREST, 12 December. KAZINFORM',
    articleSection: 'Economy',
    keywords: ['ferry', 'trade'],
    author: agency,
    publisher: agency,
    provider: { '@type': 'ArchiveOrganization', name: 'The Steppe Wire', url: 'https://example.org/wire/' },
    isBasedOn: 'https://example.net/news/17',
    about: [
      { '@type': 'Place', name: 'Brest', url: 'https://example.org/wire/places/brest.html' },
      { '@type': 'Thing', name: 'Trade', url: 'https://example.org/wire/topics/trade.html' },
      { '@type': 'Organization', name: 'River Port', url: 'https://example.org/wire/organisations/river-port.html' },
    ],
    mentions: [
      { '@type': 'NewsMediaOrganization', name: 'BelTA', url: 'https://example.org/wire/agencies/belta.html' },
      { '@type': 'Person', name: 'Pavel Ivanyuk', url: 'https://example.org/wire/people/pavel-ivanyuk.html' },
    ],
    copyrightNotice: 'Shown for research',
  });
});

test('what is not known is not stated', () => {
  const bare = statement(
    describe(
      {
        ...{ provider: null, credits: [], dateline: null, section: null, keywords: [], tags: [] },
        ...{ source: null, rights: null, published: publishedOn(null).published },
      },
      '',
      { title: 'The Steppe Wire', baseUrl: null },
    ),
  );
  assert.deepEqual(Object.keys(bare), ['@context', '@type', 'identifier', 'headline', 'inLanguage', 'provider']);
});

test('an hour without its distance from UTC is left out, for it would name another moment', () => {
  const zone = (zone: string | null): unknown =>
    statement(describe({ published: { ...record.published, zone } })).datePublished;
  assert.equal(zone('Asia/Almaty'), '2016-12-13');
  assert.equal(zone(null), '2016-12-13');
  assert.equal(zone('GMT+05:30'), '2016-12-13T18:49:00+05:30');
  assert.equal(zone('UTC -3'), '2016-12-13T18:49:00-03:00');
});

test('whoever signed is an author beside the agency', () => {
  const { author, publisher } = statement(describe({ byline: 'Aigul Omarova' }));
  assert.deepEqual(author, [{ '@type': 'Person', name: 'Aigul Omarova' }, publisher]);
});

test('rights that are an address are a licence', () => {
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  const said = statement(describe({ rights: license }));
  assert.equal(said.license, license);
  assert.ok(!('copyrightNotice' in said));
});

test('an address that an editor wrote is stated only where it is one of the web', () => {
  assert.equal(statement(describe({ source: 'javascript:alert(1)' })).isBasedOn, undefined);
});

test('no text ends the script that it stands in', () => {
  const metadata = describe({ headline: { text: '</script><script>alert(1)</script><!--', origin: 'stated' } });
  assert.ok(metadata.jsonLd !== null && !metadata.jsonLd.includes('<'));
  assert.equal(statement(metadata).headline, '</script><script>alert(1)</script><!--');
});

test('a reference manager is told: a newspaper article, of the agency, on its day', () => {
  const tags = tagsOf(describe({ byline: 'Aigul Omarova' }));
  assert.equal(tags['DC.type'], 'newspaperArticle');
  assert.equal(tags.citation_title, 'Ferry line to open in spring');
  assert.equal(tags.citation_date, '2016-12-13');
  assert.equal(tags.citation_author, 'Aigul Omarova');
  assert.equal(tags['DC.source'], 'Kazinform');
  assert.equal(tags['prism.publicationName'], 'Kazinform');
  assert.equal(tags['DC.language'], 'en');
});

test('nothing that would make it take the page for something else', () => {
  const names = describe().tags.map(({ name }) => name);
  for (const name of ['citation_journal_title', 'citation_author', 'DC.creator', 'citation_publication_date']) {
    assert.ok(!names.includes(name), name);
  }
  assert.equal(tagsOf(describe())['og:type'], 'article');
  assert.equal(new Set(names).size, names.length, 'each name once');
});

test('a title that the archive made is in square brackets for those who cite, and plain in a preview', () => {
  const tags = tagsOf(describe({ headline: { text: 'Ferry line to open', origin: 'derived' } }));
  assert.equal(tags.citation_title, '[Ferry line to open]');
  assert.equal(tags['og:title'], 'Ferry line to open');
});

test('without a date or a base address none is told', () => {
  const tags = tagsOf(storyMetadata(publishedOn(null), LEDE, { title: 'The Steppe Wire', baseUrl: null }));
  for (const name of ['citation_date', 'article:published_time', 'og:url']) assert.ok(!(name in tags), name);
});

test('of a story that was withdrawn nothing is told but that it should not be listed', () => {
  assert.deepEqual(describe({ status: 'withdrawn' }), {
    tags: [{ name: 'robots', content: 'noindex' }],
    jsonLd: null,
  });
});

test('the archive as a whole is a Dataset with its span, its languages and its agencies', () => {
  const coverage = { first: '2016-12-13', last: '2018-12', agencies: ['Kazinform', 'BelTA'], languages: ['en', 'kk'] };
  const site = { ...archive, description: 'Dispatches between two capitals.' };
  const said = statement(archiveMetadata({ ...coverage, rights: ['https://example.org/licence'] }, site));
  assert.equal(said['@type'], 'Dataset');
  assert.equal(said.name, 'The Steppe Wire');
  assert.equal(said.description, 'Dispatches between two capitals.');
  assert.equal(said.temporalCoverage, '2016-12-13/2018-12');
  assert.equal(said.license, 'https://example.org/licence');
  assert.deepEqual(said.inLanguage, ['en', 'kk']);
  assert.match(
    JSON.stringify(said.distribution),
    /"contentUrl":"https:\/\/example\.org\/wire\/data\/datapackage\.json"/,
  );
  const mixed = statement(archiveMetadata({ ...coverage, rights: ['https://example.org/licence', null] }, site));
  assert.ok(!('license' in mixed), 'one licence for all only where all have it');
});
