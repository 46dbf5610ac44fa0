// Which files have to be made anew, and how do they come to stand on the site?
import { MANIFEST } from './archive/addresses.ts';
import type { Archive } from './archive/archive.ts';
import type { CodeKeys } from './cache/code.ts';
import { formatUnfinished, keyOf, lineFinder, type Memory, unfinishedPath } from './cache/memory.ts';
import { type Disk, removeIfThere } from './disk/disk.ts';
import type { Place } from './place.ts';
import type { DataFile } from './plan/data-file.ts';
import type { PageKind, Site } from './plan/page.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import type { Prepared, Progress } from './prepare.ts';
import { hashText } from './text/fingerprint.ts';
import { replaceFile, Stage } from './write.ts';

/** Makes HTML of pages, a batch at a time. */
export type Render = (
  pages: readonly PlannedPage[],
  site: Site,
) => AsyncIterable<readonly { readonly url: string; readonly html: string }[]>;

export interface Edition {
  readonly rendered: number;
  readonly written: number;
  readonly deleted: number;
  readonly planned: number;
  /** What is known of the site as it stands now. */
  readonly memory: Pick<Memory, 'manifest' | 'keys'>;
}

/** A page or a file that is to be made. */
interface Dirty<Thing> {
  readonly thing: Thing;
  readonly key: number;
  /** The SHA-256 of what stands at its address; null where nothing does. */
  readonly before: string | null;
}

/** What `putOut` needs besides what is to stand on the site. */
export interface Shop {
  readonly disk: Disk;
  readonly place: Place;
  readonly code: CodeKeys;
  /** Make everything; what differs is still all that is written. */
  readonly full: boolean;
  readonly render: () => Promise<Render>;
}

/** So many stories are made one after another, each page with what else is made of its article. */
const BATCH = 200;

export async function putOut(shop: Shop, prepared: Prepared, memory: Memory, progress: Progress): Promise<Edition> {
  const { disk, place } = shop;
  const { pages, files, site } = prepared;
  const dirty = findDirty(shop, prepared, memory);
  const planned = pages.length + files.length;
  const work = dirty.pages.length + dirty.files.length + dirty.vanished.length;
  if (work === 0) return { rendered: 0, written: 0, deleted: 0, planned, memory };

  const stage = new Stage(disk, place.workshop, place.site);
  const hashes = new Map<string, string>();
  const keys = new Map<string, number>();
  const staged: { readonly url: string; readonly rank: number }[] = [];
  const put = (url: string, rank: number, { key, before }: Dirty<unknown>, content: string | Uint8Array): void => {
    const isDoubtful = shop.full || memory.isDoubtful(url);
    const { sha256, changed } = stage.put({ url, content, before, isDoubtful });
    hashes.set(url, sha256);
    keys.set(url, key);
    if (changed) staged.push({ url, rank });
  };
  const hashOf = (url: string): string => hashes.get(url) ?? memory.manifest.sha256(memory.manifest.find(url));

  let rendered = 0;
  let printed = 0;
  const byUrl = new Map(dirty.pages.map((page) => [page.thing.url, page]));
  for (const batch of batches(dirty, prepared.archive)) {
    const render = batch.pages.length === 0 ? null : await shop.render();
    for await (const made of render?.(
      batch.pages.map(({ thing }) => thing),
      site,
    ) ?? []) {
      for (const { url, html } of made) {
        const page = byUrl.get(url);
        if (page === undefined) throw new Error(`a page that nobody planned came back: ${url}`);
        put(url, rankOf(page.thing.kind), page, html);
      }
      rendered += made.length;
      progress('render', rendered, dirty.pages.length);
    }
    for (const file of batch.files) {
      put(file.thing.url, 0, file, file.thing.make(hashOf));
      printed += 1;
      progress('print', printed, dirty.files.length);
    }
  }
  if (rendered !== dirty.pages.length)
    throw new Error(`${rendered} of ${dirty.pages.length} dirty pages were rendered`);

  const { manifest, origins } = memory.manifest.with(hashes, dirty.vanishedLines);
  // A build that was stopped may have put every file in place, and only its manifest not.
  const isListed = Buffer.compare(manifest.bytes, memory.manifest.bytes) === 0;
  if (staged.length > 0 || dirty.vanished.length > 0 || !isListed) {
    staged.sort((a, b) => a.rank - b.rank);
    const urls = staged.map(({ url }) => url);
    stage.put({ url: MANIFEST, content: manifest.bytes, before: null, isDoubtful: false });
    if (stage.isFirst()) stage.become();
    else {
      replaceFile(
        disk,
        unfinishedPath(place.workshop),
        formatUnfinished([...memory.unfinished, ...urls, ...dirty.vanished]),
      );
      stage.commit({ staged: urls, vanished: dirty.vanished }, (done) => progress('place', done, urls.length));
      stage.commit({ staged: [MANIFEST], vanished: [] }, () => undefined);
    }
  }
  stage.clear();
  const now = Float64Array.from(origins, (line, at) =>
    line >= 0 ? (memory.keys[line] ?? 0) : (keys.get(manifest.url(at)) ?? 0),
  );
  return { rendered, written: staged.length, deleted: dirty.vanished.length, planned, memory: { manifest, keys: now } };
}

