// What lies in a folder?
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** SHA-256 by address of all files of a site; empty where there is none. */
export function hashesOf(site: string): Record<string, string> {
  return Object.fromEntries(
    addressesOf(site).map((url) => [
      url,
      createHash('sha256')
        .update(readFileSync(join(site, url)))
        .digest('hex'),
    ]),
  );
}

/** All files of a folder, sorted; none where there is no folder. */
export function addressesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
