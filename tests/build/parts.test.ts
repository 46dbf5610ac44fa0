// Is a site that was built in parts, on several machines, the site that one machine would have built?
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { yearOfAddress } from '../../src/archive/addresses.ts';
import { writeArchive } from '../../src/bench/made-archive.ts';
import { type BuildOptions, type BuildResult, build } from '../../src/build.ts';
import { formatUnfinished, unfinishedPath } from '../../src/cache/memory.ts';
import { DISK } from '../../src/disk/disk.ts';
import { placeOf } from '../../src/place.ts';
import { addressesOf } from '../folder-contents.ts';
import { temporaryFolder, wholeFile } from '../temporary-folder.ts';

const folder = temporaryFolder(wholeFile());
const at = (name: string): string => join(folder, name);
const SILENT = (): void => undefined;

/** What a machine of its own does: it has the archive, and nothing that another one has made. */
async function buildThere(machine: string, more: Partial<BuildOptions> = {}): Promise<BuildResult> {
  cpSync(at('content'), at(`${machine}/content`), { recursive: true });
  return await build({ ...optionsOf(machine), ...more }, SILENT);
}

const PARTS = [
  { machine: 'early', only: { first: '1900', last: '2014' } },
  { machine: 'late', only: { first: '2015', last: '2099' } },
] as const;
const SITES = PARTS.map(({ machine }) => at(`${machine}/site`));

let whole: BuildResult;
before(async () => {
  writeArchive(at('content'), 240, () => undefined);
  whole = await buildThere('whole');
  for (const { machine, only } of PARTS) assert.equal((await buildThere(machine, { only })).outcome, 'built');
});

function compareSites(one: string, other: string): void {
  assert.deepEqual(addressesOf(one), addressesOf(other));
  for (const address of addressesOf(other))
    assert.ok(readFileSync(join(one, address)).equals(readFileSync(join(other, address))), address);
}

test('parts hold each file of their years once, as the whole has it, and no other', () => {
  const ofYears = addressesOf(at('whole/site')).filter((address) => yearOfAddress(address) !== null);
  const held = SITES.map((site) => addressesOf(site).filter((address) => address !== 'manifest-sha256.txt'));
  assert.ok(held.every((addresses) => addresses.length > 200));
  assert.deepEqual(held.flat().sort(), ofYears.sort());
  for (const [part, site] of SITES.entries()) {
    for (const address of held[part] ?? [])
      assert.ok(readFileSync(join(site, address)).equals(readFileSync(join(at('whole/site'), address))), address);
  }
});

test('parts laid together are the whole, to the last byte, and nothing of them is read or made again', async () => {
  const joined = await buildThere('joined', { from: SITES });
  assert.equal(joined.outcome, 'built');
  compareSites(at('joined/site'), at('whole/site'));
  assert.equal(joined.read, 0);
  assert.ok(
    joined.taken > 1000 && joined.rendered < whole.rendered / 2,
    `${joined.taken} taken, ${joined.rendered} rendered`,
  );
  const again = await build({ ...optionsOf('joined'), full: true }, SILENT);
  assert.equal(again.written + again.deleted, 0, 'what was taken is what would have been made');
});

test('a damaged part is not believed', async () => {
  cpSync(at('early'), at('damaged'), { recursive: true });
  const [page = ''] = addressesOf(at('damaged/site')).filter((address) => /\/[a-z-]+\.html$/.test(address));
  writeFileSync(join(at('damaged/site'), page), 'Another hand was here.');
  rmSync(join(folder, 'damaged/content'), { recursive: true });
  await buildThere('mended', { from: [at('damaged/site'), at('late/site')] });
  compareSites(at('mended/site'), at('whole/site'));
});

test('a part that is made on a site leaves the rest of it as it is', async () => {
  const { content, ...options } = optionsOf('whole');
  const path = join(content, 'archive.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('A made-up wire', 'Another title'));
  const before = new Map(
    addressesOf(at('whole/site')).map((address) => [address, readFileSync(join(at('whole/site'), address))]),
  );
  const part = await build({ content, ...options, only: { first: '2016', last: '2016' } }, SILENT);
  assert.equal(part.deleted, 0);
  for (const [address, bytes] of before) {
    const isSame = readFileSync(join(at('whole/site'), address)).equals(bytes);
    if (yearOfAddress(address) !== '2016' && address !== 'manifest-sha256.txt') assert.ok(isSame, address);
    else if (address.endsWith('.html')) assert.ok(!isSame, `${address} bears the title`);
  }
  assert.equal((await build({ content, ...options }, SILENT)).outcome, 'built');
  const clean = at('clean/site');
  await build({ content, ...options, output: clean }, SILENT);
  compareSites(at('whole/site'), clean);
});

test('a part that is made after a build was stopped completes what that one had begun, elsewhere too', async () => {
  const { site, workshop } = placeOf(DISK, at('whole/site'));
  const [begun = ''] = addressesOf(site).filter((address) => /^2010\/.+\/[a-z-]+\.html$/.test(address));
  const before = readFileSync(join(site, begun));
  writeFileSync(join(site, begun), 'A page of which nobody knows whether it is the old or the new one.');
  writeFileSync(join(site, '2010/strayed.html'), 'A page that came and went.');
  writeFileSync(unfinishedPath(workshop), formatUnfinished([begun, '2010/strayed.html']));
  await build({ ...optionsOf('whole'), only: { first: '2016', last: '2016' } }, SILENT);
  assert.ok(readFileSync(join(site, begun)).equals(before));
  assert.ok(!addressesOf(site).includes('2010/strayed.html'));
});

test('a memory that was carried to another machine is used, though all files are new there', async () => {
  cpSync(at('late/.dateline'), at('elsewhere/.dateline'), { recursive: true });
  cpSync(at('late/site'), at('elsewhere/site'), { recursive: true });
  const { read, rendered, written } = await buildThere('elsewhere', { only: PARTS[1].only });
  assert.deepEqual({ read, rendered, written }, { read: 0, rendered: 0, written: 0 });
});

function optionsOf(machine: string): BuildOptions {
  return {
    ...{ content: at(`${machine}/content`), output: at(`${machine}/site`), baseUrl: 'https://example.org/' },
    ...{ full: false, verify: false, keepGoing: false, today: '2026-03-01' },
  };
}
