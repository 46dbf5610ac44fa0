// How does a command start in a blink? From one file that was made of all the sources, compiled beforehand.
//
// This file and those that precompile are JavaScript, since they run before anything can read TypeScript.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread, workerData } from 'node:worker_threads';

const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)));
const CACHE = join(PROJECT, 'node_modules', '.cache', 'dateline');

/** Eleventy would start a thread to watch over what it imports, for a reload that no build of ours needs. */
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';

/**
 * What the engine keeps of its work is good for a process with the same flags alone. These are set before it is asked: it
 * must not forget the functions of the beginning before the end, and heap.ts may set the other one meanwhile.
 */
const FLAGS_AT_START = ['--no-flush-bytecode', '--heap-growing-percent=0'];
if (isMainThread) setFlags(FLAGS_AT_START);

// A thread runs the program that has started it, whatever has become of the sources since.
const folder = isMainThread ? (standing() ?? (await compile())) : workerData.program;
const entry = isMainThread ? 'main' : `${workerData.work}-thread`;
if (folder === null) await startUncompiled(isMainThread ? 'cli' : entry);
else load(folder, `${entry}.cjs`);

/** The folder of what was compiled, where no source has changed since. */
function standing() {
  try {
    const { node, project, made, files } = JSON.parse(readFileSync(join(CACHE, 'start.json'), 'utf8'));
    if (node !== process.version || project !== PROJECT) return null;
    for (const [path, size, modified, changed] of files) {
      const stats = statSync(join(PROJECT, path));
      if (stats.size !== size || stats.mtimeMs !== modified || stats.ctimeMs !== changed) return null;
    }
    return join(CACHE, made);
  } catch {
    return null;
  }
}

/** @returns null where nothing can be kept, as in a project that nobody may write to */
async function compile() {
  const { precompile } = await import('./precompile.mjs');
  return await precompile(PROJECT, CACHE);
}

async function startUncompiled(name) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(`./${name}.ts`);
}

/** Runs a compiled file, and keeps what the engine has made of it for the next time. */
function load(folder, name) {
  const path = join(folder, name);
  const [whole, part] = [`${path}.engine`, `${path}.engine-part`];
  const keptWhole = readIfThere(whole);
  const kept = keptWhole ?? readIfThere(part);
  const script = new vm.Script(`(function (exports, require, module, __dirname) {${readFileSync(path, 'utf8')}\n})`, {
    filename: path,
    cachedData: kept,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (script.cachedDataRejected) for (const refused of [whole, part]) rmSync(refused, { force: true });
  const isKept = kept !== undefined && !script.cachedDataRejected;
  if (!isKept || keptWhole === undefined) keepWhenDone(script, whole, isKept ? null : part);
  const fromProject = createRequire(path);
  const module = { exports: {} };
  const loaded = new Map();
  const require = (id) => {
    if (!id.startsWith('./')) return fromProject(id);
    if (!loaded.has(id)) loaded.set(id, load(folder, id.slice(2)));
    return loaded.get(id);
  };
  script.runInThisContext()(module.exports, require, module, folder);
  return module.exports;
}

/** From so much work on a run has compiled most of the program, in microseconds of the processor. */
const LONG = 1_000_000;

/**
 * At the end the engine knows which functions the command needed. A short one needs few of them: what it has made does
 * until a longer one comes.
 */
function keepWhenDone(script, whole, part) {
  process.on('exit', () => {
    const path = process.cpuUsage().user >= LONG ? whole : part;
    if (path === null) return;
    try {
      setFlags(FLAGS_AT_START);
      writeFileSync(path, script.createCachedData());
    } catch {
      // The next start takes a little longer, and tries again.
    }
  });
}

function setFlags(flags) {
  for (const flag of flags) v8.setFlagsFromString(flag);
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
