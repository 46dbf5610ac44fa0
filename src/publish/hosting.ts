// What does a host have to be told? The same few things, in the words of each kind of server.
import {
  APACHE_SETTINGS,
  CADDY_SETTINGS,
  DATA_FOLDER,
  FEED,
  FEED_FOLDERS,
  NETLIFY_HEADERS,
  NGINX_SETTINGS,
  NO_JEKYLL,
  NOT_FOUND,
} from '../archive/addresses.ts';
import type { DataFile } from '../plan/data-file.ts';
import { hashText } from '../text/fingerprint.ts';
import { hostPolicy } from './security-policy.ts';

export interface HostingNeeds {
  /** The Content Security Policy of the pages. */
  readonly policy: string;
  /** The scripts of all pages, as a policy names them: `'sha256-…'`, `'self'`. */
  readonly scripts: readonly string[];
  /** The path of the site on its host: `/`, or `/archive/`. */
  readonly basePath: string;
  /** Folders in which every name carries the hash of what it holds: `search/shards`. */
  readonly hashed: readonly string[];
}

/**
 * Files for Netlify and Cloudflare, Apache, nginx, Caddy and GitHub. They say: the policy of the pages; the types of
 * files that servers do not know; everything is asked for again before it is shown, so that what was corrected or
 * withdrawn is seen at once, but for files that carry their hash in their name; programs on other sites may read the data.
 */
export function planHosting(needs: HostingNeeds): DataFile[] {
  const settings: readonly (readonly [string, string])[] = [
    [NETLIFY_HEADERS, netlify(needs)],
    [APACHE_SETTINGS, apache(needs)],
    [NGINX_SETTINGS, nginx(needs)],
    [CADDY_SETTINGS, caddy(needs)],
    // Without it GitHub leaves out what begins with an underscore.
    [NO_JEKYLL, ''],
  ];
  return settings.map(([url, text]) => ({ url, fingerprint: hashText(text), make: () => text }));
}

const TYPES: Readonly<Record<string, string>> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  txt: 'text/plain',
  ics: 'text/calendar',
};
const ATOM = 'application/atom+xml';
const ASK_AGAIN = 'no-cache';
const FOREVER = 'public, max-age=31536000, immutable';

function headersOf({ policy, scripts }: HostingNeeds): readonly (readonly [name: string, value: string])[] {
  return [
    ['Content-Security-Policy', hostPolicy(policy, scripts)],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ];
}

