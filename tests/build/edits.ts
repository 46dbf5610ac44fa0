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
  | { readonly kind: 'settings'; readonly title: number; readonly folders: number; readonly others: number };

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
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settings' as const),
      title: fc.nat(1),
      folders: fc.nat(3),
      others: fc.nat(7),
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

/**
 * Does it. What names a file names the one at that place among those that are there.
 *
 * @param files paths below `content`, sorted
 */
export function apply(edit: Edit, content: string, files: readonly string[]): void {
  const chosen = (number: number): string | undefined => files[number % Math.max(1, files.length)];
  if (edit.kind === 'settings') {
    writeSettings(content, edit.title, edit.folders, edit.others);
    return;
  }
  if (edit.kind === 'add') {
    write(content, pathOf(edit.name, edit.story.shape), textOf(edit.story));
    return;
  }
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
      const time = statSync(full).mtimeMs / 1000 - edit.hours * 3600;
      utimesSync(full, time, time);
      break;
    }
    case 'break':
      writeFileSync(full, BREAKAGES[edit.how] ?? '');
      break;
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
    ...(folders === 0
      ? []
      : ['folders:', '  wire:', `    rights: ${['', 'Free', 'The agency', 'Ours'][folders] ?? ''}`]),
    ...(folders < 2 ? [] : ['  wire/belta:', '    provider: BelTA', '    language: ru']),
  ];
  write(content, 'archive.yaml', `${lines.join('\n')}\n`);
}

function write(content: string, path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}
