// Does the fast reader read what the yaml package reads, and leave the rest to it?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { readPlainYaml } from '../../src/knowledge/plain-yaml.ts';

const AUTHORITY = new URL('../../content/authority/', import.meta.url);
const byPackage = (text: string): unknown => parse(text, { schema: 'failsafe' }) ?? {};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

for (const file of ['people.yaml', 'organisations.yaml', 'places.yaml', 'topics.yaml']) {
  test(`${file} is read as the package reads it`, () => {
    assert.ok(readdirSync(AUTHORITY).includes(file));
    const text = readFileSync(new URL(file, AUTHORITY), 'utf8');
    assert.deepEqual(plain(readPlainYaml(text)), byPackage(text));
  });
}

const READ = [
  '',
  '# only a comment\n',
  'a: b\n',
  'a:\nb: c # said so\n',
  'a:\n  - b\n  - c: d\n    e: f\n  -\n    g: h\n',
  'a:\n- b\n- c\nd: e',
  "a: 'it''s'\nb: \"a \\\"b\\\"\"\nc: it's # not a quotation\n",
  'a: [b, "c, d", { e: f, g: [h] }, [] ]\nb: {}\n',
  'a: ..\nb: 2016-12-12\nc: ~\nd: no\ne: null\n',
  'a:\r\n  - b\r\n',
  'a: http://example.org/#x\n',
];

for (const text of READ) {
  test(`read: ${JSON.stringify(text)}`, () => assert.deepEqual(plain(readPlainYaml(text)), byPackage(text)));
}

const LEFT = [
  'a: |\n  b\n',
  'a: &b c\nd: *b\n',
  'a: !!str b\n',
  'a: b\n  c\n',
  'a: b: c\n',
  'a: [b,\n  c]\n',
  'a: b\na: c\n',
  '? a\n: b\n',
  '--- \na: b\n',
  '__proto__: b\n',
  '- a\nb: c\n',
  'a: [b\n',
  'a:\n    b: c\n  d: e\n',
  'a: "b\\n"\n',
  '\ta: b\n',
  'a: @b\n',
  'a: b\rc: d\n',
];

for (const text of LEFT) {
  test(`left to the package: ${JSON.stringify(text)}`, () => assert.equal(readPlainYaml(text), null));
}

test('whatever is in a file, what is read is what the package reads', () => {
  const token = fc.constantFrom(
    ...[
      'a',
      'b: ',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '#',
      ' ',
      'é',
      '..',
      '-',
      '?',
      '&',
      '|',
      '\\',
      '\t',
      '\r\n',
    ],
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 24 }), (tokens) => {
      const text = tokens.join('');
      const read = readPlainYaml(text);
      if (read !== null) assert.deepEqual(plain(read), plain(byPackage(text)), JSON.stringify(text));
    }),
    { numRuns: 4000, seed: 7 },
  );
});
