// Through which door is the disk reached? It comes in as a parameter, so that a test can make any call of it fail.
import * as fs from 'node:fs';

/** The calls of the file system that the build makes, as `node:fs` has them. */
export type Disk = Pick<
  typeof fs,
  | 'appendFileSync'
  | 'closeSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'ftruncateSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'rmSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
  | 'writeSync'
>;

/** The disk of this machine. */
export const DISK: Disk = fs;

/** Whether an error of the file system bears this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** The bytes of a file; null where there is none. */
export function readIfThere(disk: Disk, path: string): Buffer | null {
  try {
    return disk.readFileSync(path);
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

/** Whether anything stands at a path. */
export function isThere(disk: Disk, path: string): boolean {
  return disk.statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Takes a file away; one that is not there is no trouble. */
export function removeIfThere(disk: Disk, path: string): void {
  try {
    disk.unlinkSync(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT') && !isCode(error, 'ENOTDIR')) throw error;
  }
}
