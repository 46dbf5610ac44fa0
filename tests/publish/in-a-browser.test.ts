// Does a real parser take our XML, and does a real browser let our pages be what they should under their policy?
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { planFeeds, planTagFeed } from '../../src/publish/feeds.ts';
import { hostPolicy, securityPolicy } from '../../src/publish/security-policy.ts';
import { planSitemap } from '../../src/publish/sitemap.ts';
import { storyMetadata } from '../../src/reference/metadata.ts';
import { findBrowser } from '../runner/find-browser.ts';
import { fullPages } from '../templates/full-pages.ts';
import { site as madeUpSite, article as record, story } from '../templates/made-up-parts.ts';
import { renderPage } from '../templates/render-page.ts';
import { archiveOf, manyStories } from './made-up-archive.ts';

const BASE = 'https://example.org/wire/';
const ATOM = 'http://www.w3.org/2005/Atom';

/** An XML element as the browser's parser has read it; `text` is all the text in it. */
interface Element {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const PARSE = `xml => {
  const read = element => ({
    name: element.localName,
    namespace: element.namespaceURI,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    children: [...element.children].map(read),
    text: element.textContent,
  });
  return read(new DOMParser().parseFromString(xml, 'application/xml').documentElement);
}`;

let browser: Browser;
let page: Page;

/** What the host answers, whatever it is asked for. */
let sent = { html: '', policy: '' };

before(async () => {
  const executablePath = findBrowser(process.env);
  assert.ok(executablePath !== null, 'a Chromium or Chrome');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 204 });
    const headers = { 'Content-Security-Policy': sent.policy };
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: sent.html });
  });
});
after(() => browser.close());

async function parse(xml: string): Promise<Element> {
  const root = await page.evaluate<Element>(`(${PARSE})(${JSON.stringify(xml)})`);
  assert.notEqual(root.name, 'parsererror', root.text);
  return root;
}

