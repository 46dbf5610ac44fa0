// Which site do the readers of the tests walk through? The project's own articles and a few guests, so that every kind
// of page is there: an address that moved and one whose article is gone, too.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildArchive } from '../archives/build-archive.ts';
import { RUN_FOLDER } from '../runner/run-folder.ts';
import { type Closing, temporaryFolder, writeFiles } from '../temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** One address for each kind of page; those of stories in several states. */
export const PAGES = {
  home: 'index.html',
  story: '2017/11/23/importance-of-belarus-kazakhstan-cooperation-in-international-organizations.html',
  'derived story': '2016/12/13/relations-between-belarus-and-kazakhstan-have-reached-the-level-of-strategic.html',
  'undated story': 'undated/call-for-measures-to-reverse-negative-trends-in-belarus-kazakhstan-trade.html',
  'edited story': '2018/03/14/ferry-line-to-link-two-river-ports.html',
  'Russian story': '2018/03/14/paromnaya-liniya-svyazhet-dva-rechnykh-porta.html',
  'story in part': '2018/03/what-the-harbour-board-decided-in-three-hundred-and-sixty-words-that-are-not-all.html',
  'withdrawn story': '2018/03/16/a-notice-that-was-taken-back.html',
  'story of long words': '2016/donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamtengesellschaft.html',
  years: 'years.html',
  year: '2018/index.html',
  month: '2018/03/index.html',
  day: '2018/03/14/index.html',
  timeline: 'timeline/index.html',
  'timeline of a year': 'timeline/2018.html',
  tag: 'topics/shipping.html',
  person: 'people/yergali-bulegenov.html',
  offices: 'offices/index.html',
  office: 'offices/ambassador-of-kazakhstan-to-belarus.html',
  'tags of a kind': 'places/index.html',
  tags: 'tags.html',
  undated: 'undated/index.html',
  'how it was read': 'how-it-was-read.html',
  about: 'about.html',
  new: 'new.html',
  'new in a year': 'new/2026.html',
  style: 'style.html',
  'not found': '404.html',
  moved: '2018/03/15/a-bridge-of-two-files.html',
  gone: '2018/03/15/a-lamp-was-lit.html',
} as const;

/** Those on which a reader stays: an address that moved leads on at once. */
export const STANDING_PAGES: readonly (readonly [string, string])[] = Object.entries(PAGES).filter(
  ([kind]) => kind !== 'moved',
);

const BRIDGE =
  '---\ndate: 2018-03-15\ntitle: A bridge of two files\n---\nMINSK (BelTA) – A bridge was opened over the river.\n';
const LAMP =
  '---\ndate: 2018-03-15\ntitle: A lamp was lit\n---\nMINSK (BelTA) – A lamp was lit in the port of Vodny.\n';

/**
 * The site, to be read and never written to: the first file of a run that asks for it builds it for all of them.
 *
 * @returns the folder of the site
 */
export async function seedsSite(context: Closing): Promise<string> {
  const run = process.env[RUN_FOLDER];
  if (run === undefined) return await build(temporaryFolder(context));
  const folder = join(run, 'seeds');
  const outcome = join(run, 'seeds.json');
  if (isFirst(folder)) await buildForAll(folder, outcome);
  while (!existsSync(outcome)) await setTimeout(50);
  const { site, fault }: Outcome = JSON.parse(readFileSync(outcome, 'utf8'));
  assert.ok(site !== null, fault ?? '');
  return site;
}

interface Outcome {
  readonly site: string | null;
  readonly fault: string | null;
}

/** Of all that try to make a folder one succeeds. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (existsSync(folder)) return false;
    throw error;
  }
}

/** Whoever waits is told of a fault, too. */
async function buildForAll(folder: string, outcome: string): Promise<void> {
  const tell = (told: Outcome): void => {
    writeFileSync(`${outcome}.part`, JSON.stringify(told));
    renameSync(`${outcome}.part`, outcome);
  };
  try {
    tell({ site: await build(folder), fault: null });
  } catch (error) {
    tell({ site: null, fault: String(error) });
  }
}

async function build(folder: string): Promise<string> {
  const content = join(folder, 'content');
  cpSync(join(PROJECT, 'content'), content, { recursive: true });
  cpSync(join(import.meta.dirname, 'guests'), content, { recursive: true });
  const bridge = 'wire/belta/bridge.txt';
  writeFiles(content, {
    [bridge]: BRIDGE,
    'wire/belta/older.txt': BRIDGE.replace('of two files', 'as it was').replace('opened', 'begun'),
    'wire/belta/lamp.txt': LAMP,
  });
  const first = await buildArchive(folder);
  assert.equal(first.code, 0, first.told.join('\n'));
  // The two bridges become one text, and the lamp's file goes.
  writeFiles(content, { [bridge]: readFileSync(join(content, 'wire/belta/older.txt')) });
  rmSync(join(content, 'wire/belta/lamp.txt'));
  const second = await buildArchive(folder);
  assert.equal(second.code, 0, second.told.join('\n'));
  return join(folder, '_site');
}
