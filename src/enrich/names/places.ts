// Which places are named, and which words only look like a place's?
import type { EntityRef } from '../../article/entity.ts';
import type { Word } from '../../text/words.ts';
import type { Match } from './matches.ts';
import { countryOf } from './name-index.ts';
import {
  candidateFrom,
  countryNamed,
  isToldApart,
  matchBefore,
  matchFrom,
  type Naming,
  type Reading,
} from './naming.ts';
import {
  endsLikeSurname,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  SPORT_WORDS,
  TEAM_WORDS,
  TITLES,
} from './vocabulary.ts';

/** After the adjective of a country: then it is a language. Folded. */
const LANGUAGE_WORDS = new Set(['language', 'languages', 'speaking', 'alphabet', 'version', 'versions', 'translation']);

/** After the name or adjective of a country. Folded. */
const CURRENCIES = new Set([
  ...[
    'dollar',
    'dollars',
    'dlr',
    'dlrs',
    'ruble',
    'rubles',
    'rouble',
    'roubles',
    'tenge',
    'franc',
    'francs',
    'mark',
    'marks',
  ],
  ...[
    'pound',
    'pounds',
    'sterling',
    'yen',
    'yuan',
    'lira',
    'som',
    'sum',
    'manat',
    'hryvnia',
    'hryvnias',
    'zloty',
    'peso',
    'pesos',
  ],
  ...['rupee', 'rupees', 'riyal', 'riyals', 'dirham', 'dirhams', 'guilders', 'crowns', 'krona', 'kroner', 'lei'],
]);

/** The rule of a country's adjective inside a name that is not known. */
export const RULE_IN_NAME = 'name/demonym-in-name';

/** Places by names that are theirs alone. */
export function surePlaces(reading: Reading): Naming[] {
  const sport = once(() => isAboutSport(reading));
  return reading.matches.flatMap((match) => {
    const [alias] = match.aliases;
    if (alias?.entity?.kind !== 'place' || alias.beside.length > 0) return [];
    if (alias.sort === 'demonym') return demonym(match, alias.entity);
    if (isTeam(match) || isPersons(match, reading) || isCurrency(match)) return [];
    if (alias.town && (isDistrict(match) || followsUnknownName(match, reading) || isNamesake(match))) return [];
    if (alias.town && isInBodysName(match, reading)) return [];
    if (alias.town && !standsAsPlace(match) && sport()) return [];
    const { id } = alias.entity;
    if (isElsewhere(match, reading, id) || isCup(match, reading, id) || isBrand(match, reading, id)) return [];
    return naming(match, alias.entity, 'sure', 'name/place', 'a name in the authority files');
  });
}

/** What bears a town's name, in all the cases of Russian, without a word between. Folded. */
const BEARERS =
  /^(?:площад|улиц|проспект|бульвар|гостиниц|отел|кинотеатр|ресторан|кафе|стадион|клуб|фестивал|марафон|турнир)|^(?:cafe|cinema|club|hotel|restaurant)$/;

/** "Kobrin district" is not Kobrin; nor is the Almaty district of Astana Almaty. */
function isDistrict({ passage: { words }, to }: Match): boolean {
  const after = words[to];
  return after?.joint === 'space' && DISTRICTS.has(after.folded);
}

const DISTRICTS = new Set([
  'district',
  'region',
  'oblast',
  'province',
  'rayon',
  'raion',
  'rgn',
  'county',
  'район',
  'района',
  'районе',
]);

/** "The Minsk agreements", "Vienna Convention", "Moscow Street": what is called after a town says nothing of it. */
function isNamesake({ passage: { words }, to }: Match): boolean {
  const after = words[to];
  if (after?.joint !== 'space') return false;
  return TREATIES.has(after.folded) || (after.shape !== 'lower' && STREETS.has(after.folded));
}

const TREATIES = new Set([
  ...['accord', 'accords', 'agreement', 'agreements', 'convention', 'conventions', 'declaration', 'memorandum', 'pact'],
  ...['process', 'protocol', 'protocols', 'treaty', 'format', 'charter'],
]);

const STREETS = new Set(['street', 'avenue', 'boulevard', 'lane', 'prospect', 'hotel', 'cinema', 'restaurant', 'cafe']);

/**
 * "London School of Economics", "University of Warsaw": a body that is not listed bears the name of its town. What comes
 * before a word for places and before a title is none: "Minsk City Council", "Astana Mayor".
 */
