// Which names do the articles of an archive use that its authority files do not know?
import { join } from 'node:path';
import { type NamesOfStory, type Suggestion, suggestNames } from './archive/suggestions.ts';
import type { Disk } from './disk/disk.ts';
import { listedByKey } from './enrich/names/listed-names.ts';
import { gather } from './gather.ts';
import { readDeclined } from './knowledge/declined.ts';
import { readSettings, SETTINGS_FILE } from './knowledge/settings.ts';
import { recallKnowledge } from './known.ts';
import { freeLock, type Lock, takeLock } from './lock.ts';
import { LOCK, placeOf } from './place.ts';
import type { Progress } from './prepare.ts';
import { programKeys } from './program.ts';
import { findFiles, readOwnFile } from './read.ts';
import { DECLINED_FILE } from './suggest.ts';
import type { Message } from './text/message.ts';

export interface FoundNames {
  readonly suggestions: readonly Suggestion[];
  /** Why there are none: faults of the settings or of the authority files. */
  readonly messages: readonly Message[];
  /** Of a build that is at work; null: none is. */
  readonly lock: Lock | null;
}

/**
 * Suggests names from all articles, with the readings that the last build of the site has kept.
 *
 * @param content the content folder
 * @param output the folder of the site
 * @param now milliseconds, by the clock that stamps files
 */
export async function findNames(
  disk: Disk,
  content: string,
  output: string,
  now: number,
  progress: Progress,
): Promise<FoundNames> {
  const { workshop } = placeOf(disk, output);
  const path = join(workshop, LOCK);
  const lock = takeLock(disk, path);
  if (lock !== null) return { suggestions: [], messages: [], lock };
  try {
    const settings = readSettings(readOwnFile(disk, content, SETTINGS_FILE));
    const code = programKeys().reading;
    const knowledge = recallKnowledge(disk, content, workshop, code);
    const declined = readDeclined(DECLINED_FILE, readOwnFile(disk, content, DECLINED_FILE));
    const messages = [...settings.messages, ...knowledge.messages, ...declined.messages].filter(isError);
    if (messages.length > 0) return { suggestions: [], messages, lock: null };
    const asked = { content, workshop, folders: settings.folders, code, knowledge, elsewhere: [] };
    const options = { ...asked, verify: false, full: false, now, isLast: false };
    const { readings, bookcase } = await gather(disk, findFiles(disk, content).files, options, progress);
    try {
      const stories = readings.flatMap(({ path, cards }) =>
        cards.map((card): NamesOfStory => {
          const { candidates, mentions } = bookcase.article(card).facts;
          return { file: path, candidates, mentions };
        }),
      );
      const byKey = listedByKey(knowledge.known.authority);
      const keys = new Set(declined.declined.map(({ key }) => key));
      return { suggestions: suggestNames(stories, { byKey, declined: keys }), messages: [], lock: null };
    } finally {
      bookcase.close();
    }
  } finally {
    freeLock(disk, path);
  }
}

function isError({ severity }: Message): boolean {
  return severity === 'error';
}
