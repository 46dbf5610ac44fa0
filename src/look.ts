// How does the site look? The style sheet, as every page carries it, and the files that are copied as they are.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk } from './disk/disk.ts';
import type { DataFile } from './plan/data-file.ts';
import { securityPolicy } from './publish/security-policy.ts';
import { hashText } from './text/fingerprint.ts';
import { compareText } from './text/order.ts';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

const PUBLIC = join(PROJECT, 'public');
const STYLE = 'style.css';

/** The style sheet without its comments and indents, and the policy that lets it in. */
export function readStyle(disk: Disk): { readonly css: string; readonly policy: string } {
  const css = minify(disk.readFileSync(join(PUBLIC, STYLE), 'utf8'));
  return { css, policy: securityPolicy(`sha256-${createHash('sha256').update(css).digest('base64')}`) };
}

/** The files of `public/` but the style sheet, which stands in the pages. */
export function publicFiles(disk: Disk): DataFile[] {
  return disk
    .readdirSync(PUBLIC)
    .filter((name) => name !== STYLE && !name.startsWith('.'))
    .sort(compareText)
    .map((name) => {
      const bytes = disk.readFileSync(join(PUBLIC, name));
      return { url: name, fingerprint: hashText(bytes.toString('latin1')), make: () => bytes };
    });
}

/** Takes out comments, line ends and the spaces around punctuation. The sheet holds no text in which they would matter. */
function minify(css: string): string {
  return css
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}')
    .trim();
}