function isInBodysName({ passage: { words, part }, from, to }: Match, reading: Reading): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (part === 'dateline' || first === undefined || last === undefined) return false;
  const [head, of] = words.slice(Math.max(0, from - 2), from);
  if (of?.folded === 'of' && first.joint === 'space' && CALLED_AFTER_TOWNS.has(head?.folded ?? '')) {
    return head?.shape !== 'lower';
  }
  const after = words[to];
  if (after?.joint !== 'space' || !isUnknownCapital(after) || PLACE_HEADS.has(after.folded)) return false;
  const name = candidateFrom(reading, first.start);
  return name?.kind === 'organisation' && name.end > last.end;
}

const CALLED_AFTER_TOWNS = new Set(['bank', 'cup', 'tour', 'university']);

/** "Europe League", "Asia Park": a part of the world in the name of something else. */
function isCup(match: Match, reading: Reading, id: string): boolean {
  const { passage, to } = match;
  const after = passage.words[to];
  if (passage.shouted || after?.joint !== 'space' || !isUnknownCapital(after)) return false;
  return reading.index.places.get(id)?.kind === 'world' && matchFrom(reading, passage, to) === null;
}

/** "BELARUS tractors": a country that is written in capitals among words that are not is a mark of trade. */
function isBrand(
  { passage: { part, words, shouted }, from, to, aliases }: Match,
  { index }: Reading,
  id: string,
): boolean {
  if (part !== 'paragraph' || shouted || aliases[0]?.words[0]?.shape !== 'capital') return false;
  if (index.places.get(id)?.kind !== 'country' || words[from]?.shape !== 'upper') return false;
  const after = words[to];
  return after?.joint === 'space' && after.shape === 'lower';
}

/** "Brest in northern France", "Brest (France)", "Paris, Texas": a town that the text puts elsewhere is another one. */
function isElsewhere({ passage, from, to, aliases }: Match, reading: Reading, id: string): boolean {
  const { words } = passage;
  const joint = words[to]?.joint;
  if (joint === 'comma') {
    if (aliases[0]?.town !== true) return false;
    const other = matchFrom(reading, passage, to);
    return other !== null && isOfOther(other, id, reading) && isApposition(words, from, other.to);
  }
  if (joint !== 'mark' && (joint !== 'space' || words[to]?.folded !== 'in')) return false;
  const start = joint === 'mark' ? to : to + 1;
  const other = matchFrom(reading, passage, words[start]?.shape === 'lower' ? start + 1 : start);
  if (!isOfOther(other, id, reading) || countryNamed(other, reading.index) === null) return false;
  return joint !== 'mark' || words[other?.to ?? to] === undefined || words[other?.to ?? to]?.joint === 'mark';
}

/** Whether what is named is a country or a region of another country than a place's. */
function isOfOther(other: Match | null, id: string, { index }: Reading): boolean {
  const [alias] = other?.aliases ?? [];
  if (alias?.entity?.kind !== 'place' || alias.sort !== 'named') return false;
  const { kind } = index.places.get(alias.entity.id) ?? {};
  return (kind === 'country' || kind === 'region') && countryOf(index, alias.entity.id) !== countryOf(index, id);
}

/** Whether of two names the second only says where the first is: not "Minsk, Moscow, Kiev", "In Minsk, Poland said". */
function isApposition(words: readonly Word[], from: number, end: number): boolean {
  const after = words[end];
  if (words[from]?.joint === 'comma' || words[from - 1]?.folded === 'and') return false;
  if (after?.joint === 'comma') return after.shape === 'lower' && after.folded !== 'and';
  return after === undefined || after.joint === 'break' || after.joint === 'mark';
}

/** "Atletico Madrid", "Hotel Astana", «площадь Астана», «кинотеатр "Минск"»: a town after another name, or what bears one, is a part of it. */
function followsUnknownName(match: Match, reading: Reading): boolean {
  const { passage, from } = match;
  const before = passage.words[from - 1];
  const joint = passage.words[from]?.joint;
  if (passage.shouted || before === undefined) return false;
  if ((joint === 'space' || joint === 'mark') && BEARERS.test(before.folded) && isAsListed(match, reading)) return true;
  if (joint !== 'space') return false;
  if (!isUnknownCapital(before) || PLACE_HEADS.has(before.folded)) return false;
  return matchBefore(reading, passage, from) === null;
}

