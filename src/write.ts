// How does what was made come to stand on the site? The one door through which it is written.
import { dirname, join } from 'node:path';
import { type Disk, isCode, isThere, removeIfThere, writeDurably } from './disk/disk.ts';
import { STAGE_WITHIN } from './place.ts';
import type { Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import { Press, type Print, type Printed, type PrintOrder, pathBelow } from './press.ts';
import type { PressRoom } from './press-room.ts';

/** What a commit has to move and to take away, in order. */
export interface Changes {
  /** Addresses of staged files. */
  readonly staged: readonly string[];
  /** Addresses that the site holds and that are planned no more. */
  readonly vanished: readonly string[];
}

/** What is put on a stage. */
export type Piece = Omit<Print, 'at'>;

/** A page that is to be rendered and put on a stage. */
export interface PagePiece extends Omit<PrintOrder, 'at' | 'url'> {
  readonly page: PlannedPage;
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
  readonly #room: PressRoom | null;
  readonly #printed: Printed[] = [];
  readonly #folders = new Set<string>();
  /** Whether there is no site yet, so that the stage as a whole can become it. */
  readonly isFirst: boolean;
  /** Where each address lies on the stage: numbered, unless the stage is to become the site. Folders cost more than files. */
  readonly #places = new Map<string, string>();

  /**
   * What an earlier build has left on the stage is thrown away.
   *
   * @param workshop the folder beside the site
   * @param room where pages can be rendered and printed beside; null: nowhere
   */
  constructor(disk: Disk, workshop: string, site: string, room: PressRoom | null) {
    this.#disk = disk;
    this.#site = site;
    const beside = join(workshop, 'stage');
    const within = join(site, STAGE_WITHIN);
    const isNew = !isThere(disk, site);
    const probe = isNew ? `${site}${STAGE_WITHIN}` : within;
    for (const left of [beside, within, probe]) disk.rmSync(left, { recursive: true, force: true });
    disk.mkdirSync(beside, { recursive: true });
    const isNear = canMove(disk, join(beside, 'probe'), probe);
    this.isFirst = isNew && isNear;
    this.#folder = isNear ? beside : within;
    if (!isNear) {
      disk.rmdirSync(beside);
      disk.mkdirSync(within, { recursive: true });
    }
    this.#press = new Press(disk, { stage: this.#folder, site });
    this.#room = room;
  }

  /** Puts a file on the stage, unless the site holds the same bytes already. */
  put(piece: Piece): void {
    this.#printed.push(this.#press.put({ ...piece, at: this.#give(piece.url) }));
  }

  /** Whether there is a thread beside that could render and print some pages. */
  get hasRoom(): boolean {
    return this.#room?.hasRoom === true;
  }

  /** Has pages rendered and printed beside, where there is room for them. */
  putBeside(pages: readonly PagePiece[], site: Site): void {
    const contents = pages.map(({ page }) => page.content);
    const orders = pages.map(({ page: { url }, ...order }) => ({ ...order, url, at: this.#give(url) }));
    this.#room?.print({ folders: { stage: this.#folder, site: this.#site }, site, contents, orders });
  }

  /** What was put on the stage since this was last asked, once all of it lies there. */
  async printed(): Promise<readonly Printed[]> {
    const beside = (await this.#room?.printed()) ?? [];
    return [...this.#printed.splice(0), ...beside];
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
      this.#disk.renameSync(pathBelow(this.#folder, this.#places.get(url) ?? url), to);
      progress(at + 1);
    }
    for (const url of vanished) {
      removeIfThere(this.#disk, pathBelow(this.#site, url));
      this.#removeEmptyFolders(dirname(url));
    }
  }

  /** Takes the stage away, once nothing lies on it that is needed. */
  clear(): void {
    this.#disk.rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A place for an address. */
  #give(url: string): string {
    const at = this.isFirst ? url : String(this.#places.size);
    this.#places.set(url, at);
    return at;
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

/** Whether a file can be renamed from one place to another. Into a mount it cannot, even where that is of the same disk. */
function canMove(disk: Disk, from: string, to: string): boolean {
  disk.writeFileSync(from, '');
  try {
    disk.renameSync(from, to);
  } catch (error) {
    if (!isCode(error, 'EXDEV')) throw error;
    disk.unlinkSync(from);
    return false;
  }
  disk.unlinkSync(to);
  return true;
}

/** Replaces a file as a whole: a reader, or a crash, meets the old one or the new one. */
export function replaceFile(disk: Disk, path: string, content: string | Uint8Array): void {
  const aside = `${path}.new`;
  disk.mkdirSync(dirname(path), { recursive: true });
  writeDurably(disk, aside, 'w', Buffer.from(content));
  disk.renameSync(aside, path);
}
