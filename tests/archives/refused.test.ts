// Which archives are refused, and in which words? Each folder below refused/ is laid over the archive in standing/: the
// build ends with code 1, tells just what expected.txt says, and leaves the published site as it was.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashesOf } from '../folder-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { buildArchive } from './build-archive.ts';

const HERE = import.meta.dirname;

for (const name of readdirSync(join(HERE, 'refused'))) {
  test(`refused: ${name.replaceAll('-', ' ')}`, async (context) => {
    const folder = temporaryFolder(context);
    const fault = join(HERE, 'refused', name);
    cpSync(join(HERE, 'standing'), folder, { recursive: true });
    assert.equal((await buildArchive(folder)).code, 0);
    const before = hashesOf(join(folder, '_site'));

    cpSync(join(fault, 'content'), join(folder, 'content'), { recursive: true });
    const without = join(fault, 'without.txt');
    if (existsSync(without)) {
      for (const path of linesOf(without)) rmSync(join(folder, path));
    }
    const { code, told } = await buildArchive(folder);
    assert.deepEqual(told, linesOf(join(fault, 'expected.txt')));
    assert.equal(code, 1);
    assert.ok(!existsSync('canary.txt'), 'code in content/ has run');
    assert.deepEqual(hashesOf(join(folder, '_site')), before);
  });
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
