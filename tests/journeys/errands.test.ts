// Does a reader who comes for the first time find what he came for, by the words of the links alone?
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { wholeFile } from '../temporary-folder.ts';
import { diskAddress, openBrowser, openReader, wordsOf } from './browser.ts';
import { PAGES, seedsSite } from './seeds-site.ts';

const closing = wholeFile();
let site = '';
let browser: Browser;

before(async () => {
  site = await seedsSite(closing);
  browser = await openBrowser(closing);
});

/** Opens the home page and follows links by their words, one after the other. */
async function follow(...links: readonly (string | RegExp)[]): Promise<Page> {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.home);
  for (const name of links) {
    await page
      .getByRole('link', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click();
    await page.waitForLoadState();
  }
  return page;
}

test('what the ambassador said about trade in 2018', async () => {
  const page = await follow(
    'Offices',
    'Ambassador of Kazakhstan to Belarus',
    'Yermukhamet Yertysbayev',
    /^Trade between/,
  );
  assert.match(await wordsOf(page.locator('article .when')), /2018/);
  assert.match(await wordsOf(page.locator('article')), /Ambassador .*trade/);
});

test('everything from Brest', async () => {
  const page = await follow('Places', 'Brest');
  assert.equal(await wordsOf(page.locator('h1')), 'Brest');
  const headlines = await page.locator('section[aria-labelledby^="y"] .headline').allTextContents();
  assert.deepEqual(headlines, [
    'Trade between Brest Oblast and Kazakhstan rose by 18% in January-July',
    'Relations between Belarus and Kazakhstan have reached the level of strategic partnership',
  ]);
});

test('the story of 30 May that nobody has dated', async () => {
  const page = await follow('Undated', /^Call for measures/);
  assert.match(await wordsOf(page.locator('article')), /30 May/);
  assert.match(await wordsOf(page.locator('article .when')), /undated/);
});
