// How does a folder of articles become a site? The whole walk on one page.
import { join } from 'node:path';
import { type Account, accountOf, recallStanding, type Told } from './account.ts';
import { isRecords, MANIFEST } from './archive/addresses.ts';
import { REGISTER_GONE } from './archive/register-lines.ts';
import type { CodeKeys } from './cache/code.ts';
import type { Manifest } from './cache/manifest.ts';
import { formatMemory, loadMemory, type Memory, memoryPath, type Standing } from './cache/memory.ts';
import { DISK, type Disk } from './disk/disk.ts';
import { putOut, type Render, settle } from './edition.ts';
import { gather, isSettled } from './gather.ts';
import { foldInputs, type Inputs } from './inputs.ts';
import { readSettings, SETTINGS_FILE } from './knowledge/settings.ts';
import { type Knowledge, recallKnowledge } from './known.ts';
import { freeLock, type Lock, takeLock } from './lock.ts';
import { publicFiles, readStyle } from './look.ts';
import { Parts, type Years } from './part.ts';
import { LOCK, mayBecome, type Place, placeOf } from './place.ts';
import { isLasting, type Material, type Prepared, type Progress, prepare, type Wish } from './prepare.ts';
import { PressRoom } from './press-room.ts';
import { programKeys } from './program.ts';
import { findFiles, readOwnFile } from './read.ts';
import { readRegisterFile, record } from './record.ts';
import { recallRegister } from './register.ts';
import { type Stages, Stopwatch, timeNow } from './stopwatch.ts';
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
  /** Make no more than what belongs to these years. */
  readonly only?: Years;
  /** Whether the process ends with this build: what takes long to make ready is then made ready in threads. */
  readonly isLast?: boolean;
  /** The folders of sites of this archive that were built elsewhere: what they have is taken from there. */
  readonly from?: readonly string[];
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

export const WORLD: World = {
  disk: DISK,
  now: () => Date.now(),
  code: programKeys,
  render: async () => (await import('./render.ts')).render,
};

/** From so many files on planning takes so long that a thread makes itself ready for rendering meanwhile. */
const MANY = 400;

export type Outcome = 'built' | 'errors' | 'not-ours' | 'locked';

export interface BuildResult {
  readonly outcome: Outcome;
  readonly messages: readonly Message[];
  readonly account: Account;
  /** Null: there are errors that nothing can be built on, or nothing has changed. */
  readonly prepared: Prepared | null;
  /** Whose it is, where the outcome is `locked`. */
  readonly lock: Lock | null;
  /** How many files were read, rather than remembered. */
  readonly read: number;
  readonly rendered: number;
  /** How many pages and files were taken from sites built elsewhere. */
  readonly taken: number;
  readonly written: number;
  /** Of what was written. */
  readonly bytes: number;
  readonly deleted: number;
  readonly planned: number;
  /** What is to be said about the memory of the last build. */
  readonly remarks: readonly string[];
  /** Whether an earlier build has told this already. */
  readonly isOld: (message: Message) => boolean;
  /** Where its time went. */
  readonly stages: Stages;
}

/**
 * Builds the site: reads, plans, renders what is dirty, and puts it in place.
 *
 * @throws where the disk fails or the fault is our own; the site is then as it was, or partly new with each page whole
 */
export async function build(options: BuildOptions, progress: Progress, world: World = WORLD): Promise<BuildResult> {
  const { disk } = world;
  const watch = new Stopwatch(timeNow());
  const place = placeOf(disk, options.output);
  const path = join(place.workshop, LOCK);
  const lock = takeLock(disk, path);
  if (lock !== null) return { ...NOTHING, outcome: 'locked', lock };
  try {
    return await buildOnce(options, place, progress, world, watch);
  } catch (error) {
    if (!(error instanceof BrokenMemory)) throw error;
    const again = await buildOnce({ ...options, full: true }, place, progress, world, watch);
    return { ...again, ...error.told, remarks: [...again.remarks, BROKEN] };
  } finally {
    freeLock(disk, path);
  }
}

/** What was kept is not what was written: it is thrown away, and the build begins again. */
class BrokenMemory extends Error {
  /** What was to be told before it was met. The register has grown by then: the second try finds less to tell. */
  readonly told: Pick<BuildResult, 'messages'> | null;

  constructor(told: Pick<BuildResult, 'messages'> | null) {
    super('the memory is damaged');
    this.told = told;
  }
}

const BROKEN = 'The memory of the last build is damaged: it was thrown away, and everything was made anew.';

const NOTHING = {
  ...{ lock: null, prepared: null, messages: [], remarks: [], isOld: () => false, stages: {} },
  ...{ read: 0, rendered: 0, taken: 0, written: 0, bytes: 0, deleted: 0, planned: 0, account: accountOf([], null) },
} as const;

