// Do two tags become one, with all that either said, and does the old address lead on?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthority } from '../../src/knowledge/authority.ts';
import { mergeTags } from '../../src/merge.ts';

const PEOPLE = `offices:
  - { id: mayor, title: Mayor of Old Town, of: old-town, titles: [ Mayor ] }

people:
  - id: ivan-dubau
    name: Ivan Dubau
    formerly: [ i-dubau ]
    about: A forester.
    offices:
      - { office: mayor, from: 2010, to: 2012 }
  # The one that stays.
  - id: ivan-dubov
    name: Ivan Dubov
    names:
      en: [ Ivan Dubau-Lesny ]
`;

const PLACES = `places:
  - { id: hill, name: Town Hill, kind: nature, in: old-town }
  - { id: new-town, name: New Town, kind: town }
  - { id: old-town, name: Old Town, kind: town }
`;

const TEXTS = new Map([
  ['authority/people.yaml', PEOPLE],
  ['authority/places.yaml', PLACES],
]);

test('people are merged with their names, offices and former ids', () => {
  const { changed, messages } = mergeTags(TEXTS, 'ivan-dubau', 'ivan-dubov');
  assert.deepEqual(messages, []);
  assert.deepEqual([...changed.keys()], ['authority/people.yaml']);
  assert.equal(
    changed.get('authority/people.yaml'),
    `offices:
  - { id: mayor, title: Mayor of Old Town, of: old-town, titles: [ Mayor ] }

people:
  # The one that stays.
  - id: ivan-dubov
    name: Ivan Dubov
    names:
      en: [ Ivan Dubau-Lesny, Ivan Dubau ]
    offices:
      - { office: mayor, from: 2010, to: 2012 }
    about: A forester.
    formerly: [ i-dubau, ivan-dubau ]
`,
  );
});

test('what referred to the merged entry refers to the other, in every file', () => {
  const { changed, messages } = mergeTags(TEXTS, 'old-town', 'new-town');
  assert.deepEqual(messages, []);
  const { authority, messages: faults } = readAuthority(
    [...new Map([...TEXTS, ...changed])].map(([path, text]) => ({ path, text })),
  );
  assert.deepEqual(faults, []);
  assert.equal(authority.offices[0]?.of, 'new-town');
  assert.equal(authority.places.find(({ id }) => id === 'hill')?.in, 'new-town');
  assert.deepEqual(authority.places.find(({ id }) => id === 'new-town')?.formerly, ['old-town']);
});

test('what cannot be merged is left as it was, with the reason', () => {
  const told = (from: string, into: string) => {
    const { changed, messages } = mergeTags(TEXTS, from, into);
    assert.equal(changed.size, 0);
    return messages.map(({ text, advice }) => `${text}. ${advice}`);
  };
  assert.deepEqual(told('ivan-dubaw', 'ivan-dubov'), [
    'Unexpected id "ivan-dubaw", expected that of an entry. Did you mean "ivan-dubau"?',
  ]);
  assert.deepEqual(told('ivan-dubov', 'old-town'), [
    'Unexpected id "old-town", expected that of another entry of people.yaml. Look the id up in its file.',
  ]);
  assert.deepEqual(told('ivan-dubov', 'ivan-dubov'), [
    'Unexpected id "ivan-dubov", expected that of another entry of people.yaml. Did you mean "ivan-dubov"?',
  ]);
  assert.deepEqual(told('france', 'old-town'), [
    "Unexpected id of the archive's own table of countries, expected two entries of places.yaml. Look the id up in its file.",
  ]);
});
