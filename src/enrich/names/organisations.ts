// Which organisations are named, and whose is a ministry that several countries have?

import type { Organisation } from '../../knowledge/organisations.ts';
import type { Word } from '../../text/words.ts';
import type { Match } from './matches.ts';
import { type Alias, countryOf, foldedPhrase } from './name-index.ts';
import { countryNamed, isToldApart, matchBefore, matchFrom, type Naming, type Reading } from './naming.ts';
import { isPersons } from './places.ts';

/** Organisations by names that are theirs alone, or that stand beside their country's name. */
export function organisations(reading: Reading, named: ReadonlySet<string>): Naming[] {
  const { matches } = reading;
  const home = homeCountry(reading);
  const foreign = phrasesOfOthers(reading, home);
  const taken = acronymsOfOthers(reading);
  return matches.flatMap((match) => {
    const [first] = match.aliases;
    if (first?.entity?.kind !== 'organisation' && first?.entity?.kind !== 'agency') return [];
    if (isAcronym(match) && (taken.has(phrase(match)) || wordsToCompany(match, reading) !== null)) return [];
    if (first.country === null) {
      const likely = first.beside.length > 0;
      if (isPersons(match, reading) || (likely && !isToldApart(first, named, reading))) return [];
      const basis = likely
        ? 'a name that is not its alone, told apart by what else is named'
        : 'a name in the authority files';
      return naming(match, first, likely ? 'likely' : 'sure', likely ? 'name/beside' : 'name/organisation', basis);
    }
    const beside = countryBeside(reading, match);
    if (beside !== null) {
      const own = match.aliases.find(({ country }) => country === beside);
      return own === undefined
        ? []
        : naming(match, own, 'sure', 'name/with-country', 'its name beside the name of its country');
    }
    const own = match.aliases.find(({ country }) => country === home);
    if (own === undefined || foreign.has(phrase(match)) || isOfMany(match)) return [];
    return naming(
      match,
      own,
      'likely',
      'name/home-country',
      "the agency's own country, and the article gives it no other",
    );
  });
}

function naming(
  { passage, from, to }: Match,
  alias: Alias,
  tier: Naming['tier'],
  rule: string,
  basis: string,
): Naming[] {
  if (alias.entity === null) return [];
  const sort = passage.part === 'dateline' ? 'dateline' : 'named';
  return [{ passage, from, to, entity: alias.entity, sort, tier, rule, basis }];
}

/** The country named right before (`Belarus' House of Representatives`) or after (`Foreign Ministry of Kazakhstan`). */
function countryBeside(reading: Reading, { passage, from, to }: Match): string | null {
  const joint = passage.words[from]?.joint;
  if (joint === 'space' || joint === 'possessive') {
    const before = countryNamed(matchBefore(reading, passage, from), reading.index);
    if (before !== null) return before;
  }
  if (passage.words[to]?.folded !== 'of') return null;
  const start = passage.words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  return countryNamed(matchFrom(reading, passage, start), reading.index);
}

function isAcronym({ from, to, aliases }: Match): boolean {
  return to - from === 1 && aliases[0]?.words[0]?.shape === 'upper';
}

/**
 * Acronyms that the article itself writes out as something else ("the Composite Information Service (CIS)"), or gives
 * to a company and never writes out as the body of states that is listed. Folded.
 */
function acronymsOfOthers(reading: Reading): Set<string> {
  const { matches, index } = reading;
  const taken = new Set<string>();
  for (const match of matches) {
    const { passage, from, aliases } = match;
    const organisation = index.organisations.get(aliases[0]?.entity?.id ?? '');
    if (organisation === undefined || !isAcronym(match)) continue;
    const letters = phrase(match);
    if (wordsToCompany(match, reading) === 0 && !isWrittenOut(organisation, matches)) taken.add(letters);
    if (passage.words[from]?.joint !== 'mark') continue;
    const first = writtenOut(passage.words, from, letters);
    if (first !== null && !isNamed(organisation, passage.words.slice(first, from))) taken.add(letters);
  }
  return taken;
}

