// What looks like a name? Asked without the authority files, so that the answer can be kept while they grow.
import type { Candidate, CandidateKind } from '../../article/entity.ts';
import type { Article } from '../../article/record.ts';
import { sortedWords } from '../../text/sorted-words.ts';
import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import { capitalRuns, type Run } from './capital-runs.ts';
import { roleAfter, roleBefore } from './roles.ts';
import { nameKey } from './romanise.ts';
import type { Passage } from './searched-text.ts';
import {
  COMMON_ACRONYMS,
  COMMON_IN_NAMES,
  endsLikeSurname,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  SPEECH_VERBS,
  SURE_HEADS,
  TITLES,
} from './vocabulary.ts';

/** What a file's names depend on, found once and kept. */
export interface FoundNames {
  readonly candidates: readonly Candidate[];
  /** Its words with a capital, folded, sorted: an authority file that has none of them cannot change its mentions. */
  readonly words: readonly string[];
}

/**
 * The names of an article as its text alone gives them.
 *
 * @param passages what `passagesOf` gives for it
 * @param countryWords single words that are a country or its people, folded: they end one name and begin another
 *   (`Ambassador of Kazakhstan to Belarus Yergali Bulegenov`)
 */
export function findCandidates(
  article: Article,
  passages: readonly Passage[],
  countryWords: ReadonlySet<string>,
): FoundNames {
  const words = new Set<string>();
  for (const passage of passages) {
    for (const { folded, shape } of passage.words) if (shape !== 'lower' && shape !== 'number') words.add(folded);
  }
  /** Those of them that stand without a capital too. */
  const lowerCase = new Set<string>();
  for (const passage of passages) {
    for (const { folded, shape } of passage.words) {
      if (shape === 'lower' && words.has(folded)) lowerCase.add(folded);
    }
  }
  // One that the editor gave stands nowhere in the text.
  const { text, origin } = article.headline;
  if (origin === 'edited') {
    for (const { folded, shape } of wordsOf(text, 0, text.length))
      if (shape !== 'lower' && shape !== 'number') words.add(folded);
  }
  const candidates = passages.flatMap((passage) =>
    passage.part === 'dateline' || passage.shouted ? [] : candidatesOf(article.text, passage, lowerCase, countryWords),
  );
  return { candidates: withoutParts(candidates), words: sortedWords([...words]) };
}

