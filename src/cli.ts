// Which command was given, and how did it end?

import type { Command } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { formatUsage, parseOptions, UsageError } from './options.ts';
import { openTerminal } from './terminal.ts';
import { nearestOf } from './text/nearest.ts';

const COMMANDS: readonly Command[] = [buildCommand];

const terminal = openTerminal(process.stdout, process.stderr, process.env, () => performance.now());

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const names = COMMANDS.map(({ usage }) => usage.name);
  const command = COMMANDS.find(({ usage }) => usage.name === name);
  if (command === undefined) {
    const near = nearestOf(name, names);
    const met = name === '' ? 'Missing command' : `Unexpected command ${JSON.stringify(name)}`;
    terminal.say(`${met}, expected one of ${names.join(', ')}${near === null ? '' : ` (nearest: ${near})`}`);
    return 2;
  }
  try {
    const asked = parseOptions(command.usage, args);
    if (asked.values.help === true) {
      terminal.print(formatUsage(command.usage));
      return 0;
    }
    return await command.run(asked, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.say(`${error.message}. \`npm run ${name} -- --help\` lists what there is.`);
      return 2;
    }
    terminal.say(describeFault(error));
    return 4;
  }
}

/** Disk trouble in one line; a fault of our own with its trace, for whoever will mend it. */
function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return `A fault of Dateline's own: ${String(error)}`;
  if ('code' in error && 'syscall' in error) {
    return `Disk trouble: ${error.message}. The site is whole; build again once that is mended.`;
  }
  return `A fault of Dateline's own, please report it with this trace:\n${error.stack ?? error.message}`;
}

process.exitCode = await main(process.argv.slice(2));
