// How do the files that have to be made anew come to stand on the site?
import { setImmediate } from 'node:timers/promises';
import { MANIFEST } from './archive/addresses.ts';
import type { Archive } from './archive/archive.ts';
import type { CodeKeys } from './cache/code.ts';
import { formatUnfinished, type Memory, unfinishedPath } from './cache/memory.ts';
import { type AllDirty, type Dirty, findDirty, type Thing } from './dirty.ts';
import { DISK, type Disk, removeIfThere } from './disk/disk.ts';
import { sweepOften } from './heap.ts';
import type { Parts, Years } from './part.ts';
import type { Place } from './place.ts';
import type { DataFile } from './plan/data-file.ts';
import type { PageKind, Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import type { Prepared, Progress } from './prepare.ts';
import { PressRoom } from './press-room.ts';
import { replaceFile, Stage } from './write.ts';

/** Makes HTML of pages, and hands on each as it is made. */
export type Render = (
  pages: readonly PlannedPage[],
  site: Site,
  handOn: (page: { readonly url: string; readonly html: string }) => void,
) => Promise<void>;

export interface Edition {
  readonly rendered: number;
  /** How many pages and files were taken from sites built elsewhere. */
  readonly taken: number;
  readonly written: number;
  /** Of what was written. */
  readonly bytes: number;
  readonly deleted: number;
  readonly planned: number;
  /** What is known of the site as it stands now. */
  readonly memory: Pick<Memory, 'manifest' | 'keys' | 'chapters'>;
}

/** What `putOut` needs besides what is to stand on the site. */
export interface Shop {
  readonly disk: Disk;
  readonly place: Place;
  readonly code: CodeKeys;
  /** Make everything; what differs is still all that is written. */
  readonly full: boolean;
  /** Make no more than what belongs to these years, and leave all else as it is; null: make everything. */
  readonly only: Years | null;
  /** What was made elsewhere is taken from there. */
  readonly parts: Parts;
  readonly render: () => Promise<Render>;
  /** A thread that was made ready meanwhile; null: there is none. */
  readonly room: PressRoom | null;
}

/** From so many pages on memory is kept small, and a thread beside pays, which takes a third of a second to start. */
const MANY = 1000;

/** So many pages or files are made before it is looked whether the thread beside has room for more. */
const STACK = 100;

/** So many stories are made one after another, each page with what else is made of its article. */
const BATCH = 200;

export async function putOut(shop: Shop, prepared: Prepared, memory: Memory, progress: Progress): Promise<Edition> {
  const { disk, place } = shop;
  const dirty = findDirty(shop, prepared, memory);
  const { planned, chapters } = dirty;
  const work = dirty.pages.length + dirty.files.length + dirty.vanished.length;
  if (work === 0) {
    const { manifest, keys } = memory;
    const known = { manifest, keys, chapters };
    return { rendered: 0, taken: 0, written: 0, bytes: 0, deleted: 0, planned, memory: known };
  }

  const isLarge = dirty.pages.length >= MANY;
  if (isLarge) sweepOften();
  // A disk that is not the machine's own could not be reached from a thread.
  const room = shop.room ?? (isLarge && disk === DISK ? new PressRoom() : null);
  const stage = new Stage(disk, place.workshop, place.site, room);
  try {
    const made = await makeAll(stage, dirty, shop, prepared, memory, progress);
    const { manifest, origins } = memory.manifest.with(made.hashes, dirty.vanishedLines);
    const { staged } = made;
    // A build that was stopped may have put every file in place, and only its manifest not.
    const isListed = Buffer.compare(manifest.bytes, memory.manifest.bytes) === 0;
    if (staged.length > 0 || dirty.vanished.length > 0 || !isListed) {
      stage.put({ url: MANIFEST, content: manifest.bytes, before: null, isDoubtful: false });
      await stage.printed();
      if (stage.isFirst) stage.become();
      else {
        const moving = [...memory.unfinished, ...staged, ...dirty.vanished];
        replaceFile(disk, unfinishedPath(place.workshop), formatUnfinished(moving));
        stage.commit({ staged, vanished: dirty.vanished }, (done) => progress('place', done, staged.length));
        stage.commit({ staged: [MANIFEST], vanished: [] }, () => undefined);
      }
    }
    stage.clear();
    const keys = new Float64Array(origins.length);
    const ofLines = new Float64Array(origins.length);
    for (const [at, line] of origins.entries()) {
      const fresh = line < 0 ? made.by.get(manifest.url(at)) : undefined;
      keys[at] = fresh?.key ?? memory.keys[line] ?? 0;
      ofLines[at] = fresh?.chapter ?? chapters.ofLines[line] ?? -1;
    }
    return {
      rendered: made.rendered,
      taken: made.taken,
      written: staged.length,
      bytes: made.bytes,
      deleted: dirty.vanished.length,
      planned,
      memory: { manifest, keys, chapters: { ...chapters, ofLines } },
    };
  } finally {
    await room?.close();
  }
}

/** What was made, by address: its hash and what it was made from. */
interface Made {
  readonly hashes: ReadonlyMap<string, string>;
  readonly by: ReadonlyMap<string, Pick<Dirty<Thing>, 'key' | 'chapter'>>;
  /** What differs from what the site holds, in the order in which it is to come to stand there. */
  readonly staged: readonly string[];
  readonly rendered: number;
  readonly taken: number;
  readonly bytes: number;
}

async function makeAll(
  stage: Stage,
  dirty: AllDirty,
  { full, parts, render }: Shop,
  { site, archive }: Prepared,
  memory: Memory,
  progress: Progress,
): Promise<Made> {
  const hashes = new Map<string, string>();
  const by = new Map<string, Pick<Dirty<Thing>, 'key' | 'chapter'>>();
  const staged: { readonly url: string; readonly rank: number }[] = [];
  const ranks = new Map<string, number>();
  const note = (rank: number, { thing: { url }, key, chapter, before }: Dirty<Thing>) => {
    by.set(url, { key, chapter });
    if (rank > 0) ranks.set(url, rank);
    return { before, isDoubtful: full || memory.isDoubtful(url) };
  };
  const put = (rank: number, dirty: Dirty<Thing>, content: string | Uint8Array): void => {
    stage.put({ url: dirty.thing.url, content, ...note(rank, dirty) });
  };
  let bytes = 0;
  const settlePrinted = async (): Promise<void> => {
    for (const { url, sha256, changed, length } of await stage.printed()) {
      hashes.set(url, sha256);
      if (!changed) continue;
      staged.push({ url, rank: ranks.get(url) ?? 0 });
      bytes += length;
    }
  };
  const hashOf = (url: string): string => hashes.get(url) ?? memory.manifest.sha256(memory.manifest.find(url));

  let [rendered, printed, taken] = [0, 0, 0];
  /** Puts what was made elsewhere, and gives back the rest. */
  const takeFrom = <Any extends Thing>(things: readonly Dirty<Any>[], rank: (thing: Any) => number): Dirty<Any>[] => {
    const left: Dirty<Any>[] = [];
    for (const thing of things) {
      const bytes = parts.take(thing.key);
      if (bytes === null) left.push(thing);
      else {
        put(rank(thing.thing), thing, bytes);
        taken += 1;
        progress('take', taken, dirty.pages.length + dirty.files.length);
      }
    }
    return left;
  };
  const left = parts.isEmpty
    ? dirty
    : {
        pages: takeFrom(dirty.pages, ({ kind }) => rankOf(kind)),
        files: takeFrom(dirty.files, () => 0),
      };
  const byUrl = new Map(left.pages.map((page) => [page.thing.url, page]));
  const renderBeside = (dirty: readonly Dirty<PlannedPage>[]): void => {
    stage.putBeside(
      dirty.map((page) => ({ page: page.thing, ...note(rankOf(page.thing.kind), page) })),
      site,
    );
  };
  const renderHere = async (dirty: readonly Dirty<PlannedPage>[]): Promise<void> => {
    const toHtml = await render();
    await toHtml(
      dirty.map(({ thing }) => thing),
      site,
      ({ url, html }) => {
        const page = byUrl.get(url);
        if (page === undefined) throw new Error(`a page that nobody planned came back: ${url}`);
        put(rankOf(page.thing.kind), page, html);
      },
    );
  };
  for (const batch of batches(left, archive)) {
    if (batch.listsHashes) await settlePrinted();
    const [pages, files] = [stacksOf(batch.pages), stacksOf(batch.files)];
    for (let [page, file] = [0, 0]; page < pages.length || file < files.length; ) {
      await setImmediate();
      const [nextPages, nextFiles] = [pages[page], files[file]];
      if (nextPages !== undefined && (nextFiles === undefined || stage.hasRoom)) {
        if (stage.hasRoom) renderBeside(nextPages);
        else await renderHere(nextPages);
        rendered += nextPages.length;
        page += 1;
        progress('render', rendered, left.pages.length);
      } else {
        for (const dirty of nextFiles ?? []) put(0, dirty, dirty.thing.make(hashOf));
        printed += nextFiles?.length ?? 0;
        file += 1;
        progress('print', printed, left.files.length);
      }
    }
  }
  if (rendered !== left.pages.length) throw new Error(`${rendered} of ${left.pages.length} dirty pages were rendered`);
  await settlePrinted();
  staged.sort((a, b) => a.rank - b.rank);
  return { hashes, by, staged: staged.map(({ url }) => url), rendered, taken, bytes };
}

function stacksOf<Any>(things: readonly Any[]): (readonly Any[])[] {
  return Array.from({ length: Math.ceil(things.length / STACK) }, (_, at) =>
    things.slice(at * STACK, (at + 1) * STACK),
  );
}

/** Takes back the note that files are on the move, once the memory knows where they are. */
export function settle(disk: Disk, { workshop }: Place): void {
  removeIfThere(disk, unfinishedPath(workshop));
}

/** Stories before the lists that lead to them, the home page last: whoever follows a link finds its end. */
function rankOf(kind: PageKind): number {
  return kind === 'story' ? 0 : kind === 'home' ? 2 : 1;
}

interface Batch {
  readonly pages: readonly Dirty<PlannedPage>[];
  readonly files: readonly Dirty<DataFile>[];
  /** Whether its files list the hashes of others: those have to be known. */
  readonly listsHashes: boolean;
}

/**
 * What is dirty, in an order in which each article is opened once: stories a batch at a time, with the files that are
 * made of the same articles; then all the rest, and what lists the hashes of other files last of all.
 */
function* batches({ pages, files }: Pick<AllDirty, 'pages' | 'files'>, { stories }: Archive): Generator<Batch> {
  const listing = files.filter(({ thing }) => thing.listsHashes === true);
  const others = files.filter(({ thing }) => thing.listsHashes !== true);
  if (pages.length + others.length <= 2 * BATCH) yield { pages, files: others, listsHashes: false };
  else yield* windows(pages, others, stories);
  if (listing.length > 0) yield { pages: [], files: listing, listsHashes: true };
}

function* windows(pages: AllDirty['pages'], files: AllDirty['files'], stories: Archive['stories']): Generator<Batch> {
  const windows = Array.from({ length: Math.ceil(stories.length / BATCH) + 1 }, () => ({
    pages: [] as Dirty<PlannedPage>[],
    files: [] as Dirty<DataFile>[],
    listsHashes: false,
  }));
  const places = new Map(stories.map(({ url }, at) => [url, Math.floor(at / BATCH)]));
  const rest = windows.length - 1;
  for (const page of pages) windows[places.get(page.thing.url) ?? rest]?.pages.push(page);
  for (const file of files) {
    const reads = (file.thing.reads ?? []).map(({ url }) => places.get(url) ?? rest);
    windows[reads.length === 0 ? rest : Math.max(...reads)]?.files.push(file);
  }
  yield* windows.filter(({ pages, files }) => pages.length + files.length > 0);
}
