// How did node's test runner end? Its closing lines, and what they count.

export interface Closing {
  /** `# tests 12`, `# pass 12`, … as node wrote them. */
  readonly lines: readonly string[];
  readonly tests: number;
  readonly skipped: number;
}

/** @param tap node's whole report in its TAP form; the closing lines stand at its end, not indented */
export function readClosing(tap: string): Closing {
  const lines = tap.split('\n').filter((line) => CLOSING.test(line));
  const count = (name: string): number => {
    const line = lines.findLast((text) => text.startsWith(`# ${name} `));
    return line === undefined ? 0 : Number(line.slice(name.length + 3));
  };
  return { lines: lines.slice(-NAMES.length), tests: count('tests'), skipped: count('skipped') + count('todo') };
}

const NAMES = ['tests', 'suites', 'pass', 'fail', 'cancelled', 'skipped', 'todo', 'duration_ms'];
const CLOSING = new RegExp(`^# (?:${NAMES.join('|')}) [\\d.]+$`);
