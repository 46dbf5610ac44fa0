import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findImports } from './imports.ts';
import { readRooms, roomOf } from './rooms.ts';

const q = "'";

test('an import of values is found', () => {
  assert.deepEqual(findImports(`import { a, b } from ${q}./a.ts${q};`), [{ from: './a.ts', isType: false }]);
});

test('a type import is told apart', () => {
  assert.deepEqual(findImports(`import type { A } from ${q}../a.ts${q};`), [{ from: '../a.ts', isType: true }]);
});

test('an import of which only some names are types is one of values', () => {
  assert.deepEqual(findImports(`import { type A, b } from ${q}./a.ts${q};`), [{ from: './a.ts', isType: false }]);
});

test('an import over several lines is found', () => {
  const source = ['import {', '  a,', '  b,', `} from ${q}./a.ts${q};`, `import * as c from ${q}node:fs${q};`].join(
    '\n',
  );
  assert.deepEqual(
    findImports(source).map(({ from }) => from),
    ['./a.ts', 'node:fs'],
  );
});

test('what is exported from elsewhere is imported', () => {
  assert.deepEqual(findImports(`export type { A } from ${q}./a.ts${q};`), [{ from: './a.ts', isType: true }]);
});

test('an import for its effects and a dynamic one are found', () => {
  const source = `import ${q}./a.ts${q};\nconst b = await import(${q}./b.ts${q});`;
  assert.deepEqual(
    findImports(source).map(({ from }) => from),
    ['./a.ts', './b.ts'],
  );
});

test('one import does not swallow the next', () => {
  const source = `export const a = 1;\nimport type { B } from ${q}./b.ts${q};`;
  assert.deepEqual(findImports(source), [{ from: './b.ts', isType: true }]);
});

test('the table gives what each room may import', () => {
  const [text, parse] = readRooms(
    [
      '| room | its question | may import | world |',
      '|---|---|---|---|',
      '| `text/` | where? | nothing | nothing |',
      '| `parse/` | what? | text/, types of knowledge/ | disk |',
      '',
      '| `other/` | another table | text | |',
    ]
      .join('\n')
      .replaceAll('/', ''),
  );
  assert.equal(text?.name, 'text');
  assert.equal(text?.values.size, 0);
  assert.deepEqual([...(parse?.values ?? [])], ['text']);
  assert.deepEqual([...(parse?.types ?? [])], ['knowledge']);
  assert.deepEqual([...(parse?.world ?? [])], ['disk']);
});

test('a file lies in the room of its folder', () => {
  assert.equal(roomOf('src/enrich/names/romanise.ts'), 'enrich');
  assert.equal(roomOf('src/build.ts'), 'root files');
  assert.equal(roomOf('src/cli.ts'), 'cli.ts');
  assert.equal(roomOf('templates/parts/Layout.tsx'), 'templates');
  assert.equal(roomOf('.eleventy.ts'), '.eleventy.ts');
});
