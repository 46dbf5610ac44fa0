import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linkTo, originalAddress, rootFrom, storyAddress, tagAddress } from '../../src/archive/addresses.ts';
import { slugify } from '../../src/article/slug.ts';

const stories: readonly (readonly [string | null, string, string])[] = [
  ['2016-12-13', 'trade', '2016/12/13/trade.html'],
  ['2016-12', 'trade', '2016/12/trade.html'],
  ['2016', 'trade', '2016/trade.html'],
  ['2016~', 'trade', '2016/trade.html'],
  ['2016-21', 'trade', '2016/trade.html'],
  ['2016-12-13/2016-12-14', 'trade', 'undated/trade.html'],
  ['[2016-05-30,2017-05-30]', 'trade', 'undated/trade.html'],
  [null, 'trade', 'undated/trade.html'],
  [null, '', 'undated/0123456789ab.html'],
  [null, 'index', 'undated/index-story.html'],
  ['2016-12-13', 'part-2', '2016/12/13/part-2-story.html'],
  ['2016-12-13', 'con', '2016/12/13/con-story.html'],
];
for (const [published, slug, address] of stories) {
  test(`a story of ${published} named ${JSON.stringify(slug)} stands at ${address}`, () => {
    assert.equal(storyAddress(published, slug, '0123456789ab'), address);
  });
}

test('the source text stands beside its story', () => {
  assert.equal(originalAddress('2016/12/13/trade.html'), '2016/12/13/trade.txt');
});

test('a tag never takes the place of its index', () => {
  assert.equal(tagAddress('topic', 'index'), 'topics/index-tag.html');
});

test('a link leads from any page to any other, by the rules of URLs', () => {
  const part = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
  const address = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
  fc.assert(
    fc.property(address, address, fc.constantFrom('', 'a/b/'), (from, to, prefix) => {
      const base = `https://example.org/${prefix}`;
      assert.equal(new URL(linkTo(from, to), base + from).href, base + to);
      assert.equal(new URL(`${rootFrom(from)}x`, base + from).href, `${base}x`);
    }),
  );
});

const slugs: readonly (readonly [string, string])[] = [
  ['Trade between Brest Oblast and Kazakhstan rose by 18%', 'trade-between-brest-oblast-and-kazakhstan-rose-by-18'],
  ["Belarus' First Deputy Minister", 'belarus-first-deputy-minister'],
  ['Ыстықкөл мен Қарағанды', 'ystyqkol-men-qaraghandy'],
  ['Магілёў і Гродна, Ўсход', 'magilyou-i-grodna-uskhod'],
  ['Łódź — Straße', 'lodz-strasse'],
  ['哈萨克斯坦', ''],
  ['  ', ''],
];
for (const [headline, slug] of slugs) {
  test(`${JSON.stringify(headline)} becomes the slug ${JSON.stringify(slug)}`, () =>
    assert.equal(slugify(headline), slug));
}

test('any headline whatever gives a short and safe name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (headline) => {
      const slug = slugify(headline);
      assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.ok(slug.length <= 80);
    }),
    { numRuns: 500 },
  );
});