async function buildOnce(
  options: BuildOptions,
  place: Place,
  progress: Progress,
  world: World,
  watch: Stopwatch,
): Promise<BuildResult> {
  const { disk } = world;
  const { site, workshop } = place;
  const memory = loadMemory(disk, workshop, join(site, MANIFEST));
  if (memory === null || (memory.manifest.size === 0 && !mayBecome(disk, site, memory.unfinished.size > 0))) {
    return { ...NOTHING, outcome: 'not-ours' };
  }
  const code = world.code();
  watch.lap('remember');

  progress('find', 0, 1);
  const survey = surveyOf(options, workshop, code, world);
  watch.lap('find');
  const isOld = (message: Message): boolean => memory.told.has(keyOf(message));
  const mayStand = !options.full && !options.verify && options.only === undefined;
  const standing = mayStand ? recallStanding(memory, foldInputs(survey)) : null;
  if (standing !== null) return { ...NOTHING, ...standing, outcome: 'built', isOld, stages: watch.stages };
  return await buildAnew(options, place, memory, survey, isOld, progress, world, watch);
}

/** All that a site is made from, but for the articles themselves. */
interface Survey extends Inputs {
  readonly knowledge: Knowledge;
  readonly register: Buffer;
  /** By the clock that stamps files. */
  readonly now: number;
}

function surveyOf(options: BuildOptions, workshop: string, code: CodeKeys, { disk, now }: World): Survey {
  const { content } = options;
  const settings = readOwnFile(disk, content, SETTINGS_FILE);
  const register = readRegisterFile(disk, content, workshop);
  const began = now();
  const found = findFiles(disk, content);
  const knowledge = recallKnowledge(disk, content, workshop, code.reading);
  const look = { style: readStyle(disk), publicFiles: publicFiles(disk) };
  return { disk, workshop, code, wish: options, found, settings, register, knowledge, ...look, now: began };
}

async function buildAnew(
  options: BuildOptions,
  place: Place,
  memory: Memory,
  survey: Survey,
  isOld: BuildResult['isOld'],
  progress: Progress,
  world: World,
  watch: Stopwatch,
): Promise<BuildResult> {
  const { disk } = world;
  const { content, full, verify } = options;
  const { workshop } = place;
  const { code, found, knowledge, now, style, publicFiles } = survey;
  const settings = readSettings(survey.settings);
  const isGone = survey.register.length === 0 && hasStories(memory.manifest);
  const register = isGone
    ? { events: [], messages: [REGISTER_GONE] }
    : recallRegister(disk, workshop, survey.register, code.plan);
  const parts = new Parts(disk, options.from ?? []);
  const asked = {
    ...{ content, workshop, folders: settings.folders, knowledge, code: code.reading, verify, full, now },
    ...{ elsewhere: parts.workshops, isLast: options.isLast === true },
  };
  const { readings, bookcase, remarks, read } = await gather(disk, found.files, asked, progress);
  watch.lap('read');
  const room = options.isLast === true && found.files.length >= MANY && disk === DISK ? new PressRoom() : null;
  let told: Pick<BuildResult, 'messages'> | null = null;
  try {
    progress('plan', 0, 1);
    const { formatTitle } = await import('./parse/formats.ts');
    const article: Material['article'] = (card) => bookcase.article(card);
    const material = { settings, register, found, readings, knowledge, formatTitle, article, style, publicFiles };
    const { prepared, messages } = prepare(material, options);
    const account = accountOf(readings, prepared);
    told = { messages };
    watch.lap('plan');
    if (prepared === null) return { ...NOTHING, ...told, account, remarks, outcome: 'errors', isOld };
    const after = record(disk, content, workshop, survey.register, prepared.events);
    const only = options.only ?? null;
    const shop = { disk, place, code, full, only, parts, render: world.render, room };
    const { memory: made, ...counts } = await putOut(shop, prepared, memory, progress);
    watch.lap('make');
    const keys = new Set(messages.map(keyOf));
    const whole = { messages: messages.filter(isLasting), account, planned: counts.planned };
    const standing = only === null ? standingOf({ ...survey, register: after }, whole) : null;
    replaceFile(disk, memoryPath(workshop), formatMemory({ ...made, told: keys, standing }));
    settle(disk, place);
    watch.lap('settle');
    return {
      ...NOTHING,
      ...told,
      account,
      prepared,
      ...counts,
      read,
      remarks,
      outcome: 'built',
      isOld,
      stages: watch.stages,
    };
  } catch (error) {
    // A template's trouble comes back wrapped by Eleventy: what was its cause is not told by its class.
    throw bookcase.isBroken ? new BrokenMemory(told) : error;
  } finally {
    bookcase.close();
    await room?.close();
  }
}

/** Nothing is said of a build that read files which are still too young for their times to tell. */
function standingOf(survey: Survey, told: Told): Standing | null {
  if (!survey.found.files.every((file) => isSettled(file, survey.now))) return null;
  return { inputs: foldInputs(survey), told: JSON.stringify(told) };
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
