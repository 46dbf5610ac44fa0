// What lies in the content folder? The one door through which it is read.
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { REGISTER_FILE } from './archive/register-lines.ts';
import type { FileState } from './cache/readings.ts';
import { type Disk, isCode, isThere, readIfThere } from './disk/disk.ts';
import { SETTINGS_FILE } from './knowledge/settings.ts';
import type { Message } from './text/message.ts';
import { compareText } from './text/order.ts';

/** A regular file of `content/`. Equal size and times: not changed since it was last seen. */
export interface FoundFile extends FileState {
  /** Relative to the content folder, `/` between its parts. */
  readonly path: string;
}

export interface Found {
  /** Files that may be articles, in order of path. */
  readonly files: readonly FoundFile[];
  readonly messages: readonly Message[];
}

/** What is in the content folder besides articles. */
const NOT_ARTICLES: ReadonlySet<string> = new Set([SETTINGS_FILE, REGISTER_FILE]);
const AUTHORITY = 'authority';

/** What systems and editors leave behind; README.md may explain a folder to people. */
const LEFTOVERS = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|README(?:\.\w+)?$)|(?:~|\.swp|\.bak|\.tmp)$/i;

/**
 * Lists the content folder. Only regular files are ever opened: a link could lead anywhere, a pipe never ends.
 *
 * @throws the file system's error where the folder itself cannot be read
 */
export function findFiles(disk: Disk, content: string): Found {
  const files: FoundFile[] = [];
  const messages: Message[] = [];
  const leftovers: string[] = [];

  const visit = (folder: string): void => {
    for (const entry of readFolder(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folder === '' && (NOT_ARTICLES.has(path) || (path === AUTHORITY && entry.isDirectory()))) continue;
      if (entry.name.startsWith('.') && entry.isDirectory()) continue;
      if (entry.name.includes('\ufffd')) messages.push(unnameable(path));
      else if (entry.isDirectory()) visit(path);
      else if (!entry.isFile()) messages.push(notRegular(path, kindOf(entry)));
      else if (LEFTOVERS.test(entry.name)) leftovers.push(path);
      else {
        // One that has gone between the two looks is as one that was never there.
        const stats = disk.lstatSync(`${content}/${path}`, { throwIfNoEntry: false });
        if (stats?.isFile()) {
          files.push({ path, size: stats.size, modified: stats.mtimeMs, changed: stats.ctimeMs });
        }
      }
    }
  };
  const readFolder = (folder: string): Dirent[] => {
    try {
      return disk.readdirSync(join(content, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === '') throw error;
      messages.push(unreadable(folder, error, 'folder'));
      return [];
    }
  };

  visit('');
  if (leftovers.length > 0) messages.push(leftAlone(leftovers.sort(compareText)));
  return { files: files.sort((a, b) => compareText(a.path, b.path)), messages };
}

/** The bytes of a file of the content folder, or the message that says why there are none. */
export function readContent(disk: Disk, content: string, path: string): Uint8Array | Message {
  try {
    return disk.readFileSync(join(content, path));
  } catch (error) {
    return unreadable(path, error, 'file');
  }
}

/** The authority files, in order of path; none where there is no folder of them. */
export function readAuthorityTexts(disk: Disk, content: string): { readonly path: string; readonly text: string }[] {
  const folder = join(content, AUTHORITY);
  const entries = isThere(disk, folder) ? disk.readdirSync(folder, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('.'))
    .map(({ name }) => `${AUTHORITY}/${name}`)
    .sort(compareText)
    .map((path) => ({ path, text: readOwnFile(disk, content, path) ?? '' }));
}

/** The text of a file that belongs to the archive itself; null where there is none. */
export function readOwnFile(disk: Disk, content: string, path: string): string | null {
  return readIfThere(disk, join(content, path))?.toString('utf8') ?? null;
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'symbolic link';
  if (entry.isFIFO()) return 'named pipe';
  if (entry.isSocket()) return 'socket';
  return 'device';
}

function notRegular(path: string, kind: string): Message {
  return {
    ...{ severity: 'error', rule: 'source/not-a-file', path, start: null, end: null },
    text: `Unexpected ${kind}, expected a regular file`,
    advice: 'Put the file itself here: what lies in content/ is read only where it is an ordinary file.',
  };
}

/** Node hands out what is no UTF-8 with this sign in it, and finds nothing under such a name. */
function unnameable(path: string): Message {
  return {
    ...{ severity: 'error', rule: 'source/name', path, start: null, end: null },
    text: 'Unexpected bytes in the name, expected a name in UTF-8',
    advice: 'Rename it: its letters are those of another encoding.',
  };
}

/** @throws the error itself where not the file is at fault but the machine, which has nothing left to open it with */
function unreadable(path: string, error: unknown, kind: string): Message {
  if (['EMFILE', 'ENFILE', 'ENOMEM'].some((code) => isCode(error, code))) throw error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return {
    ...{ severity: 'error', rule: 'source/unreadable', path, start: null, end: null },
    text: `Unexpected ${code} on reading, expected a ${kind} that this user may read`,
    advice: ADVICE[code] ?? `See whether the ${kind} can be opened at all, or move it out of content/.`,
  };
}

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'Change its permissions (chmod u+r), or move it out of content/.',
  EPERM: 'Change its permissions (chmod u+r), or move it out of content/.',
  EIO: 'The disk does not give it: put it there anew from a copy, and look after the disk.',
  ENOENT: 'It went away while the build was at work: build again.',
};

function leftAlone(paths: readonly string[]): Message {
  const shown = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '');
  return {
    ...{ severity: 'note', rule: 'source/left-alone', path: '', start: null, end: null },
    text: `Left alone ${paths.length === 1 ? 'a file that is' : `${paths.length} files that are`} no article: ${shown}`,
    advice: 'Nothing needs to be done.',
  };
}
