// Does the archive's own table of countries hold together?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countries, countryWords } from '../../src/knowledge/countries.ts';
import { foldWord } from '../../src/text/words.ts';

const ids = countries().map(({ id }) => id);

test('no id and no name is given twice', () => {
  assert.equal(new Set(ids).size, ids.length);
  const names = countries()
    .flatMap(({ name, names: others }) => [name, ...others])
    .flatMap(({ text, inflected }) => [text, ...new Set(inflected)]);
  const folded = names
    .map((name) => name.split(' ').map(foldWord).join(' '))
    .filter((name) => !/^[a-z.]{2,5}$/.test(name));
  assert.deepEqual(
    folded.filter((name, at) => folded.indexOf(name) !== at),
    [],
  );
});

test('every capital lies in a country that is there, and every ambiguous name is told apart by places that are', () => {
  for (const place of countries()) {
    if (place.in !== null) assert.ok(ids.includes(place.in), place.id);
    for (const { beside } of [place.name, ...place.names]) for (const id of beside) assert.ok(ids.includes(id), id);
  }
});

test('a country has its Russian name with its cases, and its people', () => {
  const poland = countries().find(({ id }) => id === 'poland');
  assert.deepEqual(
    poland?.names.filter(({ lang }) => lang === 'ru').map(({ text, inflected }) => [text, ...inflected].join(' ')),
    ['Польша Польши Польше Польшу Польшей'],
  );
  assert.deepEqual(
    poland?.demonyms.map(({ text }) => text),
    ['Polish'],
  );
  assert.ok(countryWords().has('kazakh') && countryWords().has('казахстана') && !countryWords().has('minsk'));
});
