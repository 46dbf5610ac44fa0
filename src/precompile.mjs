// How is one file made of all the sources? Only when one of them has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the program is made of. The list of the packages stands for all that lies in `node_modules/`. */
const SOURCES = ['src', 'templates'];
const SINGLE = ['package.json', 'package-lock.json'];

/** Each becomes a file of its own: what renders, and what a thread does, is loaded only where there is enough to do. */
const ENTRIES = {
  main: 'src/cli.ts',
  render: 'src/render.ts',
  'press-thread': 'src/press-thread.ts',
  'reading-thread': 'src/reading-thread.ts',
};

/** A file as young as this may change once more without its time telling, in milliseconds. */
const TICK = 2000;
/** So many older programs are kept, for those that go back and forth between two states of the code. */
const KEPT = 4;

/**
 * @param {string} project its folder
 * @param {string} cache where compiled programs are kept
 * @returns {Promise<string | null>} the folder of the compiled program; null where it cannot be written
 */
export async function precompile(project, cache) {
  const paths = [...SOURCES.flatMap((folder) => walk(project, folder)), ...SINGLE];
  const began = Date.now();
  const files = paths.map((path) => {
    const { size, mtimeMs, ctimeMs } = statSync(join(project, path));
    return [path, began - Math.max(mtimeMs, ctimeMs) < TICK ? -1 : size, mtimeMs, ctimeMs];
  });
  const hash = createHash('sha256').update(`${process.version}\0${process.arch}\0${project}`);
  for (const path of paths) {
    const full = join(project, path);
    hash.update(`\0${path}\0`).update(statSync(full).isDirectory() ? '' : readFileSync(full));
  }
  const made = hash.digest('hex').slice(0, 16);
  try {
    mkdirSync(cache, { recursive: true });
    if (!existsSync(join(cache, made))) await compile(project, cache, made);
    replace(join(cache, 'start.json'), JSON.stringify({ node: process.version, project, made, files }));
    return join(cache, made);
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) return null;
    throw error;
  }
}

/** All that lies below a folder, folders included: their times tell of files that come and go. */
function walk(project, folder) {
  const found = readdirSync(join(project, folder), { recursive: true, withFileTypes: true });
  const paths = found.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(project.length + 1)
      .split(sep)
      .join('/'),
  );
  return [folder, ...paths.sort()];
}

async function compile(project, cache, made) {
  const { build } = await import('esbuild');
  const { precompileJsx } = await import('./precompile-jsx.mjs');
  const aside = join(cache, `${made}.${process.pid}`);
  const packages = new Map();
  const bundle = (name, entry) =>
    build({
      entryPoints: { [name]: entry },
      outdir: aside,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      logLevel: 'silent',
      external: ['tsx', 'esbuild', '@11ty/eleventy-dev-server'],
      plugins: [markup(precompileJsx), ownAddresses, renderApart, packagesApart(packages, join(project, 'src'))],
      nodePaths: [join(project, 'node_modules')],
      supported: { 'dynamic-import': name === 'render' },
    });
  try {
    await Promise.all(Object.entries(ENTRIES).map(([name, path]) => bundle(name, join(project, path))));
    await Promise.all([...packages].map(([name, entry]) => bundle(name, entry)));
    renameSync(aside, join(cache, made));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  forgetOld(cache, made);
}

/** Most of what templates print is the same on every page. */
function markup(precompileJsx) {
  return {
    name: 'markup',
    setup({ onLoad }) {
      onLoad({ filter: /\.tsx$/ }, async ({ path }) => ({ contents: await precompileJsx(readFileSync(path, 'utf8')) }));
    },
  };
}

/** Each module goes on knowing where it lies: the project, and Eleventy, find their files from there. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]sx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.')) return null;
      const contents = source
        .replaceAll('createRequire(import.meta.url)(', 'require(')
        .replace(/^ *const require = createRequire\(import\.meta\.url\);$/m, '')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: /tsx$/.test(path) ? 'tsx' : /ts$/.test(path) ? 'ts' : 'js' };
    });
  },
};

const renderApart = {
  name: 'render-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/render\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './render.cjs', external: true } : null,
    );
  },
};

/** What a source of ours requires only when it needs it becomes a file of its own; the words of languages are small. */
function packagesApart(packages, sources) {
  return {
    name: 'packages-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^[a-z]/ }, ({ path, kind, importer }) => {
        if (kind !== 'require-call' || !importer.startsWith(sources) || path.includes('/')) return null;
        packages.set(`package-${path}`, path);
        return { path: `./package-${path}.cjs`, external: true };
      });
    },
  };
}

function forgetOld(cache, made) {
  const programs = readdirSync(cache)
    .filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== made)
    .map((name) => ({ name, used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of programs.slice(KEPT)) rmSync(join(cache, name), { recursive: true, force: true });
}

function replace(path, text) {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}