function named(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

function links(element: Element, rel: string): string[] {
  return named(element, 'link').flatMap(({ attributes }) => (attributes.rel === rel ? (attributes.href ?? '') : []));
}

const hostile = 'A <b> & "c" ]]> <!-- \u0000\u0008\u000b\u001f\ufffe\uffff\ud800 \udfff 😀 Өзен';
const stories = [
  ...manyStories(240, (at) => (at < 230 ? '2026-01-15' : '2026-02-01')),
  { id: 'ffffffffffff', headline: hostile, lede: hostile, lang: 'kk', provider: hostile, rights: hostile },
  { id: 'eeeeeeeeeeee', lede: '', provider: null, published: null },
];
const archive = archiveOf(stories);
const feedSite = { title: hostile, description: hostile, language: 'en', baseUrl: BASE };

for (const tagAuthority of [null, 'example.org,2026']) {
  test(`every feed keeps the rules of RFC 4287, tag authority ${tagAuthority}`, async () => {
    const ids = stories.map(({ id }) => id);
    const site = { ...feedSite, tagAuthority };
    const places = new Map(ids.map((id, at) => [id, at]));
    const ofTags = archive.tags.flatMap((tag) => planTagFeed(tag, places, site));
    const files = [...planFeeds(archive, ids, site), ...ofTags].filter(({ url }) => url.endsWith('.xml'));
    assert.equal(files.length, 1 + 2 + 2);
    for (const { url, make } of files) {
      const feed = await parse(String(make(() => '')));
      assert.deepEqual([feed.name, feed.namespace], ['feed', ATOM]);
      assert.deepEqual(links(feed, 'self'), [BASE + url]);
      assert.equal(links(feed, 'alternate').length, 1);
      assert.equal(named(feed, 'author').length, 1);
      checkCommon(feed);
      const entries = named(feed, 'entry');
      for (const entry of entries) checkEntry(entry);
      const names = entries.map((entry) => named(entry, 'id')[0]?.text);
      assert.equal(new Set(names).size, entries.length, 'no entry twice');
      const newest = entries.map((entry) => named(entry, 'updated')[0]?.text ?? '').sort();
      assert.equal(named(feed, 'updated')[0]?.text, newest[newest.length - 1]);
    }
  });
}

/** What feeds and entries have in common: one id that is an IRI, one title, one moment. */
function checkCommon(element: Element): void {
  for (const name of ['id', 'title', 'updated']) assert.equal(named(element, name).length, 1, name);
  assert.match(named(element, 'id')[0]?.text ?? '', /^(?:https:\/\/|urn:uuid:|tag:example\.org,2026:)[^\s<>"]+$/);
  for (const moment of [...named(element, 'updated'), ...named(element, 'published')]) {
    assert.match(moment.text, /^\d{4}-\d{2}-\d{2}T12:00:00Z$/);
  }
  for (const author of named(element, 'author')) assert.equal(named(author, 'name').length, 1);
}

function checkEntry(entry: Element): void {
  checkCommon(entry);
  // An entry without content must lead to a page.
  const [address, ...others] = links(entry, 'alternate');
  assert.ok(address?.startsWith(BASE) === true && others.length === 0);
  for (const name of ['published', 'summary', 'rights']) assert.ok(named(entry, name).length <= 1, name);
  for (const { attributes } of named(entry, 'category')) assert.ok(attributes.term !== undefined && attributes.term);
}

test('a text comes through a feed as it is, but for what XML cannot hold', async () => {
  const ids = stories.map(({ id }) => id);
  const [feed] = planFeeds(archive, ids, { ...feedSite, tagAuthority: null });
  const root = await parse(String(feed?.make(() => '')));
  const entry = named(root, 'entry').find(({ attributes }) => attributes['xml:lang'] === 'kk');
  assert.equal(entry && named(entry, 'title')[0]?.text, 'A <b> & "c" ]]> <!--   😀 Өзен');
});

test('the documents of the past are marked as such, in the namespace of RFC 5005', async () => {
  const ids = stories.map(({ id }) => id);
  const file = planFeeds(archive, ids, { ...feedSite, tagAuthority: null }).find(({ url }) => url === 'feed/2.xml');
  const root = await parse(String(file?.make(() => '')));
  const [mark] = named(root, 'archive');
  assert.equal(mark?.namespace, 'http://purl.org/syndication/history/1.0');
  assert.deepEqual(links(root, 'current'), [`${BASE}feed.xml`]);
  assert.deepEqual(links(root, 'prev-archive'), [`${BASE}feed/1.xml`]);
});

test('sitemaps are what the protocol says', async () => {
  const files = planSitemap(archive, { key: 0, urls: () => ['index.html'] }, BASE).filter(({ url }) =>
    url.endsWith('.xml'),
  );
  for (const { url, make } of files) {
    const root = await parse(String(make(() => '')));
    assert.equal(root.namespace, 'http://www.sitemaps.org/schemas/sitemap/0.9');
    assert.equal(root.name, url === 'sitemap.xml' ? 'sitemapindex' : 'urlset');
    for (const place of root.children) {
      assert.equal(place.name, url === 'sitemap.xml' ? 'sitemap' : 'url');
      const [address, changed, ...others] = place.children;
      assert.ok(address?.name === 'loc' && address.text.startsWith(BASE) && others.length === 0);
      if (changed !== undefined) assert.match(changed.text, /^\d{4}-\d{2}-\d{2}$/);
    }
  }
});

const css = 'h1{color:rgb(1,2,3)}';
const policy = securityPolicy([`sha256-${createHash('sha256').update(css).digest('base64')}`]);
const site = { ...madeUpSite, css, policy, baseUrl: BASE };

/** Opens a page as a host with our headers would send it. @returns what the browser complained of */
async function open(html: string, scripts: readonly string[]): Promise<string[]> {
  const complaints: string[] = [];
  const listen = (message: { text(): string }): void => void complaints.push(message.text());
  sent = { html, policy: hostPolicy(policy, scripts) };
  page.on('console', listen);
  await page.goto(`${BASE}2016/12/13/ferry-line.html`);
  page.off('console', listen);
  return complaints;
}

test('the policy of a page lets in its style and its statement, and runs nothing that a headline says', async () => {
  const headline = { text: '</script><script>document.title = "run"</script>', origin: 'stated' } as const;
  const article = { ...record, headline };
  const metadata = storyMetadata(article, 'The ferry line.', { title: site.title, baseUrl: BASE });
  const html = renderPage({ ...story, title: headline.text, article, metadata }, site);
  assert.deepEqual(await open(html, []), []);
  assert.equal(await page.evaluate('getComputedStyle(document.querySelector("h1")).color'), 'rgb(1, 2, 3)');
  const said = await page.evaluate<string>(`document.querySelector('script[type="application/ld+json"]').textContent`);
  assert.equal(JSON.parse(said).headline, headline.text);
  assert.notEqual(await page.title(), 'run');
  const named = await page.evaluate<string>(`document.querySelector('meta[name="DC.type"]').content`);
  assert.equal(named, 'newspaperArticle');
});

test('under the policies of page and host the page of no address still guesses the year', async () => {
  const notFound = fullPages.find(({ kind }) => kind === 'not-found');
  assert.ok(notFound?.kind === 'not-found');
  assert.deepEqual(await open(renderPage(notFound, site), [`'${notFound.script.hash}'`]), []);
  assert.equal(await page.evaluate('document.getElementById("guess").hidden'), false);
});

test('the policy of the host alone stops a script that it does not name', async () => {
  const complaints = await open('<!DOCTYPE html><title>a</title><script>document.title = "run"</script>', []);
  assert.equal(await page.title(), 'a');
  assert.equal(complaints.length, 1);
});
