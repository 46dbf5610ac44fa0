// Which browser do the tests drive? One that the machine has; where it has none, one that is installed now.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** What Chromium and Chrome are called, best first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where they stand without being on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
];

/**
 * The program of a Chromium or Chrome: what `CHROME_PATH` names, what is on the path, what Playwright has fetched.
 *
 * @returns null where there is none
 * @throws where `CHROME_PATH` names nothing: whoever set it wants to know
 */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | null {
  const named = environment.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`Unexpected CHROME_PATH ${named}, expected the path of a Chromium or Chrome`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...NAMES.flatMap((name) => [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, name))),
    ...PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/**
 * Installs a browser: Debian's package where we may, otherwise Playwright's own.
 *
 * @param say told what is being done
 * @throws where neither could be had
 */
export function installBrowser(
  environment: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void,
): string {
  if (isDebian() && process.getuid?.() === 0) {
    say('No Chromium or Chrome found: installing the packages chromium and fonts-noto-core.');
    const quiet = { ...environment, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['chromium', 'fonts-noto-core'];
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    const found = findBrowser(environment);
    if (found !== null) return found;
  }
  say("No Chromium or Chrome found: fetching Playwright's own.");
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], environment);
  const found = findBrowser(environment);
  if (found !== null) return found;
  throw new Error(
    'Missing browser, expected a Chromium or Chrome for the tests in a browser. Install one, or set CHROME_PATH to its path.',
  );
}

/** Its output goes to standard error, so that nothing is waited for in silence; whether it worked is seen by what it left. */
function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  spawnSync(program, args, { env: environment, stdio: ['ignore', 2, 2] });
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}
