// What does the archivist want to know when a build is done? A summary that a person reads in ten seconds.
import type { Counts } from './account.ts';
import type { BuildResult } from './build.ts';
import type { Lock } from './lock.ts';
import { countBy } from './plan/lines.ts';
import type { Style, Terminal } from './terminal.ts';
import { formatMessage, type Message, type Severity } from './text/message.ts';

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'dim' };

/** How many warnings of one rule are printed in full; the rest is counted. */
const SHOWN_PER_RULE = 5;

/**
 * Prints the messages: every error; the warnings that are new, up to a handful of each rule; the others as a count.
 *
 * @param root the content folder, as the user named it
 * @param isOld whether a message was told by an earlier build already
 */
export function printMessages(
  terminal: Terminal,
  messages: readonly Message[],
  root: string,
  isOld: (message: Message) => boolean,
  isVerbose: boolean,
): void {
  const shown = new Map<string, number>();
  let old = 0;
  let cut = 0;
  for (const message of gatherNotes(messages)) {
    const count = (shown.get(message.rule) ?? 0) + 1;
    if (!isVerbose && message.severity !== 'error') {
      if (isOld(message)) {
        old += 1;
        continue;
      }
      shown.set(message.rule, count);
      if (count > SHOWN_PER_RULE) {
        cut += 1;
        continue;
      }
    }
    terminal.say(paint(terminal, message, root));
  }
  if (cut > 0) terminal.say(terminal.style('dim', `… and ${cut} more of these: --verbose prints them all.`));
  if (old > 0) {
    const words = old === 1 ? '1 warning that was told before' : `${old} warnings that were told before`;
    terminal.say(terminal.style('dim', `${words}: --verbose prints them again.`));
  }
}

/**
 * Who is at work on the site, and what to do.
 *
 * @param output the folder of the site, as the user would write it
 */
export function describeLock(output: string, { path, holder, isHere }: Lock): string {
  if (holder === null) return `Another build of ${output} is just beginning, or ending. Try again in a few seconds.`;
  const who = `process ${holder.pid} on ${holder.host}`;
  const isDead = isHere ? '' : ` Should it have died on that machine, delete ${path}.`;
  return `Another build of ${output} is at work (${who}). Wait for it to end, then try again.${isDead}`;
}

/**
 * Why nothing was published, and what to do; null where the site was built.
 *
 * @param output the folder of the site, as the user would write it
 */
