// How do stories stand in a list?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryLine } from '../../src/plan/page-parts.ts';
import { foreignLine, line, site } from './made-up-parts.ts';
import { renderPage } from './render-page.ts';

function renderList(stories: readonly StoryLine[]): string {
  const head = { kind: 'undated', url: 'undated/index.html', root: '../', title: '', description: '' } as const;
  const known = { notBefore: null, datelineDate: null, datings: [] };
  const whole = { part: 1, parts: [], total: stories.length };
  return renderPage({ ...head, stories: stories.map((story) => ({ ...story, ...known })), ...whole }, site);
}

test('below a headline made of the lede the lede goes on, and does not say the same again', () => {
  const cases: readonly (readonly [headline: string, lede: string, shown: string | null])[] = [
    ['Ferry line to open', 'Ferry line to open, the governor said.', '… the governor said.'],
    ['Ferry line to open …', 'Ferry line to open in spring.', '… in spring.'],
    ['Ferry line to open', 'Ferry line to open.', null],
    ['Ferry line to open', 'Ferry line to opening night.', 'Ferry line to opening night.'],
    ['Ferry line to open', 'A ferry line opens.', 'A ferry line opens.'],
  ];
  for (const [headline, lede, shown] of cases) {
    const html = renderList([{ ...line, headline, lede, origin: 'derived' }]);
    if (shown === null) assert.doesNotMatch(html, /class="lede"/);
    else assert.ok(html.includes(`<p class="lede" lang="en" dir="auto">${shown}</p>`), html);
  }
});

test('below a headline that the text states the lede stands whole', () => {
  const html = renderList([{ ...line, headline: 'Ferry', lede: 'Ferry line to open.', origin: 'stated' }]);
  assert.ok(html.includes('>Ferry line to open.</p>'));
});

test('a list names place and agency where they are known, and nothing where they are not', () => {
  assert.ok(renderList([line]).includes('<p class="whence">Brest · Kazinform</p>'));
  assert.ok(renderList([{ ...line, place: null }]).includes('<p class="whence">Kazinform</p>'));
  assert.ok(!renderList([foreignLine]).includes('class="whence"'));
});
