// What is to stand on the site? From the content folder to the plan; nothing is written here.
import { type Archive, arrange, type Story } from './archive/archive.ts';
import { accession, foldRegister, type RegisterEvent } from './archive/register.ts';
import { REGISTER_FILE, readRegister } from './archive/register-lines.ts';
import type { Article } from './article/record.ts';
import { readSettings, SETTINGS_FILE, type Settings } from './knowledge/settings.ts';
import { publicFiles, readStyle } from './look.ts';
import { formatTitle } from './parse/formats.ts';
import type { DataFile } from './plan/data-file.ts';
import type { Site } from './plan/page.ts';
import { planPages } from './plan/plan.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import { planOriginals, planRecords } from './publish/records.ts';
import { findFiles, readOwnFile } from './read.ts';
import { isFailed, type Reading, readArticles, readFile } from './reading.ts';
import { compareMessages, type Message } from './text/message.ts';

/** What the archivist has, as the build sees it. */
export interface Source {
  /** The content folder. */
  readonly content: string;
  /** The day that new lines of the register bear, `YYYY-MM-DD` in UTC: the one use of the clock. */
  readonly today: string;
  /** In place of the settings' own base address; null: the settings'. */
  readonly baseUrl: string | null;
  /** Whether to go on with the files that could be read when others could not. */
  readonly keepGoing: boolean;
}

export interface Prepared {
  readonly settings: Settings;
  readonly archive: Archive;
  readonly site: Site;
  readonly pages: readonly PlannedPage[];
  readonly files: readonly DataFile[];
  /** Lines for the register. */
  readonly events: readonly RegisterEvent[];
}

export interface Preparation {
  /** Null: there are errors that nothing can be built on. */
  readonly prepared: Prepared | null;
  readonly readings: readonly Reading[];
  readonly messages: readonly Message[];
}

/** Told of how far a long stage has come. */
export type Progress = (stage: string, done: number, total: number) => void;

export function prepare(source: Source, progress: Progress): Preparation {
  const { content } = source;
  const settingsRead = readSettings(readOwnFile(content, SETTINGS_FILE));
  const registerRead = readRegister(readOwnFile(content, REGISTER_FILE) ?? '');
  const found = findFiles(content);
  const folders = settingsRead.settings?.folders ?? {};
  const readings = found.files.map(({ path }, at) => {
    progress('read', at, found.files.length);
    return readFile(content, path, folders);
  });
  const messages = [
    ...settingsRead.messages,
    ...registerRead.messages,
    ...found.messages,
    ...readings.flatMap(({ messages }) => messages),
  ];

  const { settings } = settingsRead;
  const hasFailed = found.messages.some(isError) || readings.some(isFailed);
  if (settings === null || registerRead.messages.length > 0 || (hasFailed && !source.keepGoing)) {
    return { prepared: null, readings, messages: messages.sort(compareMessages) };
  }

  const unread = new Set(readings.filter(isFailed).map(({ path }) => path));
  for (const { path } of found.messages.filter(isError)) unread.add(path);
  const cards = readings.flatMap(({ cards }) => cards);
  const accessions = accession(cards, foldRegister(registerRead.events), unread, source.today);
  const archive = arrange(accessions);
  for (const files of accessions.sameText) messages.push(sameText(files));
  for (const { file, url, wanted } of accessions.sameAddress) messages.push(sameAddress(file, url, wanted));

  const article = articleReader(content, folders);
  const baseUrl = source.baseUrl ?? settings.baseUrl;
  const showsOriginal = ({ card }: Story): boolean => settings.originals && card.status === 'usable';
  return {
    prepared: {
      settings,
      archive,
      site: { ...siteOf(settings, archive), baseUrl },
      pages: planPages({ archive, baseUrl, formatTitle, showsOriginal, article }),
      files: [
        ...planOriginals(archive.stories.filter(showsOriginal), article),
        ...planRecords(archive, article),
        ...publicFiles(),
      ],
      events: accessions.events,
    },
    readings,
    messages: messages.sort(compareMessages),
  };
}

function siteOf({ title, description, language, baseUrl }: Settings, archive: Archive): Site {
  return { title, description, language, baseUrl, ...readStyle(), hasUndated: archive.undated.length > 0 };
}

/** How many articles are kept in memory for the page, the record and the original text that follow one another. */
const KEPT = 4000;

/** Reads the whole article behind a story. */
function articleReader(content: string, folders: Settings['folders']): (story: Story) => Article {
  const kept = new Map<string, Article>();
  return ({ card, id }) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const read = readArticles(content, card.file, folders).articles[card.part]?.article;
    if (read === undefined || read.sha256 !== card.sha256) {
      throw new Error(`${card.file} has changed while the site was being built: build again`);
    }
    if (kept.size >= KEPT) kept.clear();
    kept.set(id, read);
    return read;
  };
}

export function isError({ severity }: Message): boolean {
  return severity === 'error';
}

function sameText(files: readonly string[]): Message {
  const [first = '', ...others] = files;
  return {
    ...{ severity: 'warning', rule: 'archive/same-text', path: first, start: null, end: null },
    text: `Unexpected equal text in ${others.join(', ')}, expected each article once`,
    advice: 'One record names all the files; delete the ones that are not needed.',
  };
}

function sameAddress(file: string, url: string, wanted: string): Message {
  return {
    ...{ severity: 'warning', rule: 'archive/same-address', path: file, start: null, end: null },
    text: `Unexpected second story at ${wanted}, expected one headline once a day`,
    advice: `This one stands at ${url}. Nothing needs to be done, unless both files hold the same story.`,
  };
}
