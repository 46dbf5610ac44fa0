// Is every record what the schema beside it promises?
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ArticleRecord } from '../../src/article/article-record.ts';
import { buildArchive } from '../archives/build-archive.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const FERRY = 'MINSK, 14 March (BelTA) – A ferry line will link two river ports.\n\nThe trip takes an hour.\n';

function edited(keys: string, port: string): string {
  return `---\n${keys}\n---\n${FERRY.replace('two river', `the ${port}`)}`;
}

/** The five articles, and one of every status and sort of source besides. */
const MORE: Readonly<Record<string, string>> = {
  'content/wire/more/excerpt.txt': edited('status: excerpt\ndate: 2018-03', 'eastern'),
  'content/wire/more/metadata.txt': edited('status: metadata\ndate: "[2016-05-30,2017-05-30]"', 'western'),
  'content/wire/more/withdrawn.txt': edited('status: withdrawn\nnote: At the agency’s wish.', 'northern'),
  'content/wire/more/marked.md': edited('title: Ferries\ndate: 2018-03-14T09:05\ntags: [ferries]', '*southern*'),
  'content/wire/more/unknown.txt': 'A note \u0007without any shape, and with a bell in it.\n',
  'content/wire/more/page.html': '<html><body><h1>Ferries</h1><p>MINSK (BelTA) – A ferry line opens.</p></body></html>',
};

test('every published record is valid against the published schema, its spans against the published text', async (context) => {
  const folder = temporaryFolder(context);
  cpSync(CONTENT, join(folder, 'content'), { recursive: true });
  writeFiles(folder, MORE);
  const { code, told } = await buildArchive(folder);
  assert.equal(code, 0, told.join('\n'));
  const data = join(folder, '_site/data/articles');
  const read = (name: string): string => readFileSync(join(data, name), 'utf8');
  const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(read('schema.json')),
  );

  const records = readdirSync(data)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => read(name).trimEnd().split('\n'))
    .map((line): ArticleRecord => JSON.parse(line));
  assert.equal(records.length, 5 + Object.keys(MORE).length);
  assert.equal(records.length, JSON.parse(read('index.json')).count);
  for (const record of records) {
    assert.ok(validate(record), `${record.url}: ${JSON.stringify(validate.errors)}`);
    if (record.status !== 'usable') continue;
    const text = readFileSync(join(folder, '_site', record.url.replace(/html$/, 'txt')), 'utf8');
    for (const { start, end } of record.layout) assert.match(text.slice(start, end), /\S/);
    if (record.format === 'markdown') continue;
    for (const { text: words, start, end } of record.paragraphs) {
      const verbatim = text.slice(start, end).replace(/\p{Cc}/gu, (sign) => (/\s/.test(sign) ? sign : ''));
      assert.equal(verbatim.replace(/\s+/g, ' ').trim(), words);
    }
  }
});

test('a record with a key too many is refused', async (context) => {
  const folder = temporaryFolder(context);
  writeFiles(folder, { 'content/archive.yaml': 'title: a\n', 'content/wire/a.txt': FERRY });
  await buildArchive(folder);
  const data = join(folder, '_site/data/articles');
  const schema = JSON.parse(readFileSync(join(data, 'schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const record: Record<string, unknown> = JSON.parse(readFileSync(join(data, 'undated.ndjson'), 'utf8'));
  assert.ok(validate(record), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...record, mood: 'good' }));
  assert.ok(!validate({ ...record, sha256: 'none' }));
});
