// What does Eleventy need when it is run on its own, without our build around it?
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { MANIFEST } from './archive/addresses.ts';
import type { Made } from './cache/memory.ts';
import { today } from './clock.ts';
import { PROJECT } from './look.ts';
import { type Prepared, prepare } from './prepare.ts';
import { record } from './record.ts';
import { templateData } from './render.ts';
import { formatMessage } from './text/message.ts';
import { formatManifest } from './write.ts';

/**
 * Plans the whole site into Eleventy's data, and writes what is no page once Eleventy has written the pages.
 *
 * @throws where a file of `content/` cannot be read; the messages are printed before
 */
export function planStandalone(config: UserConfig): void {
  const content = join(PROJECT, 'content');
  const source = { content, today: today(process.env, Date.now()), baseUrl: null, keepGoing: false };
  const { prepared, messages } = prepare(source, () => undefined);
  for (const message of messages) process.stderr.write(`${formatMessage(message, 'content')}\n`);
  if (prepared === null) throw new Error('content/ cannot be read without errors: they are listed above');
  record(content, prepared.events);
  for (const [name, value] of Object.entries(templateData(prepared.pages, prepared.site))) {
    config.addGlobalData(name, value);
  }
  config.on('eleventy.after', () => writeFiles(join(PROJECT, '_site'), prepared));
}

function writeFiles(output: string, { pages, files }: Prepared): void {
  const made = new Map<string, Made>();
  const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
  for (const { url, fingerprint } of pages) {
    made.set(url, { fingerprint, sha256: hash(readFileSync(join(output, url))) });
  }
  for (const { url, fingerprint, make } of files) {
    const content = make((other) => made.get(other)?.sha256 ?? '');
    made.set(url, { fingerprint, sha256: hash(content) });
    mkdirSync(dirname(join(output, url)), { recursive: true });
    writeFileSync(join(output, url), content);
  }
  writeFileSync(join(output, MANIFEST), formatManifest(made));
}
