// What may an archivist do to an archive between two builds? Each of it, in any order, as a value that can be replayed.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { REGISTER_FILE } from '../../src/archive/register-lines.ts';
import { SETTINGS_FILE } from '../../src/knowledge/settings.ts';
import { addressesOf } from '../folder-contents.ts';

export type Edit =
  | { readonly kind: 'add'; readonly story: StoryOfTest; readonly name: number }
  | { readonly kind: 'change'; readonly file: number; readonly story: StoryOfTest }
  | { readonly kind: 'append'; readonly file: number; readonly words: number }
  | { readonly kind: 'swap-letters'; readonly file: number }
  | { readonly kind: 'delete'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number; readonly name: number }
  | { readonly kind: 'copy'; readonly file: number; readonly name: number }
  | { readonly kind: 'touch'; readonly file: number; readonly hours: number }
  | { readonly kind: 'break'; readonly file: number; readonly how: number }
  | { readonly kind: 'mend'; readonly file: number; readonly story: StoryOfTest }
  | { readonly kind: 'state'; readonly file: number; readonly statement: number }
  | { readonly kind: 'unstate'; readonly file: number }
  | { readonly kind: 'swap-texts'; readonly file: number; readonly other: number }
  | { readonly kind: 'rename-folder'; readonly folder: number; readonly to: number }
  | { readonly kind: 'settings'; readonly title: number; readonly folders: number; readonly others: number }
  | { readonly kind: 'authority'; readonly list: number; readonly version: number }
  | { readonly kind: 'drop-register-lines'; readonly lines: number }
  | { readonly kind: 'crowd'; readonly size: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'forget'; readonly memory: number; readonly how: number };

/** Where an archive and what is remembered of it lie. */
export interface Folders {
  readonly content: string;
  readonly workshop: string;
  /** What lay in the content folder when it was last built, but for the register. */
  readonly before: ReadonlyMap<string, Buffer>;
}

/** Few different values of each, so that stories meet: on a day, under a tag, at an address, in a text. */
interface StoryOfTest {
  readonly shape: number;
  readonly headline: number;
  readonly day: number;
  readonly place: number;
  readonly tags: number;
  readonly status: number;
  readonly body: number;
}

const FOLDERS = ['wire/belta', 'wire/kazinform', 'desk', ''];
const OTHER_FOLDERS = ['wire/press', 'desk/belta', 'archive'];
const HEADLINES = [
  'Grain harvest begins',
  'Grain harvest begins',
  'Bridge opened',
  'Вопрос о мосте',
  'Index',
  '№ 7: "talks"',
];
const DAYS = ['2016-12-13', '2016-12-13', '2016-12-14', '2017-01-02', '2017-01', '2017', '2018-09-11', '2016-02-30'];
const PLACES = ['Minsk', 'Astana', 'Brest', 'Гродно'];
const TAGS = ['[]', '[trade]', '[trade, energy]', '["person:Ivan Petrov", trade]', '["place:Brest", energy, harvest]'];
const STATUSES = ['usable', 'usable', 'usable', 'excerpt', 'metadata', 'withdrawn'];
const BODIES = [
  'The harvest began on 12 December.\n\nIt was early, said the ministry.',
  'A bridge was opened.\n\nIt is {{ long }} & <b>wide</b>.',
  'Talks were held.\n\n\nThey will go on in 2018.\n\n* one\n* two',
];
const BREAKAGES: readonly (string | Uint8Array)[] = [
  '',
  Uint8Array.of(0x41, 0xff, 0xfe, 0x42),
  '---\ntitle: [unclosed\n---\n\nText.\n',
  '---\ntitel: A key that nobody knows\n---\n\nText.\n',
];

