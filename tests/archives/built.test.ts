// Which odd archives are built all the same, and what stands on the site then? Each folder below built/ is one.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { addressesOf } from '../folder-contents.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { buildArchive } from './build-archive.ts';

const HERE = import.meta.dirname;

interface Expected {
  /** What the build tells, line by line. */
  readonly told: readonly string[];
  /** Of the record at each address the values that matter, by their way: `published.edtf`. */
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Addresses that must be there, and that must not. */
  readonly pages?: readonly string[];
  readonly absent?: readonly string[];
  /** What a page must hold, letter for letter, and what it must not. */
  readonly shown?: Readonly<Record<string, readonly string[]>>;
  readonly hidden?: Readonly<Record<string, readonly string[]>>;
}

for (const name of readdirSync(join(HERE, 'built'))) {
  test(`built: ${name.replaceAll('-', ' ')}`, async (context) => {
    const folder = temporaryFolder(context);
    cpSync(join(HERE, 'built', name, 'content'), join(folder, 'content'), { recursive: true });
    const expected: Expected = JSON.parse(readFileSync(join(HERE, 'built', name, 'expected.json'), 'utf8'));
    const { code, told } = await buildArchive(folder);
    assert.deepEqual(told, expected.told);
    assert.equal(code, 0);

    const site = join(folder, '_site');
    const records = recordsOf(site);
    assert.deepEqual([...records.keys()].sort(), Object.keys(expected.records).sort());
    for (const [url, wanted] of Object.entries(expected.records)) {
      for (const [way, value] of Object.entries(wanted)) {
        assert.deepEqual(valueAt(records.get(url), way.split('.')), value, `${url}: ${way}`);
      }
    }
    for (const url of expected.pages ?? []) assert.ok(existsSync(join(site, url)), `${url} is missing`);
    for (const url of expected.absent ?? []) assert.ok(!existsSync(join(site, url)), `${url} is there`);
    for (const [url, words] of Object.entries(expected.shown ?? {})) {
      const page = readFileSync(join(site, url), 'utf8');
      for (const word of words) assert.ok(page.includes(word), `${url} does not hold ${word}`);
    }
    for (const [url, words] of Object.entries(expected.hidden ?? {})) {
      const page = readFileSync(join(site, url), 'utf8');
      for (const word of words) assert.ok(!page.includes(word), `${url} holds ${word}`);
    }
    // What code in content/ would write: here, or where the build was started.
    assert.ok(!addressesOf(folder).some((path) => /(?:^|\/)canary\./.test(path)));
    assert.ok(!existsSync('canary.txt'));
  });
}

function valueAt(value: unknown, way: readonly string[]): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return value;
  return valueAt(
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined,
    rest,
  );
}

function recordsOf(site: string): Map<string, unknown> {
  const folder = join(site, 'data', 'articles');
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '');
  return new Map(lines.map((line) => JSON.parse(line)).map((record) => [record.url, record]));
}
