// npm run init: an archive of one's own
import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { shownPath } from '../folders.ts';
import { layOut } from '../init.ts';
import { UsageError } from '../options.ts';

/** What each file of a new archive is there for. */
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/^archive\.yaml$/, 'the title, and what holds for all files of a folder'],
  [/^authority\//, 'who and what the archive knows by name'],
  [/^wire\/example\//, 'an example: delete it when your own are in'],
];

export const initCommand: Command = {
  usage: {
    name: 'init',
    operands: 'DIR',
    does: "Lays out an archive of one's own: settings, authority files, a first example. DIR is empty or not there yet.",
    options: {},
  },
  run: async ({ operands }, terminal) => {
    const [named, more] = operands;
    if (named === undefined || named === '')
      throw new UsageError('Missing DIR, expected the folder of the new archive');
    if (more !== undefined) throw new UsageError(`Unexpected ${JSON.stringify(more)}, expected one folder`);
    const folder = resolve(named);
    const shown = shownPath(folder);
    const files = layOut(folder);
    if (files === 'not-empty') {
      throw new UsageError(`Unexpected files in ${shown}, expected an empty folder or none: nothing was written`);
    }
    if (files === 'not-a-folder') {
      throw new UsageError(`Unexpected file ${shown}, expected an empty folder or none: nothing was written`);
    }
    const { style } = terminal;
    terminal.print(style('bold', `A new archive stands in ${shown}`));
    const width = Math.max(...files.map(({ length }) => length));
    for (const file of files) {
      const purpose = PURPOSES.find(([pattern]) => pattern.test(file))?.[1] ?? '';
      terminal.print(`  ${file.padEnd(width)}  ${style('dim', purpose)}`);
    }
    terminal.print('');
    terminal.print(style('bold', 'What to do next'));
    terminal.print(`  1. Give the archive its title in ${shown}/archive.yaml.`);
    terminal.print(
      `  2. Put your texts into ${shown}/wire/, a folder for each agency, and keep ${shown} under version control.`,
    );
    terminal.print(`  3. npm run build -- --content ${shown} --output ${shown}-site`);
    terminal.print(`  4. npm run serve -- --content ${shown} --output ${shown}-site`);
    return 0;
  },
};
