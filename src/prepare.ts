// What is to stand on the site? From what the files say to the plan; nothing is read or written here.

import { accession, type SameText } from './archive/accession.ts';
import { type Archive, arrange, type Story } from './archive/archive.ts';
import { foldRegister, type RegisterEvent } from './archive/register.ts';
import type { RegisterReading } from './archive/register-lines.ts';
import type { Card } from './article/card.ts';
import type { TaggedArticle } from './article/tagged-article.ts';
import { SETTINGS_FILE, type Settings, type SettingsReading } from './knowledge/settings.ts';
import type { Knowledge } from './known.ts';
import { always, type Chapter, type PageChapter } from './plan/chapter.ts';
import type { DataFile } from './plan/data-file.ts';
import type { Site } from './plan/page.ts';
import { planPages } from './plan/plan.ts';
import { planFiles } from './publish/files.ts';
import { type ListedPages, planSitemap } from './publish/sitemap.ts';
import type { Found } from './read.ts';
import type { Reading } from './reading.ts';
import { compareMessages, type Message } from './text/message.ts';
import { nearestOf } from './text/nearest.ts';

/** How the archivist wants it, besides what the settings say. */
export interface Wish {
  /** The day that new lines of the register bear, `YYYY-MM-DD` in UTC: the one use of the clock. */
  readonly today: string;
  /** In place of the settings' own base address; null: the settings'. */
  readonly baseUrl: string | null;
  /** Whether to go on with the files that could be read when others could not. */
  readonly keepGoing: boolean;
}

/** What the archivist has. */
export interface Material {
  readonly settings: SettingsReading;
  readonly register: RegisterReading;
  readonly found: Found;
  /** In order of path. */
  readonly readings: readonly Reading[];
  readonly knowledge: Pick<Knowledge, 'known' | 'messages'>;
  /** The whole article behind a card. */
  readonly article: (card: Card) => TaggedArticle;
  /** The words for a source format. */
  readonly formatTitle: (format: string) => string;
  readonly style: Pick<Site, 'css' | 'overviewCss' | 'policy'>;
  /** What is given away as it is. */
  readonly publicFiles: readonly DataFile[];
}

export interface Prepared {
  readonly settings: Settings;
  readonly archive: Archive;
  readonly site: Site;
  readonly pages: readonly PageChapter[];
  readonly files: readonly Chapter<DataFile>[];
  /** What search engines are told, once it is known which pages there are. */
  readonly sitemap: (pages: ListedPages) => Chapter<DataFile>;
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

export function prepare(material: Material, { today, baseUrl: wantedUrl, keepGoing }: Wish): Preparation {
  const { settings: settingsRead, register: registerRead, found, readings, knowledge, formatTitle } = material;
  const messages = [
    ...settingsRead.messages,
    ...registerRead.messages,
    ...knowledge.messages,
    ...found.messages,
    ...emptyFolders(settingsRead.folders, readings),
    ...readings.flatMap(({ messages }) => messages),
  ];
  const { settings } = settingsRead;
  const hasFailed = found.messages.some(isError) || readings.some(isFailed);
  if (
    settings === null ||
    registerRead.messages.length > 0 ||
    knowledge.messages.some(isError) ||
    (hasFailed && !keepGoing)
  ) {
    return { prepared: null, readings, messages: messages.sort(compareMessages) };
  }

  const cards = readings.flatMap(({ cards }) => cards);
  const register = foldRegister(registerRead.events);
  const unread = new Set(readings.filter(isFailed).map(({ path }) => path));
  for (const { path } of found.messages.filter(isError)) {
    unread.add(path);
    // Of a folder that could not be looked into nobody knows whether its stories are gone.
    for (const { file } of register.values()) if (file.startsWith(`${path}/`)) unread.add(file);
  }
  const accessions = accession(cards, register, unread, today);
  const archive = arrange(accessions);
  messages.push(...accessions.sameText.map(sameText));
  for (const { file, url, wanted } of accessions.sameAddress) messages.push(sameAddress(file, url, wanted));

  const tagged = ({ card }: Story) => material.article(card);
  const baseUrl = wantedUrl ?? settings.baseUrl;
  const showsOriginal = ({ card }: Story): boolean => settings.originals && card.status === 'usable';
  const site = { ...siteOf(settings, archive), ...material.style, baseUrl };
  const { title, description } = site;
  const history = [...registerRead.events, ...accessions.events];
  const pages = planPages({
    archive,
    history,
    authority: knowledge.known.authority,
    baseUrl,
    title,
    description,
    formatTitle,
    showsOriginal,
    tagged,
  });
  const added = accessions.events.flatMap((event) => (event.event === 'added' ? [event.id] : []));
  const files = planFiles({
    ...{ archive, site, showsOriginal, tagged },
    tagAuthority: settings.tagAuthority,
    accessions: [...register.keys(), ...added],
  });
  return {
    prepared: {
      ...{ settings, archive, site, pages, events: accessions.events },
      files: [...files, always('public files', material.publicFiles)],
      sitemap: (pages) => always('sitemap', baseUrl === null ? [] : planSitemap(archive, pages, baseUrl)),
    },
    readings,
    messages: messages.sort(compareMessages),
  };
}

function siteOf(
  { title, description, language }: Settings,
  archive: Archive,
): Omit<Site, 'css' | 'overviewCss' | 'policy' | 'baseUrl'> {
  return { title, description, language, hasUndated: archive.undated.length > 0 };
}

/** Whether the file was meant to be an article and gave none: it, not its absence, is to be mended. */
export function isFailed({ messages }: Reading): boolean {
  return messages.some(isError);
}

export function isError({ severity }: Message): boolean {
  return severity === 'error';
}

/** The settings of folders in which no file lies: a slip of the pen makes them speak to nobody. */
function emptyFolders(folders: Settings['folders'], readings: readonly Reading[]): Message[] {
  const named = Object.keys(folders);
  if (named.length === 0) return [];
  const held = new Set<string>();
  for (const { path } of readings) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      held.add(path.slice(0, slash));
  }
  return named
    .filter((folder) => !held.has(folder))
    .map((folder): Message => {
      const near = nearestOf(folder, [...held]);
      return {
        ...{ severity: 'warning', rule: 'settings/empty-folder', path: SETTINGS_FILE, start: null, end: null },
        text: `Unexpected folder "${folder}", expected one that holds a file${near === null ? '' : ` (nearest: ${near})`}`,
        advice: 'Mend its name, or remove its settings.',
      };
    });
}

function sameText({ files, counts }: SameText): Message {
  const [first = '', ...others] = files;
  return {
    ...{ severity: 'warning', rule: 'archive/same-text', path: first, start: null, end: null },
    text: `Unexpected equal text in ${others.join(', ')}, expected each article once`,
    advice:
      counts === null
        ? 'One record names all the files; delete the ones that are not needed.'
        : `What stands above the text differs: that of ${counts} counts. Delete the files that are not needed.`,
  };
}

const SAME_ADDRESS = 'archive/same-address';

/** Whether the next build says it too, if nothing changes: that two stories met at an address is said when one comes in. */
export function isLasting({ rule }: Message): boolean {
  return rule !== SAME_ADDRESS;
}

function sameAddress(file: string, url: string, wanted: string): Message {
  return {
    ...{ severity: 'warning', rule: SAME_ADDRESS, path: file, start: null, end: null },
    text: `Unexpected second story at ${wanted}, expected one headline once a day`,
    advice: `This one stands at ${url}. Nothing needs to be done, unless both files hold the same story.`,
  };
}
