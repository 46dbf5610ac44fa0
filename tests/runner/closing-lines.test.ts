import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClosing } from './closing-lines.ts';

const CLOSING = [
  '# tests 3',
  '# suites 0',
  '# pass 2',
  '# fail 0',
  '# cancelled 0',
  '# skipped 1',
  '# todo 0',
  '# duration_ms 12.5',
];

test('the closing lines of node are found below the tests, and what they count', () => {
  const tap = ['TAP version 13', '# Subtest: a', '    # tests 9', 'ok 1 - # tests 7', '1..1', ...CLOSING, ''].join(
    '\n',
  );
  assert.deepEqual(readClosing(tap), { lines: CLOSING, tests: 3, skipped: 1 });
});

test('a report without them counts no test', () => {
  assert.deepEqual(readClosing('TAP version 13\n'), { lines: [], tests: 0, skipped: 0 });
});
