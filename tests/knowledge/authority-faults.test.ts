// Is every fault of an authority file told, with both places?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAuthority } from '../../src/knowledge/authority.ts';
import { formatMessage } from '../../src/text/message.ts';

interface Case {
  readonly it: string;
  readonly files: Readonly<Record<string, string>>;
  /** As `formatMessage` writes them. */
  readonly messages: readonly string[];
}

const OFFICE = `offices:
  - id: mayor-of-minsk
    title: Mayor of Minsk
    of: belarus
`;

const CASES: readonly Case[] = [
  {
    it: 'two entries of one id',
    files: {
      'places.yaml':
        'places:\n  - id: minsk\n    name: Minsk\n    kind: city\n  - id: minsk\n    name: Menesk\n    kind: city\n',
    },
    messages: [
      'content/authority/places.yaml:5:9-5:14  error  authority/double-id  Unexpected id "minsk", already given at authority/places.yaml:2:9. Join the two entries, or give one of them another id.',
    ],
  },
  {
    it: 'a former id that is another entry’s, so that its address would have to lead two ways',
    files: {
      'places.yaml':
        'places:\n  - { id: a-town, name: A Town, kind: town, formerly: [c-town] }\n  - { id: c-town, name: C Town, kind: town }\n',
    },
    messages: [
      'content/authority/places.yaml:2:56-2:62  error  authority/double-id  Unexpected id "c-town", already given at authority/places.yaml:3:11. Join the two entries, or give one of them another id.',
    ],
  },
  {
    it: 'an office that nobody has described',
    files: {
      'people.yaml': `${OFFICE}people:\n  - id: a-b\n    name: A B\n    offices:\n      - office: mayor-of-minks\n`,
    },
    messages: [
      'content/authority/people.yaml:9:17-9:31  error  authority/unknown-id  Unexpected office "mayor-of-minks", expected the id of an entry. Did you mean "mayor-of-minsk"?',
    ],
  },
  {
    it: 'an alias that two entities claim, in two files',
    files: {
      'people.yaml': 'people:\n  - id: abai\n    name: Abai\n',
      'places.yaml': 'places:\n  - id: abai-town\n    name: Abai Town\n    kind: town\n    names: { en: [Abai] }\n',
    },
    messages: [
      'content/authority/places.yaml:5:19-5:23  error  authority/alias-claimed  Unexpected name "Abai" of "abai-town", already claimed by "abai" at authority/people.yaml:3:11. Leave it to one of the two, or to neither by listing it under never-alias.',
    ],
  },
  {
    it: "an alias that is a country's",
    files: { 'organisations.yaml': 'organisations:\n  - id: france-team\n    name: France\n    kind: sport\n' },
    messages: [
      'content/authority/organisations.yaml:3:11-3:17  error  authority/alias-claimed  Unexpected name "France" of "france-team", already claimed by "france" in the archive\'s own table of countries. Leave it to one of the two, or to neither by listing it under never-alias.',
    ],
  },
  {
    it: 'a name that is never to be an alias',
    files: { 'places.yaml': 'never-alias: [Mir]\nplaces:\n  - id: mir\n    name: Mir\n    kind: town\n' },
    messages: [
      'content/authority/places.yaml:4:11-4:14  error  authority/never-alias  Unexpected name "Mir" of "mir", listed as never an alias at authority/places.yaml:1:15. Take it out of one of the two lists.',
    ],
  },
  {
    it: 'a stay that ends before it begins',
    files: {
      'people.yaml': `${OFFICE}people:\n  - id: a-b\n    name: A B\n    offices:\n      - office: mayor-of-minsk\n        from: 2018-05-02\n        to: 2018-04\n`,
    },
    messages: [
      'content/authority/people.yaml:11:13-11:20  error  authority/ends-before-it-begins  Unexpected end 2018-04, before the beginning 2018-05-02 at authority/people.yaml:10:15. Correct one of the two dates.',
    ],
  },
  {
    it: 'two holders at once',
    files: {
      'people.yaml': `${OFFICE}people:\n  - id: a-b\n    name: A B\n    offices:\n      - { office: mayor-of-minsk, from: 2010, to: 2014-06-01 }\n  - id: c-d\n    name: C D\n    offices:\n      - { office: mayor-of-minsk, from: 2014-05-31, to: .. }\n`,
    },
    messages: [
      'content/authority/people.yaml:13:19-13:33  error  authority/two-holders  Unexpected second holder "c-d" of "mayor-of-minsk" (2014-05-31 to ..), held by "a-b" (2010 to 2014-06-01) at authority/people.yaml:9:19. Correct one of the stays, or give the office "seats: many".',
    ],
  },
  {
    it: 'an unknown key, with the nearest that is known',
    files: {
      'places.yaml': 'places:\n  - id: minsk\n    name: Minsk\n    kind: city\n    demonym: { en: [Minsker] }\n',
    },
    messages: [
      'content/authority/places.yaml:5:5-5:12  error  authority/unknown-key  Unexpected key "demonym" in places 1, expected one of about, demonyms, formerly, id, in, kind, name, names, seen, source, wikidata. Did you mean "demonyms"?',
    ],
  },
  {
    it: 'a missing key',
    files: { 'places.yaml': 'places:\n  - id: minsk\n    name: Minsk\n' },
    messages: [
      'content/authority/places.yaml:2:5-4:1  error  authority/missing-key  Missing key "kind", expected it in places 1. Add the line "kind: …".',
    ],
  },
  {
    it: 'a value that the key does not take',
    files: { 'places.yaml': 'places:\n  - id: Minsk City\n    name: Minsk\n    kind: city\n' },
    messages: [
      'content/authority/places.yaml:2:9-2:19  error  authority/value  Unexpected "Minsk City" for "id", expected lower-case ASCII words joined by hyphens. Correct the value.',
    ],
  },
  {
    it: 'a name without a capital, which would be found everywhere',
    files: { 'places.yaml': 'places:\n  - id: minsk\n    name: minsk\n    kind: city\n' },
    messages: [
      'content/authority/places.yaml:3:11-3:16  error  authority/value  Unexpected "minsk" for "name", expected a name with a capital letter. Correct the value.',
    ],
  },
  {
    it: 'a day that is not in the calendar',
    files: {
      'people.yaml': `${OFFICE}people:\n  - id: a-b\n    name: A B\n    offices:\n      - office: mayor-of-minsk\n        from: 2013-02-29\n`,
    },
    messages: [
      'content/authority/people.yaml:10:15-10:25  error  authority/date  Unexpected date "2013-02-29", expected an EDTF date of the calendar, as 2016-12-12, 2017~ or ../2016-12-12. Correct the date, or leave it empty where it is not known.',
    ],
  },
  {
    it: 'a place that lies in itself',
    files: {
      'places.yaml':
        'places:\n  - id: a-town\n    name: A Town\n    kind: town\n    in: b-town\n  - id: b-town\n    name: B Town\n    kind: town\n    in: a-town\n',
    },
    messages: [
      'content/authority/places.yaml:5:9-5:15  error  authority/place-in-itself  Unexpected place "b-town" around "a-town", expected one that does not lie in it. Correct one of the two "in" lines.',
      'content/authority/places.yaml:9:9-9:15  error  authority/place-in-itself  Unexpected place "a-town" around "b-town", expected one that does not lie in it. Correct one of the two "in" lines.',
    ],
  },
  {
    it: 'YAML that is broken, or names the same key twice',
    files: { 'places.yaml': 'places:\n  - id: minsk\n    name: [Minsk\n', 'topics.yaml': 'topics: []\ntopics: []\n' },
    messages: [
      'content/authority/places.yaml:4:1-4:2  error  authority/yaml  Unexpected YAML, expected a well-formed file (Flow sequence in block collection must be sufficiently indented and end with a ]). Mend the line, or put the words in quotation marks if they hold a colon or a #.',
      'content/authority/topics.yaml:2:1-2:2  error  authority/yaml  Unexpected YAML, expected a well-formed file (Map keys must be unique). Mend the line, or put the words in quotation marks if they hold a colon or a #.',
    ],
  },
  {
    it: 'a tab, once, and not all that follows from it',
    files: {
      'people.yaml': 'people:\n  - id: a-b\n\tname: A B\n    surnames: [ B ]\n  - id: c-d\n    name: C D\n',
    },
    messages: [
      'content/authority/people.yaml:3:1-3:2  error  authority/yaml  Unexpected YAML, expected a well-formed file (Tabs are not allowed as indentation). Mend the line, or put the words in quotation marks if they hold a colon or a #.',
    ],
  },
  {
    it: 'a file of another name',
    files: { 'persons.yaml': 'people: []\n' },
    messages: [
      'content/authority/persons.yaml  error  authority/unknown-file  Unexpected file "persons.yaml", expected one of people.yaml, organisations.yaml, places.yaml, topics.yaml, almanac.yaml, instruments.yaml, declined.yaml. Move its entries to the file of their kind.',
    ],
  },
  {
    it: 'entries out of order, as a warning',
    files: {
      'places.yaml':
        'places:\n  - { id: b-town, name: B Town, kind: town }\n  - { id: a-town, name: A Town, kind: town }\n',
    },
    messages: [
      'content/authority/places.yaml:3:11-3:17  warning  authority/unsorted  Unexpected id "a-town" after "b-town", expected the entries in order of their ids. Move the entry, so that changes are easy to read.',
    ],
  },
  {
    it: 'all at once, where several things are wrong',
    files: {
      'places.yaml': 'places:\n  - { id: a-town, name: A Town, kind: twon, colour: red }\n',
      'people.yaml': 'people:\n  - { id: a-b }\n',
    },
    messages: [
      'content/authority/people.yaml:2:5-2:16  error  authority/missing-key  Missing key "name", expected it in people 1. Add the line "name: …".',
      'content/authority/places.yaml:2:39-2:43  error  authority/value  Unexpected "twon" for "kind", expected one of world, country, region, district, city, town, village, landmark, nature, area. Correct the value.',
      'content/authority/places.yaml:2:45-2:51  error  authority/unknown-key  Unexpected key "colour" in places 1, expected one of about, demonyms, formerly, id, in, kind, name, names, seen, source, wikidata. Remove the line.',
    ],
  },
];

