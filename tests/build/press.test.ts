// Does the press beside render and print what is rendered and printed here, and does one that fails say so?
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DISK } from '../../src/disk/disk.ts';
import type { PageContent } from '../../src/plan/page.ts';
import { PlannedPage } from '../../src/plan/planned-page.ts';
import { Press, type Printed, type PrintOrder } from '../../src/press.ts';
import { PressRoom } from '../../src/press-room.ts';
import { render } from '../../src/render.ts';
import { hashesOf } from '../folder-contents.ts';
import { fullPages } from '../templates/full-pages.ts';
import { site as shownSite, story } from '../templates/made-up-parts.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const pages: readonly PageContent[] = fullPages.map((page, at) => ({ ...page, url: `${page.kind}/${at}.html` }));
const planned = pages.map((page) => new PlannedPage(page.kind, page.url, 0, () => page));

async function renderHere(): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  await render(planned, shownSite, ({ url, html }) => made.set(url, html));
  return made;
}

test('a press in a thread of its own makes the same pages, and gives the same receipts', async (context) => {
  const folder = temporaryFolder(context);
  const [here, beside, site] = ['here', 'beside', 'site'].map((name) => join(folder, name)) as [string, string, string];
  for (const stage of [here, beside]) mkdirSync(stage);
  const html = await renderHere();
  const [same = '', doubted = ''] = pages.map(({ url }) => url);
  writeFiles(site, { [same]: html.get(same) ?? '', [doubted]: 'What somebody else has written there.' });

  const press = new Press(DISK, { stage: here, site });
  const standing = press.put({ url: 'x', at: 'x', before: null, isDoubtful: false, content: html.get(same) ?? '' });
  rmSync(join(here, 'x'));
  const orders: readonly PrintOrder[] = pages.map(({ url }, at) => ({
    ...{ url, at: String(at), isDoubtful: url === doubted },
    before: url === same ? standing.sha256 : url === doubted ? '' : null,
  }));
  const receipts = orders.map((order) => press.put({ ...order, content: html.get(order.url) ?? '' }));

  const stoodIn = process.cwd();
  const room = new PressRoom();
  const folders = { stage: beside, site };
  try {
    for (let at = 0; at < pages.length; at += 10) {
      const [contents, ordered] = [pages.slice(at, at + 10), orders.slice(at, at + 10)];
      room.print({ folders, site: shownSite, contents, orders: ordered });
    }
    assert.deepEqual(byUrl(await room.printed()), byUrl(receipts));
    assert.deepEqual(await room.printed(), []);
  } finally {
    await room.close();
  }
  assert.equal(process.cwd(), stoodIn);
  assert.deepEqual(hashesOf(beside), hashesOf(here));
  assert.ok(!existsSync(join(beside, '0')) && existsSync(join(beside, '1')));
});

function byUrl(printed: readonly Printed[]): readonly Printed[] {
  return printed.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

const ORDER: PrintOrder = { url: story.url, at: 'a', before: null, isDoubtful: false };

test('whoever has pages printed on a disk that fails is told so, and whoever comes after him', async (context) => {
  const folder = temporaryFolder(context);
  const room = new PressRoom();
  const parcel = {
    folders: { stage: join(folder, 'nowhere'), site: folder },
    site: shownSite,
    contents: [story],
    orders: [ORDER],
  };
  try {
    room.print(parcel);
    await assert.rejects(room.printed(), { code: 'ENOENT', syscall: 'open' });
    assert.ok(room.hasRoom);
    assert.throws(() => room.print(parcel), { code: 'ENOENT', syscall: 'open' });
  } finally {
    await room.close();
  }
});

test('a template that fails beside says what it would have said here', async (context) => {
  const folder = temporaryFolder(context);
  const broken = JSON.parse(JSON.stringify({ ...story, article: { ...story.article, headline: null } }));
  const said = await render([new PlannedPage('story', story.url, 0, () => broken)], shownSite, () => undefined).catch(
    (error: Error) => error.message,
  );
  assert.match(String(said), /story\.11ty\.tsx/);
  const room = new PressRoom();
  try {
    const folders = { stage: folder, site: folder };
    room.print({ folders, site: shownSite, contents: [broken], orders: [ORDER] });
    await assert.rejects(room.printed(), { message: said });
  } finally {
    await room.close();
  }
});

test('a press that nobody has asked for anything is closed at once, and may be closed again', async () => {
  const stoodIn = process.cwd();
  const room = new PressRoom();
  await room.close();
  await room.close();
  assert.equal(process.cwd(), stoodIn);
});
