// What does a new archive begin with?
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCode } from './disk/disk.ts';
import { PROJECT } from './look.ts';
import { compareText } from './text/order.ts';

/** A whole small archive that builds, with comments that say what each line does. */
const SKELETON = join(PROJECT, 'src', 'skeleton');

/** What is in the way of a new archive. */
export type Obstacle = 'not-empty' | 'not-a-folder';

/**
 * Lays out a new archive.
 *
 * @param folder that is empty or not there
 * @returns the files that now stand in it, in order of path; or what was in the way, and then nothing was written
 * @throws the file system's error where the folder cannot be made
 */
export function layOut(folder: string): readonly string[] | Obstacle {
  const obstacle = obstacleIn(folder);
  if (obstacle !== null) return obstacle;
  cpSync(SKELETON, folder, { recursive: true });
  return readdirSync(SKELETON, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(SKELETON.length + 1))
    .sort(compareText);
}

function obstacleIn(folder: string): Obstacle | null {
  try {
    return readdirSync(folder).length === 0 ? null : 'not-empty';
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    if (isCode(error, 'ENOTDIR')) return 'not-a-folder';
    throw error;
  }
}
