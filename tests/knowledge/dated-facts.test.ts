import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthority } from '../../src/knowledge/authority.ts';
import { datedFactsOfAuthority } from '../../src/knowledge/dated-facts.ts';

const PEOPLE = `
offices:
  - { id: judge-of-ruritania, title: Judge of Ruritania, of: ruritania, titles: [Judge] }
  - { id: president-of-ruritania, title: President of Ruritania, of: ruritania, titles: [President] }
people:
  - id: timur-alimov
    name: Timur Alimov
    offices:
      - { office: president-of-ruritania, from: 1990-04-24, to: 2018-03-19 }
      - { office: judge-of-ruritania }
  - id: vera-lind
    name: Vera Lind
    offices:
      - { office: judge-of-ruritania, from: ../2016-12-12, to: 2017-11-23~ }
`;

const PLACES = `
places:
  - id: ruritania
    name: Ruritania
    kind: country
    names: { en: [Republic of Ruritania] }
    demonyms: { en: [Ruritanian] }
  - id: strelsau
    name: { text: Strelsau, from: 1998-05-06, to: 2019-03-22 }
    kind: city
    in: ruritania
    names: { en: [{ text: Rudolfstadt, from: 2019-03-23, to: 2022-09-16 }, { text: Strelsau, from: 2022-09-17, to: .. }] }
`;

const { authority, messages } = readAuthority([
  { path: 'authority/people.yaml', text: PEOPLE },
  { path: 'authority/places.yaml', text: PLACES },
]);
const facts = datedFactsOfAuthority(authority);

test('the authority of this test is sound', () => {
  assert.deepEqual(messages, []);
});

test('an office whose days are known is a fact, in every wording of the agencies', () => {
  const fact = facts.find(({ id }) => id === 'timur-alimov/president-of-ruritania');
  assert.deepEqual(fact?.holds, ['1990-04-24/2018-03-19']);
  assert.deepEqual(fact?.with, ['Timur Alimov', 'Ruritania']);
  for (const words of [
    'Ruritania President Timur Alimov',
    'President of Ruritania Timur Alimov',
    'President of the Republic of Ruritania Timur Alimov',
    'Ruritanian President Timur Alimov',
    'President Timur Alimov',
  ]) {
    assert.ok(fact?.words.includes(words), words);
  }
});

test('an office of which no day is known proves nothing', () => {
  assert.equal(
    facts.some(({ id }) => id === 'timur-alimov/judge-of-ruritania'),
    false,
  );
});

test('a bound that is only about right is no bound', () => {
  assert.equal(
    facts.some(({ id }) => id === 'vera-lind/judge-of-ruritania'),
    false,
  );
});

test('a city that had its name twice is a fact with two stretches, in the dateline alone', () => {
  const fact = facts.find(({ words }) => words.includes('Strelsau'));
  assert.deepEqual(fact?.holds, ['1998-05-06/2019-03-22', '2022-09-17/..']);
  assert.equal(fact?.where, 'dateline');
});
