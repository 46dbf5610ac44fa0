// How does what was made come to stand on the site? The one door through which it is written.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Made } from './cache/memory.ts';
import { isCode } from './read.ts';

/**
 * A stage beside the site. Files are put on it one by one, and nothing on the site changes until `commit`, which
 * renames them into place: each page is the old or the new one, whole, at any moment.
 */
export class Stage {
  readonly #folder: string;
  readonly #site: string;
  readonly #folders = new Set<string>();
  readonly #staged: string[] = [];

  /** @param folder on the same file system as the site; what an earlier build has left there is thrown away */
  constructor(folder: string, site: string) {
    this.#folder = folder;
    this.#site = site;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Puts a file on the stage, unless the site holds the same bytes already.
   *
   * @param before what the site is known to hold at this address
   * @returns the SHA-256 of the content, and whether it differs
   */
  put(url: string, content: string | Uint8Array, before: Made | undefined): { sha256: string; changed: boolean } {
    const sha256 = createHash('sha256').update(content).digest('hex');
    if (before?.sha256 === sha256 && existsSync(below(this.#site, url))) return { sha256, changed: false };
    const path = below(this.#folder, url);
    this.#makeFolder(dirname(path));
    writeFileSync(path, content);
    this.#staged.push(url);
    return { sha256, changed: true };
  }

  /** Whether nothing at all stands on the site yet, so that the stage as a whole can become it. */
  get isFirst(): boolean {
    return !existsSync(this.#site);
  }

  /**
   * Moves the staged files to the site in the order in which they were put, then deletes `vanished`.
   *
   * @param vanished addresses that the site holds and that are planned no more
   */
  commit(vanished: readonly string[]): void {
    if (this.isFirst) {
      mkdirSync(dirname(this.#site), { recursive: true });
      renameSync(this.#folder, this.#site);
      return;
    }
    for (const url of this.#staged) {
      const to = below(this.#site, url);
      this.#makeFolder(dirname(to));
      renameSync(below(this.#folder, url), to);
    }
    for (const url of vanished) {
      rmSync(below(this.#site, url), { force: true });
      this.#removeEmptyFolders(dirname(url));
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }

  #removeEmptyFolders(folder: string): void {
    for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
      try {
        rmdirSync(below(this.#site, at));
      } catch (error) {
        if (isCode(error, 'ENOTEMPTY') || isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return;
        throw error;
      }
    }
  }
}

/**
 * The path of an address below a folder.
 *
 * @throws where it would lead out of it: addresses are made by one module, and this is a fault of ours
 */
function below(folder: string, url: string): string {
  const root = resolve(folder);
  const path = resolve(root, url);
  if (!path.startsWith(root + sep)) throw new Error(`the address ${JSON.stringify(url)} leads out of ${folder}`);
  return path;
}

/** Replaces a file as a whole: a reader, or a crash, meets the old one or the new one. */
export function replaceFile(path: string, content: string): void {
  const aside = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(aside, 'w');
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(aside, path);
}

/** `sha256  path` a line, in order of path: what `sha256sum -c` reads, and by which we know our own site again. */
export function formatManifest(files: ReadonlyMap<string, Made>): string {
  return [...files]
    .map(([url, { sha256 }]) => `${sha256}  ${url}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}

/** The addresses and hashes of a site that we have written; null where there is none, or what is there is not ours. */
export function readManifest(site: string, manifest: string): ReadonlyMap<string, string> | null {
  let text: string;
  try {
    text = readFileSync(join(site, manifest), 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return null;
    throw error;
  }
  const files = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const match = /^([0-9a-f]{64}) {2}(.+)$/.exec(line);
    if (match === null) return null;
    files.set(match[2] ?? '', match[1] ?? '');
  }
  return files;
}

/** Whether a folder may become the site: it is not there, it is empty, or it is a site of ours. */
export function isOurs(site: string, manifest: string): boolean {
  try {
    if (!statSync(site).isDirectory()) return false;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return true;
    throw error;
  }
  return readdirSync(site).length === 0 || readManifest(site, manifest) !== null;
}
