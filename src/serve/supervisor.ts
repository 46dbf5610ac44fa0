// How does a change of the program itself take effect? What is imported stays as it was: the process starts anew.
import { type ChildProcess, spawn } from 'node:child_process';
import { watchPaths } from './watch.ts';

/** How a supervised process knows that it is one. */
const SUPERVISED = 'DATELINE_SUPERVISED';
/** A process that does not end by itself is ended after this many milliseconds. */
const PATIENCE = 5000;

/** Whether this process is one that `supervise` has started. */
export function isSupervised(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment[SUPERVISED] !== undefined;
}

/**
 * Runs this very command in a process of its own, and runs it anew whenever one of the paths changes.
 *
 * @param paths the code of the program
 * @param restarting told what has changed
 * @returns the exit code of the command, once it ends other than by our hand
 */
export async function supervise(
  paths: readonly string[],
  restarting: (changed: readonly string[]) => void,
): Promise<number> {
  let isStopping = false;
  let restarts = 0;
  let child: ChildProcess | null = null;
  let wake = (): void => undefined;
  const stop = (signal: NodeJS.Signals): void => {
    isStopping = true;
    child?.kill(signal);
    wake();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const watching = watchPaths(paths, (changed) => {
    restarting(changed);
    restarts += 1;
    if (child !== null) end(child);
    wake();
  });
  try {
    for (;;) {
      const before = restarts;
      child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
        env: { ...process.env, [SUPERVISED]: '1' },
        stdio: 'inherit',
      });
      const code = await ended(child);
      child = null;
      if (isStopping) return 0;
      if (restarts > before) continue;
      // A fault in code that has just been changed ends the process: it waits for the next change, as its author does.
      if (before === 0 || code === 0) return code;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      if (isStopping) return 0;
    }
  } finally {
    watching.close();
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(4));
    child.on('exit', (code) => resolve(code ?? 4));
  });
}

function end(child: ChildProcess): void {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.on('exit', () => clearTimeout(timer));
}
