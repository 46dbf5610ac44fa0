// npm run check: is the published site whole?
import { checkSite } from '../check/check-site.ts';
import type { Command } from '../command.ts';
import { OUTPUT_OPTION, outputFolder, shownPath } from '../folders.ts';
import { UsageError } from '../options.ts';
import { count, printMessages } from '../report.ts';

export const checkCommand: Command = {
  usage: {
    name: 'check',
    operands: '',
    does: 'Compares the published site with its manifest: its files, their hashes, their links, the records. Changes nothing.',
    options: {
      output: OUTPUT_OPTION,
      json: { type: 'boolean', help: 'print one JSON object instead' },
    },
  },
  run: async (asked, terminal) => {
    const [operand] = asked.operands;
    if (operand !== undefined) throw new UsageError(`Unexpected ${JSON.stringify(operand)}, expected options only`);
    const site = outputFolder(asked);
    const found = checkSite(site, terminal.progress);
    if (found === null) {
      throw new UsageError(`Missing manifest-sha256.txt in ${shownPath(site)}, expected a site: build one first`);
    }
    const { files, pages, links, messages } = found;
    if (asked.values.json === true) terminal.print(JSON.stringify(found));
    else {
      printMessages(terminal, messages, shownPath(site), () => false, true);
      const what = `${count(files, 'file')}, ${count(pages, 'page')}, ${count(links, 'link')}`;
      if (messages.length === 0)
        terminal.print(`${terminal.style('green', 'Whole')}: ${what}, each as it was published.`);
      else terminal.say(`${terminal.style('red', count(messages.length, 'fault'))} in ${what}.`);
    }
    return messages.length === 0 ? 0 : 1;
  },
};
