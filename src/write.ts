// How does what was made come to stand on the site? The one door through which it is written.
import { dirname, join } from 'node:path';
import { type Disk, isCode, isThere, removeIfThere, writeDurably } from './disk/disk.ts';
import { STAGE_WITHIN } from './place.ts';
import { Press, type Print, type Printed, pathBelow } from './press.ts';

/** What a commit has to move and to take away, in order. */
export interface Changes {
  /** Addresses of staged files. */
  readonly staged: readonly string[];
  /** Addresses that the site holds and that are planned no more. */
  readonly vanished: readonly string[];
}

/**
 * A stage beside the site. Files are put on it one by one, and nothing on the site changes until `commit`, which
 * renames them into place: each page is the old or the new one, whole, at any moment.
 */
export class Stage {
  readonly #disk: Disk;
  readonly #folder: string;
  readonly #site: string;
  readonly #press: Press;
  readonly #folders = new Set<string>();

  /**
   * What an earlier build has left on the stage is thrown away.
   *
   * @param workshop the folder beside the site
   */
  constructor(disk: Disk, workshop: string, site: string) {
    this.#disk = disk;
    this.#site = site;
    disk.mkdirSync(workshop, { recursive: true });
    const here = disk.statSync(site, { throwIfNoEntry: false });
    const isNear = here === undefined || here.dev === disk.statSync(workshop).dev;
    this.#folder = join(isNear ? workshop : site, isNear ? 'stage' : STAGE_WITHIN);
    for (const left of [join(workshop, 'stage'), join(site, STAGE_WITHIN)]) {
      disk.rmSync(left, { recursive: true, force: true });
    }
    disk.mkdirSync(this.#folder, { recursive: true });
    this.#press = new Press(disk, this.#folder, site);
  }

  get folder(): string {
    return this.#folder;
  }

  /** Puts a file on the stage, unless the site holds the same bytes already. */
  put(print: Print): Printed {
    return this.#press.put(print);
  }

  /** Whether there is no site yet, so that the stage as a whole can become it. */
  isFirst(): boolean {
    return !isThere(this.#disk, this.#site);
  }

  /** Makes the stage the site. */
  become(): void {
    this.#disk.mkdirSync(dirname(this.#site), { recursive: true });
    this.#disk.renameSync(this.#folder, this.#site);
  }

  /** Moves the staged files to the site in their order, then takes away what vanished. */
  commit({ staged, vanished }: Changes, progress: (done: number) => void): void {
    for (const [at, url] of staged.entries()) {
      const to = pathBelow(this.#site, url);
      this.#makeFolder(dirname(to));
      this.#disk.renameSync(pathBelow(this.#folder, url), to);
      progress(at + 1);
    }
    for (const url of vanished) {
      removeIfThere(this.#disk, pathBelow(this.#site, url));
      this.#removeEmptyFolders(dirname(url));
    }
  }

  /** Takes the stage away. */
  clear(): void {
    this.#disk.rmSync(this.#folder, { recursive: true, force: true });
  }

  #makeFolder(path: string): void {
    if (this.#folders.has(path)) return;
    this.#disk.mkdirSync(path, { recursive: true });
    this.#folders.add(path);
  }

  #removeEmptyFolders(folder: string): void {
    for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
      try {
        this.#disk.rmdirSync(pathBelow(this.#site, at));
      } catch (error) {
        if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].some((code) => isCode(error, code))) return;
        throw error;
      }
    }
  }
}

/** Replaces a file as a whole: a reader, or a crash, meets the old one or the new one. */
export function replaceFile(disk: Disk, path: string, content: string | Uint8Array): void {
  const aside = `${path}.new`;
  disk.mkdirSync(dirname(path), { recursive: true });
  writeDurably(disk, aside, 'w', Buffer.from(content));
  disk.renameSync(aside, path);
}
