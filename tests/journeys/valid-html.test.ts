// Is every page valid HTML, and does every link of the site lead somewhere?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { checkSite } from '../../src/check/check-site.ts';
import { scanPage } from '../../src/check/markup.ts';
import { addressesOf } from '../folder-contents.ts';
import { wholeFile } from '../temporary-folder.ts';
import { PAGES, seedsSite } from './seeds-site.ts';

const closing = wholeFile();
let site = '';
let pages: readonly string[] = [];

before(async () => {
  site = await seedsSite(closing);
  pages = addressesOf(site).filter((url) => url.endsWith('.html'));
});

test('the site has every kind of page', () => {
  for (const url of Object.values(PAGES)) assert.ok(pages.includes(url), url);
});

test('every page is valid HTML', async () => {
  // How it is written is the printer's business: white space, order of attributes, closing slashes.
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:document'] });
  for (const url of pages) {
    const { results } = await validator.validateString(readFileSync(join(site, url), 'utf8'));
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    );
    assert.deepEqual(faults, [], url);
  }
});

test('every link, picture and file of the site is there, and nothing is loaded from elsewhere', () => {
  const found = checkSite(site, () => undefined);
  assert.deepEqual(
    found?.messages.map(({ path, text }) => `${path}: ${text}`),
    [],
  );
  assert.ok((found?.links ?? 0) > 500);
});

test('the quick reader of links sees what a whole parser sees', () => {
  for (const url of pages) {
    const html = readFileSync(join(site, url), 'utf8');
    const whole = { ids: new Set<string>(), links: new Set<string>() };
    collect(parse(html), whole);
    const quick = scanPage(html);
    assert.deepEqual([...quick.ids].sort(), [...whole.ids].sort(), url);
    // Where an address that moved sends its reader is a link for us, and none for a parser.
    for (const { to } of quick.links) assert.ok(whole.links.has(to) || url === PAGES.moved, `${url}: ${to}`);
    for (const link of whole.links)
      assert.ok(
        quick.links.some(({ to }) => to === link),
        `${url}: ${link}`,
      );
  }
});

interface Found {
  readonly ids: Set<string>;
  readonly links: Set<string>;
}

function collect(node: DefaultTreeAdapterTypes.Node, found: Found): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') found.ids.add(value);
      if (name === 'href' || name === 'src') found.links.add(value);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}
