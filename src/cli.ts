// Which command was given, and how did it end?

import type { Command } from './command.ts';
import { describeFault } from './fault.ts';
import { formatUsage, parseOptions, UsageError } from './options.ts';
import { openTerminal } from './terminal.ts';
import { nearestOf } from './text/nearest.ts';

/** Each is loaded only when it is asked for: a build need not wait for a server to be read. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./commands/init.ts')).initCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  add: async () => (await import('./commands/add.ts')).addCommand,
  explain: async () => (await import('./commands/explain.ts')).explainCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  bench: async () => (await import('./commands/bench.ts')).benchCommand,
  suggest: async () => (await import('./commands/suggest.ts')).suggestCommand,
  merge: async () => (await import('./commands/merge.ts')).mergeCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
};

const terminal = openTerminal(process.stdout, process.stderr, process.env, () => performance.now());

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const names = Object.keys(COMMANDS);
  const load = names.includes(name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    const near = nearestOf(name, names);
    const met = name === '' ? 'Missing command' : `Unexpected command ${JSON.stringify(name)}`;
    terminal.say(`${met}, expected one of ${names.join(', ')}${near === null ? '' : ` (nearest: ${near})`}`);
    return 2;
  }
  try {
    const command = await load();
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
    terminal.say(describeFault(error, name));
    return 4;
  }
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
