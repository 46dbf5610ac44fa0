// How does a folder of articles become a site? The whole walk on one page.
import { basename, dirname, join, resolve } from 'node:path';
import { MANIFEST } from './archive/addresses.ts';
import { formatMemory, loadMemory, type Made, type Memory } from './cache/memory.ts';
import { freeLock, type Holder, takeLock } from './lock.ts';
import type { DataFile } from './plan/data-file.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import { type Preparation, type Prepared, type Progress, prepare, type Source } from './prepare.ts';
import { record } from './record.ts';
import { render } from './render.ts';
import { Fingerprint, hashText } from './text/fingerprint.ts';
import type { Message } from './text/message.ts';
import { formatManifest, isOurs, readManifest, replaceFile, Stage } from './write.ts';

export interface BuildOptions extends Source {
  /** The folder of the site. */
  readonly output: string;
  /** Render everything; what differs is still all that is written. */
  readonly full: boolean;
  /** Compare the files of content/ by their bytes, not by size and time. */
  readonly verify: boolean;
}

/** The files of the workshop. */
const MEMORY = 'memory.json';
const LOCK = 'lock';

export type Outcome = 'built' | 'errors' | 'not-ours' | 'locked';

export interface BuildResult extends Preparation {
  readonly outcome: Outcome;
  /** Who is building, where the outcome is `locked`. */
  readonly holder: Holder | null;
  readonly rendered: number;
  readonly written: number;
  readonly deleted: number;
  readonly planned: number;
  /** Whether an earlier build has told this already. */
  readonly isOld: (message: Message) => boolean;
}

/**
 * Builds the site: reads, plans, renders what is dirty, and puts it in place.
 *
 * @throws where the disk fails or the fault is our own; the site is then as it was, or partly new with each page whole
 */
export async function build(options: BuildOptions, progress: Progress): Promise<BuildResult> {
  const workshop = workshopOf(options.output);
  const holder = takeLock(join(workshop, LOCK));
  if (holder !== null) return { ...NOTHING, outcome: 'locked', holder };
  try {
    if (!isOurs(options.output, MANIFEST)) return { ...NOTHING, outcome: 'not-ours' };
    const memory = loadMemory(join(workshop, MEMORY), readManifest(options.output, MANIFEST));
    const preparation = prepare(options, progress);
    const isOld = (message: Message): boolean => memory.told.has(keyOf(message));
    const { prepared } = preparation;
    if (prepared === null) return { ...NOTHING, ...preparation, outcome: 'errors', isOld };
    record(options.content, prepared.events);
    const { made, look, ...counts } = await publish(options, prepared, memory, progress);
    const told = new Set(preparation.messages.map(keyOf));
    replaceFile(join(workshop, MEMORY), formatMemory({ look, made, told }));
    return { ...NOTHING, ...preparation, ...counts, outcome: 'built', isOld };
  } finally {
    freeLock(join(workshop, LOCK));
  }
}

const NOTHING = {
  ...{ holder: null, prepared: null, readings: [], messages: [], isOld: () => false },
  ...{ rendered: 0, written: 0, deleted: 0, planned: 0 },
} as const;

/** A message as the memory knows it: what and where, but for the line, which moves when another is mended. */
function keyOf({ rule, path, text }: Message): number {
  return new Fingerprint().text(rule).text(path).text(text).value();
}

/** The folder beside the site in which the build keeps its lock, its stage and its memory. */
export function workshopOf(output: string): string {
  return join(dirname(resolve(output)), '.dateline', basename(resolve(output)));
}

interface Published extends Pick<BuildResult, 'rendered' | 'written' | 'deleted' | 'planned'> {
  readonly look: number;
  readonly made: ReadonlyMap<string, Made>;
}

async function publish(
  { output, full }: BuildOptions,
  { pages, files, site }: Prepared,
  memory: Memory,
  progress: Progress,
): Promise<Published> {
  const look = hashText(JSON.stringify(site));
  const isDirty = ({ url, fingerprint }: PlannedPage | DataFile): boolean =>
    full || memory.made.get(url)?.fingerprint !== fingerprint;
  const dirtyPages = pages.filter((page) => look !== memory.look || isDirty(page)).sort(leavesFirst);
  const dirtyFiles = files.filter(isDirty);

  const stage = new Stage(join(workshopOf(output), 'stage'), output);
  const made = new Map<string, Made>();
  for (const { url } of [...pages, ...files]) {
    const before = memory.made.get(url);
    if (before !== undefined) made.set(url, before);
  }
  let written = 0;
  const put = (url: string, fingerprint: number, content: string | Uint8Array): void => {
    const { sha256, changed } = stage.put(url, content, memory.made.get(url));
    made.set(url, { fingerprint, sha256 });
    if (changed) written += 1;
  };

  const fingerprints = new Map(dirtyPages.map(({ url, fingerprint }) => [url, fingerprint]));
  let rendered = 0;
  for await (const batch of render(dirtyPages, site)) {
    for (const { url, html } of batch) put(url, fingerprints.get(url) ?? 0, html);
    rendered += batch.length;
    progress('render', rendered, dirtyPages.length);
  }
  for (const [at, { url, fingerprint, make }] of dirtyFiles.entries()) {
    put(
      url,
      fingerprint,
      make((other) => made.get(other)?.sha256 ?? ''),
    );
    progress('print', at + 1, dirtyFiles.length);
  }
  const vanished = [...memory.made.keys()].filter((url) => !made.has(url));
  if (written > 0 || vanished.length > 0) stage.put(MANIFEST, formatManifest(made), undefined);
  stage.commit(vanished);
  return { rendered, written, deleted: vanished.length, planned: pages.length + files.length, look, made };
}

/** Stories before the lists that lead to them, the home page last: whoever follows a link finds its end. */
function leavesFirst(a: PlannedPage, b: PlannedPage): number {
  const rank = ({ kind }: PlannedPage): number => (kind === 'story' ? 0 : kind === 'home' ? 2 : 1);
  return rank(a) - rank(b);
}
