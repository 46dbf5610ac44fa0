// npm run bench: how fast is it, on this machine?
import { resolve } from 'node:path';
import { measure, type Series } from '../bench/series.ts';
import type { Command } from '../command.ts';
import { PROJECT } from '../look.ts';
import { UsageError } from '../options.ts';
import type { Terminal } from '../terminal.ts';

const SIZES = '1000,5000';
const RUNS = 3;

export const benchCommand: Command = {
  usage: {
    name: 'bench',
    operands: '',
    does: 'Measures builds of made-up archives, each in a process of its own; medians. Quote ratios: machines are noisy.',
    options: {
      sizes: { type: 'string', value: 'N,N', help: `how many stories each archive has (${SIZES})` },
      corpus: { type: 'string', value: 'DIR', help: 'take the files of this folder instead' },
      'no-hugo': {
        type: 'boolean',
        help: 'leave out Hugo, which otherwise builds the same articles where it is installed',
      },
      runs: { type: 'string', value: 'N', help: `how often each build is made (${RUNS})` },
      json: { type: 'boolean', help: 'print one JSON object instead of the table' },
    },
  },
  run: async ({ values, operands }, terminal) => {
    if (operands.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(operands[0])}, expected options only`);
    const runs = wholeNumber(values.runs ?? String(RUNS), '--runs');
    const sources =
      typeof values.corpus === 'string'
        ? [{ corpus: resolve(values.corpus) }]
        : String(values.sizes ?? SIZES)
            .split(',')
            .map((size) => ({ size: wholeNumber(size, '--sizes') }));
    const hugo = values['no-hugo'] !== true;
    const series: Series[] = [];
    for (const source of sources) {
      const tell = (done: number, of: number): void => terminal.progress('bench', done, of);
      series.push(await measure({ project: PROJECT, source, runs, hugo }, tell));
    }
    if (values.json === true) terminal.print(JSON.stringify({ node: process.version, runs, series }));
    else for (const each of series) printSeries(terminal, each);
    return 0;
  },
};

function printSeries(terminal: Terminal, { articles, rows }: Series): void {
  terminal.print('');
  terminal.print(terminal.style('bold', `${articles} articles`));
  terminal.print('                      wall s   user s    sys s   peak MB  rendered   written        MB');
  for (const { what, cost } of rows) {
    const figures = [
      cost.wall.toFixed(2).padStart(8),
      cost.user.toFixed(2).padStart(9),
      cost.system.toFixed(2).padStart(9),
      cost.memory.toFixed(0).padStart(10),
      String(cost.rendered).padStart(10),
      String(cost.written).padStart(10),
      cost.bytes.toFixed(1).padStart(10),
    ];
    terminal.print(`${what.padEnd(20)}${figures.join('')}`);
  }
  terminal.print('');
  terminal.print(
    'Where the time goes: milliseconds by the clock / of the processor (and the peak of memory so far, in MB):',
  );
  for (const { what, cost } of rows) {
    const stages = Object.entries(cost.stages);
    if (stages.length === 0) continue;
    const parts = stages.map(
      ([stage, { wall, cpu, peak }]) => `${stage} ${wall.toFixed(0)}/${cpu.toFixed(0)} (${peak.toFixed(0)})`,
    );
    terminal.print(`${what.padEnd(20)}  ${parts.join('  ')}`);
  }
}

function wholeNumber(value: string | boolean, option: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000) {
    throw new UsageError(`Unexpected ${option} ${JSON.stringify(value)}, expected a whole number from 1`);
  }
  return number;
}
