// Does a page stand still while it is read, and does it ask no other host for anything?
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { wholeFile } from '../temporary-folder.ts';
import { diskAddress, host, openBrowser, openReader } from './browser.ts';
import { STANDING_PAGES, seedsSite } from './seeds-site.ts';

const closing = wholeFile();
let site = '';
let browser: Browser;

before(async () => {
  site = await seedsSite(closing);
  browser = await openBrowser(closing);
});

/** How far what is seen has moved since the page began to show (CLS), all moves summed, in thousandths: less is nothing that an eye sees. */
async function shiftOf(page: Page): Promise<number> {
  const sum = await page.evaluate(
    async () =>
      await new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: by then everything that a page without script does is done.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  return Math.round(sum * 1000);
}

for (const width of [320, 1280]) {
  test(`nothing moves and nothing is asked of another host, ${width} px`, async () => {
    const root = await host(closing, site, '/');
    const { page, assertAtPeace } = await openReader(closing, browser, { viewport: { width, height: 900 } });
    for (const [kind, url] of STANDING_PAGES) {
      await page.goto(root + url);
      assert.equal(await shiftOf(page), 0, kind);
    }
    assertAtPeace(root);
  });
}

test('a move would be noticed', async () => {
  const { page } = await openReader(closing, browser, { bypassCSP: true });
  await page.goto(`${diskAddress(site)}index.html`);
  await page.evaluate(() => {
    const block = document.createElement('p');
    block.style.height = '200px';
    document.querySelector('main')?.prepend(block);
  });
  await page.waitForTimeout(100);
  assert.ok((await shiftOf(page)) > 0);
});
