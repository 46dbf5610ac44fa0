// Can a reader without script walk from the home page down to a story and on to what it is about, wherever the site stands?
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { wholeFile } from '../temporary-folder.ts';
import { diskAddress, host, openBrowser, openReader, wordsOf } from './browser.ts';
import { PAGES, seedsSite } from './seeds-site.ts';

const closing = wholeFile();
let site = '';
let browser: Browser;

before(async () => {
  site = await seedsSite(closing);
  browser = await openBrowser(closing);
});

/** Follows the link in the page's text that leads to an address ending so, or to a place in it. @returns its heading */
async function follow(page: Page, ending: string): Promise<string> {
  await page.locator(`main a:is([href$="${ending}"], [href*="${ending}#"])`).first().click();
  await page.waitForLoadState();
  return heading(page);
}

async function heading(page: Page): Promise<string> {
  return await wordsOf(page.locator('h1'));
}

async function walk(page: Page, root: string): Promise<void> {
  await page.goto(`${root}index.html`);
  assert.equal(await heading(page), 'Belarus and Kazakhstan on the wire');
  assert.match(await follow(page, '2017/index.html'), /2017/);
  assert.match(await follow(page, '11/index.html'), /November 2017/);
  assert.match(await follow(page, '23/index.html'), /23 November 2017/);
  const story = await follow(page, 'international-organizations.html');
  assert.equal(story, 'Importance of Belarus-Kazakhstan cooperation in international organizations emphasized');
  assert.match(await wordsOf(page.locator('#p1')), /Vladimir Andreichenko pointed to the importance/);
  assert.equal(await follow(page, 'places/minsk.html'), 'Minsk');
  assert.match(await follow(page, 'industrial-cooperation-with-kazakhstan.html'), /great prospects for industrial/);
  assert.match(await wordsOf(page.locator('main')), /MINSK\. KAZINFORM/);
  // Back to the beginning by the name of the archive.
  await page.locator('header a[href$="index.html"]').first().click();
  await page.waitForLoadState();
  assert.equal(await heading(page), 'Belarus and Kazakhstan on the wire');
}

for (const [where, address] of [
  ['at the root of a host', (): Promise<string> => host(closing, site, '/')],
  ['below a path of a host', (): Promise<string> => host(closing, site, '/a/b/')],
  ['from a folder on the disk', async (): Promise<string> => diskAddress(site)],
] as const) {
  test(`home → year → month → day → story → tag → story, ${where}`, async () => {
    const root = await address();
    const { page, assertAtPeace } = await openReader(closing, browser, { javaScriptEnabled: false });
    await walk(page, root);
    assertAtPeace(root);
  });
}

test('the undated story is found on its shelf, and says that its date is not known', async () => {
  const root = diskAddress(site);
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(`${root}index.html`);
  await page.locator('a[href$="undated/index.html"]').first().click();
  assert.match(await follow(page, 'belarus-kazakhstan-trade.html'), /Call for measures to reverse negative trends/);
  assert.match(await wordsOf(page.locator('main')), /not (?:known|stated)|undated/i);
});

test('the untouched text of a story is one click away, and is its source byte for byte', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  const root = await host(closing, site, '/a/b/');
  await page.goto(root + PAGES.story);
  await page.locator('main a[href$=".txt"]').first().click();
  await page.waitForLoadState();
  assert.match(await wordsOf(page.locator('body')), /^Projects Government Bodies Flag Saturday, 20 April 2024/);
});

test('what was left out of a story can be read on its page', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.story);
  const details = page.locator('.source details').first();
  await details.locator('summary').click();
  assert.ok(await details.getByText('Government Bodies').isVisible());
});

test('a timeline shows one sort of happenings alone, and all of them again', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.timeline);
  const entries = page.locator('#all > ol > li');
  const all = await entries.count();
  const filters = page.locator('nav.filters');
  await filters.getByRole('link', { name: 'planned' }).click();
  const planned = await page.locator('#all > ol > li.planned').count();
  assert.ok(planned > 0 && planned < all);
  assert.equal(await entries.filter({ visible: true }).count(), planned);
  await filters.getByRole('link', { name: 'everything' }).click();
  assert.equal(await entries.filter({ visible: true }).count(), all);
});

test('an address that moved leads on without script', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.moved);
  await page.waitForURL(/a-bridge-as-it-was\.html$/);
  assert.match(await heading(page), /A bridge/);
});

test('an address whose article is gone says so', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.gone);
  assert.match(await wordsOf(page.locator('main')), /withdrawn|no longer|gone|taken/i);
});

test('a page that is not there is told below a path, too, and leads home', async () => {
  const root = await host(closing, site, '/');
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  const response = await page.goto(`${root}2099/01/01/index.html`);
  assert.equal(response?.status(), 404);
  await page.locator('a[href$="index.html"]').first().click();
  await page.waitForLoadState();
  assert.equal(await heading(page), 'Belarus and Kazakhstan on the wire');
});