const STATEMENTS = [
  'title: Bridge opened',
  'title: Another headline',
  'date: 2016-12-14',
  'date: 2016-12-13T18:49',
  'date: 2017~',
  'date: "[2016-05-30,2017-05-30]"',
  'dateNote: By the visit that it reports',
  'place: Brest',
  'provider: Kazinform',
  'source: https://example.org/news/1',
  'retrieved: 2024-04-20',
  'lang: ru',
  'tags: [trade, "person:Ivan Petrov"]',
  'rights: Free',
  'status: excerpt',
  'status: withdrawn',
  'note: Sent twice.',
];
const AUTHORITY: readonly (readonly [file: string, versions: readonly string[]])[] = [
  [
    'people.yaml',
    [
      'people: []\noffices: []\n',
      'people:\n  - id: ivan-petrov\n    name: Ivan Petrov\noffices: []\n',
      'people:\n  - id: ivan-petrov\n    name: Ivan Petrov\n    names: {ru: [Иван Петров]}\n    about: A captain.\noffices: []\n',
    ],
  ],
  [
    'places.yaml',
    [
      'places: []\n',
      'places:\n  - id: brest\n    name: Brest\n    kind: city\n',
      'places:\n  - id: brest-by\n    name: Brest\n    kind: region\n  - id: minsk\n    name: Minsk\n    kind: city\n',
    ],
  ],
  [
    'topics.yaml',
    [
      'topics: []\n',
      'topics:\n  - id: bridges\n    name: Bridges\n    words: {en: [bridge, wide]}\n',
      'topics:\n  - id: harvest\n    name: Harvest\n    sections: [Politics]\n    words: {en: [harvest]}\n',
    ],
  ],
  [
    'organisations.yaml',
    ['organisations: []\n', 'organisations:\n  - id: ministry\n    name: Ministry\n    kind: ministry\n'],
  ],
];
/** In the workshop. */
const MEMORIES = ['memory', 'readings', 'bodies', ''];

const story = fc.record<StoryOfTest>({
  shape: fc.nat(3),
  headline: fc.nat(HEADLINES.length - 1),
  day: fc.nat(DAYS.length - 1),
  place: fc.nat(PLACES.length - 1),
  tags: fc.nat(TAGS.length - 1),
  status: fc.nat(STATUSES.length - 1),
  body: fc.nat(BODIES.length - 1),
});
const file = fc.nat(30);
const name = fc.nat(15);

export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), story, name }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('change' as const), file, story }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('append' as const), file, words: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap-letters' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), file }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename' as const), file, name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('copy' as const), file, name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('touch' as const), file, hours: fc.nat(48) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('break' as const), file, how: fc.nat(BREAKAGES.length - 1) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('mend' as const), file, story }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('state' as const), file, statement: fc.nat(STATEMENTS.length - 1) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unstate' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap-texts' as const), file, other: file }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('rename-folder' as const), folder: fc.nat(6), to: fc.nat(6) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('settings' as const),
      title: fc.nat(1),
      folders: fc.nat(5),
      others: fc.nat(15),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('authority' as const), list: fc.nat(3), version: fc.nat(3) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop-register-lines' as const), lines: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('forget' as const), memory: fc.nat(3), how: fc.nat(2) }),
  },
);

/** Among the others: so many stories of one day and one tag that lists are cut, and just not yet. */
export const editInACrowd: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: edit },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('crowd' as const),
      size: fc.oneof(fc.integer({ min: 76, max: 82 }), fc.integer({ min: 144, max: 154 })),
    }),
  },
);

/** The archive that every sequence begins with. */
export function layOut(content: string): void {
  writeSettings(content, 0, 0, 0);
  for (let number = 0; number < 6; number += 1) {
    const at = { headline: number % 5, day: number, place: number % 4, tags: number % 5, status: 0, body: number % 3 };
    write(content, pathOf(number * 3, number % 4), textOf({ ...at, shape: number % 4 }));
  }
}

/** Does it. What names a file names the one at that place among those that are there. */
export function apply(edit: Edit, { content, workshop, before }: Folders): void {
  switch (edit.kind) {
    case 'undo':
      putBack(content, before);
      break;
    case 'crowd':
      crowd(content, edit.size);
      break;
    case 'settings':
      writeSettings(content, edit.title, edit.folders, edit.others);
      break;
    case 'authority': {
      const [name, versions] = AUTHORITY[edit.list] ?? ['', []];
      const version = versions[edit.version];
      if (version === undefined) rmSync(join(content, 'authority', name), { force: true });
      else write(content, `authority/${name}`, version);
      break;
    }
    case 'drop-register-lines':
      dropLines(join(content, REGISTER_FILE), edit.lines);
      break;
    case 'forget':
      forget(join(workshop, MEMORIES[edit.memory] ?? ''), edit.how);
      break;
    case 'rename-folder': {
      const [from = '', to = ''] = [edit.folder, edit.to].map((at) => [...FOLDERS, ...OTHER_FOLDERS][at]);
      const isWithin = `${to}/`.startsWith(`${from}/`);
      if (from === '' || isWithin || !existsSync(join(content, from)) || existsSync(join(content, to))) break;
      mkdirSync(dirname(join(content, to)), { recursive: true });
      renameSync(join(content, from), join(content, to));
      break;
    }
    case 'add':
      write(content, pathOf(edit.name, edit.story.shape), textOf(edit.story));
      break;
    default:
      applyToFile(edit, content);
  }
}

