import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Watch, watchPaths } from '../../src/serve/watch.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const LONGEST = 4000;

interface Watched {
  readonly folder: string;
  readonly watch: Watch;
  /** The next change, its paths below the folder; rejects where there is none. */
  readonly next: () => Promise<readonly string[]>;
  readonly changes: (readonly string[])[];
}

function watched(context: TestContext): Watched {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'wire/belta/a.txt': 'a', 'wire/b.txt': 'b', 'archive.yaml': 'title: A' });
  const changes: (readonly string[])[] = [];
  let wake = (): void => undefined;
  const watch = watchPaths([folder], (paths) => {
    changes.push(paths.map((path) => path.slice(folder.length + 1)));
    wake();
  });
  context.after(() => watch.close());
  const next = async (): Promise<readonly string[]> => {
    const before = changes.length;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('nothing was noticed')), LONGEST);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    return changes[before] ?? [];
  };
  return { folder, watch, next, changes };
}

test('a file that is written is noticed', async (context) => {
  const { folder, next } = watched(context);
  writeFileSync(join(folder, 'wire/b.txt'), 'other words');
  assert.deepEqual(await next(), ['wire/b.txt']);
});

test('a new folder is noticed, and what is later put into it', async (context) => {
  const { folder, next } = watched(context);
  mkdirSync(join(folder, 'wire/new/deep'), { recursive: true });
  writeFileSync(join(folder, 'wire/new/deep/c.txt'), 'c');
  assert.deepEqual(await next(), ['wire/new/deep/c.txt']);
  writeFileSync(join(folder, 'wire/new/deep/d.txt'), 'd');
  assert.deepEqual(await next(), ['wire/new/deep/d.txt']);
});

test('a file that is renamed or deleted is noticed', async (context) => {
  const { folder, next } = watched(context);
  renameSync(join(folder, 'wire/b.txt'), join(folder, 'wire/c.txt'));
  assert.deepEqual([...(await next())].sort(), ['wire/b.txt', 'wire/c.txt']);
  rmSync(join(folder, 'wire/belta'), { recursive: true });
  assert.deepEqual(await next(), ['wire/belta/a.txt']);
});

test('a change of our own making is none', async (context) => {
  const { folder, watch, next } = watched(context);
  const register = join(folder, 'accessions.ndjson');
  writeFileSync(register, '{}\n');
  watch.accept(register);
  writeFileSync(join(folder, 'wire/b.txt'), 'other words');
  assert.deepEqual(await next(), ['wire/b.txt']);
});

test('names that begin with a dot, and a file that is only read, are no change', async (context) => {
  const { folder, next } = watched(context);
  writeFiles(folder, { '.git/index': 'x', 'wire/.b.txt.swp': 'x' });
  utimesSync(join(folder, 'wire'), new Date(0), new Date(0));
  writeFileSync(join(folder, 'wire/b.txt'), 'other words');
  assert.deepEqual(await next(), ['wire/b.txt']);
});
