// How does a test build a whole archive? By the command itself, into a folder of its own.
import { join, sep } from 'node:path';
import { buildCommand } from '../../src/commands/build.ts';
import { parseOptions } from '../../src/options.ts';
import { recordedTerminal } from '../recorded-terminal.ts';

export interface Built {
  readonly code: number;
  /** What was told, one message a line, the folders of the test taken out of it: `content/wire/a.txt:1:1  error  …`. */
  readonly told: readonly string[];
  readonly printed: readonly string[];
}

/** The day on which the articles of a test come into their archive: 3 February 2026. */
const DAY = '1770076800';

/**
 * @param folder holds `content/`, and gets `_site/`
 * @param options as on the command line, besides the folders
 */
export async function buildArchive(folder: string, ...options: readonly string[]): Promise<Built> {
  process.env.SOURCE_DATE_EPOCH = DAY;
  const terminal = recordedTerminal();
  const folders = ['--content', join(folder, 'content'), '--output', join(folder, '_site')];
  const asked = parseOptions(buildCommand.usage, [...folders, '--verbose', ...options]);
  const code = await buildCommand.run(asked, terminal);
  const ours = (line: string): string => line.replaceAll(`${folder}${sep}`, '');
  return { code, told: terminal.said.map(ours), printed: terminal.printed.map(ours) };
}