type FileEdit = Extract<Edit, { readonly file: number }>;

function applyToFile(edit: FileEdit, content: string): void {
  const files = articlesIn(content);
  const chosen = (number: number): string | undefined => files[number % Math.max(1, files.length)];
  const path = chosen(edit.file);
  if (path === undefined) return;
  const full = join(content, path);
  switch (edit.kind) {
    case 'change':
    case 'mend':
      writeFileSync(full, textOf(edit.story));
      break;
    case 'append':
      appendFileSync(full, `\n\nMore of it: ${'words '.repeat(edit.words)}came.\n`);
      break;
    case 'swap-letters': {
      const { atime, mtime } = statSync(full);
      writeFileSync(full, Buffer.from(readFileSync(full, 'latin1').replaceAll('in', 'on'), 'latin1'));
      utimesSync(full, atime, mtime);
      break;
    }
    case 'delete':
      rmSync(full);
      break;
    case 'rename':
    case 'copy': {
      const to = join(content, pathOf(edit.name, edit.file % 4));
      if (existsSync(to)) break;
      mkdirSync(dirname(to), { recursive: true });
      if (edit.kind === 'rename') renameSync(full, to);
      else writeFileSync(to, readFileSync(full));
      break;
    }
    case 'touch': {
      const time = Math.floor(statSync(full).mtimeMs / 1000) - edit.hours * 3600;
      utimesSync(full, time, time);
      break;
    }
    case 'break':
      writeFileSync(full, BREAKAGES[edit.how] ?? '');
      break;
    case 'state':
      writeFileSync(full, stated(readFileSync(full, 'latin1'), STATEMENTS[edit.statement] ?? ''), 'latin1');
      break;
    case 'unstate':
      writeFileSync(full, readFileSync(full, 'latin1').replace(FRONT_MATTER, ''), 'latin1');
      break;
    case 'swap-texts': {
      const other = join(content, chosen(edit.other) ?? path);
      renameSync(full, `${full}.tmp`);
      if (other !== full) renameSync(other, full);
      renameSync(`${full}.tmp`, other);
      break;
    }
  }
}

/** As many short stories of one day as are wanted, all of one tag; every tenth is of the year before. */
function crowd(content: string, size: number): void {
  const folder = join(content, 'crowd');
  const names = existsSync(folder) ? addressesOf(folder) : [];
  for (const name of names.slice(size)) rmSync(join(folder, name));
  for (let number = names.length; number < size; number += 1) {
    const day = number % 10 === 9 ? '2015-07-01' : '2016-12-13';
    const lines = [`title: Story ${number}`, `date: ${day}`, 'tags: [trade]'];
    write(
      content,
      `crowd/${String(number).padStart(3, '0')}.txt`,
      `---\n${lines.join('\n')}\n---\nA word of ${number}.\n`,
    );
  }
}

/** The bytes of every file but the register, by path. */
export function takeDown(content: string): Map<string, Buffer> {
  const paths = addressesOf(content).filter((path) => path !== REGISTER_FILE);
  return new Map(paths.map((path) => [path, readFileSync(join(content, path))]));
}

function putBack(content: string, files: ReadonlyMap<string, Buffer>): void {
  for (const [path, bytes] of takeDown(content))
    if (files.get(path)?.equals(bytes) !== true) rmSync(join(content, path));
  for (const [path, bytes] of files) if (!existsSync(join(content, path))) write(content, path, bytes);
}

