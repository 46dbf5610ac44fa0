// Does axe find anything wrong on any kind of page, light and dark, narrow and wide?
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { wholeFile } from '../temporary-folder.ts';
import { diskAddress, openBrowser, openReader } from './browser.ts';
import { STANDING_PAGES, seedsSite } from './seeds-site.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const closing = wholeFile();
let site = '';
let browser: Browser;

before(async () => {
  site = await seedsSite(closing);
  browser = await openBrowser(closing);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`no violation on any kind of page, ${colorScheme}, ${width} px`, async () => {
      // axe runs in the page: its policy would not let it.
      const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
      const { page } = await openReader(closing, browser, options);
      for (const [kind, url] of STANDING_PAGES) {
        await page.goto(diskAddress(site) + url);
        // No page here holds another one: the simple way of running it takes half the time.
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`,
        );
        assert.deepEqual(told, [], kind);
      }
    });
  }
}
