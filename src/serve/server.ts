// How does the site come to the browser of the person who works on it? On this machine alone, and never from a cache.
import { createReadStream, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { EVENTS_URL, formatState, type LiveState, RELOAD_SCRIPT, RELOAD_SCRIPT_URL, withReload } from './reload.ts';
import { findSiteFile, type SiteFile } from './site-files.ts';

const HOST = '127.0.0.1';
const OUR_NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

export interface LiveServer {
  readonly port: number;
  /** Tells every open page. */
  readonly tell: (state: LiveState) => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param site the folder of the site
 * @param port 0: any that is free
 * @param basePath under which the site stands on its host, too: `/`, `/a/b/`
 * @returns null where another program has the port
 */
export async function openServer(
  site: string,
  port: number,
  basePath: () => string,
  first: LiveState,
): Promise<LiveServer | null> {
  const listeners = new Set<ServerResponse>();
  let state = first;
  const server = createServer((request, response) => {
    const path = pathOf(request, basePath());
    if (!OUR_NAMES.test(request.headers.host ?? '')) {
      // A page of another site that has its name lead here must not read what we serve.
      return send(response, 403, 'text/plain', 'Unexpected host name, expected 127.0.0.1 or localhost\n');
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return send(response, 405, 'text/plain', 'Unexpected method, expected GET or HEAD\n');
    }
    if (path === RELOAD_SCRIPT_URL) return send(response, 200, 'text/javascript; charset=utf-8', RELOAD_SCRIPT);
    if (path === EVENTS_URL) return listen(response, state, listeners);
    answer(site, path, request, response, state);
  });
  if (!(await isListening(server, port))) return null;
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    tell: (now) => {
      state = now;
      for (const response of listeners) response.write(formatState(now));
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** @throws where the port cannot be had for another reason than that it is taken */
function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, HOST, () => resolve(true));
  });
}

/** The path of a request as seen from the site's root, without what stands behind `?`. */
function pathOf({ url = '/' }: IncomingMessage, basePath: string): string {
  const path = url.split('?', 1)[0] ?? '/';
  return path.startsWith(basePath) ? `/${path.slice(basePath.length)}` : path;
}

function listen(response: ServerResponse, state: LiveState, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(`retry: 300\n\n${formatState(state)}`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function answer(
  site: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { at }: LiveState,
): void {
  const found = findSiteFile(site, path);
  switch (found.kind) {
    case 'malformed':
      send(response, 400, 'text/plain', 'Unexpected address, expected one of the site\n');
      break;
    case 'folder':
      response.setHeader('location', found.to);
      send(response, 302, 'text/plain', '');
      break;
    case 'missing':
      sendPage(response, 404, notFoundPage(site), at);
      break;
    case 'file':
      if (found.type.startsWith('text/html')) sendPage(response, 200, readFileSync(found.path, 'utf8'), at);
      else sendFile(found, request, response);
      break;
  }
}

function sendFile({ path, type, stats }: SiteFile, request: IncomingMessage, response: ServerResponse): void {
  const tag = `W/"${stats.size.toString(36)}-${Math.floor(stats.mtimeMs).toString(36)}"`;
  response.setHeader('etag', tag);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'content-type': type, 'content-length': stats.size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The site's own page for it; before the first build there is none. */
function notFoundPage(site: string): string {
  const own = findSiteFile(site, '/404.html');
  if (own.kind === 'file') return readFileSync(own.path, 'utf8');
  return '<!doctype html><html lang="en"><title>Not built yet</title><body><p>No site has been built yet.</p></body></html>';
}

function sendPage(response: ServerResponse, status: number, html: string, at: string): void {
  send(response, status, 'text/html; charset=utf-8', withReload(html, at));
}

function send(response: ServerResponse, status: number, type: string, content: string): void {
  const length = Buffer.byteLength(content);
  response
    .writeHead(status, {
      ...{ 'content-type': type, 'content-length': length, 'cache-control': 'no-store' },
      'x-content-type-options': 'nosniff',
    })
    .end(content);
}
