import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EMPTY_ALMANAC, readAlmanac } from '../../src/knowledge/almanac.ts';
import { datedFactsOf, readInstruments } from '../../src/knowledge/instruments.ts';
import { formatMessage } from '../../src/text/message.ts';

const CASES = new URL('../cases/enrich/authority/', import.meta.url);
const CONTENT = new URL('../../content/authority/', import.meta.url);

for (const file of readdirSync(CASES).filter((name) => name.endsWith('.yaml'))) {
  test(`${file} is told with its places`, () => {
    const text = readFileSync(new URL(file, CASES), 'utf8');
    const expected = readFileSync(new URL(file.replace(/yaml$/, 'txt'), CASES), 'utf8');
    const path = `authority/${file.split('-')[0]}.yaml`;
    const isAlmanac = file.startsWith('almanac');
    const { messages } = isAlmanac ? readAlmanac(path, text) : readInstruments(path, text);
    const shown = messages.map((message) => formatMessage(message, '').slice(1));
    assert.equal(shown.map((line) => `${line}\n`).join(''), expected);
    if (messages.some(({ severity }) => severity === 'error')) {
      if (isAlmanac) assert.deepEqual(readAlmanac(path, text).almanac, EMPTY_ALMANAC);
      else assert.deepEqual(readInstruments(path, text).instruments, []);
    }
  });
}

test('what comes with the archive has no fault, and each document says where it was seen or nothing', () => {
  const almanac = readAlmanac('authority/almanac.yaml', readFileSync(new URL('almanac.yaml', CONTENT), 'utf8'));
  const read = readInstruments(
    'authority/instruments.yaml',
    readFileSync(new URL('instruments.yaml', CONTENT), 'utf8'),
  );
  assert.deepEqual([...almanac.messages, ...read.messages], []);
  const seen = [...almanac.almanac.days, ...almanac.almanac.anniversaries, ...read.instruments].flatMap(
    (entry) => entry.seen ?? [],
  );
  assert.ok(seen.length > 0);
  for (const { file, words } of seen) {
    const text = readFileSync(new URL(`../${file}`, CONTENT), 'utf8');
    assert.ok(text.includes(words), `${file}: ${words}`);
  }
});

test('a treaty in force shows an earliest day, a document one from the day it was made public', () => {
  const { instruments } = readInstruments(
    'authority/instruments.yaml',
    `instruments:
  - { id: pact, names: [The Pact], kind: treaty, in-force: 2015-01-01/.., shows: [{ words: [in the pact], holds: in-force }] }
  - { id: paper, names: [The Paper], kind: document, issued: 2016-03-31, shows: [{ words: [the paper], with: [UN], holds: issued }] }
`,
  );
  assert.deepEqual(
    datedFactsOf(instruments).map(({ id, words, with: beside, holds }) => ({ id, words, beside, holds })),
    [
      { id: 'pact', words: ['in the pact'], beside: [], holds: ['2015-01-01/..'] },
      { id: 'paper', words: ['the paper'], beside: ['UN'], holds: ['2016-03-31/..'] },
    ],
  );
});
