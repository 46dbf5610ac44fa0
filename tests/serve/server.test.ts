import assert from 'node:assert/strict';
import { request } from 'node:http';
import { type TestContext, test } from 'node:test';
import { type LiveServer, openServer } from '../../src/serve/server.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

async function serve(context: TestContext, basePath = '/'): Promise<LiveServer & { readonly root: string }> {
  const site = temporaryFolder(context);
  writeFiles(site, {
    'index.html': '<body>home</body>',
    '404.html': '<body>no such page</body>',
    '2016/index.html': '<body>year</body>',
    'data.json': '{"a":1}',
  });
  const server = await openServer(site, 0, () => basePath, { at: '1-0', trouble: null });
  assert.ok(server !== null);
  context.after(() => server.close());
  return { ...server, root: `http://127.0.0.1:${server.port}` };
}

test('a page comes with the script that reloads it, and is not to be kept', async (context) => {
  const { root } = await serve(context);
  const response = await fetch(`${root}/`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.match(await response.text(), /^<body>home<script src="\/\.dateline\/reload\.js\?at=1-0">/);
  const script = await fetch(`${root}/.dateline/reload.js?at=1-0`);
  assert.match(script.headers.get('content-type') ?? '', /javascript/);
});

test("what is not there is the site's own page for it, with status 404", async (context) => {
  const { root } = await serve(context);
  const response = await fetch(`${root}/2017/`);
  assert.equal(response.status, 404);
  assert.match(await response.text(), /no such page/);
});

test('a folder without its slash leads to the one with it', async (context) => {
  const { root } = await serve(context);
  const response = await fetch(`${root}/2016`);
  assert.equal(response.url, `${root}/2016/`);
  assert.match(await response.text(), /year/);
});

test('a file that has not changed is not sent again', async (context) => {
  const { root } = await serve(context);
  const first = await fetch(`${root}/data.json`);
  assert.deepEqual(await first.json(), { a: 1 });
  const tag = first.headers.get('etag') ?? '';
  assert.notEqual(tag, '');
  const second = await fetch(`${root}/data.json`, { headers: { 'if-none-match': tag } });
  assert.equal(second.status, 304);
});

test('HEAD gives the head alone, and nothing but GET and HEAD is taken', async (context) => {
  const { root } = await serve(context);
  const head = await fetch(`${root}/data.json`, { method: 'HEAD' });
  assert.equal(head.headers.get('content-length'), '7');
  assert.equal(await head.text(), '');
  const post = await fetch(`${root}/`, { method: 'POST', body: 'x' });
  assert.equal(post.status, 405);
  assert.equal(post.headers.get('allow'), 'GET, HEAD');
});

test('the site stands under the path of its base address, too', async (context) => {
  const { root } = await serve(context, '/a/b/');
  assert.match(await (await fetch(`${root}/a/b/2016/`)).text(), /year/);
  assert.match(await (await fetch(`${root}/2016/`)).text(), /year/);
});

test('a request under another host name is turned away', async (context) => {
  const { port } = await serve(context);
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  assert.equal(status, 403);
});

test('an address that leads out of the site is refused', async (context) => {
  const { port } = await serve(context);
  const status = await new Promise((resolve) => {
    request({ host: '127.0.0.1', port, path: '/%2e%2e/%2e%2e/etc/passwd' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).end();
  });
  assert.equal(status, 400);
});

test('an open page is told of each new state', async (context) => {
  const { root, tell } = await serve(context);
  const response = await fetch(`${root}/.dateline/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.ok(reader !== undefined);
  let heard = '';
  const hear = async (wanted: string): Promise<void> => {
    while (!heard.includes(wanted)) heard += (await reader.read()).value ?? '';
  };
  await hear('"at":"1-0"');
  tell({ at: '1-1', trouble: 'broken' });
  await hear('"at":"1-1","trouble":"broken"');
  await reader.cancel();
});

test('a port that is taken gives no server', async (context) => {
  const { port } = await serve(context);
  assert.equal(await openServer(temporaryFolder(context), port, () => '/', { at: '', trouble: null }), null);
});
