// Where does the site stand, and where is it worked on?
import { basename, dirname, join, resolve } from 'node:path';
import { type Disk, isCode } from './disk/disk.ts';
import { UsageError } from './options.ts';

/** In the site itself: the stage, where a file cannot be renamed from the workshop into the site, which is a mount. */
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
 * @throws UsageError where it is a link that leads nowhere
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
    if (disk.lstatSync(path, { throwIfNoEntry: false }) !== undefined) {
      throw new UsageError(
        `Unexpected ${path}, a symbolic link that leads nowhere, expected a folder or none: make the folder to which it leads, or remove the link`,
      );
    }
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
