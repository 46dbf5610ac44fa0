// Is every kind of page valid, quiet and complete, in an archive with everything and in one with nothing?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { PageContent } from '../../src/plan/page.ts';
import { barePages } from './bare-pages.ts';
import { fullPages } from './full-pages.ts';
import { findHtmlFaults } from './html-rules.ts';
import { site } from './made-up-parts.ts';
import { renderPage } from './render-page.ts';

type Element = DefaultTreeAdapterTypes.Element;

const KINDS: readonly PageContent['kind'][] = [
  'home',
  'story',
  'years',
  'year',
  'month',
  'day',
  'timeline',
  'tag',
  'tags',
  'undated',
  'how-it-was-read',
  'about',
  'new',
  'style',
  'not-found',
  'moved',
  'gone',
];

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

for (const kind of KINDS) {
  const pages = [...fullPages, ...barePages].filter((page) => page.kind === kind);

  test(`a page of the kind "${kind}" is valid HTML in every language of the site`, async () => {
    assert.ok(pages.length > 0);
    for (const page of pages) {
      for (const language of ['en', 'ru', 'be', 'kk']) {
        assert.deepEqual(await findHtmlFaults(renderPage(page, { ...site, language })), [], `${page.url}, ${language}`);
      }
    }
  });

  test(`a page of the kind "${kind}" asks no other host for anything and runs nothing`, () => {
    for (const page of pages) {
      const elements = elementsOf(parse(renderPage(page, site)));
      for (const element of elements) {
        for (const { name, value } of element.attrs) {
          assert.ok(name !== 'style' && !name.startsWith('on'), `${element.tagName} ${name}`);
          const loads =
            name === 'src' || name === 'srcset' || (name === 'href' && attribute(element, 'rel') === 'icon');
          if (loads) assert.doesNotMatch(value, /^(?:[a-z]+:|\/\/)/i);
        }
      }
      const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') === null);
      assert.equal(scripts.length, kind === 'not-found' ? 1 : 0);
    }
  });

  test(`a page of the kind "${kind}" has one main heading, a title and a way home`, () => {
    for (const page of pages) {
      const elements = elementsOf(parse(renderPage(page, site)));
      const named = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
      assert.equal(named('h1').length, 1);
      assert.equal(named('title').length, 1);
      assert.equal(named('main').length, 1);
      assert.ok(named('a').some((link) => attribute(link, 'href') === `${page.root}index.html`));
    }
  });
}

test('a page of stories names the language and direction of every headline', () => {
  for (const page of fullPages) {
    for (const element of elementsOf(parse(renderPage(page, site)))) {
      if (!attribute(element, 'class')?.split(' ').includes('headline')) continue;
      assert.ok(attribute(element, 'lang'));
      assert.equal(attribute(element, 'dir'), 'auto');
    }
  }
});

test('an id stands once, and each link within a page finds its place', () => {
  for (const page of [...fullPages, ...barePages]) {
    const elements = elementsOf(parse(renderPage(page, site)));
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length, page.url);
    for (const element of elements) {
      const href = attribute(element, 'href');
      if (href?.startsWith('#')) assert.ok(ids.includes(href.slice(1)), `${page.url} ${href}`);
      for (const id of attribute(element, 'aria-labelledby')?.split(' ') ?? []) assert.ok(ids.includes(id), id);
    }
  }
});
