// Does Eleventy write the same site when it is run on its own, with our configuration and without our build around it?
import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashesOf } from './folder-contents.ts';
import { copyProject, runNode } from './project-copy.ts';

const ENVIRONMENT = { PATH: process.env.PATH ?? '', SOURCE_DATE_EPOCH: '1770076800' };
const ELEVENTY = ['--import', 'tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=.eleventy.ts'];

test('Eleventy alone writes what the build writes', (context) => {
  const project = copyProject(context);
  const alone = runNode(project, ELEVENTY, ENVIRONMENT);
  assert.equal(alone.code, 0, alone.stderr);
  renameSync(join(project, '_site'), join(project, '_site-alone'));
  const built = runNode(project, ['src/start.mjs', 'build'], ENVIRONMENT);
  assert.equal(built.code, 0, built.stderr);
  const pages = hashesOf(join(project, '_site'));
  assert.ok(Object.keys(pages).length > 40);
  assert.deepEqual(hashesOf(join(project, '_site-alone')), pages);
});
