// From what was the site made? Where all of it is the same, there is nothing to do.
import { crc32 } from 'node:zlib';
import type { CodeKeys } from './cache/code.ts';
import { readingsPath } from './cache/readings.ts';
import type { Disk } from './disk/disk.ts';
import type { Knowledge } from './known.ts';
import type { DataFile } from './plan/data-file.ts';
import type { Site } from './plan/page.ts';
import type { Wish } from './prepare.ts';
import type { Found } from './read.ts';
import { Fingerprint } from './text/fingerprint.ts';

export interface Inputs {
  readonly disk: Disk;
  readonly workshop: string;
  readonly code: CodeKeys;
  readonly wish: Wish;
  readonly found: Found;
  /** The text of the settings' file; null: there is none. */
  readonly settings: string | null;
  readonly register: Uint8Array;
  readonly knowledge: Pick<Knowledge, 'state'>;
  readonly style: Pick<Site, 'css' | 'overviewCss' | 'policy'>;
  readonly publicFiles: readonly DataFile[];
}

/** Folds all that a site is made from; of articles what the file system says of their files. */
export function foldInputs({ code, wish, found, settings, register, knowledge, ...inputs }: Inputs): number {
  const fingerprint = new Fingerprint()
    .text(JSON.stringify([code, wish.baseUrl, wish.keepGoing, found.messages]))
    .text(settings)
    .number(register.length)
    .number(crc32(register))
    .number(knowledge.state)
    .text(inputs.style.css)
    .text(inputs.style.overviewCss);
  for (const { url, fingerprint: content } of inputs.publicFiles) fingerprint.text(url).number(content);
  for (const { path, size, modified, changed } of found.files) {
    fingerprint.text(path).number(size).number(modified).number(changed);
  }
  return fingerprint.number(keptReadings(inputs)).value();
}

/** Of the memory that a build reads: where it was lost or exchanged, the next one says so. */
function keptReadings({ disk, workshop }: Pick<Inputs, 'disk' | 'workshop'>): number {
  const stats = disk.statSync(readingsPath(workshop), { throwIfNoEntry: false });
  return stats === undefined ? 0 : new Fingerprint().number(stats.size).number(stats.mtimeMs).value();
}
