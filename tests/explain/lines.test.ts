import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explainLines, type Stretch } from '../../src/explain/lines.ts';

function shown(text: string, stretches: readonly Stretch[]): string[] {
  return explainLines(text, stretches).flatMap(({ line, parts }) =>
    parts.map(({ column, role, text: words }) => `${line}:${column} ${role} ${words}`),
  );
}

function stretch(start: number, end: number, role: Stretch['role']): Stretch {
  return { start, end, role, why: '' };
}

test('a line on which two things lie gives both, in order', () => {
  const text = ' date 2016-12-13 BREST. KAZINFORM - Trade rose.';
  assert.deepEqual(shown(text, [stretch(36, 47, 'paragraph'), stretch(1, 16, 'stamp'), stretch(17, 35, 'dateline')]), [
    '1:2 stamp date 2016-12-13',
    '1:18 dateline BREST. KAZINFORM -',
    '1:37 paragraph Trade rose.',
  ]);
});

test('a stretch over several lines stands on each of them', () => {
  assert.deepEqual(shown('Trade\nrose.\n', [stretch(0, 11, 'paragraph')]), [
    '1:1 paragraph Trade',
    '2:1 paragraph rose.',
  ]);
});

test('lines are counted as an editor counts them', () => {
  const text = 'a\r\nb\rc\n\nd';
  assert.deepEqual(shown(text, [stretch(0, text.length, 'paragraph')]), [
    '1:1 paragraph a',
    '2:1 paragraph b',
    '3:1 paragraph c',
    '5:1 paragraph d',
  ]);
});

test('what no stretch holds was not read', () => {
  assert.deepEqual(shown('one two three', [stretch(4, 7, 'headline')]), [
    '1:1 not read one',
    '1:5 headline two',
    '1:9 not read three',
  ]);
});

test('a blank line holds nothing', () => {
  assert.deepEqual(
    explainLines('\n \t\n', []).map(({ parts }) => parts.length),
    [0, 0, 0],
  );
});

test('whatever the text, each of its letters lies in exactly one part', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'Б', ' ', '\n', '\r', '\u00a0', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 8 }), (text, cuts) => {
      const places = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
      const stretches = places.slice(1).map((end, at) => stretch(places[at] ?? 0, end, 'paragraph'));
      const parts = explainLines(text, stretches).flatMap((line) => line.parts);
      const letters = (words: string): string => words.replace(/\s/g, '');
      assert.equal(parts.map((part) => letters(part.text)).join(''), letters(text));
      for (const part of parts) assert.equal(text.slice(part.start, part.end), part.text);
    }),
  );
});