export function describeObstacle({ outcome, messages, lock }: BuildResult, output: string): string | null {
  switch (outcome) {
    case 'built':
      return null;
    case 'errors': {
      const errors = messages.filter(({ severity }) => severity === 'error');
      // Without settings or register there is nothing to go on with.
      const isOfFiles = errors.every(({ rule }) => !/^(?:settings|register|authority)\//.test(rule));
      const advice = `Mend what is listed above${isOfFiles ? ', or publish the rest with --keep-going' : ''}.`;
      return `Nothing was published: ${count(errors.length, 'error')}. ${advice}`;
    }
    case 'not-ours':
      return (
        `${output}  error  output/not-ours  Unexpected files of another hand, expected a site of this archive, ` +
        'an empty folder or none. Choose another folder with --output, or move these files away.'
      );
    case 'locked':
      return lock === null ? null : describeLock(output, lock);
  }
}

/** The summary of a build that was published. */
export function printSummary(terminal: Terminal, result: BuildResult, seconds: number): void {
  const { account } = result;
  const { style } = terminal;
  const row = (label: string, counts: Counts): void => {
    if (counts.length > 0) terminal.print(`  ${style('dim', label.padEnd(10))} ${listed(counts)}`);
  };
  terminal.print('');
  terminal.print(
    style('bold', `${count(account.stories, 'article')} from ${count(account.filesWithArticles, 'file')}`),
  );
  row('by agency', account.counts.agencies);
  row('by format', account.counts.formats);
  row('dates', account.counts.dates);
  row('headlines', account.counts.headlines);
  printRegister(terminal, result);
  const { look } = account;
  if (look.count > 0) {
    terminal.print('');
    terminal.print(`${style('bold', `${count(look.count, 'article needs', 'articles need')} a look`)}, worst first:`);
    for (const { file, first, more } of look.worst) {
      terminal.print(`  ${file}  ${style('yellow', first)}${more > 0 ? style('dim', ` and ${more} more`) : ''}`);
    }
    const others = look.count - look.worst.length;
    if (others > 0) terminal.print(style('dim', `  … ${others} more: how-it-was-read.html lists them.`));
  }
  const { failed } = account;
  if (failed.length > 0) {
    terminal.print('');
    terminal.print(style('red', `${count(failed.length, 'file was', 'files were')} left out:`));
    for (const path of failed) terminal.print(`  ${path}`);
  }
  terminal.print('');
  const { planned, rendered, taken, written, deleted } = result;
  const parts = [`${planned} planned`, `${rendered} rendered`];
  if (taken > 0) parts.push(`${taken} taken from other sites`);
  parts.push(`${written} written`);
  if (deleted > 0) parts.push(`${deleted} deleted`);
  terminal.print(`${style('green', 'Built')} in ${seconds.toFixed(2)} s: ${parts.join(', ')}.`);
}

/** What the build has written into the register; each story that went is named, and many at once are no routine. */
function printRegister({ print, style }: Terminal, { prepared }: BuildResult): void {
  if (prepared === null || prepared.events.length === 0) return;
  const { events, archive } = prepared;
  print(`  ${style('dim', 'register'.padEnd(10))} ${listed(countBy(events, ({ event }) => event))}`);
  const withdrawn = new Set(events.filter(({ event }) => event === 'withdrawn').map(({ id }) => id));
  if (withdrawn.size === 0) return;
  const gone = archive.gone.filter(({ accession }) => withdrawn.has(accession.id));
  print('');
  print(
    `${style('bold', count(gone.length, 'story was', 'stories were'))} ${style('bold', 'withdrawn')}, the file being gone:`,
  );
  for (const { accession } of gone.slice(0, 5)) print(`  ${accession.file}  ${style('dim', accession.path)}`);
  if (gone.length > 5) print(style('dim', `  … and ${gone.length - 5} more.`));
  if (gone.length > 5 && gone.length > archive.stories.length) {
    print(
      style(
        'yellow',
        'That is most of the archive. Were files moved away? They keep their addresses when they come back.',
      ),
    );
  }
}

/** `1 file`, `2 files`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** @example listed([['BelTA', 3], ['Kazinform', 2]]) // 'BelTA 3, Kazinform 2' */
function listed(counts: Counts): string {
  return counts.map(([name, number]) => `${name} ${number}`).join(', ');
}

/** A note that says the same of many files is one line. */
function gatherNotes(messages: readonly Message[]): Message[] {
  const notes = new Map<string, Message[]>();
  const gathered: Message[] = [];
  for (const message of messages) {
    if (message.severity !== 'note') gathered.push(message);
    else {
      const same = notes.get(message.text);
      if (same === undefined) notes.set(message.text, [message]);
      else same.push(message);
    }
  }
  for (const list of notes.values()) {
    const [first] = list;
    if (first === undefined) continue;
    if (list.length === 1) gathered.push(first);
    else {
      const paths = list.map(({ path }) => path);
      const shown = paths.slice(0, 5).join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
      gathered.push({
        ...first,
        path: '',
        start: null,
        end: null,
        text: `${first.text} (${list.length} files: ${shown})`,
      });
    }
  }
  return gathered;
}

function paint(terminal: Terminal, message: Message, root: string): string {
  return formatMessage(message, root).replace(`  ${message.severity}  `, (word) =>
    terminal.style(COLOURS[message.severity], word),
  );
}
