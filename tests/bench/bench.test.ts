// Does the bench measure what it says?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Series } from '../../src/bench/series.ts';
import { medianOf, runOther } from '../../src/bench/trial.ts';
import { benchCommand } from '../../src/commands/bench.ts';
import { parseOptions, UsageError } from '../../src/options.ts';
import { recordedTerminal } from '../recorded-terminal.ts';

test('a small archive is built cold, and again after each edit of an archivist', async () => {
  const terminal = recordedTerminal();
  const asked = parseOptions(benchCommand.usage, ['--sizes', '24', '--runs', '1', '--json', '--no-hugo']);
  assert.equal(await benchCommand.run(asked, terminal), 0);
  const { series }: { series: readonly Series[] } = JSON.parse(terminal.printed.join('\n'));
  const [only] = series;
  assert.equal(only?.articles, 24);
  const rows = new Map(only.rows.map(({ what, cost }) => [what, cost]));
  assert.deepEqual(
    [...rows.keys()],
    [
      'cold',
      'floor: bytes alone',
      'nothing changed',
      'one added, newest',
      'one added, middle',
      'one changed',
      'one deleted',
      'all rendered anew',
    ],
  );
  assert.equal(rows.get('nothing changed')?.written, 0);
  const cold = rows.get('cold');
  const changed = rows.get('one changed');
  assert.ok(cold !== undefined && changed !== undefined);
  assert.ok(changed.written > 0 && changed.written < cold.written / 3);
  const [floor, all] = [rows.get('floor: bytes alone'), rows.get('all rendered anew')];
  assert.equal(floor?.written, cold.written);
  assert.ok(Math.abs(floor.bytes - cold.bytes) < 0.1, 'the floor writes the same bytes');
  assert.ok(all !== undefined && all.rendered > 0.9 * cold.rendered && all.stages.read !== undefined);
  for (const [what, { wall, memory }] of rows) assert.ok(wall > 0 && (memory > 10 || what.startsWith('floor')));
});

test('of another program it is told what it used; one that is not there costs nothing, one that fails is no figure', async () => {
  const busy = 'const end = Date.now() + 400; while (Date.now() < end);';
  const cost = await runOther(process.execPath, ['-e', busy]);
  assert.ok(cost !== null && cost.wall >= 0.4);
  if (process.platform === 'linux') assert.ok(cost.user > 0.05 && cost.memory > 10, JSON.stringify(cost));
  assert.equal(await runOther('a-program-that-nobody-has', []), null);
  await assert.rejects(runOther(process.execPath, ['-e', 'process.exit(3)']), /ended with code 3/);
});

test('of several runs the one in the middle counts', () => {
  const cost = { user: 0, system: 0, memory: 1, rendered: 0, written: 0, bytes: 0, stages: {} };
  assert.equal(medianOf([9, 1, 2].map((wall) => ({ ...cost, wall }))).wall, 2);
});

for (const options of [
  ['--sizes', '0'],
  ['--sizes', 'many'],
  ['--runs', '1.5'],
]) {
  test(`${options.join(' ')} is refused`, async () => {
    const asked = parseOptions(benchCommand.usage, options);
    await assert.rejects(benchCommand.run(asked, recordedTerminal()), UsageError);
  });
}
