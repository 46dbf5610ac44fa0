// npm run serve: the site as it will be, while one works on it
import { join } from 'node:path';
import type { Account } from '../account.ts';
import { REGISTER_FILE } from '../archive/register-lines.ts';
import { type BuildResult, build } from '../build.ts';
import { today } from '../clock.ts';
import type { Command } from '../command.ts';
import { describeFault } from '../fault.ts';
import { CONTENT_OPTION, contentFolder, OUTPUT_OPTION, outputFolder, refuseOverlap, shownPath } from '../folders.ts';
import { PROJECT } from '../look.ts';
import { type Asked, UsageError } from '../options.ts';
import { count, describeObstacle, printMessages, printSummary } from '../report.ts';
import { type LiveServer, openServer } from '../serve/server.ts';
import { isSupervised, supervise } from '../serve/supervisor.ts';
import { watchPaths } from '../serve/watch.ts';
import type { Terminal } from '../terminal.ts';
import { formatMessage } from '../text/message.ts';

const PORT = 8080;

/** What the program is made of: a change there starts it anew. */
const CODE = ['src', 'templates', 'public', '.eleventy.ts'].map((name) => join(PROJECT, name));

export const serveCommand: Command = {
  usage: {
    name: 'serve',
    operands: '',
    does: 'Builds the site, serves it on this machine alone, and builds again and reloads the page when a file changes.',
    options: {
      port: { type: 'string', value: 'N', help: `where to serve it on 127.0.0.1 (${PORT}; 0: any that is free)` },
      content: CONTENT_OPTION,
      output: OUTPUT_OPTION,
      'keep-going': { type: 'boolean', help: 'show the rest when a file cannot be read' },
    },
  },
  run: async (asked, terminal) => {
    if (asked.operands.length > 0) {
      throw new UsageError(`Unexpected ${JSON.stringify(asked.operands[0])}, expected options only`);
    }
    const wanted = {
      content: contentFolder(asked),
      output: outputFolder(asked),
      port: portOf(asked),
      keepGoing: asked.values['keep-going'] === true,
    };
    refuseOverlap(wanted.content, wanted.output);
    if (isSupervised(process.env)) return await serve(wanted, terminal);
    return await supervise(CODE, (changed) =>
      terminal.say(`${shownPath(changed[0] ?? '')} has changed: starting anew.`),
    );
  },
};

interface Wanted {
  readonly content: string;
  readonly output: string;
  readonly port: number;
  readonly keepGoing: boolean;
}

async function serve(wanted: Wanted, terminal: Terminal): Promise<number> {
  const { content, output, port } = wanted;
  const stopped = untilStopped();
  const boot = `${process.pid}`;
  let changes = 0;
  let basePath = '/';
  const server = await openServer(output, port, () => basePath, { at: `${boot}-0`, trouble: null });
  if (server === null) {
    throw new UsageError(
      `Unexpected --port ${port}, which another program uses, expected a free one: choose another, or 0 for any`,
    );
  }

  const register = join(content, REGISTER_FILE);
  let isFirst = true;
  const rebuild = async (): Promise<void> => {
    const began = performance.now();
    const result = await tryToBuild(wanted, terminal);
    const seconds = (performance.now() - began) / 1000;
    if (typeof result === 'string') terminal.say(result);
    else tell(result, wanted, isFirst, seconds, terminal);
    isFirst = false;
    watching.accept(register);
    if (typeof result !== 'string' && result.written + result.deleted > 0) changes += 1;
    if (typeof result !== 'string' && result.outcome === 'built') basePath = basePathOf(result.account);
    server.tell({ at: `${boot}-${changes}`, trouble: typeof result === 'string' ? result : troubleOf(result, wanted) });
  };

  let asked = true;
  let building: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    while (asked) {
      asked = false;
      await rebuild();
    }
    building = null;
  };
  const watching = watchPaths([content], (paths) => {
    if (building !== null && paths.every((path) => path === register)) return;
    asked = true;
    building ??= work();
  });
  building = work();
  await building;
  announce(server, basePath, terminal);
  await stopped;
  watching.close();
  await building;
  await server.close();
  return 0;
}

function announce({ port }: LiveServer, basePath: string, terminal: Terminal): void {
  const address = terminal.style('cyan', `http://127.0.0.1:${port}${basePath}`);
  terminal.print('');
  terminal.print(`The site stands at ${address} and follows each change. Ctrl-C ends it.`);
}

/** @returns the fault as text where the disk or the program failed: the next change may mend it */
async function tryToBuild({ content, output, keepGoing }: Wanted, terminal: Terminal): Promise<BuildResult | string> {
  try {
    const day = today(process.env, Date.now());
    return await build(
      { content, output, keepGoing, baseUrl: null, full: false, verify: false, today: day },
      terminal.progress,
    );
  } catch (error) {
    return describeFault(error, 'serve');
  }
}

/** The first build is summed up; of a later one only what is new is told. */
function tell(
  result: BuildResult,
  { content, output }: Wanted,
  isFirst: boolean,
  seconds: number,
  terminal: Terminal,
): void {
  for (const remark of result.remarks) terminal.say(remark);
  const { messages, isOld, rendered, written, deleted } = result;
  const fresh = messages.filter((message) => isFirst || message.severity === 'error' || !isOld(message));
  printMessages(terminal, fresh, shownPath(content), isOld, false);
  const obstacle = describeObstacle(result, shownPath(output));
  if (obstacle !== null) terminal.say(obstacle);
  else if (isFirst) printSummary(terminal, result, seconds);
  else {
    const parts = [`${rendered} rendered`, `${count(written, 'file')} written`, `${deleted} deleted`];
    terminal.print(`Built again in ${seconds.toFixed(2)} s: ${parts.join(', ')}.`);
  }
}

/** What the page shows above itself: every error, and what became of the build. Null where all is well. */
function troubleOf(result: BuildResult, { content, output }: Wanted): string | null {
  const errors = result.messages.filter(({ severity }) => severity === 'error');
  const obstacle = describeObstacle(result, shownPath(output));
  if (errors.length === 0 && obstacle === null) return null;
  return [...errors.map((message) => formatMessage(message, shownPath(content))), '', obstacle ?? ''].join('\n').trim();
}

/** `https://example.org/a/b/` → `/a/b/`: the page for addresses that are not there links from its host's root. */
function basePathOf({ baseUrl }: Account): string {
  return baseUrl === null ? '/' : new URL(baseUrl).pathname;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

/** @throws UsageError for what is no port */
function portOf({ values }: Asked): number {
  const { port } = values;
  if (typeof port !== 'string') return PORT;
  const number = /^\d{1,5}$/.test(port) ? Number(port) : -1;
  if (number < 0 || number > 65535) {
    throw new UsageError(`Unexpected --port ${JSON.stringify(port)}, expected a number from 0 to 65535`);
  }
  return number;
}
