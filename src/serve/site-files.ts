// Which file of the site does a request ask for?
import { realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';

export interface SiteFile {
  readonly kind: 'file';
  readonly path: string;
  /** As HTTP names it: `text/html; charset=utf-8`. */
  readonly type: string;
  readonly stats: Stats;
}

export type SiteAnswer =
  | SiteFile
  /** A folder without its closing slash: links on its page would be read from the folder above. */
  | { readonly kind: 'folder'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/vnd.microsoft.icon',
  '.woff2': 'font/woff2',
};
const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * @param site the folder of the site; nothing outside of it is ever given
 * @param pathname as it stands in the request, still with its percent signs: `/2016/12/13/`
 */
export function findSiteFile(site: string, pathname: string): SiteAnswer {
  const names = namesOf(pathname);
  if (names === null) return { kind: 'malformed' };
  const isFolder = pathname.endsWith('/');
  const path = join(site, ...names, isFolder ? 'index.html' : '');
  const stats = statsOf(path);
  if (stats === null) return { kind: 'missing' };
  if (stats.isDirectory()) {
    // Within our own host whatever the path begins with: `//elsewhere` would be another one.
    return isFolder ? { kind: 'missing' } : { kind: 'folder', to: `/${names.map(encodeURIComponent).join('/')}/` };
  }
  if (!stats.isFile() || !realpathSync(path).startsWith(realpathSync(site) + sep)) return { kind: 'missing' };
  return { kind: 'file', path, type: TYPES[extname(path).toLowerCase()] ?? UNKNOWN_TYPE, stats };
}

/** Null for a path that leads to nothing, whatever the reason: below a file, too long, not ours to read. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** The names between the slashes; null where one is none that a file of ours could bear. */
function namesOf(pathname: string): string[] | null {
  const names = pathname.split('/').filter((name) => name !== '');
  try {
    const decoded = names.map(decodeURIComponent);
    return decoded.some((name) => name === '..' || name === '.' || /[/\\\0]/.test(name)) ? null : decoded;
  } catch {
    return null;
  }
}
