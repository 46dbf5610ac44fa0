// How does the site look? The style sheets, as the pages carry them, and the files that are copied as they are.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Disk } from './disk/disk.ts';
import type { DataFile } from './plan/data-file.ts';
import type { Site } from './plan/page.ts';
import { securityPolicy } from './publish/security-policy.ts';
import { hashText } from './text/fingerprint.ts';
import { compareText } from './text/order.ts';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));

const PUBLIC = join(PROJECT, 'public');
const STYLE = 'style.css';
const OVERVIEW = 'overview.css';

/** The style sheets without their comments and indents, and the policy that lets them in. */
export function readStyle(disk: Disk): Pick<Site, 'css' | 'overviewCss' | 'policy'> {
  const read = (name: string): string => minify(disk.readFileSync(join(PUBLIC, name), 'utf8'));
  const [css, overviewCss] = [read(STYLE), read(OVERVIEW)];
  return { css, overviewCss, policy: securityPolicy([css, overviewCss].map(hashOf)) };
}

/** The files of `public/` but the style sheets, which stand in the pages. */
export function publicFiles(disk: Disk): DataFile[] {
  return disk
    .readdirSync(PUBLIC)
    .filter((name) => !name.endsWith('.css') && !name.startsWith('.'))
    .sort(compareText)
    .map((name) => {
      const bytes = disk.readFileSync(join(PUBLIC, name));
      return { url: name, fingerprint: hashText(bytes.toString('latin1')), make: () => bytes };
    });
}

/** As a policy names it. */
function hashOf(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
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
