// npm run merge: two tags that are one
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { DISK } from '../disk/disk.ts';
import { CONTENT_OPTION, contentFolder, shownPath } from '../folders.ts';
import { mergeTags } from '../merge.ts';
import { UsageError } from '../options.ts';
import { readAuthorityTexts } from '../read.ts';
import { printMessages } from '../report.ts';
import { replaceFile } from '../write.ts';

export const mergeCommand: Command = {
  usage: {
    name: 'merge',
    operands: 'OLD NEW',
    does:
      'Joins two entries of the authority files, by their ids: names and offices of OLD become those of NEW, ' +
      'and the address of OLD leads to NEW from the next build on.',
    options: { content: CONTENT_OPTION },
  },
  run: async (asked, terminal) => {
    const [from, into, more] = asked.operands;
    if (from === undefined || into === undefined || more !== undefined)
      throw new UsageError('Expected two ids: the one that goes, and the one that it becomes');
    const content = contentFolder(asked);
    const texts = new Map(readAuthorityTexts(DISK, content).map(({ path, text }) => [path, text]));
    const { changed, messages } = mergeTags(texts, from, into);
    if (messages.length > 0) {
      printMessages(terminal, messages, shownPath(content), () => false, true);
      terminal.say(terminal.style('red', 'Nothing was changed.'));
      return 1;
    }
    for (const [path, text] of changed) {
      replaceFile(DISK, join(content, path), Buffer.from(text));
      terminal.print(`${shownPath(join(content, path))} was changed.`);
    }
    terminal.print(`${from} is ${into} now. Build to see it.`);
    return 0;
  },
};
