import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanPage } from '../../src/check/markup.ts';

function linksOf(html: string): string[] {
  return scanPage(html).links.map(({ to }) => to);
}

test('links, sources and ids are found', () => {
  const { links, ids } = scanPage('<p id="p1"><a class="x" href="b.html#p2">b</a><img src=\'c.png\' alt=""></p>');
  assert.deepEqual(links, [
    { to: 'b.html#p2', isLoaded: false },
    { to: 'c.png', isLoaded: true },
  ]);
  assert.deepEqual([...ids], ['p1']);
});

test('a sheet of style is loaded, a link to another form of the page is not', () => {
  assert.deepEqual(scanPage('<link rel="stylesheet" href="a.css"><link rel="alternate" href="a.json">').links, [
    { to: 'a.css', isLoaded: true },
    { to: 'a.json', isLoaded: false },
  ]);
});

test('where a page sends its reader is a link', () => {
  assert.deepEqual(linksOf('<meta http-equiv="refresh" content="0; url=../a.html">'), ['../a.html']);
});

test('what stands in the text is no markup', () => {
  assert.deepEqual(linksOf('<p>&lt;a href="x.html"> and "id="y" < z</p>'), []);
  assert.deepEqual(
    linksOf('<!-- <a href="x.html"> --><script>if (a <b) "<a href=\'y.html\'>"</script><title><a></title>'),
    [],
  );
});

test('a quotation mark or a bracket in a value does not end the tag', () => {
  const { links, ids } = scanPage('<a title="a > b \'c\'" href="x.html" id="i">');
  assert.deepEqual([links[0]?.to, [...ids]], ['x.html', ['i']]);
});

test('entities in an address are read', () => {
  assert.deepEqual(linksOf('<a href="a.html?b=1&amp;c=&#34;&#x41;">'), ['a.html?b=1&c="A']);
});

test('a tag that is never closed is read in time', () => {
  const began = performance.now();
  scanPage(`<a ${'b '.repeat(500_000)}`);
  scanPage('<'.repeat(1_000_000));
  scanPage('<a href="'.repeat(100_000));
  assert.ok(performance.now() - began < 2000);
});
