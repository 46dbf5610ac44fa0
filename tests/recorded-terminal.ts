// What was said at the terminal?
import type { Terminal } from '../src/terminal.ts';

export interface RecordedTerminal extends Terminal {
  /** The lines of standard output. */
  readonly printed: readonly string[];
  /** The lines of standard error. */
  readonly said: readonly string[];
}

/** A terminal without colour that keeps what it is told. */
export function recordedTerminal(): RecordedTerminal {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    printed,
    said,
    print: (line) => printed.push(...line.split('\n')),
    say: (line) => said.push(...line.split('\n')),
    progress: () => undefined,
    style: (_style, text) => text,
  };
}
