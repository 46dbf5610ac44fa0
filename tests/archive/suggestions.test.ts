// Which names are suggested to the editor, in which order, and with what beside them?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NamesOfStory, suggestNames } from '../../src/archive/suggestions.ts';
import { findCandidates } from '../../src/enrich/names/candidates.ts';
import { resolveMentions } from '../../src/enrich/names/mentions.ts';
import { indexNames } from '../../src/enrich/names/name-index.ts';
import { nameKey } from '../../src/enrich/names/romanise.ts';
import { passagesOf } from '../../src/enrich/names/searched-text.ts';
import { countryWords } from '../../src/knowledge/countries.ts';
import { articleOf } from '../enrich/names/article-of.ts';
import { authorityIn } from '../enrich/names/authority-in.ts';

const { authority } = authorityIn(new URL('../cases/names/authority/', import.meta.url));
const index = indexNames(authority);
const byKey = new Map(authority.people.map(({ id, name }) => [nameKey(name.text), { kind: 'person' as const, id }]));
const NOTHING_DECLINED = { byKey, declined: new Set<string>() };

function story(file: string, text: string): NamesOfStory {
  const article = articleOf(text);
  const passages = passagesOf(article);
  const found = findCandidates(article, passages, countryWords());
  return { file, candidates: found.candidates, mentions: resolveMentions(article, passages, index, found).mentions };
}

const STORIES = [
  story(
    'a.txt',
    'MINSK (BelTA) – Director of the Dubrava Museum Ivan Dubov said so. Alexei Darovich met Ivan Dubov there.',
  ),
  story(
    'b.txt',
    'MINSK (BelTA) – Farm Minister Pyotr Lesovich noted that Director Ivan Dubau is right. The Dubrava Museum opens.',
  ),
  story('c.txt', 'МИНСК. КАЗИНФОРМ - Директор Иван Дубов сказал, что музей открыт. Yesterday it rained.'),
  story('d.txt', 'MINSK (BelTA) – The president Aleksej Darovich came. A Thursday in the Village was warm.'),
];

test('names that nobody lists are ranked by what speaks for them; spellings in two scripts are one', () => {
  const shown = suggestNames(STORIES, NOTHING_DECLINED).map(({ form, otherForms, kind, role, stories, times }) => [
    form,
    otherForms.join(' '),
    kind,
    role,
    stories,
    times,
  ]);
  assert.deepEqual(shown, [
    ['Ivan Dubov', 'Иван Дубов', 'person', 'Director of the Dubrava Museum', 2, 3],
    ['Pyotr Lesovich', '', 'person', 'Farm Minister', 1, 1],
    ['Ivan Dubau', '', 'person', 'Director', 1, 1],
    ['Aleksej Darovich', '', 'person', 'president', 1, 1],
    ['Dubrava Museum', '', 'organisation', null, 2, 2],
  ]);
});

test('each has its places in the texts, and what it may be a spelling of', () => {
  const suggestions = suggestNames(STORIES, NOTHING_DECLINED);
  const [dubov] = suggestions;
  assert.deepEqual(
    dubov?.evidence.map(({ file, form, role }) => [file, form, role]),
    [
      ['a.txt', 'Ivan Dubov', 'Director of the Dubrava Museum'],
      ['a.txt', 'Ivan Dubov', null],
      ['c.txt', 'Иван Дубов', 'Директор'],
    ],
  );
  const darovich = suggestions.find(({ form }) => form === 'Aleksej Darovich');
  assert.deepEqual(darovich?.twins, [
    { listed: { kind: 'person', id: 'alexei-darovich' }, why: 'the same surname and first letter' },
  ]);
  const dubau = suggestions.find(({ form }) => form === 'Ivan Dubau');
  assert.deepEqual(dubau?.twins, [{ suggested: 'Ivan Dubov', why: 'the same surname and first letter' }]);
  const respelled = suggestNames(
    [story('e.txt', 'MINSK (BelTA) – The president Aleksei Daroviç said so.')],
    NOTHING_DECLINED,
  );
  assert.deepEqual(
    respelled.map(({ twins }) => twins),
    [[]],
  );
  const listed = suggestNames([story('f.txt', 'MINSK (BelTA) – Farm Minister Glyeb Muranov said so.')], {
    ...NOTHING_DECLINED,
    byKey: new Map([[nameKey('Gleb Muranov'), { kind: 'person', id: 'gleb-muranov' }]]),
  });
  assert.deepEqual(listed[0]?.twins, [
    { listed: { kind: 'person', id: 'gleb-muranov' }, why: 'the same letters, written otherwise' },
  ]);
});

test('people of one surname and first letter are shown as likely twins', () => {
  const stories = [
    story('a.txt', 'MINSK (BelTA) – Director Ivan Dubov said so.'),
    story('b.txt', 'MINSK (BelTA) – Director I. Dubov said so.'),
  ];
  assert.deepEqual(
    suggestNames(stories, NOTHING_DECLINED).map(({ form, twins }) => [
      form,
      twins.map((twin) => ('suggested' in twin ? twin.suggested : '')),
    ]),
    [
      ['Ivan Dubov', ['I. Dubov']],
      ['I. Dubov', ['Ivan Dubov']],
    ],
  );
});

test('a body that has a town in its name is suggested whole, one of common words alone is not', () => {
  const stories = [
    story(
      'a.txt',
      'MINSK (BelTA) – LLP Brest Sewing Factory in Belarus works with the National Commission and MAZ Holding.',
    ),
    story(
      'b.txt',
      'MINSK (BelTA) – Ambassador of Poland to Belarus Ignatius Graham Ubani came. Victor Dub said: Hello.',
    ),
  ];
  assert.deepEqual(
    suggestNames(stories, NOTHING_DECLINED).map(({ form, kind }) => `${form} (${kind})`),
    ['Ignatius Graham Ubani (person)', 'Victor Dub (person)', 'Brest Sewing Factory (organisation)'],
  );
});

test('what was turned down is not suggested again, in whatever spelling', () => {
  const declined = new Set([nameKey('Иван Дубов')]);
  assert.ok(suggestNames(STORIES, { byKey, declined }).every(({ form }) => form !== 'Ivan Dubov'));
});

test('the order of the stories makes no difference', () => {
  assert.deepEqual(suggestNames([...STORIES].reverse(), NOTHING_DECLINED), suggestNames(STORIES, NOTHING_DECLINED));
});

test('a name ends where another begins: behind a bank of a town, and before a surname of two', () => {
  const stories = [
    story(
      'e.txt',
      'MINSK (BelTA) – The Bank of Dubrava and Lesovik Dom signed. The University of Dubrava Jolanta Lipinska-Mika sent.',
    ),
  ];
  assert.deepEqual(
    stories[0]?.candidates.map(({ form }) => form),
    ['Bank of Dubrava', 'Lesovik Dom', 'University of Dubrava', 'Jolanta Lipinska-Mika'],
  );
});
