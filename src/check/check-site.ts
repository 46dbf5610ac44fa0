// Is the published site whole: the files of its manifest, their links, their records?
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MANIFEST } from '../archive/addresses.ts';
import { Manifest } from '../cache/manifest.ts';
import { isCode } from '../disk/disk.ts';
import type { Progress } from '../prepare.ts';
import { compareMessages, type Message } from '../text/message.ts';
import { checkRecords } from './data.ts';
import { checkLinks } from './links.ts';
import { type PageLinks, scanPage } from './markup.ts';
import { siteFault } from './site-fault.ts';

export interface SiteCheck {
  readonly files: number;
  readonly pages: number;
  readonly links: number;
  readonly messages: readonly Message[];
}

/**
 * Compares a site with what was published. Nothing is changed.
 *
 * @param site the folder of the site
 * @returns null where it has no manifest: then it is not ours
 */
export function checkSite(site: string, progress: Progress): SiteCheck | null {
  const manifest = readManifest(join(site, MANIFEST));
  if (manifest === null) return null;
  const hashes = new Map<string, string>();
  const pages = new Map<string, PageLinks>();
  const present = filesOf(site);
  for (const [at, url] of present.entries()) {
    progress('check', at, present.length);
    const bytes = readFileSync(join(site, url));
    hashes.set(url, createHash('sha256').update(bytes).digest('hex'));
    if (url.endsWith('.html')) pages.set(url, scanPage(bytes.toString('utf8')));
  }
  const read = (url: string): string | null => (hashes.has(url) ? readFileSync(join(site, url), 'utf8') : null);
  const messages = [
    ...checkManifest(manifest, hashes),
    ...checkLinks(pages, new Set(present)),
    ...checkRecords(read, hashes),
    ...present.filter((url) => url.endsWith('.json')).flatMap((url) => checkJson(url, read(url) ?? '')),
  ];
  const links = [...pages.values()].reduce((sum, page) => sum + page.links.length, 0);
  return { files: present.length, pages: pages.size, links, messages: messages.sort(compareMessages) };
}

/** Null where there is none, or it is none that we have written. */
function readManifest(path: string): Manifest | null {
  try {
    const manifest = Manifest.parse(readFileSync(path));
    return manifest?.isSound() ? manifest : null;
  } catch (error) {
    if (isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR')) return null;
    throw error;
  }
}

function checkManifest(manifest: Manifest, hashes: ReadonlyMap<string, string>): Message[] {
  const messages: Message[] = [];
  for (let line = 0; line < manifest.size; line += 1) {
    const [url, sha256] = [manifest.url(line), manifest.sha256(line)];
    const met = hashes.get(url);
    if (met === undefined) {
      const text = `Missing file, expected the one that ${MANIFEST} names`;
      messages.push(
        siteFault('site/missing', url, text, 'Build again with --full, or copy the site again if this is a copy.'),
      );
    } else if (met !== sha256) {
      const text = `Unexpected content, expected the SHA-256 ${sha256}`;
      messages.push(
        siteFault('site/altered', url, text, 'Another hand has changed it: build again with --full to restore it.'),
      );
    }
  }
  for (const url of hashes.keys()) {
    if (manifest.find(url) >= 0 || url === MANIFEST) continue;
    const text = `Unexpected file, expected only what ${MANIFEST} names`;
    messages.push(siteFault('site/extra', url, text, 'It is not of this archive: delete it, or publish it elsewhere.'));
  }
  return messages;
}

function checkJson(url: string, text: string): Message[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return [
      siteFault(
        'site/json',
        url,
        `Unexpected JSON, expected some that can be read (${fault})`,
        'Build again with --full.',
      ),
    ];
  }
}

function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(site, sep).length).split(sep).join('/'))
    .sort();
}
