// Is another build at work on this site?
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { type Disk, isCode, readIfThere, removeIfThere } from './disk/disk.ts';

/** A lock that another process holds. */
export interface Lock {
  readonly path: string;
  /** Null: it could not be read; another process may be about to write it, or to take it away. */
  readonly holder: Holder | null;
  /** Whether it is held on this machine, where it can be seen that its holder lives. */
  readonly isHere: boolean;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, as its machine counts; null where that cannot be told. Pids are given out again. */
  readonly began: string | null;
}

/** The locks that this process holds: one that bears its name and is none of these was left behind when it failed. */
const held = new Set<string>();
/** How long a lock may be without its holder's name, in milliseconds: none takes that long to write. */
const PATIENCE = 5000;
/** How long a holder on another machine is believed to be at work, in milliseconds. */
const DAY = 86_400_000;

/**
 * Takes the lock at `path`. A lock whose process has ended is taken over.
 *
 * @returns null where it was taken, else whose it is
 */
export function takeLock(disk: Disk, path: string): Lock | null {
  disk.mkdirSync(dirname(path), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, host: hostname(), began: beginningOf(disk, process.pid) });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (putLock(disk, path, own)) {
      held.add(path);
      return null;
    }
    const met = readIfThere(disk, path);
    if (met === null) continue;
    const text = met.toString('utf8');
    const holder = parseHolder(text);
    const isHere = holder?.host === hostname();
    const isLeft = text === own && !held.has(path);
    const isHeld = isHere ? isAlive(disk, holder) : isYoung(disk, path, holder === null ? PATIENCE : DAY);
    if (isHeld && !isLeft) return { path, holder, isHere };
    removeStale(disk, path, met);
  }
  return { path, holder: null, isHere: false };
}

export function freeLock(disk: Disk, path: string): void {
  held.delete(path);
  removeIfThere(disk, path);
}

/** A lock appears with its holder's name in it, all at once, where the file system can give one file two names. */
function putLock(disk: Disk, path: string, own: string): boolean {
  const aside = `${path}.${process.pid}`;
  // One that died with this very number may have left it behind, as a second name of the lock itself.
  removeIfThere(disk, aside);
  disk.writeFileSync(aside, own);
  try {
    disk.linkSync(aside, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV'].some((code) => isCode(error, code)))
      throw error;
  } finally {
    removeIfThere(disk, aside);
  }
  try {
    disk.writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Two builds may find the same stale lock: whoever moved away a lock that was put there meanwhile gives it back. */
function removeStale(disk: Disk, path: string, stale: Buffer): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    disk.renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  if (readIfThere(disk, aside)?.equals(stale) === true) removeIfThere(disk, aside);
  else disk.renameSync(aside, path);
}

function parseHolder(text: string): Holder | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return null;
  const { pid, host } = value;
  const began = 'began' in value && typeof value.began === 'string' ? value.began : null;
  return typeof pid === 'number' && pid > 0 && typeof host === 'string' ? { pid, host, began } : null;
}

/** @param milliseconds since it was put there; clocks of two machines may differ */
function isYoung(disk: Disk, path: string, milliseconds: number): boolean {
  const stats = disk.statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Math.abs(Date.now() - stats.mtimeMs) < milliseconds;
}

/** Of a process on this machine. */
function isAlive(disk: Disk, { pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  const now = beginningOf(disk, pid);
  return began === null || now === null || began === now;
}

/** The 22nd field of `/proc/PID/stat` and the machine's boot: what no two processes share. Null where there is none. */
function beginningOf(disk: Disk, pid: number): string | null {
  try {
    const stat = disk.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = disk.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return null;
  }
}
