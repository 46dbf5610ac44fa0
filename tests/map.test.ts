// Does the code keep to the map in src/README.md?
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { findImports, type Import } from './map/imports.ts';
import { readRooms, roomOf } from './map/rooms.ts';

const LONGEST = 400;

/** The modules of node that reach the world outside, by the word of the map for it. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  disk: ['node:fs', 'node:fs/promises'],
  network: ['node:http', 'node:https', 'node:net'],
  processes: ['node:child_process', 'node:worker_threads', 'node:cluster'],
};

/** What gives another answer tomorrow, on another machine or on a second try. */
const CHANCE = /\b(?:Date\.now|new Date\(\)|Math\.random|Intl\.|localeCompare|toLocale\w+|randomUUID|performance\.now)/;

const map = readFileSync('src/README.md', 'utf8');
const rooms = new Map(readRooms(map).map((room) => [room.name, room]));
const files = ['src', 'templates'].flatMap(sourceFiles).concat('.eleventy.ts');
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

interface Edge extends Import {
  readonly file: string;
  /** The file it names, relative to the project; null: a package or a module of node. */
  readonly to: string | null;
}

const edges: readonly Edge[] = [...sources].flatMap(([file, source]) =>
  findImports(source).map((found) => {
    const isOurs = found.from.startsWith('.');
    return { ...found, file, to: isOurs ? posix.join(posix.dirname(file), found.from) : null };
  }),
);

test('the map has a row for every room, and a room for every row', () => {
  const lived = new Set(files.map(roomOf));
  assert.deepEqual([...lived].sort(), [...rooms.keys()].sort());
});

test('the map names every root file, and no file that is not there', () => {
  const named = [...map.matchAll(/`([\w/.-]+\.(?:ts|tsx|css))`/g)].map(([, name = '']) => name);
  const isThere = (name: string): boolean =>
    ['src', 'templates', 'templates/parts', '.', 'src/plan'].some((folder) => existsSync(join(folder, name)));
  assert.deepEqual(
    named.filter((name) => !isThere(name)),
    [],
  );
  const roots = files.filter((file) => /^src\/[^/]+(?<!\.d)\.ts$/.test(file)).map((file) => file.slice('src/'.length));
  assert.deepEqual(
    roots.filter((file) => !named.includes(file)),
    [],
  );
});

test('the walls of the map name rooms that there are', () => {
  for (const { name, values, types } of rooms.values()) {
    for (const room of [...values, ...types])
      assert.ok(rooms.has(room), `${name} may import ${room}, which is no room`);
  }
});

test('every import is one that the map allows', () => {
  const forbidden = edges.flatMap(({ file, to, isType }) => {
    if (to === null) return [];
    const [here, there] = [roomOf(file), roomOf(to)];
    const room = rooms.get(here);
    if (here === there || room?.values.has(there) || (isType && room?.types.has(there))) return [];
    return [`${file} imports ${isType ? 'types of ' : ''}${to}: ${here} may not import ${there}`];
  });
  assert.deepEqual(forbidden, []);
});

test('every import names a file that is there, or a package', () => {
  const missing = edges.filter(({ to }) => to !== null && !sources.has(to)).map(({ file, to }) => `${file}: ${to}`);
  assert.deepEqual(missing, []);
});

test('a room touches of the world only what the map says', () => {
  const touched = edges.flatMap(({ file, from }) => {
    const door = Object.keys(DOORS).find((name) => DOORS[name]?.includes(from));
    if (door === undefined || rooms.get(roomOf(file))?.world.has(door)) return [];
    return [`${file} imports ${from}: ${roomOf(file)} may not touch the ${door}`];
  });
  assert.deepEqual(touched, []);
});

test('a room that touches nothing of the world asks neither clock nor chance nor locale', () => {
  const asking = [...sources].flatMap(([file, source]) => {
    if (rooms.get(roomOf(file))?.world.size !== 0) return [];
    const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const met = CHANCE.exec(code)?.[0];
    return met === undefined ? [] : [`${file}: ${met}`];
  });
  assert.deepEqual(asking, []);
});

test('the rooms lead one way: no room reaches itself again', () => {
  const next = (name: string): string[] => [...(rooms.get(name)?.values ?? []), ...(rooms.get(name)?.types ?? [])];
  assert.equal(findCycle([...rooms.keys()], next), null);
});

test('the files lead one way: no file reaches itself again', () => {
  const targets = new Map<string, string[]>();
  for (const { file, to } of edges) if (to !== null) targets.set(file, [...(targets.get(file) ?? []), to]);
  assert.equal(
    findCycle(files, (file) => targets.get(file) ?? []),
    null,
  );
});

test(`no file has more than ${LONGEST} lines`, () => {
  const long = [...sources]
    .map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  assert.deepEqual(long, []);
});

test('every file opens with its question', () => {
  const silent = [...sources].filter(([, source]) => !source.startsWith('//')).map(([file]) => file);
  assert.deepEqual(silent, []);
});

test('a cycle is found where there is one', () => {
  const ring: Readonly<Record<string, readonly string[]>> = { a: ['b'], b: ['c'], c: ['a'], d: ['a'] };
  assert.equal(
    findCycle(['d', 'a'], (name) => ring[name] ?? []),
    'a → b → c → a',
  );
});

/** The way round the first ring that is met, or null. */
function findCycle(nodes: readonly string[], next: (node: string) => readonly string[]): string | null {
  const done = new Set<string>();
  const visit = (node: string, way: readonly string[]): string | null => {
    const seen = way.indexOf(node);
    if (seen >= 0) return [...way.slice(seen), node].join(' → ');
    if (done.has(node)) return null;
    for (const target of next(node)) {
      const ring = visit(target, [...way, node]);
      if (ring !== null) return ring;
    }
    done.add(node);
    return null;
  };
  for (const node of nodes) {
    const ring = visit(node, []);
    if (ring !== null) return ring;
  }
  return null;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(...join(folder, name).split(/[\\/]/)))
    .sort();
}
