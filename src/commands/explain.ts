// npm run explain: what became of each line of a file, and why
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from '../command.ts';
import { explainFile } from '../explain/explain-file.ts';
import type { Explanation } from '../explain/explanation.ts';
import { printExplanation } from '../explain/print.ts';
import { CONTENT_OPTION, contentFolder, shownPath } from '../folders.ts';
import { UsageError } from '../options.ts';
import { printMessages } from '../report.ts';

export const explainCommand: Command = {
  usage: {
    name: 'explain',
    operands: 'FILE',
    does: 'Shows each line of a file with what it became and the rule that said so, then the record and on what it rests.',
    options: {
      content: {
        ...CONTENT_OPTION,
        help: 'the articles whose settings hold for FILE, where it lies among them (content)',
      },
      json: { type: 'boolean', help: 'print one JSON object instead' },
    },
  },
  run: async (asked, terminal) => {
    const file = fileOf(asked.operands);
    const content = contentFolder(asked);
    const { folder, explanation } = explainFile(file, content);
    if (asked.values.json === true) terminal.print(JSON.stringify(asJson(shownPath(file), explanation)));
    else {
      printExplanation(terminal, explanation, process.stdout.isTTY === true ? process.stdout.columns : null);
      if (explanation.messages.length > 0) terminal.print('');
      printMessages(terminal, explanation.messages, shownPath(folder), () => false, true);
    }
    return explanation.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** @throws UsageError for what is not one file that can be opened */
function fileOf([named, more]: readonly string[]): string {
  if (named === undefined || named === '') throw new UsageError('Missing FILE, expected the path of a text');
  if (more !== undefined) throw new UsageError(`Unexpected ${JSON.stringify(more)}, expected one file`);
  const stats = lstatSync(named, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`Missing ${named}, expected a file that is there`);
  if (!stats.isFile()) throw new UsageError(`Unexpected ${named}, expected a regular file`);
  return resolve(named);
}

/** The text of an article is left out: its lines hold every word of it. */
function asJson(file: string, { lines, ofTextTakenOut, articles, messages }: Explanation): object {
  return {
    file,
    ofTextTakenOut,
    lines,
    articles: articles.map(({ article: { text: _text, body: _body, ...record }, tags, fields }) => ({
      ...record,
      tags,
      fields,
    })),
    messages,
  };
}