/** Whether a name stands in the form that the authority files give first: not «площади Минска», which is in Minsk. */
function isAsListed({ passage: { words }, from, to, aliases }: Match, { article, index }: Reading): boolean {
  const place = index.places.get(aliases[0]?.entity?.id ?? '');
  const form = article.text.slice(words[from]?.start, words[to - 1]?.end);
  return place !== undefined && [place.name, ...place.names].some(({ text }) => text === form);
}

/** How many words of sport make a story one in which towns may be teams. */
const SPORT_WORDS_ENOUGH = 3;

/** Asked of few articles, and then of all of their words. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly is: T } | null = null;
  return () => {
    answer ??= { is: ask() };
    return answer.is;
  };
}

function isAboutSport({ passages }: Reading): boolean {
  let words = 0;
  for (const passage of passages) for (const { folded } of passage.words) if (SPORT_WORDS.has(folded)) words += 1;
  return words >= SPORT_WORDS_ENOUGH;
}

/** How far before "to" a verb of a game may stand: "lost the second leg 3-1 to". */
const VERB_DISTANCE = 6;

/** Whether the "to" belongs to a game, and a team comes after it: "lost 3-1 to Minsk", "travel to Minsk". */
function isOpponent(words: readonly Word[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - VERB_DISTANCE); at -= 1) {
    if (AGAINST_A_TEAM.has(words[at]?.folded ?? '')) return true;
    if (words[at]?.joint === 'break' || words[at]?.joint === 'comma') return false;
  }
  return false;
}

/** Folded. */
const AGAINST_A_TEAM = new Set([
  ...['away', 'conceded', 'defeat', 'fall', 'falls', 'fell', 'lose', 'loses', 'losing', 'loss', 'lost'],
  ...['travel', 'travels', 'trip', 'visit', 'visits'],
]);

/** Whether the words around a town say that it is where something is: "in Astana", "Astana, Kazakhstan", "ASTANA." */
function standsAsPlace({ passage: { words, part }, from, to }: Match): boolean {
  if (part === 'dateline') return true;
  const before = words[from - 1]?.folded ?? '';
  if (before === 'to' && isOpponent(words, from - 1)) return false;
  if (words[from]?.joint === 'space' && (PLACE_PREPOSITIONS.has(before) || before === 'of' || before === 'city'))
    return true;
  const after = words[to];
  return after?.joint === 'comma' && isUnknownCapital(after);
}

/** Places by names that are something else's too, where the article names what tells them apart. */
export function ambiguousPlaces(reading: Reading, named: ReadonlySet<string>): Naming[] {
  const sport = once(() => isAboutSport(reading));
  return reading.matches.flatMap((match) => {
    const [alias] = match.aliases;
    if (alias?.entity?.kind !== 'place' || alias.beside.length === 0) return [];
    if (isTeam(match) || isPartOfName(match) || !isToldApart(alias, named, reading)) return [];
    if (isElsewhere(match, reading, alias.entity.id)) return [];
    if (alias.town && (isNamesake(match) || (!standsAsPlace(match) && sport()))) return [];
    if (alias.sort === 'demonym') return demonym(match, alias.entity);
    const basis = 'a name that is not its alone, told apart by what else is named';
    return naming(match, alias.entity, 'likely', 'name/beside', basis);
  });
}

function naming(match: Match, entity: EntityRef, tier: Naming['tier'], rule: string, basis: string): Naming[] {
  const { passage, from, to } = match;
  const sort = passage.part === 'dateline' ? 'dateline' : 'named';
  return [{ passage, from, to, entity, sort, tier, rule, basis }];
}

function demonym(match: Match, entity: EntityRef): Naming[] {
  if (isLanguage(match) || isCurrency(match)) return [];
  const { passage, from, to } = match;
  const [rule, basis] = opensName(match)
    ? [RULE_IN_NAME, 'an adjective of the country, in a longer name']
    : ['name/demonym', 'an adjective or people of the country'];
  return [{ passage, from, to, entity, sort: 'demonym', tier: 'likely', rule, basis }];
}

/** "American Express": the adjective belongs to a name that is not known, and says little of the country. */
function opensName({ passage: { words, shouted }, to }: Match): boolean {
  const after = words[to];
  return !shouted && after?.joint === 'space' && isUnknownCapital(after);
}

