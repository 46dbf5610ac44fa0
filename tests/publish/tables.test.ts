// Can the tables be read by a spreadsheet and by statistics, and is nothing in them run?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DataFile } from '../../src/plan/data-file.ts';
import { printCsv } from '../../src/publish/csv.ts';
import { planDataPackage } from '../../src/publish/data-package.ts';
import { COLUMNS, planTables } from '../../src/publish/tables.ts';
import { archiveOf, type MadeUpStory, manyStories } from './made-up-archive.ts';

/** RFC 4180, the way back. */
function parseCsv(csv: string): string[][] {
  assert.equal(csv.charAt(0), '\ufeff');
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = 1;
  for (let match = cell.exec(csv); match !== null; match = cell.exec(csv)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex === csv.length) return rows;
  }
  throw new Error('no CSV');
}

function contentOf(file: DataFile | undefined): string {
  const content = file?.make((url) => `hash of ${url}`);
  assert.ok(typeof content === 'string');
  return content;
}

const guarded = ['=1+1', '+7 727', '-18%', '@home', '\ttab', '\rreturn'];
for (const text of guarded) {
  test(`a cell that begins as ${JSON.stringify(text)} is no formula`, () => {
    assert.deepEqual(parseCsv(printCsv(['a', 'b'], [['x', text]])), [
      ['a', 'b'],
      ['x', `'${text}`],
    ]);
  });
}

test('whatever stands in a cell comes back out of it', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => `.${text}`);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (rows) => {
      assert.deepEqual(parseCsv(printCsv(['a', 'b'], rows)), [['a', 'b'], ...rows]);
    }),
  );
});

const stories: readonly MadeUpStory[] = [
  {
    id: 'aaaaaaaaaaaa',
    headline: '=HYPERLINK("https://example.net")',
    tags: [
      { kind: 'topic', id: 'trade', name: 'Trade', salient: true, paragraph: null, words: null },
      { kind: 'topic', id: 'ferries', name: 'Ferries', salient: true, paragraph: null, words: null },
      { kind: 'person', id: 'ivanyuk', name: 'Pavel Ivanyuk', salient: false, paragraph: null, words: null },
    ],
  },
  { id: 'bbbbbbbbbbbb', published: '2018-09' },
  { id: 'cccccccccccc', published: null, status: 'withdrawn', lede: '' },
];

test('the tables are cut by year, those without a date apart, and hold every story once', () => {
  const files = planTables(archiveOf(stories));
  assert.deepEqual(
    files.map(({ url }) => url),
    [
      'data/articles/2016.csv',
      'data/articles/2018.csv',
      'data/articles/undated.csv',
      'data/articles/table-schema.json',
    ],
  );
  const ids = files.slice(0, 3).flatMap((file) =>
    parseCsv(contentOf(file))
      .slice(1)
      .map(([id]) => id),
  );
  assert.deepEqual(ids, ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc']);
});

test('a row says what the card says, and names what the story is about', () => {
  const [header = [], row = []] = parseCsv(contentOf(planTables(archiveOf(stories))[0]));
  const cells = Object.fromEntries(header.map((name, at) => [name, row[at]]));
  assert.equal(cells.headline, '\'=HYPERLINK("https://example.net")');
  assert.equal(cells.topics, 'Trade; Ferries');
  assert.equal(cells.people, '');
  assert.equal(cells.published, '2016-12-13');
  assert.equal(cells.added, '2026-01-15');
  assert.equal(cells.url, '2016/12/13/story-aaaaaaaaaaaa.html');
});

test('the schema has a field for each column, in their order', () => {
  const schema = JSON.parse(contentOf(planTables(archiveOf(stories)).at(-1)));
  const [header] = parseCsv(contentOf(planTables(archiveOf(stories))[0]));
  assert.deepEqual(
    schema.fields.map(({ name }: { name: string }) => name),
    header,
  );
  assert.equal(schema.fields.length, COLUMNS.length);
});

test('the data package names every table and every file of records with its hash', () => {
  const tables = planTables(archiveOf(stories));
  const records = ['data/articles/2016-12.ndjson', 'data/articles/index.json'].map((url) => ({
    ...{ url, fingerprint: 1, make: () => '' },
  }));
  const [file] = planDataPackage({ title: 'The Steppe Wire', description: '', baseUrl: null }, tables, records);
  const descriptor = JSON.parse(contentOf(file));
  assert.equal(descriptor.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  assert.equal(descriptor.resources.length, 4);
  const [table] = descriptor.resources;
  assert.equal(table.path, 'articles/2016.csv');
  assert.equal(table.type, 'table');
  assert.equal(table.schema, 'articles/table-schema.json');
  assert.equal(table.hash, 'sha256:hash of data/articles/2016.csv');
  for (const { name } of descriptor.resources) assert.match(name, /^[-a-z0-9._/]+$/);
});

test('one more story touches the table of its year alone', () => {
  const before = manyStories(1000);
  const [was, is] = [before, [...before, { id: 'ffffffffffff' }]].map((stories) => planTables(archiveOf(stories)));
  const known = new Map(was?.map(({ url, fingerprint }) => [url, fingerprint]));
  const touched = is?.filter(({ url, fingerprint }) => known.get(url) !== fingerprint).map(({ url }) => url);
  assert.deepEqual(touched, ['data/articles/2016.csv']);
});
