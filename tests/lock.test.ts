// Will `npm ci` accept the lock file on every machine?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
);

/** Where Node would find a package that is needed by another: in its own folder of packages, or in one above. */
function isLocked(needed: string, by: string): boolean {
  for (let folder = by; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (`${folder === '' ? '' : `${folder}/`}node_modules/${needed}` in lock.packages) return true;
    if (!folder.includes('/node_modules/')) return `node_modules/${needed}` in lock.packages;
  }
}

test('every package that another needs is locked, those for other platforms included', () => {
  // A registry that does not serve a platform leaves its package out of the lock, and then `npm ci` refuses the lock.
  const missing = Object.entries(lock.packages).flatMap(([by, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((needed) => !isLocked(needed, by))
      .map((needed) => `${needed}, needed by ${by}`),
  );
  assert.deepEqual(missing, []);
});

test('the lock names no host: each machine asks its own registry', () => {
  const resolved = Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined);
  assert.equal(resolved.length, 0);
});
