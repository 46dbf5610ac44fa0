// What does Eleventy need when it is run on its own, without our build around it?
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { MANIFEST } from './archive/addresses.ts';
import { readRegister } from './archive/register-lines.ts';
import { Manifest } from './cache/manifest.ts';
import { today } from './clock.ts';
import { DISK } from './disk/disk.ts';
import { gather } from './gather.ts';
import { readSettings, SETTINGS_FILE } from './knowledge/settings.ts';
import { recallKnowledge } from './known.ts';
import { PROJECT, publicFiles, readStyle } from './look.ts';
import { formatTitle } from './parse/formats.ts';
import { placeOf } from './place.ts';
import { itemsOf } from './plan/chapter.ts';
import type { DataFile } from './plan/data-file.ts';
import type { PlannedPage } from './plan/planned-page.ts';
import { type Prepared, prepare } from './prepare.ts';
import { Press } from './press.ts';
import { programKeys } from './program.ts';
import { findFiles, readOwnFile } from './read.ts';
import { readRegisterFile, record } from './record.ts';
import { ShownPages } from './template-data.ts';
import { formatMessage } from './text/message.ts';

/**
 * Plans the whole site into Eleventy's data, and writes what is no page once Eleventy has written the pages.
 *
 * @throws where a file of `content/` cannot be read; the messages are printed before
 */
export async function planStandalone(config: UserConfig): Promise<void> {
  const content = join(PROJECT, 'content');
  const { site, workshop } = placeOf(DISK, join(PROJECT, '_site'));
  const settings = readSettings(readOwnFile(DISK, content, SETTINGS_FILE));
  const registerBytes = readRegisterFile(DISK, content, workshop);
  const found = findFiles(DISK, content);
  const code = programKeys().reading;
  const knowledge = recallKnowledge(DISK, content, workshop, code);
  const { readings, bookcase } = await gather(
    DISK,
    found.files,
    {
      ...{ content, workshop, folders: settings.settings?.folders ?? {}, code, knowledge },
      ...{ elsewhere: [], verify: false, full: false, now: Date.now(), isLast: false },
    },
    () => undefined,
  );
  const { prepared, messages } = prepare(
    {
      ...{ settings, found, readings, knowledge, formatTitle, style: readStyle(DISK), publicFiles: publicFiles(DISK) },
      register: readRegister(registerBytes.toString('utf8')),
      article: (card) => bookcase.article(card),
    },
    { today: today(process.env, Date.now()), baseUrl: null, keepGoing: false },
  );
  for (const message of messages) process.stderr.write(`${formatMessage(message, 'content')}\n`);
  if (prepared === null) throw new Error('content/ cannot be read without errors: they are listed above');
  record(DISK, content, workshop, registerBytes, prepared.events);
  const shown = new ShownPages();
  const pages = itemsOf(prepared.pages);
  shown.show(pages);
  config.addGlobalData('pages', shown);
  config.addGlobalData('site', prepared.site);
  config.on('eleventy.after', () => {
    writeFiles(site, pages, filesOf(prepared));
    bookcase.close();
  });
}

function filesOf({ pages, files, sitemap }: Prepared): DataFile[] {
  const urls = itemsOf(pages.filter(({ isListed }) => isListed)).map(({ url }) => url);
  return itemsOf([...files, sitemap({ key: 0, urls: () => urls })]);
}

/** The files that are no pages, and the manifest of both. */
function writeFiles(site: string, pages: readonly PlannedPage[], files: readonly DataFile[]): void {
  const press = new Press(DISK, { stage: site, site });
  const made = new Map<string, string>();
  const put = (url: string, content: string | Uint8Array): void => {
    made.set(url, press.put({ url, at: url, content, before: null, isDoubtful: false }).sha256);
  };
  for (const { url } of pages) made.set(url, hash('sha256', DISK.readFileSync(join(site, url)), 'hex'));
  const hashOf = (url: string): string => made.get(url) ?? '';
  for (const { url, make } of files.filter(({ listsHashes }) => listsHashes !== true)) put(url, make(hashOf));
  for (const { url, make } of files.filter(({ listsHashes }) => listsHashes === true)) put(url, make(hashOf));
  DISK.writeFileSync(join(site, MANIFEST), Manifest.of(made).bytes);
}
