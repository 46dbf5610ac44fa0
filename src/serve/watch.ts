// Has anything changed in these folders?
import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** So long after the last sign of a change the folders are looked at, in milliseconds: a save is several signs. */
const SETTLING = 60;
/** Some file systems give no signs. The folders are looked at so often anyway, and never for more than a fiftieth of the time. */
const RESCAN = 2000;
const SHARE = 50;

export interface Watch {
  /** Takes a file as it is now for known: a change of our own making. */
  readonly accept: (path: string) => void;
  readonly close: () => void;
}

/**
 * Calls back when a file below one of the paths has come, gone or changed. Names that begin with a dot are not looked at.
 *
 * @param paths folders, or single files
 * @param changed given the paths of what differs; called from the event loop, one change at a time
 */
export function watchPaths(paths: readonly string[], changed: (paths: readonly string[]) => void): Watch {
  const watchers = new Map<string, FSWatcher>();
  let known = scan(paths);
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const look = (): void => {
    const began = performance.now();
    const now = scan(paths);
    const different = differences(known.files, now.files);
    known = now;
    follow();
    schedule(Math.max(RESCAN, (performance.now() - began) * SHARE));
    if (different.length > 0) changed(different);
  };
  const schedule = (delay: number): void => {
    if (isClosed) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(look, delay);
  };
  /** One watcher a folder: a watcher a file, as node's own recursive one has them on Linux, runs out at a few thousand. */
  const follow = (): void => {
    for (const [folder, watcher] of watchers) {
      if (known.folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of known.folders) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => schedule(SETTLING));
        watcher.on('error', () => watcher.close());
        watchers.set(folder, watcher);
      } catch {
        // No more watchers to be had, or the folder is gone again: the next look sees what there is.
      }
    }
  };

  follow();
  schedule(RESCAN);
  return {
    accept: (path) => {
      const stamp = stampOf(path);
      if (stamp === null) known.files.delete(path);
      else known.files.set(path, stamp);
    },
    close: () => {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

interface Scan {
  /** Size and time by path. */
  readonly files: Map<string, string>;
  readonly folders: Set<string>;
}

function scan(paths: readonly string[]): Scan {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const visit = (folder: string): void => {
    folders.add(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) tryToVisit(path);
      else see(path);
    }
  };
  const see = (path: string): void => {
    const stamp = stampOf(path);
    if (stamp !== null) files.set(path, stamp);
  };
  const tryToVisit = (path: string): void => {
    try {
      visit(path);
    } catch {
      // Gone meanwhile, or closed to us: the build tells of a folder that it cannot read.
    }
  };
  for (const path of paths) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) tryToVisit(path);
    else see(path);
  }
  return { files, folders };
}

function stampOf(path: string): string | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.size} ${stats.mtimeMs} ${stats.ino} ${stats.mode}`;
}

function differences(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const gone = [...before.keys()].filter((path) => !now.has(path));
  const other = [...now].filter(([path, stamp]) => before.get(path) !== stamp).map(([path]) => path);
  return [...gone, ...other];
}
