// Does what was read come back as it was put away, however often something is put behind it?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type KeptReading, ReadingsFile } from '../../src/cache/readings.ts';
import { DISK } from '../../src/disk/disk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function readingOf(number: number, version: number): KeptReading {
  const path = `wire/${number}.txt`;
  return {
    ...{ path, size: number, modified: version, changed: version, hash: number * 7, isSettled: number % 2 === 0 },
    ...{ settings: 1, cards: [], bodies: [], names: version, words: () => [`word-${number}`, `version-${version}`] },
    messages: [
      {
        severity: 'warning',
        rule: 'a/rule',
        path,
        start: null,
        end: null,
        text: `Version ${version}`,
        advice: 'Look at it.',
      },
    ],
  };
}

/** All that a reading says. */
function plain(reading: KeptReading): object {
  const { path, size, modified, changed, hash, isSettled, settings, cards, messages, bodies, names } = reading;
  return {
    path,
    size,
    modified,
    changed,
    hash,
    isSettled,
    settings,
    cards,
    messages,
    bodies,
    names,
    words: reading.words(),
  };
}

test('readings come back after any number of changes, also where the file was written anew meanwhile', (context) => {
  const workshop = temporaryFolder(context);
  const expected = new Map<string, KeptReading>();
  let largest = 0;
  let wasWrittenAnew = false;
  for (let round = 0; round < 12; round += 1) {
    const file = new ReadingsFile(DISK, workshop, 'code');
    const { readings, known, why } = file.load();
    assert.equal(why, null);
    assert.equal(known, round === 0 ? 0 : round - 1);
    assert.deepEqual([...readings.values()].map(plain), [...expected.values()].map(plain));
    const gone = round === 0 ? [] : [`wire/${round}.txt`];
    const fresh = Array.from({ length: 120 }, (_, at) => readingOf(20 + at, round));
    if (round === 0) fresh.push(...Array.from({ length: 20 }, (_, number) => readingOf(number, 0)));
    for (const path of gone) readings.delete(path);
    for (const half of [fresh.slice(0, 50), fresh.slice(50)])
      for (const reading of file.add(half)) readings.set(reading.path, reading);
    file.finish(readings, gone, round);
    for (const path of gone) expected.delete(path);
    for (const reading of fresh) expected.set(reading.path, reading);
    const { size } = DISK.statSync(`${workshop}/readings`);
    if (size < largest) wasWrittenAnew = true;
    largest = Math.max(largest, size);
  }
  assert.ok(wasWrittenAnew, 'what is no longer valid was thrown out once');
});

test('what other code has read is not taken, nor what was cut short', (context) => {
  const workshop = temporaryFolder(context);
  const file = new ReadingsFile(DISK, workshop, 'code');
  file.finish(new Map(file.add([readingOf(1, 1)]).map((reading) => [reading.path, reading])), [], 1);
  assert.equal(new ReadingsFile(DISK, workshop, 'other code').load().why, 'foreign');
  const bytes = DISK.readFileSync(`${workshop}/readings`);
  DISK.writeFileSync(`${workshop}/readings`, bytes.subarray(0, bytes.length - 8));
  assert.equal(new ReadingsFile(DISK, workshop, 'code').load().why, 'damaged');
});
