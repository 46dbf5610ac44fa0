// Is every story cited as its case says, and can citation managers read what we give them?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { ArticleRecord } from '../../src/article/article-record.ts';
import { type Citation, cite } from '../../src/reference/citation.ts';
import { publishedOn, record } from './made-up-record.ts';

const CASES = 'tests/cases/citations';

interface Case {
  readonly name: string;
  readonly citation: Citation;
}

const cases: readonly Case[] = readdirSync(CASES)
  .sort()
  .map((name) => {
    const { published, url, ...given } = JSON.parse(readFileSync(join(CASES, name, 'record.json'), 'utf8'));
    const story: ArticleRecord = { ...publishedOn(published), ...given };
    const address = url === undefined ? 'https://example.org/2016/12/13/ferry-line.html' : url;
    const citation = cite(story, 'The Steppe Wire', address);
    assert.ok(citation !== null);
    return { name, citation };
  });

for (const { name, citation } of cases) {
  test(`cites as the case says: ${name.replaceAll('-', ' ')}`, () => {
    const { chicago, mla, bibtex, ris, csl } = citation;
    const cited = `${chicago}\n\n${mla}\n\n${bibtex}\n\n${ris}\n\n${csl}\n`;
    assert.equal(cited, readFileSync(join(CASES, name, 'cited.txt'), 'utf8'));
  });
}

test('a story that was withdrawn is not cited', () => {
  assert.equal(cite({ ...record, status: 'withdrawn' }, 'The Steppe Wire', null), null);
});

/** What a citation manager takes out of a text, by a reader that others wrote. */
function readBack(text: string): Readonly<Record<string, unknown>> {
  const [item, ...more] = new Cite(text).data;
  assert.ok(item !== undefined && more.length === 0, 'one reference');
  return item;
}

for (const { name, citation } of cases) {
  test(`a citation manager reads back the title and date of each format: ${name.replaceAll('-', ' ')}`, () => {
    const [csl, bibtex, ris] = [citation.csl, citation.bibtex, citation.ris].map(readBack);
    assert.equal(bibtex?.title, csl?.title);
    assert.equal(ris?.title, csl?.title);
    assert.deepEqual([bibtex?.URL, ris?.URL, csl?.URL].map(decoded), Array(3).fill(decoded(csl?.URL)));
    assert.equal(ris?.type, 'article-newspaper');
    assert.equal(bibtex?.['container-title'], csl?.['container-title']);
    if (/"issued": \{"date-parts":\[\[[\d,]+\]\]\}/.test(citation.csl)) {
      assert.deepEqual(bibtex?.issued, csl?.issued);
      // Of RIS this reader takes the year alone, from `PY`; the day stands in `DA`.
      assert.equal(JSON.stringify(ris?.issued).slice(0, 20), JSON.stringify(csl?.issued).slice(0, 20));
    }
  });
}

function decoded(url: unknown): string {
  return typeof url === 'string' ? new URL(url).href.replaceAll('%7B', '{').replaceAll('%7D', '}') : '';
}