for (const { it, files, messages } of CASES) {
  test(`${it} is told`, () => {
    const read = readAuthority(Object.entries(files).map(([name, text]) => ({ path: `authority/${name}`, text })));
    assert.deepEqual(
      read.messages.map((message) => formatMessage(message, 'content')),
      messages,
    );
  });
}

test('what is right is not told: one office after the other, seats for many, one name of two days', () => {
  const people = `offices:
  - { id: deputy, title: Deputy, seats: many }
  - { id: mayor, title: Mayor }
people:
  - id: a-b
    name: A B
    offices:
      - { office: deputy, from: 2010, to: .. }
      - { office: mayor, from: 2010, to: 2014-05-30 }
  - id: c-d
    name: C D
    offices:
      - { office: deputy, from: 2010, to: .. }
      - { office: mayor, from: 2014-05-31 }
  - id: e-f
    name: E F
    offices:
      - { office: mayor, from: 2014~ }
`;
  const places = `places:
  - id: a-town
    name: { text: A Town, from: 1990, to: 1999 }
    kind: town
    names: { en: [{ text: A Town, from: 2005 }] }
`;
  const { messages } = readAuthority([
    { path: 'authority/people.yaml', text: people },
    { path: 'authority/places.yaml', text: places },
  ]);
  assert.deepEqual(messages, []);
});
