// Does a page that is open in a browser follow the work on it, and show what is wrong?
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../commands/serving.ts';
import { copyProject } from '../project-copy.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { openBrowser, openReader } from './browser.ts';

const FERRY = '---\ndate: 2016-12-14\ntitle: A ferry line\n---\nBREST. KAZINFORM - A ferry line will link two ports.\n';

test('an open page shows a change by itself, and an error over the page as it was', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': 'title: A\n', 'content/wire/a.txt': FERRY });
  const folders = ['--content', join(folder, 'content'), '--output', join(folder, 'site')];
  const { address, stop } = serve(context, copyProject(context), ['--port', '0', ...folders]);
  const root = await address();
  const browser = await openBrowser(context);
  const { page, assertAtPeace } = await openReader(context, browser);
  await page.goto(`${root}2016/12/14/a-ferry-line.html`);
  await page.getByText('link two ports').waitFor();

  writeFiles(folder, { 'content/wire/a.txt': FERRY.replace('two ports', 'three ports') });
  await page.getByText('link three ports').waitFor();

  writeFiles(folder, { 'content/wire/a.txt': FERRY.replace('title', 'titel') });
  const alert = page.getByRole('alert');
  await alert.getByText('Unexpected key "titel"').waitFor();
  assert.ok(await page.getByText('link three ports').isVisible());

  writeFiles(folder, { 'content/wire/a.txt': FERRY.replace('two ports', 'four ports') });
  await page.getByText('link four ports').waitFor();
  assert.equal(await alert.count(), 0);
  assertAtPeace(root);
  assert.equal(await stop(), 0);
});
