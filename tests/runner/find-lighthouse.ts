// Which Lighthouse is asked? It is too large to come along with every checkout: one that somebody has installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What to type where there is none; README.md says the same. */
export const INSTALL_LIGHTHOUSE = 'npm install --no-save lighthouse@12.8.2';

/**
 * The program of Lighthouse: the project's own, or the first on the path.
 *
 * @param project the folder that holds `node_modules`
 * @returns null where there is none
 */
export function findLighthouse(
  environment: Readonly<Record<string, string | undefined>>,
  project: string,
): string | null {
  const folders = [join(project, 'node_modules', '.bin'), ...(environment.PATH ?? '').split(delimiter)];
  const candidates = folders.filter((folder) => folder !== '').map((folder) => join(folder, 'lighthouse'));
  return candidates.find((path) => existsSync(path)) ?? null;
}
