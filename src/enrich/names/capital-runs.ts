// Which words with a capital belong to one name?
import type { Word } from '../../text/words.ts';
import {
  CONNECTORS,
  endsLikeSurname,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  HONORIFICS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  TITLE_MODIFIERS,
  TITLES,
} from './vocabulary.ts';

/** Words `[from, to)` of a passage. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The names of a passage by their capitals, parted where one ends and another begins: after a title, after a country,
 * before a given name, between a body and its head (`Executive Committee | Mikhail Serkov`).
 */
export function capitalRuns(words: readonly Word[], countryWords: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    if (!canName(words, at)) {
      at += 1;
      continue;
    }
    const to = endOfRun(words, at);
    runs.push(...parted(words, { from: at, to }, countryWords));
    at = to;
  }
  return runs;
}

function canName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || (word.shape !== 'capital' && word.shape !== 'upper')) return false;
  if (words[at + 1]?.joint === 'initial' && word.folded.length === 1) return true;
  return !FUNCTION_WORDS.has(word.folded) && word.folded !== 'extraordinary' && word.folded !== 'plenipotentiary';
}

function endOfRun(words: readonly Word[], from: number): number {
  let organisation = false;
  let complement = false;
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined || (at > from && !['space', 'hyphen', 'initial'].includes(word.joint))) break;
    if (canName(words, at)) {
      organisation ||= ORGANISATION_HEADS.has(word.folded);
      at += 1;
      continue;
    }
    const next = at === from ? 0 : joinedBy(words, { from, to: at }, organisation, complement);
    if (next === 0) break;
    complement ||= word.folded !== 'and' && !isBankOf(words, at);
    at = next;
  }
  return Math.max(at, from + 1);
}

/** "The Bank of Astana and Qazaq Banki" are two: a bank of is one of a place, which has one name. */
function isBankOf(words: readonly Word[], of: number): boolean {
  return words[of]?.folded === 'of' && words[of - 1]?.folded === 'bank';
}

/** Past a joining word behind a run to the capital after it; 0 if the name ends before it. */
function joinedBy(words: readonly Word[], { from, to }: Run, organisation: boolean, complement: boolean): number {
  if (organisation) return inOrganisation(words, to, complement);
  const short = to - from <= 2 && words.slice(from, to).every(({ folded }) => !TITLES.has(folded));
  return short && opensOrganisation(words, to) ? to + 1 : afterParticles(words, to);
}

/** "Securities and Exchange Commission", "Agriculture and Food Ministry": the head comes after the "and". */
function opensOrganisation(words: readonly Word[], and: number): boolean {
  if (words[and]?.folded !== 'and' || words[and]?.joint !== 'space') return false;
  for (let at = and + 1; at < and + 4 && isNameAt(words, at); at += 1) {
    if (at > and + 1 && JOINT_HEADS.has(words[at]?.folded ?? '')) return true;
  }
  return false;
}

/** Bodies of two fields. Folded. */
const JOINT_HEADS = new Set([
  'ministry',
  'commission',
  'committee',
  'department',
  'agency',
  'administration',
  'institute',
  'fund',
]);

/**
 * Past "of", "for", "on" and an article to the capital after them, past "and" only where one of these has stood before
 * ("Ministry of Labor and Social Protection"); 0 if the organisation's name ends here.
 */
function inOrganisation(words: readonly Word[], at: number, complement: boolean): number {
  const word = words[at]?.folded ?? '';
  if (word === 'and') return complement && isNameAt(words, at + 1) ? at + 1 : 0;
  if (!['of', 'for', 'on'].includes(word)) return 0;
  const next = words[at + 1]?.folded === 'the' ? at + 2 : at + 1;
  return isNameAt(words, next) ? next : 0;
}

/** Past "von der", "bin" to the name after them; 0 if they join nothing. */
function afterParticles(words: readonly Word[], at: number): number {
  let next = at;
  while (next < at + 2 && words[next]?.shape === 'lower' && PARTICLES.has(words[next]?.folded ?? '')) next += 1;
  return next > at && isNameAt(words, next) ? next : 0;
}

function isNameAt(words: readonly Word[], at: number): boolean {
  return words[at]?.joint === 'space' && canName(words, at);
}

function parted(words: readonly Word[], run: Run, countryWords: ReadonlySet<string>): Run[] {
  const cuts = [run.from];
  for (let at = run.from + 1; at < run.to; at += 1) {
    // Behind a country a name has begun already: "to Belarus Ignatius Graham Ubani".
    const begun = cuts.includes(at - 1) && at - 1 > run.from;
    if (!begun && isBorder(words, run, at, countryWords)) cuts.push(at);
  }
  return cuts
    .map((from, n) => ({ from, to: cuts[n + 1] ?? run.to }))
    .map(({ from, to }) => trimmed(words, from, to))
    .filter(({ from, to }) => from < to);
}

