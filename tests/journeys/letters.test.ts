// Has every letter of Kazakh and Belarusian a shape of its own, in each of the site's typefaces?
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { wholeFile } from '../temporary-folder.ts';
import { diskAddress, openBrowser, openReader } from './browser.ts';
import { PAGES, seedsSite } from './seeds-site.ts';

const ALPHABETS = {
  kk: 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  be: 'АБВГҐДЕЁЖЗІЙКЛМНОПРСТУЎФХЦЧШЫЬЭЮЯабвгґдеёжзійклмнопрстуўфхцчшыьэюя',
} as const;

/** A character that no font has: what is drawn for it is the sign for a missing one. */
const NOBODY = '\u{10FFFD}';

const closing = wholeFile();
let site = '';
let browser: Browser;

before(async () => {
  site = await seedsSite(closing);
  browser = await openBrowser(closing);
});

for (const [lang, alphabet] of Object.entries(ALPHABETS)) {
  for (const [face, selector] of [
    ['what the agencies wrote', '.headline'],
    ['what the archive says', 'p:not(.headline)'],
  ] as const) {
    test(`${lang}: no letter is missing, and no two look alike, in the type of ${face}`, async () => {
      const { page } = await openReader(closing, browser);
      await page.goto(diskAddress(site) + PAGES.style);
      const family = await page
        .locator(`main dd ${selector}[lang="${lang}"]`)
        .first()
        .evaluate((element) => getComputedStyle(element).fontFamily);
      const shapes = await page.evaluate(
        ({ family, lang, letters }) => {
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height, canvas.lang] = [96, 96, lang];
          const context = canvas.getContext('2d', { willReadFrequently: true });
          if (context === null) return [];
          context.font = `64px ${family}`;
          return letters.map((letter) => {
            context.clearRect(0, 0, 96, 96);
            context.fillText(letter, 8, 72);
            return context.getImageData(0, 0, 96, 96).data.join();
          });
        },
        { family, lang, letters: [NOBODY, ...alphabet] },
      );
      const [missing, ...drawn] = shapes;
      assert.equal(drawn.length, alphabet.length);
      const tofu = [...alphabet].filter((_, at) => drawn[at] === missing);
      assert.deepEqual(tofu, []);
      const alike = [...alphabet].filter((_, at) => drawn.indexOf(drawn[at] ?? '') !== at);
      assert.deepEqual(alike, []);
    });
  }
}
