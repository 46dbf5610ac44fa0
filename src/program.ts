// Which program is running, and what does its code add up to?
import { join } from 'node:path';
import { type CodeKeys, codeKeys } from './cache/code.ts';
import { DISK, readIfThere } from './disk/disk.ts';
import { PROJECT } from './look.ts';

/** The folder of the compiled program, which `start.mjs` hands in; there is none where the sources run themselves. */
declare const __dirname: string | undefined;

const KEPT = 'keys.json';

let keys: CodeKeys | null = null;

/** Worked out once for each program: its folder bears the hash of all its sources. */
export function programKeys(): CodeKeys {
  keys ??= typeof __dirname === 'string' ? recallKeys(join(__dirname, KEPT)) : codeKeys(DISK, PROJECT);
  return keys;
}

function recallKeys(path: string): CodeKeys {
  const bytes = readIfThere(DISK, path);
  const kept: unknown = bytes === null ? null : parse(bytes.toString('utf8'));
  if (isKeys(kept)) return kept;
  const made = codeKeys(DISK, PROJECT);
  try {
    DISK.writeFileSync(path, JSON.stringify(made));
  } catch {
    // Who may not write here works them out each time.
  }
  return made;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isKeys(value: unknown): value is CodeKeys {
  return typeof value === 'object' && value !== null && 'reading' in value && 'plan' in value && 'templates' in value;
}
