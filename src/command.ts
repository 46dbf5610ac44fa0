// What is a command of the command line?
import type { Asked, Usage } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface Command {
  readonly usage: Usage;
  /**
   * Does what was asked for.
   *
   * @returns the exit code: 0 done; 1 the content has errors; 2 wrong usage; 3 locked; 4 disk trouble or a fault of ours
   * @throws UsageError where a value makes no sense
   */
  readonly run: (asked: Asked, terminal: Terminal) => Promise<number>;
}
