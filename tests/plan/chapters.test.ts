// Does a chapter with the key that it had show what it showed? What stands is not planned again on the strength of that.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { DatedEvent } from '../../src/article/facts.ts';
import type { Tag } from '../../src/article/record.ts';
import type { PageChapter } from '../../src/plan/chapter.ts';
import { planPages } from '../../src/plan/plan.ts';
import { planFiles } from '../../src/publish/files.ts';
import { archiveOf, type MadeUpStory } from '../publish/made-up-archive.ts';
import { site } from '../templates/made-up-parts.ts';
import { planSourcesOf } from './plan-sources.ts';

const tag = (kind: Tag['kind'], id: string, name: string): Tag => {
  return { kind, id, name, salient: true, paragraph: 1, words: name };
};

const TAGS = [
  tag('place', 'vodny', 'Vodny'),
  tag('person', 'sable', 'Alma Sable'),
  { ...tag('person', 'sable', 'A. Sable'), salient: false },
  tag('topic', 'ferries', 'Ferries'),
  tag('agency', 'kazinform', 'Kazinform'),
];

const SUBJECT = { kind: 'commission', names: ['vodny'], words: ['ferry'], number: 2, places: [], moved: false };

const dates = fc.constantFrom('2016', '2016-05', '2016-05-30', '2016-05-31', '2017-01-02', '2017-11-30', '2018-02-11');

const events = fc.record({
  date: fc.oneof(dates, fc.constant(null)),
  status: fc.constantFrom<DatedEvent['status']>('occurred', 'planned', 'bounded'),
  sentence: fc.constantFrom('The ferry was opened.', 'The second commission is to meet.'),
  paragraph: fc.integer({ min: 1, max: 3 }),
  who: fc.constantFrom([0], [], [0, 1]),
  subject: fc.constantFrom(null, SUBJECT),
});

const story = fc.record({
  published: fc.oneof({ weight: 6, arbitrary: dates }, { weight: 1, arbitrary: fc.constant(null) }),
  time: fc.constantFrom(null, '09:15'),
  headline: fc.constantFrom('Ferry line to open', 'Commission meets', 'Harvest ends'),
  lede: fc.constantFrom('The ferry line is to open in spring.', ''),
  lang: fc.constantFrom('en', 'ru'),
  status: fc.constantFrom('usable' as const, 'excerpt' as const, 'withdrawn' as const),
  format: fc.constantFrom('kazinform-blob', 'markdown'),
  tags: fc
    .subarray(TAGS, { minLength: 1 })
    .map((tags) => tags.filter(({ id }, at) => tags.findIndex((tag) => tag.id === id) === at)),
  events: fc.array(events, { maxLength: 3 }),
  warnings: fc.constantFrom([], ['date/none: No date was found.']),
  doubts: fc.constantFrom(0, 1),
  versions: fc.constantFrom([], [{ sha256: 'e'.repeat(64), until: '2026-03-07' }]),
  added: fc.constantFrom('2026-01-15', '2026-02-01'),
});

/** Stories by a number that stays theirs when others come and go. */
const archives = fc.uniqueArray(fc.tuple(fc.nat({ max: 400 }), story), {
  minLength: 30,
  maxLength: 260,
  selector: ([id]) => id,
});

function named(stories: readonly (readonly [number, Omit<MadeUpStory, 'id'>])[]): MadeUpStory[] {
  return stories.map(([number, story]) => ({ ...story, id: number.toString(16).padStart(12, '0') }));
}

/** Of each chapter with a key what it shows. Stories and their records are read from the disk: their fingerprints speak for them. */
function chaptersOf(stories: readonly MadeUpStory[]): Map<string, { key: number; shown: () => string }> {
  const archive = archiveOf(stories);
  const sources = planSourcesOf(archive);
  const of = { ...site, baseUrl: 'https://example.org/' };
  const files = planFiles({
    ...{ archive, site: of, tagAuthority: 'example.org,2026', accessions: stories.map(({ id }) => id).toSorted() },
    ...{ showsOriginal: () => true, tagged: sources.tagged },
  });
  const shownPages = ({ plan }: PageChapter): string =>
    JSON.stringify(plan().map((page) => (page.kind === 'story' ? [page.url, page.fingerprint] : page.content)));
  const shownFiles = ({ plan }: (typeof files)[number]): string =>
    JSON.stringify(plan().map((file) => [file.url, file.reads === undefined ? file.make(() => '') : file.fingerprint]));
  return new Map([
    ...planPages(sources).flatMap((chapter) => {
      const { name, key } = chapter;
      return key === null ? [] : [[name, { key, shown: () => shownPages(chapter) }] as const];
    }),
    ...files.flatMap((chapter) => {
      const { name, key } = chapter;
      return key === null ? [] : [[name, { key, shown: () => shownFiles(chapter) }] as const];
    }),
  ]);
}

test('equal keys, equal pages and files, whichever stories come, go and change', () => {
  let [stood, changed] = [0, 0];
  fc.assert(
    fc.property(
      archives,
      fc.array(fc.tuple(fc.nat({ max: 400 }), fc.option(story)), { minLength: 1, maxLength: 3 }),
      (before, changes) => {
        const after = new Map(before);
        for (const [id, story] of changes) {
          if (story === null) after.delete(id);
          else after.set(id, story);
        }
        const [was, is] = [chaptersOf(named(before)), chaptersOf(named([...after]))];
        for (const [name, chapter] of is) {
          const last = was.get(name);
          if (last?.key !== chapter.key) changed += 1;
          else {
            stood += 1;
            assert.equal(chapter.shown(), last.shown(), name);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
  assert.ok(stood > 200 && changed > 200, `${stood} chapters stood, ${changed} changed`);
});

test('no two chapters bear one name', () => {
  const [sample] = fc.sample(archives, 1);
  const sources = planSourcesOf(archiveOf(named(sample ?? [])));
  const names = planPages(sources).map(({ name }) => name);
  assert.deepEqual(names.toSorted(), [...new Set(names)].sort());
});
