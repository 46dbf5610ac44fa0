// How does a folder of articles become a site? The whole walk on one page.
import { join } from 'node:path';
import { isRecords, MANIFEST } from './archive/addresses.ts';
import { REGISTER_GONE, readRegister } from './archive/register-lines.ts';
import { type CodeKeys, codeKeys } from './cache/code.ts';
import type { Manifest } from './cache/manifest.ts';
import { formatMemory, loadMemory, memoryPath } from './cache/memory.ts';
import { DISK, type Disk } from './disk/disk.ts';
import { putOut, type Render, settle } from './edition.ts';
import { gather } from './gather.ts';
import { readSettings, SETTINGS_FILE } from './knowledge/settings.ts';
import { recallKnowledge } from './known.ts';
import { freeLock, type Lock, takeLock } from './lock.ts';
import { PROJECT, publicFiles, readStyle } from './look.ts';
import { LOCK, mayBecome, type Place, placeOf } from './place.ts';
import { type Preparation, type Progress, prepare, type Wish } from './prepare.ts';
import { findFiles, readOwnFile } from './read.ts';
import { readRegisterFile, record } from './record.ts';
import { Fingerprint } from './text/fingerprint.ts';
import type { Message } from './text/message.ts';
import { replaceFile } from './write.ts';

export interface BuildOptions extends Wish {
  /** The content folder. */
  readonly content: string;
  /** The folder of the site. */
  readonly output: string;
  /** Take nothing from the last build; what differs is still all that is written. */
  readonly full: boolean;
  /** Compare the files of content/ by their bytes, not by size and time. */
  readonly verify: boolean;
}

/** What a build touches of the world besides its folders. */
export interface World {
  readonly disk: Disk;
  /** Milliseconds, by the clock that stamps files. */
  readonly now: () => number;
  /** What the code adds up to that this process runs. */
  readonly code: () => CodeKeys;
  /** Loaded only where a page has to be rendered. */
  readonly render: () => Promise<Render>;
}

let code: CodeKeys | null = null;

export const WORLD: World = {
  disk: DISK,
  now: () => Date.now(),
  code: () => {
    code ??= codeKeys(DISK, PROJECT);
    return code;
  },
  render: async () => (await import('./render.ts')).render,
};

export type Outcome = 'built' | 'errors' | 'not-ours' | 'locked';

export interface BuildResult extends Preparation {
  readonly outcome: Outcome;
  /** Whose it is, where the outcome is `locked`. */
  readonly lock: Lock | null;
  readonly rendered: number;
  readonly written: number;
  readonly deleted: number;
  readonly planned: number;
  /** What is to be said about the memory of the last build. */
  readonly remarks: readonly string[];
  /** Whether an earlier build has told this already. */
  readonly isOld: (message: Message) => boolean;
}

/**
 * Builds the site: reads, plans, renders what is dirty, and puts it in place.
 *
 * @throws where the disk fails or the fault is our own; the site is then as it was, or partly new with each page whole
 */
export async function build(options: BuildOptions, progress: Progress, world: World = WORLD): Promise<BuildResult> {
  const { disk } = world;
  const place = placeOf(disk, options.output);
  const path = join(place.workshop, LOCK);
  const lock = takeLock(disk, path);
  if (lock !== null) return { ...NOTHING, outcome: 'locked', lock };
  try {
    return await buildOnce(options, place, progress, world);
  } catch (error) {
    if (!(error instanceof BrokenMemory)) throw error;
    const again = await buildOnce({ ...options, full: true }, place, progress, world);
    return { ...again, ...error.preparation, remarks: [...again.remarks, BROKEN] };
  } finally {
    freeLock(disk, path);
  }
}

/** What was kept is not what was written: it is thrown away, and the build begins again. */
class BrokenMemory extends Error {
  /** What was told before it was met. The register has grown by then: the second try finds nothing new to tell. */
  readonly preparation: Preparation | null;

  constructor(preparation: Preparation | null) {
    super('the memory is damaged');
    this.preparation = preparation;
  }
}

const BROKEN = 'The memory of the last build is damaged: it was thrown away, and everything was made anew.';

const NOTHING = {
  ...{ lock: null, prepared: null, readings: [], messages: [], remarks: [], isOld: () => false },
  ...{ rendered: 0, written: 0, deleted: 0, planned: 0 },
} as const;

async function buildOnce(options: BuildOptions, place: Place, progress: Progress, world: World): Promise<BuildResult> {
  const { disk } = world;
  const { content, full } = options;
  const { site, workshop } = place;
  const memory = loadMemory(disk, workshop, join(site, MANIFEST));
  if (memory === null || (memory.manifest.size === 0 && !mayBecome(disk, site, memory.unfinished.size > 0))) {
    return { ...NOTHING, outcome: 'not-ours' };
  }
  const code = world.code();

  progress('find', 0, 1);
  const settings = readSettings(readOwnFile(disk, content, SETTINGS_FILE));
  const registerBytes = readRegisterFile(disk, content, workshop);
  const isGone = registerBytes.length === 0 && hasStories(memory.manifest);
  const register = isGone ? { events: [], messages: [REGISTER_GONE] } : readRegister(registerBytes.toString('utf8'));
  const now = world.now();
  const found = findFiles(disk, content);
  const folders = settings.folders;
  const knowledge = recallKnowledge(disk, content, workshop, code.reading);
  const asked = { content, workshop, folders, knowledge, code: code.reading, verify: options.verify, full, now };
  const { readings, bookcase, remarks } = await gather(disk, found.files, asked, progress);
  let preparation: Preparation | null = null;
  try {
    progress('plan', 0, 1);
    const { formatTitle } = await import('./parse/formats.ts');
    preparation = prepare(
      {
        ...{ settings, register, found, readings, knowledge, formatTitle },
        article: (card) => bookcase.article(card),
        style: readStyle(disk),
        publicFiles: publicFiles(disk),
      },
      options,
    );
    const isOld = (message: Message): boolean => memory.told.has(keyOf(message));
    const { prepared } = preparation;
    if (prepared === null) return { ...NOTHING, ...preparation, remarks, outcome: 'errors', isOld };
    record(disk, content, workshop, registerBytes, prepared.events);
    const shop = { disk, place, code, full, render: world.render };
    const { memory: after, ...counts } = await putOut(shop, prepared, memory, progress);
    const told = new Set(preparation.messages.map(keyOf));
    replaceFile(disk, memoryPath(workshop), formatMemory({ ...after, told }));
    settle(disk, place);
    return { ...NOTHING, ...preparation, ...counts, remarks, outcome: 'built', isOld };
  } catch (error) {
    // A template's trouble comes back wrapped by Eleventy: what was its cause is not told by its class.
    throw bookcase.isBroken ? new BrokenMemory(preparation) : error;
  } finally {
    bookcase.close();
  }
}

/** Whether a site shows any article: one that shows none has given out no address. */
function hasStories(manifest: Manifest): boolean {
  for (let line = 0; line < manifest.size; line += 1) if (isRecords(manifest.url(line))) return true;
  return false;
}

/** A message as the memory knows it: what and where, but for the line, which moves when another is mended. */
function keyOf({ rule, path, text }: Message): number {
  return new Fingerprint().text(rule).text(path).text(text).value();
}
