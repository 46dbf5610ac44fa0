// How does a test look at the site? In a real browser, over HTTP at the root of a host, below a path of one, or from the
// folder on the disk; and no page may ask anything of another host.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { findSiteFile } from '../../src/serve/site-files.ts';
import { findBrowser } from '../runner/find-browser.ts';
import type { Closing } from '../temporary-folder.ts';

/** The sandbox and the graphics card are not to be had in most containers; the rest would call home. */
export const BROWSER_ARGUMENTS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export async function openBrowser(context: Closing): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  assert.ok(executablePath !== null, 'Missing browser, expected a Chromium or Chrome: `npm test` installs one');
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
  context.after(() => browser.close());
  return browser;
}

/** A page that keeps in mind what it has asked for. */
export interface Reader {
  readonly page: Page;
  readonly browsing: BrowserContext;
  /** Fails where the page has asked for anything that is not below `root`, or has reported an error. */
  readonly assertAtPeace: (root: string) => void;
}

export async function openReader(
  context: Closing,
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const browsing = await browser.newContext(options);
  context.after(() => browsing.close());
  const page = await browsing.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    page,
    browsing,
    assertAtPeace: (root) => {
      assert.ok(asked.length > 0);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(root) && !url.startsWith('data:')),
        [],
      );
      assert.deepEqual(complaints, []);
    },
  };
}

/** The words of an element, white space folded. */
export async function wordsOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').replace(/\s+/g, ' ').trim();
}

/** The address of a site on the disk, with its closing slash. */
export function diskAddress(site: string): string {
  return `${pathToFileURL(site).href}/`;
}

/**
 * Serves a site as any web server would.
 *
 * @param path where it stands on its host: `/`, `/a/b/`
 * @param headers that each answer bears
 * @returns its address, with its closing slash
 */
export async function host(
  context: Closing,
  site: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const found = asked.startsWith(path) ? findSiteFile(site, `/${asked.slice(path.length)}`) : null;
    const answer = found?.kind === 'file' ? found : findSiteFile(site, '/404.html');
    const code = found?.kind === 'file' ? 200 : 404;
    if (answer.kind !== 'file') return void response.writeHead(code).end();
    response.writeHead(code, { ...headers, 'content-type': answer.type, 'content-encoding': 'gzip' });
    response.end(gzipSync(readFileSync(answer.path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  context.after(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  const address = server.address();
  assert.ok(typeof address === 'object' && address !== null);
  return `http://127.0.0.1:${address.port}${path}`;
}