/** "Russian rubles", "U.S. dollars": a currency, not the country. */
function isCurrency({ passage: { words }, to }: Match): boolean {
  const after = words[to];
  return after?.joint === 'space' && CURRENCIES.has(after.folded);
}

/** "In Kazakh, Russian and English", "the Kazakh language". */
function isLanguage({ passage: { words }, from, to }: Match): boolean {
  const after = words[to];
  const before = words[from - 1];
  if (after !== undefined && LANGUAGE_WORDS.has(after.folded)) return true;
  const ends = after === undefined || after.joint !== 'space' || ['and', 'or', 'as'].includes(after.folded);
  if (SPEAKING.has(before?.folded ?? '') && (ends || FUNCTION_WORDS.has(after.folded))) return true;
  if (!ends || isPlural(words[to - 1])) return false;
  const listed = words[from]?.joint === 'comma' && before !== undefined && isUnknownCapital(before);
  return listed || ['in', 'into', 'and', 'from', 'both', 'or'].includes(before?.folded ?? '');
}

/** Before the name of a language: "speaks Kazakh", "I polish my Kazakh every day". Folded. */
const SPEAKING = new Set([
  ...['fluent', 'know', 'knows', 'learn', 'learned', 'learning', 'learns', 'speak', 'speaking', 'speaks', 'spoke'],
  ...['studies', 'study', 'studying', 'taught', 'teach', 'teaches', 'teaching', 'her', 'his', 'my', 'our', 'their'],
]);

function isPlural(word: Word | undefined): boolean {
  return word?.folded.endsWith('s') === true;
}

/** "FC Astana", "Dinamo Minsk": a team bears the name, and most that is said of it is not said of the city. */
function isTeam({ passage: { words }, from }: Match): boolean {
  const first = words[from];
  const before = words[from - 1];
  return (
    before !== undefined &&
    (first?.joint === 'space' || first?.joint === 'hyphen') &&
    TEAM_WORDS.has(before.folded) &&
    before.shape !== 'lower'
  );
}

/** "Michael Bloomberg", "Tengiz Bolturuk": beside a given name or a surname, a name of one word is a person's. */
export function isPersons({ passage: { words, shouted }, from, to, aliases }: Match, { index }: Reading): boolean {
  const first = words[from];
  const before = words[from - 1];
  const after = words[to];
  if (to - from > 1 || shouted || first === undefined) return false;
  if (before !== undefined && first.joint === 'space' && isGivenName(before)) return true;
  // "Harvey T. Lyon"; not "St. Petersburg".
  if (first.joint === 'initial' && before?.folded.length === 1) return true;
  const entity = aliases[0]?.entity;
  // Countries stand before the names of their people: "For Belarus Kazakhstan is", "Kazakhstan Yulia".
  if (entity?.kind !== 'place' || index.places.get(entity.id)?.kind === 'country') return false;
  if (after?.joint !== 'space' || !isUnknownCapital(after)) return false;
  return (aliases[0]?.town === false && !isHead(after)) || (endsLikeSurname(after.folded) && endsName(words, to));
}

function isHead({ folded }: Word): boolean {
  return PLACE_HEADS.has(folded) || ORGANISATION_HEADS.has(folded);
}

function isGivenName(word: Word): boolean {
  return word.shape === 'capital' && GIVEN_NAMES.has(word.folded);
}

/** Whether the capitals end with a word: "Minsk Deputy Mayor" goes on. */
function endsName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || next.joint !== 'space' || !isUnknownCapital(next);
}

/** Whether a name of one word stands among other capitals, and so may be a part of a longer name. */
function isPartOfName({ passage: { words, shouted }, from, to }: Match): boolean {
  if (to - from > 1 || shouted) return false;
  const first = words[from];
  const before = words[from - 1];
  const after = words[to];
  if (first === undefined) return false;
  if (after?.joint === 'space' && isUnknownCapital(after)) return true;
  return (
    before !== undefined &&
    (first.joint === 'space' || first.joint === 'initial') &&
    isUnknownCapital(before) &&
    !TITLES.has(before.folded)
  );
}

function isUnknownCapital({ shape, folded }: Word): boolean {
  return (shape === 'capital' || shape === 'upper') && !FUNCTION_WORDS.has(folded) && !TITLES.has(folded);
}
