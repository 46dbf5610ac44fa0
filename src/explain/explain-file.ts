// Which articles does a file hold, and which settings hold for it?
import { readFileSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { DISK } from '../disk/disk.ts';
import type { EnrichKnowledge } from '../enrich/enrich.ts';
import { isWithin } from '../folders.ts';
import { readSettings, SETTINGS_FILE, type Settings, settingsFor } from '../knowledge/settings.ts';
import { loadKnowledge } from '../known.ts';
import { readFrontMatter } from '../parse/front-matter.ts';
import { readOwnFile } from '../read.ts';
import { articlesIn, parseBytes } from '../reading.ts';
import { decodeSource } from '../text/decode.ts';
import type { Message } from '../text/message.ts';
import { type Explanation, explain } from './explanation.ts';

/**
 * Explains a file from anywhere. One that lies among the articles is read with the settings of its folder.
 *
 * @param file a regular file
 * @param content the content folder
 * @returns `folder`: what the paths of the messages are relative to
 */
export function explainFile(file: string, content: string): { folder: string; explanation: Explanation } {
  const bytes = readFileSync(file);
  const known = loadKnowledge(DISK, content);
  if (!isWithin(file, content)) {
    return { folder: dirname(file), explanation: explainBytes(basename(file), bytes, {}, known.forReading(), []) };
  }
  const path = relative(content, file).split(sep).join('/');
  const { settings, messages } = readSettings(readOwnFile(DISK, content, SETTINGS_FILE));
  return {
    folder: content,
    explanation: explainBytes(path, bytes, settings?.folders ?? {}, known.forReading(), [
      ...messages,
      ...known.messages,
    ]),
  };
}

/**
 * Explains what would stand at a path.
 *
 * @param path relative to the content folder: the settings of its folder hold
 * @param known what the authority files say
 * @param before messages about those settings
 */
export function explainBytes(
  path: string,
  bytes: Uint8Array,
  folders: Settings['folders'],
  known: EnrichKnowledge,
  before: readonly Message[],
): Explanation {
  const settled = settingsFor(path, folders);
  const { articles, messages } = articlesIn(path, bytes, settled, known);
  const unsettled = parseBytes(path, bytes, { ...settingsFor(path, {}), encoding: settled.encoding }).articles;
  const { source } = decodeSource(path, bytes, settled.encoding);
  const { bodyStart, editor } = source === null ? { bodyStart: 0, editor: null } : readFrontMatter(source);
  return explain({
    source,
    bodyStart,
    stated: editor?.spans ?? {},
    articles: articles.map((tagged, at) => ({ ...tagged, unsettled: unsettled[at] ?? null })),
    messages: [...before, ...messages],
  });
}
