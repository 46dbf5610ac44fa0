// Are the editor's decisions written down, and nothing else?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Suggestion } from '../../src/archive/suggestions.ts';
import { readDeclined } from '../../src/knowledge/declined.ts';
import { askDecisions, type Decision, decide, readDecisions } from '../../src/suggest.ts';

const PEOPLE = `# Who is who. Sorted by id.

people:
  # The first of them.
  - id: alexei-darovich
    name: Alexei Darovich # as he signs
    names:
      ru: [ Алексей Дарович ]

  - id: pyotr-lesovich
    name: Pyotr Lesovich
`;

const TEXTS = new Map([['authority/people.yaml', PEOPLE]]);

function suggestion(form: string, more: Partial<Suggestion> = {}): Suggestion {
  const evidence = [{ file: 'wire/a.txt', start: 0, end: form.length, form, role: null }];
  return {
    ...{ key: form.toLowerCase(), form, otherForms: [], kind: 'person', signs: [], role: null, stories: 1, times: 1 },
    ...{ weight: 3, evidence, twins: [] },
    ...more,
  };
}

const SUGGESTIONS = [
  suggestion('Ivan Dubov', { otherForms: ['Иван Дубов'] }),
  suggestion('Aleksej Darovich'),
  suggestion('Dubrava Museum', { kind: 'organisation' }),
  suggestion('Happy Village', { kind: 'unknown' }),
];

const accept = (name: string, kind: 'person' | 'place' | null = null): Decision => ({
  name,
  do: 'accept',
  kind,
  id: null,
});

test('an accepted name becomes an entry in its place, with where it was seen; the rest stays as it was', () => {
  const { changed, messages } = decide(TEXTS, SUGGESTIONS, [accept('Ivan Dubov')]);
  assert.deepEqual(messages, []);
  assert.deepEqual([...changed.keys()], ['authority/people.yaml']);
  assert.equal(
    changed.get('authority/people.yaml'),
    PEOPLE.replace(
      '\n  - id: pyotr-lesovich',
      `  - id: ivan-dubov
    name: Ivan Dubov
    names:
      ru: [ Иван Дубов ]
    seen: { file: wire/a.txt, words: Ivan Dubov }

  - id: pyotr-lesovich`,
    ),
  );
});

test('a merged name becomes a name of the entry', () => {
  const { changed } = decide(TEXTS, SUGGESTIONS, [{ name: 'Aleksej Darovich', do: 'merge', into: 'alexei-darovich' }]);
  assert.equal(
    changed.get('authority/people.yaml'),
    PEOPLE.replace('ru: [ Алексей Дарович ]', 'ru: [ Алексей Дарович ]\n      en: [ Aleksej Darovich ]'),
  );
});

test('a name that was turned down is remembered, once, in order', () => {
  const first = decide(TEXTS, SUGGESTIONS, [
    { name: 'Happy Village', do: 'decline' },
    { name: 'Dubrava Museum', do: 'decline' },
    { name: 'Happy Village', do: 'decline' },
  ]).changed.get('authority/declined.yaml');
  assert.equal(
    first,
    `# Names that were suggested and turned down: they are not suggested again. Remove a line to be asked anew.

declined:
  - { name: Dubrava Museum, key: dubrava museum }
  - { name: Happy Village, key: happy village }
`,
  );
  const { declined, messages } = readDeclined('authority/declined.yaml', first ?? '');
  assert.deepEqual(messages, []);
  assert.deepEqual(
    declined.map(({ key }) => key),
    ['dubrava museum', 'happy village'],
  );
});

test('a decision that cannot be carried out changes nothing, and says why', () => {
  const told = (...decisions: Decision[]) => {
    const { changed, messages } = decide(TEXTS, SUGGESTIONS, decisions);
    assert.equal(changed.size, 0);
    return messages.map(({ text, advice }) => `${text}. ${advice}`);
  };
  assert.deepEqual(told(accept('Ivan Dubow')), [
    'Unexpected name "Ivan Dubow", expected one of those that are suggested. Did you mean "Ivan Dubov"?',
  ]);
  assert.deepEqual(told(accept('Happy Village')), [
    'Missing kind of "Happy Village", expected person, organisation or place. Add the kind to the decision.',
  ]);
  assert.deepEqual(told(accept('Ivan Dubov'), { name: 'Aleksej Darovich', do: 'merge', into: 'nobody' }), [
    'Unexpected id "nobody", expected that of an entry of the authority files. Look the id up in its file.',
  ]);
  assert.deepEqual(told({ ...accept('Ivan Dubov'), id: 'pyotr-lesovich' } as Decision), [
    'Unexpected id "pyotr-lesovich", already given at authority/people.yaml:10:9. Join the two entries, or give one of them another id.',
  ]);
});

test('decisions are read from a file, and what is wrong in it is told', () => {
  const read = readDecisions(
    'decisions.yaml',
    'decisions:\n  - { name: Ivan Dubov, do: accept }\n  - { name: X, do: merge, into: y }\n',
  );
  assert.deepEqual(read, { decisions: [accept('Ivan Dubov'), { name: 'X', do: 'merge', into: 'y' }], messages: [] });
  const { messages } = readDecisions('decisions.yaml', 'decisions:\n  - { name: Ivan Dubov, do: acept }\n');
  assert.equal(messages.length, 1);
  assert.equal(messages[0]?.start?.line, 2);
});

test('at the prompt an editor accepts, merges, turns down, skips and stops', async () => {
  const answers = ['a', 'm alexei-darovich', 'what', 'd', 'accept place'];
  const shown: string[] = [];
  const decisions = await askDecisions(
    SUGGESTIONS,
    (line) => shown.push(line),
    async () => answers.shift() ?? null,
  );
  assert.deepEqual(decisions, [
    accept('Ivan Dubov'),
    { name: 'Aleksej Darovich', do: 'merge', into: 'alexei-darovich' },
    { name: 'Dubrava Museum', do: 'decline' },
    accept('Happy Village', 'place'),
  ]);
  assert.deepEqual(shown.slice(0, 2), ['Ivan Dubov (person), also Иван Дубов', '  1 story, 1 time: wire/a.txt']);
  const few = ['s', 'q', 'a'];
  assert.deepEqual(
    await askDecisions(
      SUGGESTIONS,
      () => undefined,
      async () => few.shift() ?? null,
    ),
    [],
  );
  assert.deepEqual(
    await askDecisions(
      SUGGESTIONS,
      () => undefined,
      async () => null,
    ),
    [],
  );
});
