// What becomes of an address when its article is mended, renamed, dated, doubled or taken away? It never vanishes.
import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { buildArchive } from './build-archive.ts';

const SETTINGS = 'title: The wire of two river ports\n';
const FERRY =
  'MINSK (BelTA) – A ferry line will link two river ports, BelTA has learned.\n\nThe trip takes forty minutes.\n';
const DATED = `---\ndate: 2018-03-14\ntitle: A ferry line\n---\n${FERRY}`;

test('an article keeps its address, and every address that was ever given out leads somewhere', async (context) => {
  const folder = temporaryFolder(context);
  const file = (name: string): string => join(folder, 'content/wire', name);
  const page = (url: string): string => readFileSync(join(folder, '_site', url), 'utf8');
  const events = (): string[] =>
    readFileSync(join(folder, 'content/accessions.ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).event);
  const build = async (): Promise<void> => {
    const { code, told } = await buildArchive(folder);
    assert.equal(code, 0, told.join('\n'));
  };
  const url = 'undated/a-ferry-line-will-link-two-river-ports.html';

  writeFiles(folder, { 'content/archive.yaml': SETTINGS, 'content/wire/ferry.txt': FERRY });
  await build();
  assert.match(page(url), /forty minutes/);
  assert.deepEqual(events(), ['added']);

  // The editor dates it: it comes into the calendar, its address stays.
  writeFiles(folder, { 'content/wire/ferry.txt': DATED });
  await build();
  assert.match(page(url), /A ferry line<\/span>/);
  assert.match(page('2018/03/14/index.html'), /undated\/a-ferry-line-will-link-two-river-ports\.html/);
  assert.deepEqual(events(), ['added', 'redated']);

  renameSync(file('ferry.txt'), file('ferry-2018.txt'));
  await build();
  assert.match(page(url), /A ferry line<\/span>/);
  assert.deepEqual(events(), ['added', 'redated', 'renamed']);

  writeFiles(folder, { 'content/wire/ferry-2018.txt': DATED.replace('forty', 'fifty') });
  await build();
  assert.match(page(url), /fifty minutes/);
  assert.deepEqual(events(), ['added', 'redated', 'renamed', 'mended']);

  // A second article of the same day and headline stands beside it.
  writeFiles(folder, { 'content/wire/other.txt': DATED.replace('forty', 'sixty') });
  await build();
  assert.match(page('2018/03/14/a-ferry-line.html'), /sixty minutes/);

  // The two become one text: the younger address leads to the older.
  writeFiles(folder, { 'content/wire/other.txt': DATED.replace('forty', 'fifty') });
  await build();
  assert.match(page('2018/03/14/a-ferry-line.html'), /a-ferry-line-will-link-two-river-ports\.html/);
  assert.doesNotMatch(page('2018/03/14/a-ferry-line.html'), /sixty minutes/);
  assert.equal(events().at(-1), 'merged');

  // Both files go: the address says so, and the text is gone from the site.
  rmSync(file('ferry-2018.txt'));
  rmSync(file('other.txt'));
  await build();
  assert.doesNotMatch(page(url), /minutes/);
  assert.equal(events().at(-1), 'withdrawn');
  assert.doesNotMatch(page('index.html'), /two-river-ports/);

  writeFiles(folder, { 'content/wire/back.txt': DATED.replace('forty', 'fifty') });
  await build();
  assert.match(page(url), /fifty minutes/);
  assert.ok(events().includes('returned'));
  assert.equal(events().filter((event) => event === 'added').length, 2);
});