/** The files that may be articles, sorted. */
function articlesIn(content: string): string[] {
  return addressesOf(content).filter(
    (path) => ![SETTINGS_FILE, REGISTER_FILE].includes(path) && !path.startsWith('authority/'),
  );
}

const FRONT_MATTER = /^---\n([\s\S]*?)^---\n/m;

/** A text with one thing more, or another one, in its front matter. Bytes as letters: what is no text stays what it is. */
function stated(text: string, statement: string): string {
  const key = statement.slice(0, statement.indexOf(':') + 1);
  const [block, lines = ''] = text.startsWith('---\n') ? (FRONT_MATTER.exec(text) ?? []) : [];
  const others = lines.split('\n').filter((line) => line !== '' && !line.startsWith(key));
  return `---\n${[...others, statement].join('\n')}\n---\n${block === undefined ? text : text.slice(block.length)}`;
}

/** What was never committed goes; the first line always was. */
function dropLines(register: string, count: number): void {
  if (!existsSync(register)) return;
  const lines = readFileSync(register, 'utf8').split(/(?<=\n)/);
  writeFileSync(register, lines.slice(0, Math.max(1, lines.length - count)).join(''));
}

/** @param how 0: it is gone; 1: its second half is; 2: a byte of it is another one */
function forget(path: string, how: number): void {
  if (!existsSync(path)) return;
  if (how === 0) {
    rmSync(path, { recursive: true });
    return;
  }
  const files = statSync(path).isDirectory() ? addressesOf(path).map((name) => join(path, name)) : [path];
  for (const file of files) {
    const bytes = readFileSync(file);
    if (how === 2) bytes.writeUInt8((bytes[bytes.length >> 1] ?? 0) ^ 0x55, bytes.length >> 1);
    writeFileSync(file, how === 1 ? bytes.subarray(0, bytes.length >> 1) : bytes);
  }
}

function pathOf(name: number, shape: number): string {
  return join(FOLDERS[name % FOLDERS.length] ?? '', `${name}.${shape === 2 ? 'md' : 'txt'}`);
}

function textOf({ shape, headline, day, place, tags, status, body }: StoryOfTest): string {
  const words = { headline: HEADLINES[headline] ?? '', day: DAYS[day] ?? '', place: PLACES[place] ?? '' };
  const text = BODIES[body] ?? '';
  if (shape === 0) return ` date ${words.day} ${words.place.toUpperCase()}. KAZINFORM - ${text}\n`;
  if (shape === 1) {
    return `All news\nPolitics\n${15 - day} January 2017, 1${day}:49\n\n${words.headline}\n\n${words.place.toUpperCase()}, ${15 - day} January (BelTA) – ${text}\n\nSubscribe to us\n`;
  }
  if (shape === 3) return `${words.headline}\n\n${text}\n`;
  const state = STATUSES[status] ?? 'usable';
  return `---\ntitle: ${JSON.stringify(words.headline)}\ndate: "${words.day}"\nplace: ${words.place}\ntags: ${TAGS[tags] ?? '[]'}\nstatus: ${state}\n---\n\n${text}\n`;
}

function writeSettings(content: string, title: number, folders: number, others: number): void {
  const lines = [
    `title: ${['A wire', 'Another wire'][title] ?? ''}`,
    ...(others & 1 ? ['baseUrl: https://example.org/archive/'] : []),
    ...(others & 2 ? ['originals: false'] : []),
    ...(others & 4 ? ['description: What two agencies sent.', 'tagAuthority: example.org,2026'] : []),
    ...(others & 8 ? ['language: ru'] : []),
    ...(folders === 0
      ? []
      : ['folders:', '  wire:', `    rights: ${['', 'Free', 'The agency', 'Ours'][folders % 4] ?? ''}`]),
    ...(folders < 2 ? [] : ['  wire/belta:', '    provider: BelTA', '    language: ru']),
    ...(folders < 4 ? [] : ['    encoding: windows-1251', '  desk/:', '    provider: Kazinform']),
  ];
  write(content, SETTINGS_FILE, `${lines.join('\n')}\n`);
}

/** Its time is a whole second, which can be set again: an edit may leave size and time as they were. */
function write(content: string, path: string, text: string | Buffer): void {
  const full = join(content, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  const second = Math.floor(statSync(full).mtimeMs / 1000);
  utimesSync(full, second, second);
}
