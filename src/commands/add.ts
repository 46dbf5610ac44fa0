// npm run add: a new text, read before the archivist's eyes and put in its place
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { nameFor, numbered, shelfFor } from '../add/shelf.ts';
import { findTwin } from '../add/twin.ts';
import type { Command } from '../command.ts';
import { DISK } from '../disk/disk.ts';
import { explainBytes } from '../explain/explain-file.ts';
import { printExplanation } from '../explain/print.ts';
import { CONTENT_OPTION, contentFolder, isWithin, shownPath } from '../folders.ts';
import { readSettings, SETTINGS_FILE, type Settings, settingsFor } from '../knowledge/settings.ts';
import { loadKnowledge } from '../known.ts';
import { type Asked, UsageError } from '../options.ts';
import { readOwnFile } from '../read.ts';
import { parseBytes } from '../reading.ts';
import { printMessages } from '../report.ts';

export const addCommand: Command = {
  usage: {
    name: 'add',
    operands: 'FILE|-',
    does: 'Shows how a text is read, and files it among the articles by provider and date. - reads standard input.',
    options: {
      content: CONTENT_OPTION,
      to: {
        type: 'string',
        value: 'FOLDER',
        help: 'file it there, below the articles, and read it by that folder’s settings',
      },
      'dry-run': { type: 'boolean', help: 'show how it is read and where it would go, and file nothing' },
    },
  },
  run: async (asked, terminal) => {
    const content = contentFolder(asked);
    const { bytes, name } = textAsked(asked, content);
    const { settings, messages } = readSettings(readOwnFile(DISK, content, SETTINGS_FILE));
    if (settings === null) {
      printMessages(terminal, messages, shownPath(content), () => false, true);
      return 1;
    }
    const { folders } = settings;
    const to = folderAsked(asked, content);
    const path = pathFor(bytes, name, to, folders);
    const explanation = explainBytes(path, bytes, folders, loadKnowledge(DISK, content).forReading(), []);
    printExplanation(terminal, explanation, process.stdout.isTTY === true ? process.stdout.columns : null);
    terminal.print('');
    printMessages(terminal, explanation.messages, shownPath(content), () => false, true);
    const [first] = explanation.articles;
    if (first === undefined || explanation.messages.some(({ severity }) => severity === 'error')) {
      terminal.say(terminal.style('red', 'Nothing was filed.'));
      return 1;
    }
    for (const { article } of explanation.articles) {
      const twin = findTwin(content, article.sha256, folders);
      if (twin === null) continue;
      terminal.say(`Unexpected text that ${shownPath(join(content, twin))} holds already, expected a new one.`);
      terminal.say(terminal.style('red', 'Nothing was filed.'));
      return 1;
    }
    if (asked.values['dry-run'] === true) {
      terminal.print(`It would be filed as ${shownPath(join(content, freePath(content, path)))}.`);
      return 0;
    }
    const filed = file(content, path, bytes);
    terminal.print(`${terminal.style('green', 'Filed')} as ${shownPath(filed)}. \`npm run build\` publishes it.`);
    return 0;
  },
};

/** Where the text would stand. A text that cannot be read stands under its own name: that is what its messages name. */
function pathFor(bytes: Uint8Array, name: string | null, to: string | null, folders: Settings['folders']): string {
  const own = name ?? 'standard-input.txt';
  const path = to === null ? own : `${to}/${own}`;
  const [article] = parseBytes(path, bytes, settingsFor(path, folders)).articles;
  if (article === undefined) return own;
  return `${to ?? shelfFor(article, folders)}/${nameFor(name, article.headline.text)}`;
}

/** Writes the bytes just as they came, beside what stands there already. @returns the path of the file */
function file(content: string, path: string, bytes: Uint8Array): string {
  const free = join(content, freePath(content, path));
  mkdirSync(dirname(free), { recursive: true });
  writeFileSync(free, bytes, { flag: 'wx' });
  return free;
}

function freePath(content: string, path: string): string {
  for (let number = 1; ; number += 1) {
    const candidate = numbered(path, number);
    if (!existsSync(join(content, candidate))) return candidate;
  }
}

/** @throws UsageError for what is not one text that can be opened, or lies among the articles already */
function textAsked({ operands }: Asked, content: string): { bytes: Uint8Array; name: string | null } {
  const [named, more] = operands;
  if (named === undefined || named === '')
    throw new UsageError('Missing FILE, expected the path of a text, or - for standard input');
  if (more !== undefined) throw new UsageError(`Unexpected ${JSON.stringify(more)}, expected one text`);
  if (named === '-') return { bytes: readFileSync(0), name: null };
  const stats = lstatSync(named, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`Missing ${named}, expected a file that is there`);
  if (!stats.isFile()) throw new UsageError(`Unexpected ${named}, expected a regular file`);
  if (isWithin(resolve(named), content)) {
    throw new UsageError(`Unexpected ${named}, which lies among the articles already, expected a file from elsewhere`);
  }
  return { bytes: readFileSync(named), name: basename(named) };
}

/** @throws UsageError for a folder outside of the articles */
function folderAsked({ values }: Asked, content: string): string | null {
  if (typeof values.to !== 'string') return null;
  const folder = values.to.replace(/^\.\//, '').replace(/\/$/, '');
  const isBelow = isWithin(resolve(content, folder), content) && folder !== '' && resolve(content, folder) !== content;
  const parts = folder.split('/');
  if (!isBelow || parts.some((part) => part.startsWith('.')) || parts[0] === 'authority') {
    throw new UsageError(
      `Unexpected --to ${JSON.stringify(values.to)}, expected a folder below the articles, as wire/belta`,
    );
  }
  return folder;
}