const OF_STATES: ReadonlySet<Organisation['kind']> = new Set(['international', 'union']);

/** How many words part the acronym of a body of states from the form of a company: "ECO Ltd" 0, "SCO Trade LLC" 1. */
function wordsToCompany({ passage: { words }, to, aliases }: Match, { index }: Reading): number | null {
  const organisation = index.organisations.get(aliases[0]?.entity?.id ?? '');
  if (organisation === undefined || !OF_STATES.has(organisation.kind)) return null;
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const word = words[to + between];
    if (word?.joint !== 'space' || (word.shape === 'lower' && word.folded !== 'plc')) return null;
    if (COMPANY_FORMS.has(word.folded)) return between;
  }
  return null;
}

const MOST_BETWEEN = 2;

function isWrittenOut({ id }: Organisation, matches: readonly Match[]): boolean {
  return matches.some((match) => match.aliases[0]?.entity?.id === id && !isAcronym(match));
}

const COMPANY_FORMS = new Set(['inc', 'corp', 'corporation', 'ltd', 'limited', 'llp', 'llc', 'jsc', 'plc', 'gmbh']);

/** Whether most of the words stand in one of an organisation's names, or it has no name that is written out. */
function isNamed({ name, names }: Organisation, words: readonly Word[]): boolean {
  const full = [name, ...names]
    .filter(({ text }) => /^[a-z]/i.test(text) && text.includes(' '))
    .map(({ text }) => new Set(foldedPhrase(text).split(' ')));
  const capitals = words.filter(({ shape }) => shape !== 'lower');
  return (
    full.length === 0 ||
    full.some((own) => capitals.filter(({ folded }) => own.has(folded)).length * 2 >= capitals.length)
  );
}

/** Where the words before an acronym begin whose first letters it is; null: they are others. */
function writtenOut(words: readonly Word[], end: number, letters: string): number | null {
  let at = end;
  for (let left = letters.length; left > 0; left -= 1) {
    at -= 1;
    while (words[at]?.shape === 'lower' && words[at]?.folded.charAt(0) !== letters.charAt(left - 1)) at -= 1;
    if (words[at]?.folded.charAt(0) !== letters.charAt(left - 1)) return null;
  }
  return at;
}

/** "The Central Election Commission from 19 countries": whose it is stands after it, and is no single country. */
function isOfMany({ passage: { words }, to }: Match): boolean {
  const after = words[to];
  return (
    (after?.folded === 'from' || after?.folded === 'of') && after.joint === 'space' && words[to + 1]?.shape !== 'lower'
  );
}

/** Names that the article gives to another country's body: alone they may mean that one. */
function phrasesOfOthers(reading: Reading, home: string | null): Set<string> {
  const phrases = new Set<string>();
  for (const match of reading.matches) {
    if (match.aliases[0]?.country == null) continue;
    const country = countryBeside(reading, match);
    if (country !== null && country !== home) phrases.add(phrase(match));
  }
  return phrases;
}

function phrase({ passage, from, to }: Match): string {
  return passage.words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** The country of the agencies that the article credits, if it is one, and the story was filed there. */
export function homeCountry({ article, index, matches }: Reading): string | null {
  const homes = new Set<string | null>();
  for (const credit of article.credits) {
    const agency = index.agencies.get(credit);
    homes.add(agency === undefined ? null : countryOf(index, agency.id));
  }
  const [home = null] = homes;
  if (homes.size !== 1 || home === null) return null;
  if (article.dateline?.place == null) return home;
  const filed = matches.find(
    ({ passage, aliases }) => passage.part === 'dateline' && aliases[0]?.entity?.kind === 'place',
  );
  const place = filed?.aliases[0]?.entity?.id;
  return place !== undefined && countryOf(index, place) === home ? home : null;
}
