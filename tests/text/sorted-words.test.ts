// Do words stand in the order of sort()?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sortedWords } from '../../src/text/sorted-words.ts';

const words = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'я', 'қ', '中', '\u0000', "'"), maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
);

test('words stand in the order of sort()', () => {
  fc.assert(fc.property(words, (some) => assert.deepEqual(sortedWords(some), [...some].sort())));
});

test('words that many begin alike, and more of them than have a number', () => {
  const many = Array.from({ length: 70_000 }, (_, at) => `word${(at * 7919) % 70_000}`);
  assert.deepEqual(sortedWords(many), [...many].sort());
  assert.deepEqual(sortedWords(many.slice(0, 5000)), many.slice(0, 5000).sort());
});
