// npm run build: content/ into _site/
import { relative, resolve } from 'node:path';
import { type BuildResult, build } from '../build.ts';
import { today } from '../clock.ts';
import type { Command } from '../command.ts';
import { PROJECT } from '../look.ts';
import { UsageError } from '../options.ts';
import { printMessages, printSummary } from '../report.ts';

export const buildCommand: Command = {
  usage: {
    name: 'build',
    operands: '',
    does: 'Builds the site from the articles. Only what changed is rendered, and only what differs is written.',
    options: {
      content: { type: 'string', value: 'DIR', help: 'the articles (content)' },
      output: { type: 'string', value: 'DIR', help: 'the site (_site)' },
      'base-url': {
        type: 'string',
        value: 'URL',
        help: 'where the site will stand, for what needs absolute addresses',
      },
      full: { type: 'boolean', help: 'take nothing from the last build' },
      verify: { type: 'boolean', help: 'compare the files by their content, not by size and time' },
      'keep-going': { type: 'boolean', help: 'publish the rest when a file cannot be read' },
      json: { type: 'boolean', help: 'print one JSON object instead of the summary' },
      verbose: { type: 'boolean', help: 'print every message, also those that were told before' },
    },
  },
  run: async ({ values, operands }, terminal) => {
    if (operands.length > 0) throw new UsageError(`Unexpected ${JSON.stringify(operands[0])}, expected options only`);
    const began = performance.now();
    const content = folderOf(values.content, 'content');
    const output = folderOf(values.output, '_site');
    refuseOverlap(content, output);
    const root = relative('', content) || '.';
    const result = await build(
      {
        content,
        output,
        baseUrl: baseUrlOf(values['base-url']),
        full: values.full === true,
        verify: values.verify === true,
        keepGoing: values['keep-going'] === true,
        today: today(process.env, Date.now()),
      },
      terminal.progress,
    );
    if (values.json === true) {
      terminal.print(JSON.stringify(summaryOf(result)));
      return exitCode(result);
    }
    printMessages(terminal, result.messages, root, result.isOld, values.verbose === true);
    switch (result.outcome) {
      case 'built':
        printSummary(terminal, result, (performance.now() - began) / 1000);
        break;
      case 'errors': {
        const errors = result.messages.filter(({ severity }) => severity === 'error').length;
        const advice = 'Mend what is listed above, or publish the rest with --keep-going.';
        terminal.say(`${terminal.style('red', 'Nothing was published')}: ${errors} errors. ${advice}`);
        break;
      }
      case 'not-ours':
        terminal.say(
          `${relative('', output)}  error  output/not-ours  Unexpected files of another hand, expected a site of this archive, an empty folder or none. Choose another folder with --output, or move these files away.`,
        );
        break;
      case 'locked':
        terminal.say(
          `Another build of ${relative('', output)} is at work (process ${result.holder?.pid} on ${result.holder?.host}). Wait for it to end, then build again.`,
        );
        break;
    }
    return exitCode(result);
  },
};

function exitCode({ outcome, messages }: BuildResult): number {
  if (outcome === 'locked') return 3;
  if (outcome !== 'built') return 1;
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function summaryOf({ outcome, readings, messages, planned, rendered, written, deleted }: BuildResult): object {
  const articles = readings.reduce((sum, { cards }) => sum + cards.length, 0);
  return { outcome, files: readings.length, articles, planned, rendered, written, deleted, messages };
}

function folderOf(value: string | boolean | undefined, fallback: string): string {
  if (value === '') throw new UsageError('Missing folder, expected a path that is not empty');
  return resolve(typeof value === 'string' ? value : resolve(PROJECT, fallback));
}

/** The site must not lie in the articles, nor the articles in the site: one would be read, or deleted, as the other. */
function refuseOverlap(content: string, output: string): void {
  const within = (inner: string, outer: string): boolean => !relative(outer, inner).startsWith('..');
  if (within(output, content))
    throw new UsageError(`Unexpected --output ${output}, expected a folder outside of ${content}`);
  if (within(content, output))
    throw new UsageError(`Unexpected --output ${output}, expected no folder that holds ${content}`);
}

function baseUrlOf(value: string | boolean | undefined): string | null {
  if (typeof value !== 'string') return null;
  const isAddress = /^https?:\/\//.test(value) && URL.canParse(value) && !/[?#]/.test(value);
  if (!isAddress) throw new UsageError(`Unexpected --base-url ${JSON.stringify(value)}, expected https://host/path/`);
  return value.endsWith('/') ? value : `${value}/`;
}
