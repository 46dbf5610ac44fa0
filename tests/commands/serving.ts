// How does a test follow `npm run serve`? It runs it, hears what it says, and ends it as Ctrl-C does.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import type { Closing } from '../temporary-folder.ts';

/** Building on a busy machine takes its time. */
const PATIENCE = 60_000;

export interface Serving {
  /** Waits until it has said this, behind what was heard before. @returns what was found */
  readonly hear: (words: RegExp) => Promise<RegExpExecArray>;
  /** The address, once it stands. */
  readonly address: () => Promise<string>;
  readonly stop: () => Promise<number | null>;
}

/** @param project the folder of the program */
export function serve(context: Closing, project: string, args: readonly string[]): Serving {
  const command = ['--disable-proto=throw', '--import', 'tsx', 'src/cli.ts', 'serve', ...args];
  const child = spawn(process.execPath, command, {
    cwd: project,
    detached: true,
    env: { ...process.env, NO_COLOR: '1' },
  });
  let told = '';
  let heard = 0;
  let wake = (): void => undefined;
  const take = (chunk: Buffer): void => {
    told += chunk.toString();
    wake();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  context.after(async () => {
    stopAll(child, 'SIGKILL');
    await ended;
  });
  const hear = async (words: RegExp): Promise<RegExpExecArray> => {
    const until = performance.now() + PATIENCE;
    for (;;) {
      const found = words.exec(told.slice(heard));
      if (found !== null) {
        heard += found.index + found[0].length;
        return found;
      }
      assert.ok(performance.now() < until, `${words} was never said, but:\n${told}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 200);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return {
    hear,
    address: async () => (await hear(/http:\/\/127\.0\.0\.1:\d+\//))[0],
    stop: async () => {
      stopAll(child, 'SIGINT');
      return await ended;
    },
  };
}

/** Ctrl-C goes to every process at the terminal. */
function stopAll({ pid, exitCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, signal);
}
