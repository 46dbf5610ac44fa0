import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Fingerprint, hashText } from '../../src/text/fingerprint.ts';
import { compareMessages, formatMessage, type Message } from '../../src/text/message.ts';
import { nearestOf } from '../../src/text/nearest.ts';
import { positionAt } from '../../src/text/span.ts';

const message: Message = {
  severity: 'warning',
  rule: 'dateline/unknown-place',
  path: 'wire/belta/x.txt',
  start: { line: 3, column: 1 },
  end: { line: 3, column: 24 },
  text: 'Unexpected place "Minks", expected a name from authority/places.yaml (nearest: Minsk)',
  advice: 'Mend the name.',
};

test('a message names file, line and column, what was met and what to do', () => {
  assert.equal(
    formatMessage(message, 'content'),
    'content/wire/belta/x.txt:3:1-3:24  warning  dateline/unknown-place  Unexpected place "Minks", expected a name from authority/places.yaml (nearest: Minsk). Mend the name.',
  );
});

test('messages are ordered by file, then by place', () => {
  const later = { ...message, start: { line: 10, column: 1 } };
  const other = { ...message, path: 'wire/a.txt', start: null };
  assert.deepEqual([later, message, other].sort(compareMessages), [other, message, later]);
});

test('lines end at LF, CR LF and CR', () => {
  assert.deepEqual(positionAt('a\r\nb\rc\nd', 3), { line: 2, column: 1 });
  assert.deepEqual(positionAt('a\r\nb\rc\nd', 7), { line: 4, column: 1 });
});

const near: readonly (readonly [string, string | null])[] = [
  ['tilte', 'title'],
  ['Date', 'date'],
  ['dtae', 'date'],
  ['publisher', null],
  ['x', null],
];
for (const [met, meant] of near) {
  test(`${met} probably means ${meant}`, () => {
    assert.equal(nearestOf(met, ['title', 'date', 'place', 'tags']), meant);
  });
}

test('no two of a hundred thousand short texts share a hash', () => {
  const hashes = new Set(Array.from({ length: 100_000 }, (_, at) => hashText(`story ${at}`)));
  assert.equal(hashes.size, 100_000);
});

test('a fingerprint tells order, kind and absence apart', () => {
  const folds = [
    new Fingerprint().text('a').text('b'),
    new Fingerprint().text('b').text('a'),
    new Fingerprint().text('ab'),
    new Fingerprint().text('a').text('b').text(null),
    new Fingerprint().text('a').text('b').text(''),
  ].map((fold) => fold.value());
  assert.equal(new Set(folds).size, folds.length);
});

test('equal values fold to equal fingerprints, and a changed value to another', () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.maxSafeInteger());
  const fold = (values: readonly (string | number)[]): number => {
    const fingerprint = new Fingerprint();
    for (const item of values) typeof item === 'string' ? fingerprint.text(item) : fingerprint.number(item);
    return fingerprint.value();
  };
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), fc.nat(), fc.maxSafeInteger(), (values, at, other) => {
      assert.equal(fold(values), fold([...values]));
      const changed = values.with(at % values.length, other);
      if (changed[at % values.length] !== values[at % values.length]) assert.notEqual(fold(values), fold(changed));
    }),
  );
});
