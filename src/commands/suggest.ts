// npm run suggest: names that the articles use and nobody has listed, for the editor to decide on
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Suggestion } from '../archive/suggestions.ts';
import type { Command } from '../command.ts';
import { DISK } from '../disk/disk.ts';
import { CONTENT_OPTION, contentFolder, OUTPUT_OPTION, outputFolder, refuseOverlap, shownPath } from '../folders.ts';
import { findNames } from '../names.ts';
import { type Asked, UsageError } from '../options.ts';
import { readAuthorityTexts } from '../read.ts';
import { count, describeLock, printMessages } from '../report.ts';
import { askDecisions, type Decision, decide, formatSuggestion, readDecisions } from '../suggest.ts';
import type { Terminal } from '../terminal.ts';
import type { Message } from '../text/message.ts';
import { replaceFile } from '../write.ts';

const MOST = 40;

export const suggestCommand: Command = {
  usage: {
    name: 'suggest',
    operands: '',
    does:
      'Lists names that the articles use and the authority files do not know, the most useful first. ' +
      'On a terminal it asks for a decision on each; nothing is listed, merged or turned down by itself.',
    options: {
      content: CONTENT_OPTION,
      output: OUTPUT_OPTION,
      most: { type: 'string', value: 'N', help: `how many names to show (${MOST})` },
      decisions: { type: 'string', value: 'FILE', help: 'carry out the decisions of a file, and ask nothing' },
      list: { type: 'boolean', help: 'show the names, and ask nothing' },
      json: { type: 'boolean', help: 'print the names as JSON, and ask nothing' },
    },
  },
  run: async (asked, terminal) => {
    const { values, operands } = asked;
    if (operands.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(operands[0])}, expected options only`);
    const content = contentFolder(asked);
    const output = outputFolder(asked);
    refuseOverlap(content, output);
    const most = mostAsked(asked);
    const decided = decisionsAsked(asked);
    const found = await findNames(DISK, content, output, Date.now(), terminal.progress);
    if (found.lock !== null) {
      terminal.say(describeLock(shownPath(output), found.lock));
      return 3;
    }
    const faults = [...found.messages, ...decided.messages];
    if (faults.length > 0) return refuse(terminal, faults, content);
    const { suggestions } = found;
    if (decided.decisions !== null) return carryOut(terminal, content, suggestions, decided.decisions);
    const shown = suggestions.slice(0, most);
    if (values.json === true) {
      terminal.print(JSON.stringify(shown));
      return 0;
    }
    if (values.list === true || process.stdin.isTTY !== true) {
      listNames(terminal, shown, suggestions.length);
      return 0;
    }
    return carryOut(terminal, content, suggestions, await askAtTerminal(terminal, shown));
  },
};

function mostAsked({ values }: Asked): number {
  if (typeof values.most !== 'string') return MOST;
  const most = Number(values.most);
  if (!Number.isInteger(most) || most < 1)
    throw new UsageError(`Unexpected --most ${JSON.stringify(values.most)}, expected a whole number from 1 on`);
  return most;
}

/** @throws UsageError where the file cannot be read */
function decisionsAsked({ values }: Asked): { decisions: readonly Decision[] | null; messages: readonly Message[] } {
  const { decisions: path } = values;
  if (typeof path !== 'string') return { decisions: null, messages: [] };
  try {
    return readDecisions(path, readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`Unexpected --decisions ${JSON.stringify(path)}, expected a file that can be read`);
  }
}

function listNames(terminal: Terminal, shown: readonly Suggestion[], total: number): void {
  if (total === 0) terminal.print('Every name that stands out is listed or was turned down.');
  for (const suggestion of shown) for (const line of formatSuggestion(suggestion)) terminal.print(line);
  if (total > shown.length) terminal.print(`… and ${total - shown.length} more: --most ${total} shows them all.`);
}

async function askAtTerminal(terminal: Terminal, shown: readonly Suggestion[]): Promise<Decision[]> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  try {
    return await askDecisions(shown, terminal.print, (question) => Promise.race([lines.question(question), ended]));
  } finally {
    lines.close();
  }
}

/** All of the decisions, or where one of them is wrong none. */
function carryOut(
  terminal: Terminal,
  content: string,
  suggestions: readonly Suggestion[],
  decisions: readonly Decision[],
): number {
  const texts = new Map(readAuthorityTexts(DISK, content).map(({ path, text }) => [path, text]));
  const { changed, messages } = decide(texts, suggestions, decisions);
  if (messages.length > 0) return refuse(terminal, messages, content);
  DISK.mkdirSync(join(content, 'authority'), { recursive: true });
  for (const [path, text] of changed) {
    replaceFile(DISK, join(content, path), Buffer.from(text));
    terminal.print(`${shownPath(join(content, path))} was changed.`);
  }
  terminal.print(`${count(decisions.length, 'decision')} carried out.${changed.size > 0 ? ' Build to see them.' : ''}`);
  return 0;
}

function refuse(terminal: Terminal, messages: readonly Message[], content: string): number {
  printMessages(terminal, messages, shownPath(content), () => false, true);
  terminal.say(terminal.style('red', 'Nothing was changed.'));
  return 1;
}
