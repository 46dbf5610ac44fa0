// Does the head of each page tell programs what they look for, and only what holds?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FEED, JSON_FEED } from '../../src/archive/addresses.ts';
import type { PageContent, PageKind } from '../../src/plan/page.ts';
import { FEED_URL, JSON_FEED_URL } from '../../templates/parts/site-sections.ts';
import { fullPages } from './full-pages.ts';
import { site } from './made-up-parts.ts';
import { renderPage } from './render-page.ts';

const settled = { ...site, baseUrl: 'https://example.org/wire/' };

function pageOf(kind: PageKind): PageContent {
  const page = fullPages.find((page) => page.kind === kind);
  assert.ok(page !== undefined, kind);
  return page;
}

function headOf(page: PageContent, of: typeof site = settled): string {
  const html = renderPage(page, of);
  return html.slice(0, html.indexOf('</head>'));
}

test('the feeds stand where the templates say', () => {
  assert.deepEqual([FEED_URL, JSON_FEED_URL], [FEED, JSON_FEED]);
});

for (const page of fullPages) {
  test(`${page.url} has no address and no feed of its own without a base address, and one of each with it`, () => {
    const bare = headOf(page, site);
    assert.ok(!bare.includes('application/atom+xml') || page.kind === 'tag');
    if (!['story', 'moved'].includes(page.kind)) assert.ok(!bare.includes('rel="canonical"'));
    const head = headOf(page);
    const isNowhere = page.kind === 'gone' || page.kind === 'not-found';
    assert.equal(head.match(/rel="canonical"/g)?.length ?? 0, isNowhere ? 0 : 1);
    assert.ok(head.includes(`type="application/atom+xml" title="${site.title}" href="`));
    assert.equal(head.includes('<meta name="robots" content="noindex"/>'), isNowhere);
    assert.ok(!head.includes('content="website"'), 'a reference manager would take it for a mere web page');
  });
}

test('a preview has the title and the sentence of the page', () => {
  const head = headOf(pageOf('day'));
  assert.match(head, /<meta property="og:title" content="[^"]+"\/>/);
  assert.match(head, /<meta property="og:site_name" content="The Steppe Wire"\/>/);
});

test('a story carries its own tags, properties as properties and names as names', () => {
  const head = headOf(pageOf('story'));
  assert.ok(head.includes('<meta name="DC.type" content="newspaperArticle"/>'));
  assert.ok(head.includes('<meta property="og:type" content="article"/>'));
  assert.match(head, /<script type="application\/ld\+json">\{"@context":"https:\/\/schema\.org","@type":"NewsArticle"/);
});

test('the archive is described as a Dataset where it tells about itself', () => {
  assert.match(headOf(pageOf('about')), /<script type="application\/ld\+json">\{[^<]*"@type":"Dataset"/);
});

test('a subject leads to its feed and its data', () => {
  const head = headOf(pageOf('tag'));
  assert.ok(head.includes('<link rel="alternate" type="application/atom+xml" title="Brest (Atom)" href="brest.xml"/>'));
  assert.ok(head.includes('<link rel="alternate" type="text/csv" title="Brest (CSV)" href="brest.csv"/>'));
});
