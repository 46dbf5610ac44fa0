// Does the press beside print what the press here prints, and does one that fails say so?
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DISK } from '../../src/disk/disk.ts';
import { Press, type Print } from '../../src/press.ts';
import { PressRoom } from '../../src/press-room.ts';
import { hashesOf } from '../folder-contents.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const OLD = 'What stands there already.\n';

/** Small ones that share a parcel, one that fills a parcel, one that is longer than any, bytes that are no text. */
function prints(before: string): Print[] {
  const order = { before: null, isDoubtful: false };
  return [
    ...Array.from({ length: 3000 }, (_, at) => ({ ...order, url: `a/${at}.html`, at: `${at}`, content: page(at) })),
    { ...order, url: 'long.ndjson', at: '3000', content: 'Астана — '.repeat(300_000) },
    { ...order, url: 'bytes.bin', at: '3001', content: Uint8Array.of(0, 255, 254, 10) },
    { ...order, url: 'empty', at: '3002', content: '' },
    { url: 'same.html', at: '3003', before, isDoubtful: false, content: OLD },
    { url: 'doubted.html', at: '3004', before, isDoubtful: true, content: `${OLD} ` },
  ];
}

function page(at: number): string {
  return `<p>«Story» № ${at} – ${'word '.repeat(at % 300)}</p>`;
}

test('a press in a thread of its own prints the same files and gives the same receipts', async (context) => {
  const folder = temporaryFolder(context);
  const site = join(folder, 'site');
  writeFiles(site, { 'same.html': OLD, 'doubted.html': OLD });
  const stages = ['here', 'beside'].map((name) => join(folder, name));
  for (const stage of stages) mkdirSync(stage);
  const [here = '', beside = ''] = stages;

  const press = new Press(DISK, { stage: here, site });
  const before = press.put({ url: 'x', at: 'x', before: null, isDoubtful: false, content: OLD }).sha256;
  rmSync(join(here, 'x'));
  const room = new PressRoom({ stage: beside, site });
  try {
    const receipts = prints(before).map((print) => press.put(print));
    for (const print of prints(before)) await room.put(print);
    assert.deepEqual(await room.printed(), receipts);
    assert.deepEqual(await room.printed(), []);
  } finally {
    await room.close();
  }
  assert.deepEqual(hashesOf(beside), hashesOf(here));
  assert.equal(readFileSync(join(beside, '7'), 'utf8'), page(7));
  assert.ok(!existsSync(join(beside, '3003')) && existsSync(join(beside, '3004')));
});

test('whoever prints on a disk that fails is told so', async (context) => {
  const folder = temporaryFolder(context);
  const room = new PressRoom({ stage: join(folder, 'nowhere'), site: folder });
  try {
    await room.put({ url: 'a.html', at: 'a.html', before: null, isDoubtful: false, content: 'A page.' });
    await assert.rejects(room.printed(), { code: 'ENOENT', syscall: 'open' });
  } finally {
    await room.close();
  }
});
