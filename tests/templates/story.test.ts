// Does a story's page say where each thing comes from, and keep to what may be shown?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleRecord } from '../../src/article/article-record.ts';
import type { StoryPage } from '../../src/plan/page.ts';
import { article, bareStory, site, story } from './made-up-parts.ts';
import { renderPage } from './render-page.ts';

function render(change: Partial<ArticleRecord> = {}, page: Partial<StoryPage> = {}): string {
  return renderPage({ ...story, ...page, article: { ...article, ...change } }, site);
}

test('a headline that the archive made is in brackets and says so', () => {
  const derived = render();
  assert.match(derived, /<h1><span class="headline supplied" lang="en" dir="auto">Ferry line to open in spring</);
  assert.match(derived, /Headline by the archive, from the story’s first sentence/);
  const stated = render({ headline: { text: 'Ferry', origin: 'stated' } });
  assert.match(stated, /<h1><span class="headline" /);
  assert.doesNotMatch(stated, /Headline by the archive/);
});

test('paragraphs carry a number that leads to itself; lists and tables go without', () => {
  const html = render(
    {},
    { body: '<p id="p1">One.</p><ul id="p2"><li>Two.</li></ul><p class="x" id="p3">Three.</p><h2 id="p4">Four</h2>' },
  );
  assert.match(html, /<p id="p1"><a class="number" lang="en" href="#p1" aria-label="Paragraph 1">1<\/a>One\./);
  assert.match(html, /<ul id="p2"><li>Two\./);
  assert.match(html, /<p class="x" id="p3"><a class="number" lang="en" href="#p3"/);
  assert.match(html, /<h2 id="p4"><a class="number" lang="en" href="#p4"/);
});

test('text that looks like a numbered paragraph gets no number', () => {
  const html = render({}, { body: '<p id="p1">He wrote &#x3C;p id="p2"> on the board.</p>' });
  assert.equal(html.match(/class="number"/g)?.length, 1);
});

test('the date leads to its day, and the path to its month and year', () => {
  const html = render();
  assert.match(html, /<a href="index\.html"><time datetime="2016-12-13">13 December 2016<\/time><\/a>/);
  assert.match(html, /<a href="\.\.\/\.\.\/\.\.\/2016\/index\.html">2016<\/a>/);
  assert.match(html, /<a href="\.\.\/\.\.\/\.\.\/2016\/12\/index\.html">December<\/a>/);
  assert.match(html, /Names and offices are as of 13 December 2016\./);
});

test('an undated story stands on the undated shelf and says what is known', () => {
  const published = { ...bareStory.article.published, notBefore: 'XXXX-05-30' };
  const html = renderPage({ ...bareStory, article: { ...bareStory.article, published } }, site);
  assert.match(html, /<a href="\.\.\/undated\/index\.html">undated<\/a>/);
  assert.match(html, /Nothing in the text states when it was published; not before 30 May, year not stated/);
});

test('the source box tells origin, capture, rules, sums and rights', () => {
  const html = render();
  for (const told of [
    'Kazinform, citing BelTA',
    'href="https://example.org/news/17"',
    '20 April 2024, by the page’s own calendar; 1 May 2024, says the editor',
    'date prefix',
    'BREST. KAZINFORM',
    'c0ffee17c0ffee17',
    'until 1 February 2026',
    'Looks like a headline of another story',
    'The second page of the print-out is missing.',
    'Kazinform; shown for research',
    'href="ferry-line.txt"',
    'href="../../../data/articles/2016-12.ndjson"',
  ]) {
    assert.ok(html.includes(told), told);
  }
});

test('of an excerpt nothing is told that was left out, and the page says that it is one', () => {
  const html = render({ status: 'excerpt' });
  assert.match(html, /Only the beginning of this story may be shown here\./);
  assert.doesNotMatch(html, /<dt>Left out</);
});

test('a withdrawn story is a tombstone: no body, no subjects, no source text, no citation', () => {
  const html = render({ status: 'withdrawn' }, { body: '', original: null, citation: null });
  assert.match(html, /This story was withdrawn from the archive\./);
  for (const hidden of ['class="wire"', 'Who and what', 'ferry-line.txt', 'How to cite this', 'BREST. KAZINFORM']) {
    assert.ok(!html.includes(hidden), hidden);
  }
});

test('a story is cited in prose and for programs, its line ends kept', () => {
  const html = render();
  assert.ok(html.includes('<p lang="en" dir="auto">Kazinform. [Ferry line to open in spring]. December 13, 2016.'));
  assert.ok(html.includes('<pre>TY  - NEWS\nTI  - [Ferry line to open in spring]\nER  - </pre>'));
  assert.ok(!render({}, { citation: null }).includes('How to cite this'));
});

test('a page carries its style as it is, and a policy that lets in that style alone', () => {
  const html = render();
  assert.ok(html.includes(`<style>${site.css}</style>`));
  assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="${site.policy}"/>`));
  assert.ok(!html.includes(site.overviewCss));
  assert.ok(!html.includes('script-src'));
  assert.ok(html.startsWith('<!DOCTYPE html>\n<html lang="en">'));
});
