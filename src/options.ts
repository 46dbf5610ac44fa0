// What did the user ask for on the command line?
import { parseArgs } from 'node:util';
import { nearestOf } from './text/nearest.ts';

/** One option of a command, for the parser and for the help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** The word for its value in the help; of a boolean there is none. */
  readonly value?: string;
  readonly help: string;
}

/** A command as its help shows it. */
export interface Usage {
  readonly name: string;
  /** What stands behind the name: `FILE`, or nothing. */
  readonly operands: string;
  readonly does: string;
  readonly options: Readonly<Record<string, Option>>;
}

/** What was asked for, still as text: the command reads the values. */
export interface Asked {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly operands: readonly string[];
}

/** Wrong usage: the caller prints it and ends with code 2. */
export class UsageError extends Error {}

/**
 * @throws UsageError for an option that the command does not know, and a value that is missing or one too many
 */
export function parseOptions({ name, options }: Usage, args: readonly string[]): Asked {
  const config = Object.fromEntries(Object.entries(options).map(([key, { type }]) => [key, { type }]));
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...config, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { values, operands: positionals };
  } catch (error) {
    throw new UsageError(explain(error, name, Object.keys(options), args));
  }
}

/** Node's message, made into ours: what was met, what was expected. */
function explain(error: unknown, name: string, known: readonly string[], args: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const near = nearestOf(unknown.replace(/^-+/, ''), known);
    const list = known.map((key) => `--${key}`).join(', ');
    return `Unexpected option ${unknown}, expected one of ${list}${near === null ? '' : ` (nearest: --${near})`}`;
  }
  const missing = /Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1];
  if (missing !== undefined) return `Missing value of ${missing}, expected one after it`;
  const ambiguous = /Option '(--[\w-]+)[^']*' argument is ambiguous/.exec(message)?.[1];
  if (ambiguous !== undefined) return `Missing value of ${ambiguous}, expected one after it (met another option)`;
  const needless = /Option '(--[\w-]+)' does not take an argument/.exec(message)?.[1];
  if (needless !== undefined) return `Unexpected value of ${needless}, expected none`;
  return `Unexpected arguments ${JSON.stringify(args.join(' '))} of ${name}: ${message}`;
}

/** @param script as the user starts it: `npm run build --` */
export function formatUsage({ name, operands, does, options }: Usage): string {
  const all: Readonly<Record<string, Option>> = { ...options, help: { type: 'boolean', help: 'show this' } };
  const rows = Object.entries(all);
  const words = rows.map(([key, { value }]) => `--${key}${value === undefined ? '' : ` ${value}`}`);
  const width = Math.max(...words.map(({ length }) => length));
  const lines = rows.map(([, { help }], at) => `  ${(words[at] ?? '').padEnd(width)}  ${help}`);
  return [`npm run ${name} -- [options]${operands === '' ? '' : ` ${operands}`}`, '', does, '', ...lines].join('\n');
}
