// Can anything in an article become markup of a page?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageContent } from '../../src/plan/page.ts';
import { fullPages } from './full-pages.ts';
import { article, site, story } from './made-up-parts.ts';
import { renderPage } from './render-page.ts';

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}&amp;`;

/** What the program chose from a few words, an address that it made, or markup that it printed. */
const OWN = new Set('kind status origin certainty href url root base body tagKind jsonLd script'.split(' '));

/** The same value with every string that an article could hold replaced. */
function poison<Value>(value: Value): Value;
function poison(value: unknown): unknown {
  if (typeof value === 'string') return HOSTILE;
  if (Array.isArray(value)) return value.map((item) => poison(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, OWN.has(key) ? item : poison(item)]));
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

/** Whether it is a script that runs: JSON-LD is data. */
function runs({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  return tagName === 'script' && !attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json');
}

function shape(page: PageContent): string {
  return elementsOf(parse(renderPage(page, site)))
    .map(
      ({ tagName, attrs }) =>
        `${tagName} ${attrs.map(({ name }) => name).filter((name) => !/^(?:datetime|data-edtf)$/.test(name))}`,
    )
    .join('\n')
    .replace(/^(?:time|span) $/gm, 'date');
}

for (const page of fullPages) {
  test(`markup in the words of ${page.kind} at ${page.url} is shown as text`, () => {
    const poisoned = poison(page);
    const html = renderPage(poisoned, { ...site, title: HOSTILE, description: HOSTILE });
    const elements = elementsOf(parse(html));
    assert.ok(html.includes('&lt;script>alert(1)&lt;/script>'));
    assert.equal(elements.filter(({ tagName }) => tagName === 'img').length, 0);
    assert.equal(elements.filter(runs).length, page.kind === 'not-found' ? 1 : 0);
    for (const { tagName, attrs } of elements) {
      for (const { name } of attrs) assert.ok(!name.startsWith('on') && name !== 'style', `${tagName} ${name}`);
    }
  });
}

test('a hostile headline changes nothing of the page but its words', () => {
  const headline = { ...article.headline, text: HOSTILE };
  assert.equal(shape({ ...story, title: HOSTILE, article: { ...article, headline } }), shape(story));
});

test('an original address that is no address of the web is shown, not linked', () => {
  for (const source of ['javascript:alert(1)', 'data:text/html,x', ' https://example.org', 'file:///etc/passwd']) {
    const html = renderPage({ ...story, article: { ...article, source } }, site);
    assert.ok(!html.includes(`href="${source}"`), source);
    assert.ok(html.includes(source), source);
  }
});
