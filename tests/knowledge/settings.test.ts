// What does archive.yaml settle, and what is told of a broken one?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings, settingsFor } from '../../src/knowledge/settings.ts';

function faults(source: string): readonly string[] {
  return readSettings(source).messages.map(({ rule, start, text }) => `${start?.line ?? '-'} ${rule} ${text}`);
}

test('a title is all that there must be', () => {
  const { settings, messages } = readSettings('title: The wire\n');
  assert.deepEqual(messages, []);
  assert.equal(settings?.language, 'en');
  assert.equal(settings?.originals, true);
  assert.equal(settings?.baseUrl, null);
});

test('a base address ends in a slash, whoever writes it', () => {
  assert.equal(readSettings('title: a\nbaseUrl: https://example.org/x').settings?.baseUrl, 'https://example.org/x/');
});

test('every fault is told at once, with its line', () => {
  assert.deepEqual(
    faults('titel: x\nbaseurl: y\nlanguage: Deutsch\nfolders:\n  wire/belta:\n    provder: BelTA\n').map((fault) =>
      fault.replace(/, expected.*/, ''),
    ),
    [
      '1 settings/unknown-key Unexpected key "titel"',
      '2 settings/unknown-key Unexpected key "baseurl"',
      '6 settings/unknown-key Unexpected key "folders.wire/belta.provder"',
      '- settings/missing-key Missing title',
      '3 settings/wrong-value Unexpected language "Deutsch"',
    ],
  );
});

test('what a broken file says of its folders is heeded all the same', () => {
  const { settings, folders } = readSettings('titel: x\nfolders:\n  wire/ru:\n    encoding: windows-1251\n');
  assert.equal(settings, null);
  assert.equal(settingsFor('wire/ru/a.txt', folders).encoding, 'windows-1251');
});

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['a file that is missing', '', /settings\/missing-key Missing title/],
  ['a list', '- a', /1 settings\/wrong-value Unexpected list or text/],
  ['broken YAML', 'title: [', /settings\/yaml/],
  ['a key that stands twice', 'title: a\ntitle: b', /2 settings\/yaml/],
  ['an alias', 'title: &a x\ndescription: *a', /2 settings\/yaml Unexpected alias/],
  ['an address without a host', 'title: a\nbaseUrl: example', /2 settings\/wrong-value Unexpected baseUrl/],
  ['an encoding that nobody knows', 'title: a\nfolders:\n  a:\n    encoding: koi8', /4 settings\/wrong-value/],
];
for (const [name, source, expected] of refused) {
  test(`${name} is refused`, () => {
    assert.equal(readSettings(source).settings, null);
    assert.match(faults(source).join('\n'), expected);
  });
}

test('the deepest folder that says something wins, key by key', () => {
  const { folders } = readSettings(
    'title: a\nfolders:\n  wire:\n    provider: A\n    language: ru\n  wire/b:\n    provider: B\n',
  );
  assert.deepEqual(settingsFor('wire/b/c/x.txt', folders), {
    ...{ provider: 'B', language: 'ru', encoding: null, rights: null },
  });
  assert.equal(settingsFor('other/x.txt', folders).provider, null);
});
