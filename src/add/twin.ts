// Does the archive hold this text already?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldRegister } from '../archive/register.ts';
import { REGISTER_FILE, readRegister } from '../archive/register-lines.ts';
import { DISK } from '../disk/disk.ts';
import { type Settings, settingsFor } from '../knowledge/settings.ts';
import { findFiles, readOwnFile } from '../read.ts';
import { parseBytes } from '../reading.ts';

/**
 * The file that holds a text already. What the register knows is looked up there; only files that were never built are
 * read.
 *
 * @param sha256 of the text below the front matter
 * @returns its path relative to the content folder, or null
 */
export function findTwin(content: string, sha256: string, folders: Settings['folders']): string | null {
  const register = foldRegister(readRegister(readOwnFile(DISK, content, REGISTER_FILE) ?? '').events);
  const accessions = [...register.values()].filter(({ ended }) => ended === null);
  const holds = (path: string): boolean => {
    const bytes = readFileSync(join(content, path));
    return parseBytes(path, bytes, settingsFor(path, folders)).articles.some((article) => article.sha256 === sha256);
  };
  const present = findFiles(DISK, content).files.map(({ path }) => path);
  const known = new Set(accessions.map(({ file }) => file));
  const named = new Set(accessions.filter((accession) => accession.sha256 === sha256).map(({ file }) => file));
  return present.find((path) => (named.has(path) || !known.has(path)) && holds(path)) ?? null;
}
