// npm run lighthouse: what does Lighthouse say of a page of each kind, served as a host would? All of it has to be 100.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER_ARGUMENTS, host } from './journeys/browser.ts';
import { STANDING_PAGES, seedsSite } from './journeys/seeds-site.ts';
import { findBrowser, installBrowser } from './runner/find-browser.ts';
import { findLighthouse, INSTALL_LIGHTHOUSE } from './runner/find-lighthouse.ts';
import type { Closing } from './temporary-folder.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
process.chdir(PROJECT);

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** How fast a page seems hangs on what else the machine does: the best of so many tries counts. */
const TRIES = 5;

type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

interface Try {
  readonly scores: Scores;
  /** The audits of which something is left to do. */
  readonly wanting: readonly string[];
}

const works: (() => void | Promise<void>)[] = [];
const closing: Closing = { after: (work) => works.push(work) };
try {
  process.exitCode = await judgePages(process.argv.slice(2));
} finally {
  for (const work of works.reverse()) await work();
}

/** @param kinds the kinds of page to be looked at, as `seeds-site.ts` names them; none: all */
async function judgePages(kinds: readonly string[]): Promise<number> {
  const program = findLighthouse(process.env, PROJECT);
  if (program === null) {
    say(`Missing Lighthouse, expected it in node_modules or on the path. Write: ${INSTALL_LIGHTHOUSE}`);
    return 1;
  }
  const names = STANDING_PAGES.map(([kind]) => kind);
  const unknown = kinds.find((kind) => !names.includes(kind));
  if (unknown !== undefined) {
    say(`Unexpected kind "${unknown}", expected one of ${names.join(', ')}`);
    return 2;
  }
  const browser = findBrowser(process.env) ?? installBrowser(process.env, say);
  const site = await seedsSite(closing);
  const root = await host(closing, site, '/', headersOf(site));
  const row = (name: string, cells: readonly (string | number)[], rest: string): void =>
    say(`${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(16)).join('')}  ${rest}`.trimEnd());
  row('', CATEGORIES, 'tries  wanting');
  let worst = 100;
  for (const [kind, url] of STANDING_PAGES) {
    if (kinds.length > 0 && !kinds.includes(kind)) continue;
    const asked = CATEGORIES.filter((category) => category !== 'seo' || isToBeFound(join(site, url)));
    const { best, tries } = await judge(program, browser, root + url, asked);
    const reached = Math.min(...asked.map((category) => best.scores[category]));
    worst = Math.min(worst, reached);
    const cells = CATEGORIES.map((category) => (asked.includes(category) ? best.scores[category] : '–'));
    row(kind, cells, `${tries}  ${reached < 100 ? best.wanting.join(', ') : ''}`);
  }
  say(
    `The best of ${TRIES} tries at most; –: search engines are asked to pass the page over, and Lighthouse would mark that.`,
  );
  return worst < 100 ? 1 : 0;
}

/** What the site asks of a host, as Netlify and Cloudflare read it. */
function headersOf(site: string): Readonly<Record<string, string>> {
  const [, block = ''] = /^\/\*\n((?: {2}.+\n)+)/m.exec(readFileSync(join(site, '_headers'), 'utf8')) ?? [];
  return Object.fromEntries(
    [...block.matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

function isToBeFound(file: string): boolean {
  return !/<meta name="robots" content="noindex/.test(readFileSync(file, 'utf8'));
}

async function judge(
  program: string,
  browser: string,
  url: string,
  asked: readonly (keyof Scores)[],
): Promise<{ best: Try; tries: number }> {
  const reached = ({ scores }: Try): number => Math.min(...asked.map((category) => scores[category]));
  let best = await tryOnce(program, browser, url);
  let tries = 1;
  for (; tries < TRIES && reached(best) < 100; tries += 1) {
    const next = await tryOnce(program, browser, url);
    if (reached(next) > reached(best)) best = next;
  }
  return { best, tries };
}

async function tryOnce(program: string, browser: string, url: string): Promise<Try> {
  const flags = ['--headless=new', ...BROWSER_ARGUMENTS].join(' ');
  const args = [url, '--quiet', '--output=json', '--output-path=stdout', `--only-categories=${CATEGORIES.join(',')}`];
  const child = spawn(program, [...args, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: browser },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part);
  return parseReport(Buffer.concat(parts).toString());
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>>;
}

function parseReport(json: string): Try {
  const { categories, audits }: Report = JSON.parse(json);
  const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    wanting: Object.entries(audits)
      .filter(([, { score, scoreDisplayMode }]) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
      .map(([id]) => id),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
