// Through which door is the disk reached? It comes in as a parameter, so that a test can make any call of it fail.
import * as fs from 'node:fs';

/** The calls of the file system that the build makes, as `node:fs` has them. */
export type Disk = Pick<
  typeof fs,
  | 'appendFileSync'
  | 'closeSync'
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

/**
 * Writes all of it to an open file.
 *
 * @param path of the file, for the error: node's own does not say where there was no room
 */
export function writeAll(disk: Disk, file: number, path: string, bytes: Uint8Array): void {
  try {
    for (let at = 0; at < bytes.length; ) at += disk.writeSync(file, bytes, at);
  } catch (error) {
    throw withPath(error, path);
  }
}

/**
 * Writes a file, and returns when it lies on the disk.
 *
 * @param flag `w`: in place of what is there; `a`: behind it
 */
export function writeDurably(disk: Disk, path: string, flag: 'w' | 'a', bytes: Uint8Array): void {
  const file = disk.openSync(path, flag);
  try {
    writeAll(disk, file, path, bytes);
    disk.fsyncSync(file);
  } catch (error) {
    throw withPath(error, path);
  } finally {
    disk.closeSync(file);
  }
}

function withPath(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || 'path' in error) return error;
  error.message += ` '${path}'`;
  return Object.assign(error, { path });
}
