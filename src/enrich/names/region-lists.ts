// Which regions are meant by "Akmola, Almaty and Kostanay regions"?
import type { Word } from '../../text/words.ts';
import type { Match } from './matches.ts';
import type { Alias, AliasNode } from './name-index.ts';
import type { Passage } from './searched-text.ts';

/** The plural at the end of such a list, and what each member is then called. Folded. */
const ENDINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['regions', ['region', 'oblast']],
  ['oblasts', ['oblast', 'region']],
  ['provinces', ['province', 'region']],
  ['districts', ['district']],
  ['областей', ['область']],
  ['области', ['область']],
]);

const MOST_WORDS = 30;

/**
 * The matches of a passage, with the regions of its lists in place of the cities that their names are too. A member
 * that no region is known by is nobody; a country stays what it is.
 */
export function withRegionLists(passage: Passage, matches: readonly Match[], root: AliasNode): readonly Match[] {
  const members: Member[] = [];
  for (let at = 0; at < passage.words.length; at += 1) {
    const endings = ENDINGS.get(passage.words[at]?.folded ?? '');
    if (endings !== undefined) members.push(...membersOfList(passage.words, endings, at, root));
  }
  if (members.length === 0) return matches;
  const inLists = new Set(members.flatMap(wordsIn));
  const kept = matches.filter((match) => !isTown(match) || !wordsIn(match).some((word) => inLists.has(word)));
  const taken = new Set(kept.flatMap(wordsIn));
  const regions = members.flatMap(({ from, to, region }): Match[] =>
    region === null || wordsIn({ from, to }).some((word) => taken.has(word))
      ? []
      : [{ passage, from, to, aliases: [region] }],
  );
  return [...kept, ...regions].sort((a, b) => a.from - b.from);
}

interface Member {
  readonly from: number;
  readonly to: number;
  readonly region: Alias | null;
}

/** The members of the list that a word ends or begins, if it does. */
function membersOfList(words: readonly Word[], endings: readonly string[], at: number, root: AliasNode): Member[] {
  const after = membersAfter(words, at, endings, root);
  if (after.length > 0) return after;
  const members = membersBefore(words, at);
  const folded = words[at]?.folded;
  if (members.length < 2 && folded !== 'regions' && folded !== 'oblasts') return [];
  return members.map(({ from, to }) => ({ from, to, region: regionOf(words, from, to, endings, root) }));
}

function wordsIn({ from, to }: { readonly from: number; readonly to: number }): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The members of a list that ends before a word: capitals parted by commas and "and". */
function membersBefore(words: readonly Word[], end: number): { from: number; to: number }[] {
  const members: { from: number; to: number }[] = [];
  let to = end;
  while (to > 0 && end - to < MOST_WORDS) {
    let from = to;
    while (from > 0 && isCapital(words[from - 1]) && (from === to || isJoined(words[from]))) from -= 1;
    if (from === to) break;
    members.push({ from, to });
    const first = words[from];
    if (first?.joint === 'comma') to = from;
    else if (first?.joint === 'space' && (words[from - 1]?.folded === 'and' || words[from - 1]?.folded === 'и'))
      to = from - 1;
    else break;
  }
  return members;
}

/** "Two regions – Kyzylorda and Almaty": only where each is known to be a region. */
function membersAfter(words: readonly Word[], at: number, endings: readonly string[], root: AliasNode): Member[] {
  if (words[at + 1]?.joint !== 'mark' && words[at + 1]?.joint !== 'break') return [];
  const members: Member[] = [];
  let from = at + 1;
  while (from < words.length && from - at < MOST_WORDS) {
    let to = from;
    while (isCapital(words[to]) && (to === from || isJoined(words[to]))) to += 1;
    if (to === from) break;
    members.push({ from, to, region: regionOf(words, from, to, endings, root) });
    const next = words[to];
    if (next?.joint === 'comma') from = to;
    else if (next?.joint === 'space' && (next.folded === 'and' || next.folded === 'и')) from = to + 1;
    else break;
  }
  return members.length > 1 && members.every(({ region }) => region !== null) ? members : [];
}

function isCapital(word: Word | undefined): boolean {
  return word?.shape === 'capital' || word?.shape === 'upper';
}

function isJoined(word: Word | undefined): boolean {
  return word?.joint === 'space' || word?.joint === 'hyphen';
}

function regionOf(
  words: readonly Word[],
  from: number,
  to: number,
  endings: readonly string[],
  root: AliasNode,
): Alias | null {
  let here: AliasNode | undefined = root;
  for (let at = from; at < to && here !== undefined; at += 1) here = here.next?.get(words[at]?.folded ?? '');
  for (const ending of endings) {
    const alias = here?.next
      ?.get(ending)
      ?.aliases?.find(({ entity, beside }) => entity?.kind === 'place' && beside.length === 0);
    if (alias !== undefined) return alias;
  }
  return null;
}

/** A match that a list of regions overrules: a single place's name, not a country's or an adjective. */
function isTown({ aliases }: Match): boolean {
  const [alias] = aliases;
  return alias?.entity?.kind === 'place' && alias.sort === 'named' && !alias.country && alias.town;
}
