// Is every tag found under its letter, however many there are?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TagsPage } from '../../src/plan/page.ts';
import { planTagIndexes } from '../../src/plan/tag-indexes.ts';
import { archiveOf } from '../publish/made-up-archive.ts';

/** The index of so many topics, a few of which begin with no letter. */
function indexesOf(count: number): TagsPage[] {
  const letters = '7abcdefghijklmnopqrstuvwxyz';
  const tags = Array.from({ length: count }, (_, at) => ({
    ...{ kind: 'topic' as const, id: `topic-${at}`, name: `${letters.charAt(at % letters.length)} matter ${at}` },
    ...{ salient: true, paragraph: null, words: null },
  }));
  const { tags: indexed } = archiveOf([{ id: 'aaaaaaaaaaaa', tags }]);
  return planTagIndexes(indexed, 0).map(({ content }) => {
    assert.ok(content.kind === 'tags');
    return content;
  });
}

test('few tags stand on one page, with a way to each letter', () => {
  const pages = indexesOf(60);
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['tags.html', 'topics/index.html'],
  );
  for (const { index, letters } of pages) {
    assert.deepEqual(
      index.map(({ href }) => href),
      letters.map(({ id }) => `#${id}`),
    );
    assert.equal(letters[0]?.id, 'other');
    assert.equal(letters.flatMap(({ tags }) => tags).length, 60);
  }
});

test('very many are cut between letters, and from each part one comes to every letter', () => {
  const pages = indexesOf(2500).filter(({ tagKind }) => tagKind === 'topic');
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['topics/index.html', 'topics/part-2.html', 'topics/part-3.html'],
  );
  const names = pages.flatMap(({ letters }) => letters.flatMap(({ tags }) => tags.map(({ text }) => text)));
  assert.equal(new Set(names).size, 2500);
  const ids = new Map(pages.map(({ url, letters }) => [url, letters.map(({ id }) => id)]));
  for (const { url, index, letters } of pages) {
    assert.ok(letters.flatMap(({ tags }) => tags).length <= 850);
    assert.equal(index.length, 27);
    for (const { href, text } of index) {
      const [file = '', id = ''] = href.split('#');
      assert.ok(ids.get(file === '' ? url : `topics/${file}`)?.includes(id), `${href} leads to ${text}`);
    }
  }
});
