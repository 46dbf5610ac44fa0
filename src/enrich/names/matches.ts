// Where do the words of aliases stand in a passage, whoever is meant?
import type { Shape, Word } from '../../text/words.ts';
import type { Alias, AliasNode, NameIndex } from './name-index.ts';
import type { Passage } from './searched-text.ts';
import { FUNCTION_WORDS, isPatronymic } from './vocabulary.ts';

/** Words `[from, to)` of a passage that are somebody's or something's name. */
export interface Match {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** More than one where only the country beside them tells which is meant. */
  readonly aliases: readonly Alias[];
}

/**
 * The longest matches of a passage, from left to right; none lies in another. Words that are never an alias are
 * matched too, with nobody as their entity, so that nothing inside them is.
 */
export function longestMatches(passage: Passage, { root, smallOpenings }: NameIndex): Match[] {
  const matches: Match[] = [];
  const { words } = passage;
  let at = 0;
  while (at < words.length) {
    // Most words are small, and hardly a name begins with one.
    const small = words[at]?.shape === 'lower' && !smallOpenings.has(words[at]?.folded ?? '');
    const match = small ? null : longestAt(passage, root, at);
    if (match === null) at += 1;
    else {
      matches.push(match);
      at = match.to;
    }
  }
  return matches;
}

/** "Unilever <UN.A>": in angle brackets stands what a share is called on an exchange, and nobody's name. */
export function isTicker({ passage: { words }, from, to }: Match, text: string): boolean {
  const first = words[from];
  return to - from === 1 && first?.shape === 'upper' && first.joint === 'mark' && text.charAt(first.start - 1) === '<';
}

function longestAt(passage: Passage, root: AliasNode, from: number): Match | null {
  const { words } = passage;
  let here: AliasNode | undefined = root;
  let skipped = -1;
  let best: Match | null = null;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next: AliasNode | undefined = here.next?.get(word.folded);
    if (next === undefined) {
      // "Alexander Grigoryevich Lukashenko", "Donald J. Trump": one name may stand between the two that are known.
      if (at === from || skipped >= 0 || !here.person || word.shape === 'lower' || !isPatronymic(word.folded)) break;
      skipped = at;
      continue;
    }
    here = next;
    if (here.aliases === null) continue;
    const aliases = here.aliases.filter((alias) => fits(alias, passage, from, skipped));
    if (aliases.length > 0) best = { passage, from, to: at + 1, aliases };
  }
  return best;
}

function fits(alias: Alias, { words, shouted }: Passage, from: number, skipped: number): boolean {
  let at = from;
  for (const [n, expected] of alias.words.entries()) {
    if (at === skipped) at += 1;
    const word = words[at];
    if (word === undefined || !shapeFits(expected.shape, word.shape)) return false;
    if (n > 0 && !jointFits(expected.joint, word.joint)) return false;
    at += 1;
  }
  // In a line of capitals WHO and US are words like others.
  return !(shouted && alias.words.length === 1 && FUNCTION_WORDS.has(words[from]?.folded ?? ''));
}

function shapeFits(expected: Shape, met: Shape): boolean {
  if (expected === 'lower') return true;
  if (expected === 'capital') return met === 'capital' || met === 'upper';
  return expected === met;
}

function jointFits(expected: Word['joint'], met: Word['joint']): boolean {
  if (expected === met) return true;
  if (expected === 'hyphen') return met === 'space';
  if (expected === 'space') return met === 'initial';
  return expected !== 'possessive' && (met === 'space' || met === 'mark' || met === 'comma' || met === 'initial');
}
