// Who is "the diplomat", "the speaker", "the Belarusian leader"?
import { heldOn } from '../../article/tenure.ts';
import { type Appointment, appointmentsIn } from './appointments.ts';
import { countryOf } from './name-index.ts';
import type { Naming, Reading } from './naming.ts';
import { type Owners, ownersOf, type Phrase, phrasesOf } from './nominal-phrases.ts';
import { homeCountry } from './organisations.ts';
import type { Role } from './role-facts.ts';

/** What somebody of a rank is also called, where the authority files say nothing of the office. */
const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map([
  ['ambassador', ['diplomat', 'envoy']],
  ['charge d affaires', ['diplomat']],
  ['consul', ['diplomat']],
  ['foreign minister', ['minister', 'diplomat']],
  ['prime minister', ['premier', 'pm', 'head of government', 'head of the government']],
  ['premier', ['prime minister', 'head of government', 'head of the government']],
  ['director general', ['director']],
  ['general director', ['director']],
  ['chairperson', ['chairman', 'chairwoman']],
  ['chairwoman', ['chairperson']],
  ['acting governor', ['governor']],
]);

/** Words that mean nobody without a country: "the leader" of what? */
const NEED_COUNTRY = new Set(['leader', 'head', 'chief', 'member', 'deputy', 'official', 'expert', 'representative']);

/**
 * People who are meant by what they are, where exactly one of those who have been named so far is that. Somebody
 * unknown of the same rank leaves it open, and so does a country that is not theirs.
 */
export function nominals(reading: Reading, people: readonly Naming[], roles: readonly Role[]): Naming[] {
  if (people.length === 0) return [];
  const phrases = phrasesOf(reading);
  if (phrases.length === 0) return [];
  const owners = ownersOf(reading);
  const appointments = appointmentsIn(reading, people);
  return phrases.flatMap((phrase): Naming[] => {
    const id = meant(reading, phrase, people, roles, owners, appointments);
    if (id === null) return [];
    const { passage, from, to, core } = phrase;
    const basis = `${reading.index.people.get(id)?.name}, by office: the only ${core} it can be here`;
    const entity = { kind: 'person', id } as const;
    return [{ passage, from, to, entity, sort: 'nominal', tier: 'likely', rule: 'name/nominal', basis }];
  });
}

/** Somebody whom a phrase fits, and whose office it then is; the owner is null where nothing says so. */
interface Fitting {
  readonly person: string | null;
  readonly form: string;
  readonly core: string;
  readonly owner: string | null;
}

/** The one person whom a phrase can mean, of those named before it; null: none, or more than one. */
function meant(
  reading: Reading,
  phrase: Phrase,
  people: readonly Naming[],
  roles: readonly Role[],
  owners: Owners,
  appointments: readonly Appointment[],
): string | null {
  if (phrase.of.length === 0 && NEED_COUNTRY.has(phrase.core)) return null;
  const start = phrase.passage.words[phrase.from]?.start ?? 0;
  const named = people.filter(({ passage, from }) => (passage.words[from]?.start ?? 0) < start);
  const stated = fittingRoles(
    reading,
    phrase,
    roles.filter(({ fact }) => fact.holder.start < start),
  );
  const fitting = [...stated, ...fittingHolders(reading, phrase, named)];
  // Of two who have held it, it is the one to whom the text gives it.
  const chosen =
    onlyOne(fitting) ?? (phrase.of.length > 0 ? onlyOne(stated) : null) ?? atHome(reading, phrase, fitting);
  if (chosen === null || chosen.person === null) return null;
  if (phrase.of.length === 0 && hasOtherOwner(owners, phrase.core, chosen, start)) return null;
  if (phrase.of.length === 0 && isGivenToOther(appointments, phrase.core, chosen, start)) return null;
  return named.some(({ entity }) => entity.id === chosen.person) ? chosen.person : null;
}

function fittingRoles(reading: Reading, phrase: Phrase, roles: readonly Role[]): Fitting[] {
  return roles
    .filter((role) => !role.former && roleFits(reading, phrase, role))
    .map(({ person, fact, words, of }) => ({
      person,
      form: person ?? fact.holder.form,
      core: words.core,
      owner: of[0] === undefined ? null : (countryOf(reading.index, of[0]) ?? of[0]),
    }));
}

function fittingHolders(reading: Reading, { core, of }: Phrase, people: readonly Naming[]): Fitting[] {
  const { index, day } = reading;
  const [whose = null] = of;
  return [...new Set(people.map(({ entity }) => entity.id))].flatMap((id) =>
    (index.people.get(id)?.offices ?? [])
      .filter(
        ({ office, tenure, words }) =>
          words.includes(core) &&
          (whose === null || office.of === whose || countryOf(index, office.of ?? '') === whose) &&
          (day === null ? tenure.to === '..' : heldOn(tenure, day) !== 'no'),
      )
      .map(({ office }) => ({ person: id, form: id, core, owner: countryOf(index, office.of ?? '') ?? office.of })),
  );
}

function onlyOne(fitting: readonly Fitting[]): Fitting | null {
  const [first = null] = fitting;
  return first !== null && fitting.every(({ form }) => form === first.form) ? (fitting.find(hasOwner) ?? first) : null;
}

function hasOwner({ owner }: Fitting): boolean {
  return owner !== null;
}

/** Among several heads of state an agency calls its own "the head of state". */
function atHome(reading: Reading, { core, of }: Phrase, fitting: readonly Fitting[]): Fitting | null {
  if (core !== 'head of state' || of.length > 0) return null;
  const home = homeCountry(reading);
  return home === null ? null : onlyOne(fitting.filter(({ owner }) => owner === home));
}

/** Whether the article has spoken of the same rank in another country: then the bare word may mean that one. */
function hasOtherOwner(owners: Owners, core: string, { core: rank, owner }: Fitting, start: number): boolean {
  if (core === 'head of state') return false;
  const words = new Set([lastWord(core), lastWord(rank)]);
  return [...words].some((word) =>
    [...(owners.get(word) ?? [])].some(([other, first]) => other !== owner && first < start),
  );
}

/** Whether the article has said that somebody else was given the rank: then the bare word may mean them. */
function isGivenToOther(
  appointments: readonly Appointment[],
  core: string,
  { core: rank, person }: Fitting,
  phrase: number,
): boolean {
  return appointments.some(
    ({ who, rank: given, start }) =>
      start < phrase && who !== person && (given === lastWord(core) || given === lastWord(rank)),
  );
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function roleFits({ index }: Reading, { core, of }: Phrase, role: Role): boolean {
  const names = [role.words.core, ...(ALSO_CALLED.get(role.words.core) ?? [])];
  const [whose = null] = of;
  const [owner = null] = role.of;
  const ofCountry = owner !== null && index.places.get(owner)?.kind === 'country';
  if (ofCountry && role.words.core === 'president') names.push('head of state', 'leader');
  if (!names.includes(core) && !isShorter(core, role.words.core)) return false;
  if (whose === null) return true;
  return owner !== null && (owner === whose || countryOf(index, owner) === whose);
}

/** "The minister" for the foreign minister; not for a deputy. */
function isShorter(core: string, full: string): boolean {
  return full.endsWith(` ${core}`) && !/\b(?:deputy|vice|first|prime|former|assistant)\b/.test(full);
}
