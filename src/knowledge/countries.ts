// Which countries are there, and their capitals? Known without any file; places.yaml may say otherwise.
import { slugify } from '../article/slug.ts';
import { foldWord } from '../text/words.ts';
import type { AuthorityName } from './authority-name.ts';
import { CAPITAL_TABLE, COUNTRY_TABLE } from './countries-table.ts';
import type { Place } from './places.ts';

/** The parts of the world that the agencies name. */
const WORLD: readonly (readonly [id: string, ...names: string[]])[] = [
  ['africa', 'Africa', 'Африк(а и е у ой)'],
  ['asia', 'Asia', 'Ази(я и ю ей)'],
  ['central-asia', 'Central Asia', 'Центральн(ая ой ую) Азия'],
  ['eastern-europe', 'Eastern Europe', 'Восточн(ая ой ую) Европа'],
  ['eurasia', 'Eurasia', 'Еврази(я и ю ей)'],
  ['europe', 'Europe', 'Европ(а ы е у ой)'],
  ['latin-america', 'Latin America', 'Латинск(ая ой ую) Америка'],
  ['middle-east', 'Middle East', 'Ближн(ий его ему им ем) Восток'],
  ['north-america', 'North America', 'Северн(ая ой ую) Америка'],
  ['south-america', 'South America', 'Южн(ая ой ую) Америка'],
  ['south-east-asia', 'Southeast Asia', 'Юго-Восточн(ая ой ую) Азия'],
  ['western-europe', 'Western Europe', 'Западн(ая ой ую) Европа'],
];

/** Countries, capitals and parts of the world, as entries of an authority file would say it. */
export function countries(): readonly Place[] {
  known ??= [
    ...WORLD.map(([id, ...names]) => place(id, 'world', null, names.map(nameOf))),
    ...rows(COUNTRY_TABLE).map(countryOf),
    ...rows(CAPITAL_TABLE).map(([country = '', english = '', last = '']) => {
      const names = namesOf(english, last);
      return place(slugify(names[0]?.text ?? ''), 'city', country, names);
    }),
  ];
  return known;
}

/** Made when the first text is read: most builds read few, and many none. */
let known: readonly Place[] | null = null;

function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function split(cell: string): string[] {
  return cell === '' ? [] : cell.split('; ');
}

function countryOf([english = '', demonyms = '', last = '']: readonly string[]): Place {
  const names = namesOf(english, last);
  return { ...place(slugify(names[0]?.text ?? ''), 'country', null, names), demonyms: split(demonyms).map(demonymOf) };
}

/** @example demonymOf('Uzbek') // Uzbek, and Uzbeks */
function demonymOf(words: string): AuthorityName {
  const name = nameOf(words);
  return /(?:s|sh|ese|tch)$/.test(words) ? name : { ...name, inflected: [`${words}s`] };
}

/** @param last the Russian names, and after `@` the ids that tell which is meant by a name with `?` */
function namesOf(english: string, last: string): AuthorityName[] {
  const [russian = '', beside = ''] = last.split('@');
  return [...split(english), ...split(russian.trim())].map((words) =>
    words.startsWith('?') ? { ...nameOf(words.slice(1)), beside: beside.trim().split(' ') } : nameOf(words),
  );
}

/** @example nameOf('Росси(я и ю ей)') // Россия, inflected as России, Россию, Россией */
function nameOf(words: string): AuthorityName {
  const [, stem = words, endings = null, rest = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(words) ?? [];
  const forms = endings === null ? [words] : endings.split(' ').map((ending) => `${stem}${ending}${rest}`);
  return {
    text: forms[0] ?? words,
    lang: /[а-я]/i.test(words) ? 'ru' : 'en',
    scheme: null,
    from: null,
    to: null,
    inflected: forms.slice(1),
    beside: [],
    unless: [],
  };
}

function place(id: string, kind: Place['kind'], within: string | null, names: readonly AuthorityName[]): Place {
  const [name = nameOf(id), ...others] = names;
  const nothing = { formerly: [], about: null, wikidata: null, seen: null, source: null };
  return { id, kind, in: within, name, names: others, demonyms: [], ...nothing };
}

/** The single words that are a country or its people, folded: where one ends, another name may begin. */
export function countryWords(): ReadonlySet<string> {
  return new Set(
    countries()
      .filter(({ kind }) => kind === 'country')
      .flatMap(({ name, names, demonyms }) => [name, ...names, ...demonyms])
      .flatMap(({ text, inflected }) => [text, ...inflected])
      .filter((text) => !/[\s-]/.test(text))
      .map(foldWord),
  );
}
