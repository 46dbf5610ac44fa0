// Do the authority files that come with the archive hold together, and is what they saw there to be seen?
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { formatAuthority } from '../../src/knowledge/authority-edit.ts';
import { authorityIn } from '../enrich/names/authority-in.ts';

const CONTENT = new URL('../../content/', import.meta.url);
const { authority, messages } = authorityIn(new URL('authority/', CONTENT));

test('the authority files that come with the archive have no fault', () => {
  assert.deepEqual(messages, []);
});

test('they know the countries of the world, and give a country of their own in place of the table’s', () => {
  const belarus = authority.places.filter(({ id }) => id === 'belarus');
  assert.equal(belarus.length, 1);
  assert.ok(belarus[0]?.names.some(({ lang }) => lang === 'be'));
  assert.ok(authority.places.filter(({ kind }) => kind === 'country').length > 190);
});

test('all that they say was seen in a text is there, word for word', () => {
  const seen = [
    ...authority.people.flatMap(({ seen: evidence, offices }) => [evidence, ...offices.map((office) => office.seen)]),
    ...authority.offices.map((office) => office.seen),
    ...[...authority.places, ...authority.organisations, ...authority.topics].map((entry) => entry.seen),
  ].filter((evidence) => evidence !== null);
  assert.ok(seen.length >= 5);
  for (const { file, words } of seen) {
    assert.ok(readFileSync(new URL(file, CONTENT), 'utf8').includes(words), `${file}: ${words}`);
  }
});

test('a capital that was renamed is one place with dated names', () => {
  const astana = authority.places.find(({ id }) => id === 'astana');
  const dated = [astana?.name, ...(astana?.names ?? [])].flatMap((name) =>
    name?.from == null ? [] : [`${name.text} ${name.from} ${name.to}`],
  );
  assert.deepEqual(dated, ['Astana 1998-05-06 2019-03-22', 'Nur-Sultan 2019-03-23 2022-09-16', 'Astana 2022-09-17 ..']);
});

for (const file of ['people.yaml', 'organisations.yaml', 'places.yaml', 'topics.yaml']) {
  test(`${file} is written as the program writes it, so that accepting a name changes no other line`, () => {
    const text = readFileSync(new URL(`authority/${file}`, CONTENT), 'utf8');
    assert.equal(formatAuthority(text), text);
  });
}
