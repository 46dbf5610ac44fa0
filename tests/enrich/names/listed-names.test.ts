// Is a name that stands by itself led to its entity?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityNamed, listedByKey } from '../../../src/enrich/names/listed-names.ts';
import { indexNames } from '../../../src/enrich/names/name-index.ts';
import { nameKey } from '../../../src/enrich/names/romanise.ts';
import { authorityIn } from './authority-in.ts';

const { authority } = authorityIn(new URL('../../cases/names/authority/', import.meta.url));
const index = indexNames(authority);

test('a tag is led to its entity in any of its names, whatever the letter case', () => {
  assert.deepEqual(entityNamed('brest oblast', 'place', index), { kind: 'place', id: 'brest-oblast' });
  assert.deepEqual(entityNamed('Nur-Sultan', null, index), { kind: 'place', id: 'astana' });
  assert.deepEqual(entityNamed('Georgia', 'place', index), { kind: 'place', id: 'georgia' });
  assert.deepEqual(entityNamed('Алексей Дарович', 'person', index), { kind: 'person', id: 'alexei-darovich' });
});

test('a tag of another kind, of nobody, or of two bodies is led nowhere', () => {
  assert.equal(entityNamed('Minsk', 'person', index), null);
  assert.equal(entityNamed('Minsk Zoo', null, index), null);
  assert.equal(entityNamed('Farm Ministry', 'organisation', index), null);
  assert.equal(entityNamed('', null, index), null);
});

test('a new spelling is found beside the one that is listed', () => {
  assert.deepEqual(listedByKey(authority).get(nameKey('Алексей Дарович')), { kind: 'person', id: 'alexei-darovich' });
  assert.deepEqual(listedByKey(authority).get(nameKey('Erkin Baltabekov')), {
    kind: 'person',
    id: 'yerkin-baltabekov',
  });
});
