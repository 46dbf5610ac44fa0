// npm run build: content/ into _site/
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MANIFEST } from '../archive/addresses.ts';
import { type BuildResult, build } from '../build.ts';
import { today } from '../clock.ts';
import type { Command } from '../command.ts';
import { CONTENT_OPTION, contentFolder, OUTPUT_OPTION, outputFolder, refuseOverlap, shownPath } from '../folders.ts';
import { UsageError } from '../options.ts';
import type { Years } from '../part.ts';
import { describeObstacle, printMessages, printSummary } from '../report.ts';
import { type Lap, timeNow } from '../stopwatch.ts';

export const buildCommand: Command = {
  usage: {
    name: 'build',
    operands: '',
    does: 'Builds the site from the articles. Only what changed is rendered, and only what differs is written.',
    options: {
      content: CONTENT_OPTION,
      output: OUTPUT_OPTION,
      'base-url': {
        type: 'string',
        value: 'URL',
        help: 'where the site will stand, for what needs absolute addresses',
      },
      full: { type: 'boolean', help: 'take nothing from the last build' },
      verify: { type: 'boolean', help: 'compare the files by their content, not by size and time' },
      'keep-going': { type: 'boolean', help: 'publish the rest when a file cannot be read' },
      only: {
        type: 'string',
        value: 'YEARS',
        help: 'make no more than what belongs to these years: 2016 or 2016..2018',
      },
      from: { type: 'string', value: 'DIR,DIR', help: 'take what was made in these sites of the same archive' },
      json: { type: 'boolean', help: 'print one JSON object instead of the summary' },
      verbose: { type: 'boolean', help: 'print every message, also those that were told before' },
    },
  },
  run: async (asked, terminal) => {
    const { values, operands } = asked;
    if (operands.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(operands[0])}, expected options only`);
    const began = timeNow();
    const content = contentFolder(asked);
    const output = outputFolder(asked);
    refuseOverlap(content, output);
    const result = await build(
      {
        content,
        output,
        baseUrl: baseUrlOf(values['base-url']),
        full: values.full === true,
        verify: values.verify === true,
        keepGoing: values['keep-going'] === true,
        today: today(process.env, Date.now()),
        isLast: true,
        ...(typeof values.only === 'string' ? { only: yearsOf(values.only) } : {}),
        ...(typeof values.from === 'string' ? { from: values.from.split(',').map(partFolder) } : {}),
      },
      terminal.progress,
    );
    if (values.json === true) {
      terminal.print(JSON.stringify(summaryOf(result, began)));
      return exitCode(result);
    }
    for (const remark of result.remarks) terminal.say(remark);
    printMessages(terminal, result.messages, shownPath(content), result.isOld, values.verbose === true);
    const obstacle = describeObstacle(result, shownPath(output));
    if (obstacle === null) printSummary(terminal, result, (performance.now() - began.wall) / 1000);
    else terminal.say(obstacle);
    return exitCode(result);
  },
};

function exitCode({ outcome, messages }: BuildResult): number {
  if (outcome === 'locked') return 3;
  if (outcome !== 'built') return 1;
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** @param began the time from the start of the process to that of the command */
function summaryOf(result: BuildResult, began: Lap): object {
  const { outcome, account, messages, remarks, planned, read, rendered, taken, written, bytes, deleted } = result;
  const stages = { start: began, ...result.stages };
  const { files, articles } = account;
  const counts = { planned, read, rendered, taken, written, bytes, deleted };
  return { outcome, files, articles, ...counts, stages, remarks, messages };
}

/** @throws UsageError for what are no years */
function yearsOf(value: string): Years {
  const found = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(value);
  const [, first = '', last = first] = found ?? [];
  if (found === null || last < first)
    throw new UsageError(
      `Unexpected --only ${JSON.stringify(value)}, expected a year or two of them: 2016, 2016..2018`,
    );
  return { first, last };
}

/** @throws UsageError where no site stands */
function partFolder(folder: string): string {
  const path = resolve(folder);
  if (folder === '' || !existsSync(join(path, MANIFEST)))
    throw new UsageError(`Unexpected --from ${JSON.stringify(folder)}, expected the folder of a site that was built`);
  return path;
}

function baseUrlOf(value: string | boolean | undefined): string | null {
  if (typeof value !== 'string') return null;
  const isAddress = /^https?:\/\//.test(value) && URL.canParse(value) && !/[?#]/.test(value);
  if (!isAddress) throw new UsageError(`Unexpected --base-url ${JSON.stringify(value)}, expected https://host/path/`);
  return value.endsWith('/') ? value : `${value}/`;
}