/** Where several rules meet, their values are joined: no header stands in two rules that can. Both ask again by themselves. */
function netlify(needs: HostingNeeds): string {
  const { basePath, hashed } = needs;
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    `${basePath}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    '# For Netlify and Cloudflare Pages, which read this file at the root of what is put on them.\n',
    rule('*', headersOf(needs)),
    ...Object.entries(TYPES).map(([ending, type]) => rule(`*.${ending}`, [['Content-Type', `${type}; charset=utf-8`]])),
    ...[FEED, ...FEED_FOLDERS.map((folder) => `${folder}/*.xml`)].map((path) =>
      rule(path, [['Content-Type', `${ATOM}; charset=utf-8`]]),
    ),
    rule(`${DATA_FOLDER}/*`, [['Access-Control-Allow-Origin', '*']]),
    ...hashed.map((folder) => rule(`${folder}/*`, [['Cache-Control', FOREVER]])),
  ].join('\n');
}

function apache(needs: HostingNeeds): string {
  const { basePath, hashed } = needs;
  const set = (name: string, value: string): string => `Header always set ${name} "${value}"`;
  const within = (pattern: string, lines: readonly string[]): string[] => [
    `<If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...lines.map((line) => `  ${line}`),
    '</If>',
  ];
  return lines([
    '# For Apache 2.4, where AllowOverride lets it: FileInfo.',
    `ErrorDocument 404 ${basePath}${NOT_FOUND}`,
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...Object.entries(TYPES).map(([ending, type]) => `  AddType ${type} .${ending}`),
    `  AddCharset utf-8 .xml .json ${Object.keys(TYPES)
      .map((ending) => `.${ending}`)
      .join(' ')}`,
    '</IfModule>',
    ...within(`^${escapeRegex(basePath)}(?:${escapeRegex(FEED)}|(?:${FEED_FOLDERS.join('|')})/[^/]+\\.xml)$`, [
      `ForceType ${ATOM}`,
    ]),
    '<IfModule mod_headers.c>',
    ...[...headersOf(needs), ['Cache-Control', ASK_AGAIN] as const].map(([name, value]) => `  ${set(name, value)}`),
    ...within(`^${escapeRegex(basePath + DATA_FOLDER)}/`, [set('Access-Control-Allow-Origin', '*')]),
    ...hashed.flatMap((folder) => within(`^${escapeRegex(basePath + folder)}/`, [set('Cache-Control', FOREVER)])),
    '</IfModule>',
  ]);
}

/** A block that sets a header loses those set outside it: each says them all. */
function nginx(needs: HostingNeeds): string {
  const { basePath, hashed } = needs;
  const common = headersOf(needs);
  const add = (headers: readonly (readonly [string, string])[]): string[] =>
    [...common, ...headers].map(([name, value]) => `add_header ${name} "${value}" always;`);
  const types = Object.entries(TYPES).map(
    ([ending, type]) => `location ~ \\.${ending}$ { types { } default_type ${type}; }`,
  );
  const block = (path: string, content: readonly string[]): string[] => [
    `location ${path} {`,
    ...content.map((line) => `  ${line}`),
    '}',
  ];
  return lines([
    '# For nginx: in the server block of the site, `include` this file.',
    'charset utf-8;',
    `charset_types text/xml application/json application/xml ${ATOM} ${Object.values(TYPES).join(' ')};`,
    `error_page 404 ${basePath}${NOT_FOUND};`,
    ...add([['Cache-Control', ASK_AGAIN]]),
    ...block(`^~ ${basePath}${DATA_FOLDER}/`, [
      ...add([
        ['Cache-Control', ASK_AGAIN],
        ['Access-Control-Allow-Origin', '*'],
      ]),
      ...types,
    ]),
    ...hashed.flatMap((folder) => block(`^~ ${basePath}${folder}/`, add([['Cache-Control', FOREVER]]))),
    `location = ${basePath}${FEED} { types { } default_type ${ATOM}; }`,
    `location ~ ^${escapeRegex(basePath)}(?:${FEED_FOLDERS.join('|')})/[^/]+\\.xml$ { types { } default_type ${ATOM}; }`,
    ...types,
  ]);
}

function caddy(needs: HostingNeeds): string {
  const { basePath, hashed } = needs;
  const typed = (name: string, paths: readonly string[], type: string): string[] => [
    `@${name} path ${paths.join(' ')}`,
    `header @${name} Content-Type "${type}; charset=utf-8"`,
  ];
  const feeds = [FEED, ...FEED_FOLDERS.map((folder) => `${folder}/*.xml`)].map((path) => basePath + path);
  return lines([
    '# For Caddy: in the block of the site, beside `root` and `file_server`, `import` this file.',
    'header {',
    ...headersOf(needs).map(([name, value]) => `  ${name} "${value}"`),
    // The question mark: only where no rule below has set it.
    `  ?Cache-Control "${ASK_AGAIN}"`,
    '}',
    ...hashed.map((folder) => `header ${basePath}${folder}/* Cache-Control "${FOREVER}"`),
    `header ${basePath}${DATA_FOLDER}/* Access-Control-Allow-Origin "*"`,
    ...Object.entries(TYPES).flatMap(([ending, type]) => typed(ending, [`*.${ending}`], type)),
    ...typed('feeds', feeds, ATOM),
    'handle_errors {',
    `  rewrite * ${basePath}${NOT_FOUND}`,
    '  file_server',
    '}',
  ]);
}

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&');
}

function lines(of: readonly string[]): string {
  return `${of.join('\n')}\n`;
}
