// Where does the site stand, and where is it worked on?
import { basename, dirname, join, resolve } from 'node:path';
import { type Disk, isCode } from './disk/disk.ts';

/** In the site itself: the stage, where the workshop lies on another file system and could not be renamed into place. */
export const STAGE_WITHIN = '.dateline-stage';

/** Where a build works. */
export interface Place {
  /** The folder of the site, links followed. */
  readonly site: string;
  /** The folder beside the site in which the build keeps its lock, its stage and its memory. */
  readonly workshop: string;
}

/** In a workshop: who is at work there. */
export const LOCK = 'lock';

/**
 * @param output as the user named it; it need not be there yet
 * @throws the file system's error where it is a link that leads nowhere
 */
export function placeOf(disk: Disk, output: string): Place {
  const site = followLinks(disk, resolve(output));
  return { site, workshop: join(dirname(site), '.dateline', basename(site)) };
}

/** The path without links, as far as it is there: two ways to one site must meet in one lock. */
function followLinks(disk: Disk, path: string): string {
  try {
    return disk.realpathSync(path);
  } catch (error) {
    if (!isCode(error, 'ENOENT') || dirname(path) === path) throw error;
    if (disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw error;
    return join(followLinks(disk, dirname(path)), basename(path));
  }
}

/**
 * Whether a folder that bears no manifest may become the site: it is not there, or it is empty, or a first build was
 * stopped while it put its files there.
 *
 * @param begun whether a note in the workshop says so
 */
export function mayBecome(disk: Disk, site: string, begun: boolean): boolean {
  const stats = disk.statSync(site, { throwIfNoEntry: false });
  if (stats === undefined) return true;
  return stats.isDirectory() && (begun || disk.readdirSync(site).every((name) => name === STAGE_WITHIN));
}
