// What has the archivist settled for the whole archive, and for its folders?
import * as v from 'valibot';
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Message } from '../text/message.ts';
import { nearestOf } from '../text/nearest.ts';
import type { Encoding } from '../text/source-file.ts';

/** What holds for all files below a folder of `content/`; the deepest folder that says something wins, key by key. */
export interface FolderSettings {
  readonly provider: string | null;
  readonly language: string | null;
  readonly encoding: Encoding | null;
  readonly rights: string | null;
}

export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Absolute, ends in `/`; null: the archive does not know where it will stand. */
  readonly baseUrl: string | null;
  /** For `tag:` ids (RFC 4151), as `example.org,2026`. */
  readonly tagAuthority: string | null;
  /** BCP 47: of the site's own words. */
  readonly language: string;
  /** Whether the source text is published beside each story (some hosts take 20,000 files at most). */
  readonly originals: boolean;
  /** Keys are folders relative to `content/`, without a closing slash. */
  readonly folders: Readonly<Record<string, FolderSettings>>;
}

export interface SettingsReading {
  readonly settings: Settings | null;
  readonly folders: Settings['folders'];
  readonly messages: readonly Message[];
}

/** The file of the settings, in the content folder. */
export const SETTINGS_FILE = 'archive.yaml';

const NOTHING_SETTLED: FolderSettings = { provider: null, language: null, encoding: null, rights: null };

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const satisfies readonly Encoding[];
const text = v.pipe(v.string('expected a text'), v.trim(), v.minLength(1, 'expected a text that is not empty'));
const language = v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or ru'));
const folder = v.object({
  provider: v.nullish(text, null),
  language: v.nullish(language, null),
  encoding: v.nullish(v.picklist(ENCODINGS, `expected one of ${ENCODINGS.join(', ')}`), null),
  rights: v.nullish(text, null),
});
const settings = v.object({
  title: text,
  description: v.nullish(v.pipe(v.string('expected a text'), v.trim()), ''),
  baseUrl: v.nullish(
    v.pipe(
      text,
      v.check(isHttpAddress, 'expected an address that begins with https:// or http://, without ? or #'),
      v.transform((url) => (url.endsWith('/') ? url : `${url}/`)),
    ),
    null,
  ),
  tagAuthority: v.nullish(
    v.pipe(text, v.regex(/^[a-z0-9.-]+,\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a host and a date: example.org,2026')),
    null,
  ),
  language: v.nullish(language, 'en'),
  originals: v.nullish(v.boolean('expected true or false'), true),
  folders: v.nullish(v.record(v.pipe(v.string(), v.transform(trimSlashes)), folder), {}),
});
const KEYS = Object.keys(settings.entries);
const FOLDER_KEYS = Object.keys(folder.entries);

/**
 * Reads `archive.yaml`.
 *
 * @param source null where the file is missing
 * @returns all that is wrong with it at once; settings only where nothing is, and what it says of the folders as far as
 * that can be understood: the articles are read by it all the same, so that their own faults are told in the same run
 */
export function readSettings(source: string | null): SettingsReading {
  const nothing = { settings: null, folders: {} };
  if (source === null) {
    return {
      ...nothing,
      messages: [
        {
          ...{ severity: 'error', rule: 'settings/missing', path: SETTINGS_FILE, start: null, end: null },
          text: 'Missing archive.yaml, expected the settings of the archive in its content folder',
          advice:
            'Create the file with one line, `title: The name of the archive`, or start with `npm run init -- DIR`.',
        },
      ],
    };
  }
  const counter = new LineCounter();
  const document = parseDocument(source.replace(/\r\n?/g, '\n'), { lineCounter: counter, uniqueKeys: true });
  const messageAt = (offset: number | undefined, text: string, advice: string, rule: string): Message => {
    const place = offset === undefined ? null : counter.linePos(offset);
    const start = place === null ? null : { line: Math.max(1, place.line), column: Math.max(1, place.col) };
    return { severity: 'error', rule: `settings/${rule}`, path: SETTINGS_FILE, start, end: null, text, advice };
  };
  if (document.errors.length > 0) {
    const messages = document.errors.map(({ message, pos }) =>
      messageAt(
        pos[0],
        `Unexpected YAML: ${firstLine(message)}`,
        'Mend the line; README shows a whole archive.yaml.',
        'yaml',
      ),
    );
    return { ...nothing, messages };
  }
  const alias = firstAlias(document);
  if (alias !== null) {
    const advice = 'Write the value itself: references can make a few lines stand for gigabytes.';
    return { ...nothing, messages: [messageAt(alias, 'Unexpected alias, expected a value', advice, 'yaml')] };
  }
  if (document.contents !== null && !isMap(document.contents)) {
    const advice = 'Write one setting a line, beginning with `title: The name of the archive`.';
    const met = 'Unexpected list or text, expected keys with values';
    return { ...nothing, messages: [messageAt(document.contents.range?.[0], met, advice, 'wrong-value')] };
  }
  const plain: unknown = document.toJS() ?? {};
  const result = v.safeParse(settings, plain);
  const unknown = unknownKeys(document.contents).map(({ key, path, known, offset }) => {
    const near = nearestOf(key, known);
    return messageAt(
      offset,
      `Unexpected key "${path}", expected one of ${known.join(', ')}`,
      `Remove the key, or write it as one of the known ones${near === null ? '' : ` (nearest: ${near})`}.`,
      'unknown-key',
    );
  });
  if (result.success && unknown.length === 0) {
    return { settings: result.output, folders: result.output.folders, messages: [] };
  }
  const wrong = (result.issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const key = path.join('.');
    const offset = offsetOf(document.contents, path);
    if (issue.received === 'undefined') {
      const advice = `Add a line \`${key}: …\` to archive.yaml.`;
      return messageAt(offset, `Missing ${key}, expected a text`, advice, 'missing-key');
    }
    const received = JSON.stringify(issue.input) ?? String(issue.received);
    const expected = issue.message.startsWith('expected') ? issue.message : `expected ${issue.expected}`;
    return messageAt(offset, `Unexpected ${key} ${received}, ${expected}`, 'Mend the value.', 'wrong-value');
  });
  const folders = v.safeParse(v.object({ folders: settings.entries.folders }), plain);
  return { settings: null, folders: folders.success ? folders.output.folders : {}, messages: [...unknown, ...wrong] };
}

interface UnknownKey {
  readonly key: string;
  readonly path: string;
  readonly known: readonly string[];
  readonly offset: number | undefined;
}

/** The keys that no setting has, of the whole file: valibot would name the first alone. */
function unknownKeys(contents: unknown): UnknownKey[] {
  const folders = isMap(contents) ? contents.get('folders') : null;
  const inFolders = (isMap(folders) ? folders.items : []).flatMap(({ key, value }) =>
    unknownIn(value, FOLDER_KEYS, `folders.${isScalar(key) ? String(key.value) : ''}.`),
  );
  return [...unknownIn(contents, KEYS, ''), ...inFolders];
}

function unknownIn(map: unknown, known: readonly string[], before: string): UnknownKey[] {
  if (!isMap(map)) return [];
  return map.items.flatMap(({ key: node }) => {
    if (!isScalar(node)) return [];
    const key = String(node.value);
    return known.includes(key) ? [] : [{ key, path: before + key, known, offset: node.range?.[0] }];
  });
}

function firstAlias(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias(_key, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/**
 * The settings that hold for a file.
 *
 * @param path relative to the content folder, `/` between its parts
 */
export function settingsFor(path: string, folders: Settings['folders']): FolderSettings {
  let settled = NOTHING_SETTLED;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = folders[path.slice(0, slash)];
    if (folder === undefined) continue;
    settled = {
      provider: folder.provider ?? settled.provider,
      language: folder.language ?? settled.language,
      encoding: folder.encoding ?? settled.encoding,
      rights: folder.rights ?? settled.rights,
    };
  }
  return settled;
}

function isHttpAddress(value: string): boolean {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return false;
  const { search, hash } = new URL(value);
  return search === '' && hash === '';
}

function trimSlashes(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
}

/** Where the deepest part of the path that is there stands in the YAML text. */
function offsetOf(contents: unknown, path: readonly string[]): number | undefined {
  let node: unknown = contents;
  let offset: number | undefined;
  for (const step of path) {
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    if (pair === undefined) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0];
    node = pair.value;
  }
  return offset;
}
