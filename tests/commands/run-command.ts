// How does a test give a command? As the command line does, with a terminal that keeps what it is told.
import type { Command } from '../../src/command.ts';
import { parseOptions } from '../../src/options.ts';
import { recordedTerminal } from '../recorded-terminal.ts';

export interface CommandRun {
  readonly code: number;
  readonly printed: readonly string[];
  readonly said: readonly string[];
}

export async function runCommand(command: Command, ...args: readonly string[]): Promise<CommandRun> {
  const terminal = recordedTerminal();
  const code = await command.run(parseOptions(command.usage, args), terminal);
  return { code, printed: terminal.printed, said: terminal.said };
}
