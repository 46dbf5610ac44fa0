// Where may a test run the project as a user does? In a copy of it, as it comes from version control.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Closing, temporaryFolder } from './temporary-folder.ts';

export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** What is made here, and not part of the project. */
const MADE = new Set(['.git', '_site', '.dateline']);

/** What programs have kept for themselves among the packages. */
const KEPT = '.cache';

/** Copies the project. The packages are linked one by one: what is compiled of the copy is kept with it. */
export function copyProject(context: Closing): string {
  const copy = join(temporaryFolder(context), 'project');
  for (const name of readdirSync(PROJECT)) {
    if (name === 'node_modules' || MADE.has(name)) continue;
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(PROJECT, 'node_modules'))) {
    if (name !== KEPT) symlinkSync(join(PROJECT, 'node_modules', name), join(copy, 'node_modules', name));
  }
  return copy;
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs node with the arguments, in a folder and an environment of the test's choice. */
export function runNode(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
