// How do we talk to the person at the terminal, or to the file that keeps what we say?

/** What a stream of ours can do. */
export interface Terminal {
  /** A line of the result: standard output. */
  readonly print: (line: string) => void;
  /** A line about the work: standard error. */
  readonly say: (line: string) => void;
  /** Shows how far a long stage has come; on a terminal in place, elsewhere not at all before it is long. */
  readonly progress: (stage: string, done: number, total: number) => void;
  readonly style: (style: Style, text: string) => string;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'magenta' | 'blue';

const CODES: Readonly<Record<Style, number>> = {
  ...{ bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 },
};

/** Progress is shown for stages that last longer than this, in milliseconds, and no more often. */
const PATIENCE = 120;
/** Where no terminal is, a plain line so often. */
const PLAIN_PATIENCE = 5000;
const BAR = 24;

/**
 * @param now milliseconds, for pacing alone
 */
export function openTerminal(
  out: NodeJS.WriteStream,
  err: NodeJS.WriteStream,
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number,
): Terminal {
  const isColoured = wantsColour(out, environment);
  let shown = false;
  let stageNow = '';
  let began = 0;
  let last = 0;
  const clear = (): void => {
    if (shown) err.write('\r\u001b[K');
    shown = false;
  };
  return {
    print: (line) => {
      clear();
      out.write(`${line}\n`);
    },
    say: (line) => {
      clear();
      err.write(`${line}\n`);
    },
    progress: (stage, done, total) => {
      const at = now();
      if (stage !== stageNow) {
        [stageNow, began, last] = [stage, at, at];
        clear();
      }
      if (at - last < (err.isTTY ? PATIENCE : PLAIN_PATIENCE)) return;
      last = at;
      const rate = Math.round((done / Math.max(1, at - began)) * 1000);
      const line = `${stage.padEnd(8)} ${done} of ${total} (${rate} a second)`;
      if (err.isTTY) {
        const filled = Math.round((BAR * done) / Math.max(1, total));
        err.write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${line}`);
        shown = true;
      } else err.write(`${line}\n`);
    },
    style: (style, text) => (isColoured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text),
  };
}

/** https://no-color.org, https://force-color.org */
function wantsColour(out: NodeJS.WriteStream, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0';
  return out.isTTY === true && environment.TERM !== 'dumb';
}
