// By which code was it made? What other code has made is not taken.
import { createHash } from 'node:crypto';
import { join, posix } from 'node:path';
import { type Disk, readIfThere } from '../disk/disk.ts';

/** What the code behind each kind of made thing adds up to. */
export interface CodeKeys {
  /** Of all that reads a file. */
  readonly reading: string;
  /** Of all that plans, and prints what is no page. */
  readonly plan: string;
  /** Of each page kind's template, by the name of its file. */
  readonly templates: Readonly<Record<string, string>>;
}

const READING = ['src/reading.ts', 'src/known.ts'];
const PLANNING = ['src/prepare.ts', 'src/look.ts'];
/** Of every page kind: how Eleventy is set up. */
const FRAME = ['src/eleventy-settings.ts'];
const TEMPLATES = 'templates';
const TEMPLATE = /^(.+)\.11ty\.tsx$/;
/** Which version of each package is installed. */
const PACKAGES = 'package-lock.json';

/** A value that is imported or exported from a file of ours; types leave no trace in what runs. */
const IMPORT = /^(?:import|export)(?!\s+type\b)[^'"]*?from\s*'(\.[^']+)'|^import\s*'(\.[^']+)'/gm;

/**
 * Reads the program's own code, once for each start.
 *
 * @param project its folder
 */
export function codeKeys(disk: Disk, project: string): CodeKeys {
  const sources = new Map<string, string>();
  const packages = readIfThere(disk, join(project, PACKAGES))?.toString('utf8') ?? '';
  const keyOf = (...entries: readonly string[]): string => {
    const hash = createHash('sha256').update(packages);
    for (const file of reached(disk, project, entries, sources)) hash.update(`\0${file}\0${sources.get(file) ?? ''}`);
    return hash.digest('hex').slice(0, 16);
  };
  const names = disk.readdirSync(join(project, TEMPLATES)).flatMap((name) => TEMPLATE.exec(name)?.[1] ?? []);
  return {
    reading: keyOf(...READING),
    plan: keyOf(...PLANNING),
    templates: Object.fromEntries(
      names.sort().map((name) => [name, keyOf(...FRAME, `${TEMPLATES}/${name}.11ty.tsx`)] as const),
    ),
  };
}

/** The files that the entries run, themselves included, sorted. */
function reached(disk: Disk, project: string, entries: readonly string[], sources: Map<string, string>): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    let source = sources.get(file);
    if (source === undefined) {
      source = readIfThere(disk, join(project, file))?.toString('utf8') ?? '';
      sources.set(file, source);
    }
    for (const [, from, bare] of source.matchAll(IMPORT)) {
      const path = from ?? bare;
      if (path !== undefined) visit(posix.join(posix.dirname(file), path));
    }
  };
  for (const entry of entries) visit(entry);
  return [...found].sort();
}
