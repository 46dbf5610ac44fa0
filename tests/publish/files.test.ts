// Is everything planned that can be given away, once, and nothing that would name an address the site does not have?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemsOf } from '../../src/plan/chapter.ts';
import { planFiles } from '../../src/publish/files.ts';
import { site } from '../templates/made-up-parts.ts';
import { archiveOf, manyStories } from './made-up-archive.ts';

function urls(baseUrl: string | null): string[] {
  const stories = manyStories(120);
  const files = planFiles({
    ...{ archive: archiveOf(stories), site: { ...site, baseUrl }, tagAuthority: null },
    accessions: stories.map(({ id }) => id),
    showsOriginal: () => true,
    tagged: () => {
      throw new Error('a plan asks for no article');
    },
  });
  return itemsOf(files).map(({ url }) => url);
}

test('without a base address there is no feed', () => {
  const planned = urls(null);
  assert.deepEqual(
    planned.filter((url) => /\.xml$|^feed/.test(url)),
    [],
  );
  assert.ok(planned.includes('data/datapackage.json') && planned.includes('_headers'));
});

test('with one there is one, and nothing stands at one address twice', () => {
  const planned = urls('https://example.org/wire/');
  for (const url of ['feed.xml', 'feed/1.xml', 'feed.json', 'topics/trade.xml']) {
    assert.ok(planned.includes(url), url);
  }
  assert.equal(new Set(planned).size, planned.length);
});
