// Does every page fit a narrow screen, and letters of twice the size, without scrolling sideways?
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { wholeFile } from '../temporary-folder.ts';
import { diskAddress, openBrowser, openReader } from './browser.ts';
import { STANDING_PAGES, seedsSite } from './seeds-site.ts';

const closing = wholeFile();
let site = '';
let browser: Browser;

before(async () => {
  site = await seedsSite(closing);
  browser = await openBrowser(closing);
});

/** What sticks out to the right of the window, if the page can be scrolled there; null: it cannot. */
async function overflow(page: Page): Promise<string | null> {
  return await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const widest = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} px in ${clientWidth}: ${widest?.outerHTML.slice(0, 120) ?? 'nothing found'}`;
  });
}

const DOUBLE = (): void => {
  const { style } = document.documentElement;
  style.fontSize = `${Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 2}px`;
};

test('no page scrolls sideways at 320 px', async () => {
  const { page } = await openReader(closing, browser, { viewport: { width: 320, height: 640 } });
  for (const [kind, url] of STANDING_PAGES) {
    await page.goto(diskAddress(site) + url);
    assert.equal(await overflow(page), null, kind);
  }
});

for (const width of [640, 1280]) {
  test(`no page scrolls sideways with letters of twice the size at ${width} px`, async () => {
    const { page } = await openReader(closing, browser, { viewport: { width, height: 900 } });
    for (const [kind, url] of STANDING_PAGES) {
      await page.goto(diskAddress(site) + url);
      await page.evaluate(DOUBLE);
      assert.equal(await overflow(page), null, kind);
    }
  });
}

test('on paper no page is wider than the sheet, and the menu is left out', async () => {
  const { page } = await openReader(closing, browser, { viewport: { width: 718, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  for (const [kind, url] of STANDING_PAGES) {
    await page.goto(diskAddress(site) + url);
    assert.equal(await overflow(page), null, kind);
    assert.equal(await page.locator('a.skip').isVisible(), false, kind);
  }
});
