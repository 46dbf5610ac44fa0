import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { findLighthouse } from './find-lighthouse.ts';

test("the project's own Lighthouse is taken before one on the path, and none where there is none", (context) => {
  const folder = temporaryFolder(context);
  const path = join(folder, 'bin');
  assert.equal(findLighthouse({ PATH: path }, folder), null);
  writeFiles(folder, { 'bin/lighthouse': '' });
  assert.equal(findLighthouse({ PATH: path }, folder), join(path, 'lighthouse'));
  const own = 'node_modules/.bin/lighthouse';
  writeFiles(folder, { [own]: '' });
  assert.equal(findLighthouse({ PATH: path }, folder), join(folder, own));
});