/** Takes back the note that files are on the move, once the memory knows where they are. */
export function settle(disk: Disk, { workshop }: Place): void {
  removeIfThere(disk, unfinishedPath(workshop));
}

interface AllDirty {
  readonly pages: readonly Dirty<PlannedPage>[];
  readonly files: readonly Dirty<DataFile>[];
  /** Addresses that are planned no more, and those of them that the manifest lists. */
  readonly vanished: readonly string[];
  readonly vanishedLines: readonly number[];
}

function findDirty({ code, full }: Shop, { pages, files, site }: Prepared, memory: Memory): AllDirty {
  const { manifest, unfinished } = memory;
  const lineOf = lineFinder(memory);
  const stands = new Uint8Array(manifest.size);
  const strayed = new Set([...unfinished].filter((url) => manifest.find(url) < 0));
  const check = <Thing extends { readonly url: string; readonly fingerprint: number }>(
    things: readonly Thing[],
    look: (thing: Thing) => number,
  ): Dirty<Thing>[] => {
    const dirty: Dirty<Thing>[] = [];
    for (const thing of things) {
      const key = keyOf(thing.url, thing.fingerprint, look(thing));
      const same = lineOf(key);
      const line = same >= 0 ? same : manifest.find(thing.url);
      if (line >= 0) stands[line] = 1;
      if (same >= 0 && !full) continue;
      const before = line >= 0 ? manifest.sha256(line) : strayed.delete(thing.url) ? '' : null;
      dirty.push({ thing, key, before });
    }
    return dirty;
  };
  const looks = looksOf(site, code);
  const plan = hashText(code.plan);
  const dirtyPages = check(pages, ({ kind }) => looks(kind));
  const dirtyFiles = check(files, () => plan);
  const vanishedLines: number[] = [];
  for (let line = 0; line < manifest.size; line += 1) if (stands[line] === 0) vanishedLines.push(line);
  const vanished = [...vanishedLines.map((line) => manifest.url(line)), ...strayed];
  return { pages: dirtyPages, files: dirtyFiles, vanished, vanishedLines };
}

/** For each page kind the hash of what all its pages show, and of the code that makes them. */
function looksOf(site: Site, { plan, templates }: CodeKeys): (kind: PageKind) => number {
  const all = JSON.stringify(site) + plan;
  const looks = new Map<PageKind, number>();
  return (kind) => {
    const known = looks.get(kind);
    if (known !== undefined) return known;
    const look = hashText(`${all} ${templates[kind] ?? ''}`);
    looks.set(kind, look);
    return look;
  };
}

/** Stories before the lists that lead to them, the home page last: whoever follows a link finds its end. */
function rankOf(kind: PageKind): number {
  return kind === 'story' ? 0 : kind === 'home' ? 2 : 1;
}

interface Batch {
  readonly pages: readonly Dirty<PlannedPage>[];
  readonly files: readonly Dirty<DataFile>[];
}

/**
 * What is dirty, in an order in which each article is opened once: stories a batch at a time, with the files that are
 * made of the same articles; then all the rest, and what lists the hashes of other files last of all.
 */
function* batches({ pages, files }: AllDirty, { stories }: Archive): Generator<Batch> {
  const last = files.filter(({ thing }) => thing.listsHashes === true);
  const others = files.filter(({ thing }) => thing.listsHashes !== true);
  if (pages.length + others.length <= 2 * BATCH) {
    yield { pages, files: [...others, ...last] };
    return;
  }
  const windows = Array.from({ length: Math.ceil(stories.length / BATCH) + 1 }, () => ({
    pages: [] as Dirty<PlannedPage>[],
    files: [] as Dirty<DataFile>[],
  }));
  const places = new Map(stories.map(({ url }, at) => [url, Math.floor(at / BATCH)]));
  const rest = windows.length - 1;
  for (const page of pages) windows[places.get(page.thing.url) ?? rest]?.pages.push(page);
  for (const file of others) {
    const reads = (file.thing.reads ?? []).map(({ url }) => places.get(url) ?? rest);
    windows[reads.length === 0 ? rest : Math.max(...reads)]?.files.push(file);
  }
  yield* windows.filter(({ pages, files }) => pages.length + files.length > 0);
  yield { pages: [], files: last };
}
