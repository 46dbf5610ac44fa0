// How fast could anything be that writes these files? A bare loop that writes the same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cost } from './trial.ts';

/** So many files are read before they are written: reading is not counted, and memory is not filled. */
const BATCH = 500;

/**
 * Writes the files of a site once more.
 *
 * @param site one that was built
 * @param output a folder that is not there yet
 */
export function writeBare(site: string, output: string): Cost {
  const manifest = readFileSync(join(site, 'manifest-sha256.txt'), 'utf8').trim().split('\n');
  const urls = manifest.map((line) => line.slice(66));
  const folders = new Set<string>();
  const used = { wall: 0, user: 0, system: 0 };
  let bytes = 0;
  for (let at = 0; at < urls.length; at += BATCH) {
    const files = urls.slice(at, at + BATCH).map((url) => ({ url, content: readFileSync(join(site, url)) }));
    const [began, before] = [performance.now(), process.cpuUsage()];
    for (const { url, content } of files) {
      const path = join(output, url);
      const folder = dirname(path);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(path, content);
      bytes += content.length;
    }
    const { user, system } = process.cpuUsage(before);
    used.wall += (performance.now() - began) / 1000;
    used.user += user / 1e6;
    used.system += system / 1e6;
  }
  return { ...used, memory: 0, rendered: 0, written: urls.length, bytes: bytes / 1e6, stages: {} };
}
