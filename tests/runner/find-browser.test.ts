import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { findBrowser } from './find-browser.ts';

test('the browser that CHROME_PATH names is taken', (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'my-chrome': '' });
  assert.equal(findBrowser({ CHROME_PATH: join(folder, 'my-chrome') }), join(folder, 'my-chrome'));
});

test('a CHROME_PATH that names nothing is told, not passed over', () => {
  assert.throws(() => findBrowser({ CHROME_PATH: '/nowhere/chrome' }), /Unexpected CHROME_PATH \/nowhere\/chrome/);
});

test('a browser on the path is found', (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { chromium: '#!/bin/sh\n' });
  chmodSync(join(folder, 'chromium'), 0o755);
  assert.equal(findBrowser({ PATH: folder }), join(folder, 'chromium'));
});
