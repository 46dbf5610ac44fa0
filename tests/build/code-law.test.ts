// Does a build that remembers give what a build from nothing gives when the program itself has changed meanwhile?
import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { DISK } from '../../src/disk/disk.ts';
import { placeOf } from '../../src/place.ts';
import { addressesOf, hashesOf } from '../folder-contents.ts';
import { copyProject, runNode } from '../project-copy.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { apply, type Edit, edit, layOut, takeDown } from './edits.ts';

/** How many sequences are tried, each build in a process of its own: `DATELINE_CODE_SEQUENCES=50` for all of them. */
const SEQUENCES = Number(process.env.DATELINE_CODE_SEQUENCES ?? 2);

/** A place in a file of the program, and what may stand there. */
interface Spot {
  readonly file: string;
  readonly from: RegExp;
  readonly to: (number: number) => string;
}

/** Of each kind of code that something is made by: reading, planning, printing, and how a page looks. */
const SPOTS: readonly Spot[] = [
  {
    file: 'templates/parts/Layout.tsx',
    from: /<main id="main"(?: data-edit="\d+")?>/,
    to: (number) => `<main id="main" data-edit="${number}">`,
  },
  { file: 'templates/day.11ty.tsx', from: /<h1(?: data-edit="\d+")?/, to: (number) => `<h1 data-edit="${number}"` },
  { file: 'templates/words/en.ts', from: /Undated\d*/, to: (number) => `Undated${number}` },
  { file: 'src/plan/calendar.ts', from: /LONGEST_DAY = \d+/, to: (number) => `LONGEST_DAY = ${1 + number}` },
  { file: 'src/plan/tag-cuts.ts', from: /LONGEST_LIST = \d+/, to: (number) => `LONGEST_LIST = ${1 + number}` },
  { file: 'src/parse/headline.ts', from: /LONGEST = \d+/, to: (number) => `LONGEST = ${10 * (1 + number)}` },
  { file: 'src/enrich/events.ts', from: /LONGEST_SENTENCE = \d+/, to: (number) => `LONGEST_SENTENCE = ${40 * number}` },
  { file: 'src/publish/tables.ts', from: /that it is about\d*/, to: (number) => `that it is about${number}` },
];

type CodeEdit =
  | { readonly kind: 'spot'; readonly spot: number; readonly number: number }
  | { readonly kind: 'style'; readonly number: number }
  | { readonly kind: 'public-file'; readonly number: number }
  | { readonly kind: 'touch-code'; readonly spot: number };

const spot = fc.nat(SPOTS.length - 1);
const number = fc.nat(3);
const codeEdit: fc.Arbitrary<CodeEdit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('spot' as const), spot, number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('style' as const), number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('public-file' as const), number }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('touch-code' as const), spot }) },
);

function change(project: string, made: CodeEdit): void {
  switch (made.kind) {
    case 'spot': {
      const { file, from, to } = SPOTS[made.spot] ?? assert.fail();
      const path = join(project, file);
      const source = readFileSync(path, 'utf8');
      assert.match(source, from, `${file} has no such place any more: choose another`);
      writeFileSync(path, source.replace(from, to(made.number)));
      break;
    }
    case 'style':
      appendFileSync(join(project, 'public/style.css'), `\n.edit-${made.number} { color: #00${made.number}; }\n`);
      break;
    case 'public-file': {
      const path = join(project, `public/note-${made.number}.txt`);
      if (existsSync(path)) rmSync(path);
      else writeFileSync(path, `Note ${made.number}\n`);
      break;
    }
    case 'touch-code': {
      const now = new Date();
      utimesSync(join(project, SPOTS[made.spot]?.file ?? ''), now, now);
      break;
    }
  }
}

interface Step {
  readonly code: readonly CodeEdit[];
  readonly edits: readonly Edit[];
}

const step: fc.Arbitrary<Step> = fc.record({
  code: fc.array(codeEdit, { minLength: 1, maxLength: 2 }),
  edits: fc.array(edit, { maxLength: 2 }),
});

test('a build that remembers gives the bytes and the messages of a build from nothing by the same code', async (context) => {
  const project = copyProject(context);
  await fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 3 }), (steps) =>
      keepsTheLaw(steps, project, temporaryFolder(context)),
    ),
    // A sequence takes many seconds: what has failed is told as it is.
    { numRuns: SEQUENCES, seed: 20_160_530, endOnFailure: true, includeErrorInReport: true },
  );
});

function keepsTheLaw(steps: readonly Step[], project: string, folder: string): void {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const { workshop } = placeOf(DISK, site);
  layOut(content);
  const before = takeDown(content);
  build(project, content, site);
  for (const { code, edits } of steps) {
    for (const made of code) change(project, made);
    for (const edit of edits) apply(edit, { content, workshop, before });
    const apart = join(folder, 'apart');
    rmSync(apart, { recursive: true, force: true });
    mkdirSync(apart);
    cpSync(content, join(apart, 'content'), { recursive: true });
    const remembered = build(project, content, site);
    const clean = build(project, join(apart, 'content'), join(apart, 'site'));
    assert.deepEqual(remembered, clean);
    assert.deepEqual(readFolder(content), readFolder(join(apart, 'content')));
    if (clean.outcome === 'built') assert.deepEqual(hashesOf(site), hashesOf(join(apart, 'site')));
  }
}

interface Told {
  readonly outcome: unknown;
  readonly messages: unknown;
}

/** As the user does it. */
function build(project: string, content: string, site: string): Told {
  const options = ['--content', content, '--output', site, '--keep-going', '--json'];
  const { code, stdout, stderr } = runNode(project, ['--disable-proto=throw', 'src/start.mjs', 'build', ...options], {
    SOURCE_DATE_EPOCH: '1770076800',
  });
  assert.ok(code === 0 || code === 1, `code ${code}: ${stderr}`);
  const { outcome, messages } = JSON.parse(stdout);
  return { outcome, messages };
}

function readFolder(folder: string): Map<string, string> {
  return new Map(addressesOf(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}