function candidatesOf(
  text: string,
  { words, part }: Passage,
  lowerCase: ReadonlySet<string>,
  countryWords: ReadonlySet<string>,
): Candidate[] {
  const candidates: Candidate[] = [];
  let personEnd = 0;
  for (const run of capitalRuns(words, countryWords)) {
    const first = words[run.from];
    const last = words[run.to - 1];
    if (first === undefined || last === undefined) continue;
    const sentenceStart = startsSentence(first);
    if (run.to - run.from === 1 && isNoName(words, run, sentenceStart, lowerCase, countryWords)) continue;
    const { kind, signs } = kindOf(words, run);
    const form = wordsAt(text, { start: first.start, end: last.end });
    const office = kind === 'person' ? (roleBefore(words, run.from, personEnd) ?? roleAfter(words, run.to)) : null;
    const role = office === null ? null : { ...office, words: wordsAt(text, office) };
    if (kind === 'person') personEnd = last.end;
    if (part === 'headline' && signs.length === 0) continue;
    const key = kind === 'organisation' || run.to - run.from === 1 ? form.toLowerCase() : nameKey(form);
    candidates.push({ start: first.start, end: last.end, form, kind, signs, sentenceStart, role, key });
  }
  return candidates.map((candidate) => withoutForeignRole(candidate, candidates));
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** In a list of people, what follows a name and a comma is the next one's office. */
function withoutForeignRole(candidate: Candidate, all: readonly Candidate[]): Candidate {
  const { role } = candidate;
  if (role === null || role.start < candidate.start) return candidate;
  const next = all.find(({ kind, start }) => kind === 'person' && start > candidate.start);
  return next !== undefined && next.start <= role.end + 1 ? { ...candidate, role: null } : candidate;
}

/** A single word is a name only where its capital can have no other reason. */
function isNoName(
  words: readonly Word[],
  { from }: Run,
  sentenceStart: boolean,
  lowerCase: ReadonlySet<string>,
  countryWords: ReadonlySet<string>,
): boolean {
  const word = words[from];
  if (word !== undefined && countryWords.has(word.folded)) return true;
  if (word === undefined || TITLES.has(word.folded) || word.folded.length < 2 || /^[ivxlc]+$/.test(word.folded))
    return true;
  if (ORGANISATION_HEADS.has(word.folded) && word.shape !== 'upper') return true;
  if (/[сц]к(?:ого|ому|им|ом|ой|ую)$/.test(word.folded)) return true;
  return (sentenceStart && word.shape !== 'upper') || lowerCase.has(word.folded) || PLACE_HEADS.has(word.folded);
}

export function startsSentence({ joint }: Word): boolean {
  return joint === 'start' || joint === 'break' || joint === 'mark';
}

function kindOf(words: readonly Word[], { from, to }: Run): { kind: CandidateKind; signs: string[] } {
  const own = words.slice(from, to);
  const last = own[own.length - 1];
  const first = own[0];
  if (first === undefined || last === undefined) return { kind: 'unknown', signs: [] };
  if (own.length > 1 && (PLACE_HEADS.has(last.folded) || ['lake', 'mount'].includes(first.folded))) {
    return { kind: 'place', signs: [`"${last.folded}" in it`] };
  }
  const head = own.find(({ folded, shape }) => ORGANISATION_HEADS.has(folded) && shape !== 'lower');
  const named = own.some(({ folded, shape }) => shape !== 'lower' && !ORGANISATION_HEADS.has(folded));
  if (head !== undefined && own.length > 1 && named) {
    const signs = [`"${head.folded}" in it`];
    const sure = own.some(({ folded }) => SURE_HEADS.has(folded));
    if (sure && own.some(({ folded }) => !SURE_HEADS.has(folded) && !COMMON_IN_NAMES.has(folded))) {
      signs.push(A_BODY_OF_ITS_OWN);
    }
    return { kind: 'organisation', signs };
  }
  const person = personSigns(words, { from, to });
  if (person.length > 0) return { kind: 'person', signs: person };
  if (own.length === 1 && first.shape === 'upper' && first.folded.length <= 7 && !COMMON_ACRONYMS.has(first.folded)) {
    return { kind: 'organisation', signs: ['an acronym'] };
  }
  const before = words[from - 1];
  if (
    own.length <= 2 &&
    first.joint === 'space' &&
    ['in', 'near', 'at', 'в', 'из'].includes(before?.folded ?? '') &&
    endsThere(words, to)
  ) {
    return { kind: 'place', signs: [`"${before?.folded}" before it`] };
  }
  return { kind: 'unknown', signs: [] };
}

/** The sign of a body whose name is not made of words that many have. */
const A_BODY_OF_ITS_OWN = 'words of its own before its kind';

/** Whether nothing that a name could be an adjective of comes after it: not "in European markets". */
function endsThere(words: readonly Word[], to: number): boolean {
  const after = words[to];
  return after === undefined || after.joint !== 'space' || FUNCTION_WORDS.has(after.folded);
}

function personSigns(words: readonly Word[], { from, to }: Run): string[] {
  const own = words.slice(from, to);
  const full = own.filter(({ shape, folded }) => shape === 'capital' && folded.length > 1);
  const last = own[own.length - 1];
  if (last === undefined || full.length > 4 || own.some(({ shape }) => shape === 'number')) return [];
  if (own.some(({ shape, folded }) => shape === 'upper' && folded.length > 1)) return [];
  const signs: string[] = [];
  const before = words[from - 1];
  const titled = before !== undefined && own[0]?.joint === 'space' && TITLES.has(before.folded);
  if (titled) signs.push(`"${before.folded}" before it`);
  const given = own.length > 1 && GIVEN_NAMES.has(own[0]?.folded ?? '');
  if (given) signs.push('a given name in front');
  const initial = own.length > 1 && own[0]?.folded.length === 1;
  if (initial) signs.push('an initial in front');
  const surname = endsLikeSurname(last.folded) && (own.length === 2 || own.length === 3 || titled);
  if (surname) signs.push('ends like a surname');
  const after = words[to];
  if (own.length > 1 && after?.joint === 'space' && SPEECH_VERBS.has(after.folded))
    signs.push(`"${after.folded}" after it`);
  if (signs.length === 0 && own.length > 1 && roleBefore(words, from) !== null) signs.push('an office before it');
  return own.length === 1 && !titled ? [] : signs;
}

/** The surname of somebody named in full, and a word of a longer name, say nothing new. */
function withoutParts(candidates: readonly Candidate[]): Candidate[] {
  const parts = new Set<string>();
  for (const { form, kind } of candidates) {
    const words = form.split(/[ -]/);
    if (words.length < 2) continue;
    if (kind === 'person') parts.add(words[words.length - 1] ?? '');
  }
  return candidates.filter(({ form }) => !parts.has(form) && !FUNCTION_WORDS.has(form.toLowerCase()));
}
