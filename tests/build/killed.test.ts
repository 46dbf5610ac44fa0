// What if a build is killed, at any moment? Each page on the site is the old or the new one, and the next run completes it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { REGISTER_FILE } from '../../src/archive/register-lines.ts';
import { oneMore, writeArchive } from '../../src/bench/made-archive.ts';
import { addressesOf, hashesOf } from '../folder-contents.ts';
import { PROJECT } from '../project-copy.ts';
import { temporaryFolder, wholeFile, writeFiles } from '../temporary-folder.ts';

/** At how many moments each of two builds is killed: at 50 in all with `DATELINE_MOMENTS=25`. */
const MOMENTS = Number(process.env.DATELINE_MOMENTS ?? 2);
/** In thousandths of the time that the build takes when nobody kills it. */
const moments = (seed: number): number[] => fc.sample(fc.integer({ min: 50, max: 1050 }), { numRuns: MOMENTS, seed });

const STORIES = 60;

const folder = temporaryFolder(wholeFile());
const content = join(folder, 'content');
const register = join(content, REGISTER_FILE);
const work = join(folder, 'work');
const site = join(work, 'site');

before(async () => {
  writeArchive(content, STORIES, () => undefined);
  mkdirSync(work);
  // The program is compiled before anything is measured.
  assert.equal((await run(join(folder, 'warm'))).code, 0);
  rmSync(register);
});

test('a first build that is killed leaves no site or a whole one, and the next run completes it', async () => {
  await killAtAll(20_160_530);
});

test('a build of what changed that is killed leaves each page old or new, and the next run completes it', async () => {
  assert.equal((await run(site)).code, 0);
  const files = addressesOf(join(content, 'wire'));
  for (const [at, file] of files.entries()) {
    const path = join(content, 'wire', file);
    if (at % 10 === 0) rmSync(path);
    if (at % 10 === 1) appendFileSync(path, '\n\nMore of it came later.\n');
  }
  for (let number = STORIES; number < STORIES + 20; number += 1) {
    const { path, text } = oneMore(number, `2016-12-${number - STORIES + 10}`);
    writeFiles(content, { [path]: text });
  }
  await killAtAll(20_171_123);
});

/** Kills the build of what stands now, again and again from the same beginning. */
async function killAtAll(seed: number): Promise<void> {
  const begun = existsSync(register) ? readFileSync(register) : null;
  cpSync(work, join(folder, 'begun'), { recursive: true });
  const old = hashesOf(site);
  const restore = (): void => {
    rmSync(work, { recursive: true });
    cpSync(join(folder, 'begun'), work, { recursive: true });
    if (begun === null) rmSync(register);
    else writeFileSync(register, begun);
  };
  const apart = join(folder, `apart-${seed}`);
  assert.equal((await run(apart)).code, 0);
  const whole = hashesOf(apart);
  const entered = readFileSync(register, 'utf8');
  restore();
  const { code, milliseconds } = await run(site);
  assert.equal(code, 0);
  for (const moment of moments(seed)) {
    restore();
    const { code } = await run(site, (milliseconds * moment) / 1000);
    const where = `killed after ${moment} thousandths (code ${code})`;
    const now = hashesOf(site);
    for (const [url, hash] of Object.entries(now)) {
      assert.ok(hash === old[url] || hash === whole[url], `${where}: ${url} is neither the old one nor the new one`);
    }
    const lost = Object.keys(old).filter((url) => url in whole && !(url in now));
    assert.deepEqual(lost, [], where);
    if (begun === null) assert.ok([0, Object.keys(whole).length].includes(Object.keys(now).length), where);
    assert.equal((await run(site)).code, 0, where);
    assert.deepEqual(hashesOf(site), whole, where);
    assert.equal(readFileSync(register, 'utf8'), entered, where);
  }
  rmSync(join(folder, 'begun'), { recursive: true });
}

/** @param killAfter milliseconds; then not the process itself decides how it ends */
async function run(
  output: string,
  killAfter: number | null = null,
): Promise<{ code: number | null; milliseconds: number }> {
  const began = performance.now();
  const options = ['build', '--content', content, '--output', output];
  const child = spawn(process.execPath, ['--disable-proto=throw', join(PROJECT, 'src/start.mjs'), ...options], {
    env: { ...process.env, SOURCE_DATE_EPOCH: '1770076800' },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  if (killAfter !== null) {
    await Promise.race([ended, setTimeout(killAfter)]);
    child.kill('SIGKILL');
  }
  return { code: await ended, milliseconds: performance.now() - began };
}
