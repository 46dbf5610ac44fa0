// Can a reader walk with the keyboard alone, and see where he is?
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

/** What has the focus: where it leads, whether it can be seen, and how far its outline or colours differ. */
async function focused(page: Page): Promise<{ href: string; isSeen: boolean; outline: string }> {
  return await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null) return { href: '', isSeen: false, outline: '' };
    const { width, height, top, bottom } = element.getBoundingClientRect();
    const isSeen = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { href: element.getAttribute('href') ?? '', isSeen, outline: `${outlineStyle} ${outlineWidth}` };
  });
}

/** Presses Tab until the focus is on a link to an address that ends so. */
async function tabTo(page: Page, ending: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const { href } = await focused(page);
    if (href.endsWith(ending)) return;
  }
  assert.fail(`Tab never came to a link that ends in ${ending}`);
}

test('the first Tab shows a way past the menu, and it leads to the text', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.story);
  await page.keyboard.press('Tab');
  const { href, isSeen } = await focused(page);
  assert.equal(href, '#main');
  assert.ok(isSeen);
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#main$/);
  await page.keyboard.press('Tab');
  const isInText = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement) ?? false);
  assert.ok(isInText);
});

test('everything that can have the focus shows it', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  for (const url of [PAGES.home, PAGES.story, PAGES.month]) {
    await page.goto(diskAddress(site) + url);
    const links = await page.locator('a[href]:visible, summary:visible').count();
    assert.ok(links > 5);
    for (let presses = 0; presses < Math.min(links, 60); presses += 1) {
      await page.keyboard.press('Tab');
      const { isSeen, outline, href } = await focused(page);
      assert.ok(isSeen, `${url}: the focus on ${href} is out of sight`);
      assert.doesNotMatch(outline, /^none|\b0px$/, `${url}: the focus on ${href} has no outline`);
    }
  }
});

test('home → year → month → day → story → tag, with Tab and Enter', async () => {
  const { page } = await openReader(closing, browser, { javaScriptEnabled: false });
  await page.goto(diskAddress(site) + PAGES.home);
  for (const ending of [
    '2018/index.html',
    '09/index.html',
    '11/index.html',
    'january-july.html',
    'places/astana.html',
  ]) {
    await tabTo(page, ending);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(ending));
  }
  assert.equal(await wordsOf(page.locator('h1')), 'Astana');
});