/** Whether a name ends before the word and another begins with it. */
function isBorder(words: readonly Word[], run: Run, at: number, countryWords: ReadonlySet<string>): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || word.joint !== 'space' || word.shape === 'lower') return false;
  if (HONORIFICS.has(before.folded)) return true;
  if (TITLES.has(before.folded)) return !CONNECTORS.has(word.folded) && !leadsOn(words, at, run.to);
  const left = run.to - at;
  if (left < 2 || left > 4) return false;
  const given = GIVEN_NAMES.has(word.folded) && !GIVEN_NAMES.has(before.folded) && before.folded.length > 1;
  if (given && before.shape !== 'lower' && !endsLikeSurname(word.folded)) return true;
  const person =
    (left === 2 && endsLikeSurname(words[run.to - 1]?.folded ?? '')) || isDoubleSurname(words, run.to, left);
  if (ORGANISATION_HEADS.has(before.folded) || PLACE_HEADS.has(before.folded)) return person;
  if (person && words.slice(run.from, at).some(({ folded }) => ORGANISATION_HEADS.has(folded))) return true;
  if (!countryWords.has(before.folded)) return false;
  return person || (at - 1 === run.from && left <= 3 && isComplement(words, run.from));
}

/** "Jolanta Choinska-Mika": of the two one ends like a surname. */
function isDoubleSurname(words: readonly Word[], end: number, left: number): boolean {
  const [first, second] = words.slice(end - 2, end);
  if (left !== 3 || first === undefined || second?.joint !== 'hyphen') return false;
  return endsLikeSurname(first.folded) || endsLikeSurname(second.folded);
}

/** Whether a title is only the beginning of one: "Deputy Industry Minister". */
function leadsOn(words: readonly Word[], at: number, to: number): boolean {
  if (!TITLE_MODIFIERS.has(words[at - 1]?.folded ?? '')) return false;
  for (let next = at; next < Math.min(to, at + 4); next += 1) if (TITLES.has(words[next]?.folded ?? '')) return true;
  return false;
}

/** Whether a country stands behind "of" or "to" in an office: "Ambassador of China to Belarus Li Wei". */
function isComplement(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const joining = before?.folded === 'the' ? words[at - 2] : before;
  if (joining === undefined || !['of', 'to', 'in'].includes(joining.folded)) return false;
  return words.slice(Math.max(0, at - 9), at).some(({ folded }) => TITLES.has(folded));
}

/** Without the titles and joining words at both ends; they are no part of a name. */
function trimmed(words: readonly Word[], from: number, to: number): Run {
  let [first, end] = [from, to];
  // "Deputy Industry Minister": nothing but an office.
  const opens = words[from]?.folded ?? '';
  if (isLoose(words[to - 1]) && (TITLES.has(opens) || TITLE_MODIFIERS.has(opens))) return { from, to: from };
  while (first < end && (isLoose(words[first]) || isLegalForm(words[first]) || leadsToTitle(words, first, end)))
    first += 1;
  while (end > first && isLoose(words[end - 1])) {
    end -= 1;
    while (end > first && TITLES.has(words[end]?.folded ?? '') && TITLE_MODIFIERS.has(words[end - 1]?.folded ?? ''))
      end -= 1;
  }
  return { from: first, to: end };
}

/** "LLP Astana Genplan": how a company is founded is no part of its name. */
function isLegalForm(word: Word | undefined): boolean {
  return word?.shape === 'upper' && LEGAL_FORMS.has(word.folded);
}

const LEGAL_FORMS = new Set([
  'llp',
  'llc',
  'jsc',
  'oao',
  'zao',
  'ooo',
  'ojsc',
  'cjsc',
  'pjsc',
  'rue',
  'rse',
  'sue',
  'ao',
  'тоо',
  'ао',
]);

function isLoose(word: Word | undefined): boolean {
  return word === undefined || word.shape === 'lower' || TITLES.has(word.folded) || HONORIFICS.has(word.folded);
}

/** "First Deputy Prime Minister": the words before a title that make it another one. */
function leadsToTitle(words: readonly Word[], from: number, to: number): boolean {
  let at = from;
  while (at < to && TITLE_MODIFIERS.has(words[at]?.folded ?? '')) at += 1;
  return at > from && at < to && TITLES.has(words[at]?.folded ?? '');
}
