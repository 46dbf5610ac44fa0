// Which of the lines above a story is its headline?
import { type Above, type Group, groupsOf, wordsOf } from './above.ts';
import type { MarkKind } from './piece.ts';
import { isCapitals, isPlaceLike } from './place-name.ts';
import { countWords, endsSentence, isHeadlineLike } from './prose.ts';

/** Longer lines are the headlines of other stories, run together. */
const LONGEST_HEADLINE = 220;

/**
 * The lines of the headline; none where nothing above the story can be one. Below the stamp as BelTA has it, above it as
 * Kazinform has it; without a stamp the first line behind the menus.
 *
 * @param stamp index of the stamp of publication
 */
export function chooseHeadline(above: Above, stamp: number | null): Group {
  const groups = groupsOf(above);
  if (stamp === null) {
    const menu = above.pieces.findLastIndex(({ mark }) => mark !== null && MENUS.has(mark.kind));
    const behind = groups.filter(([index = 0]) => index > menu);
    return best(above, behind) ?? best(above, groups) ?? passable(above, behind) ?? [];
  }
  const below = groups.filter(([index = 0]) => index > stamp);
  const over = groups.filter(([index = 0]) => index < stamp).reverse();
  const nearest = best(above, over);
  const isNearest = nearest !== undefined && isNear(above, nearest, stamp);
  const first = best(above, below);
  // Between Kazinform's stamp and its dateline stand captions; its headline is above the stamp then.
  const isKazinform = above.story?.dateline?.form === 'stop' && !isBanner(above, nearest ?? [], first ?? []);
  if (isNearest && (first === undefined || isKazinform)) return nearest;
  return first ?? passable(above, below) ?? nearest ?? passable(above, over) ?? [];
}

/** A line in capitals that opens the page names a project of the agency, where a line like a headline is below the stamp. */
function isBanner(above: Above, line: Group, below: Group): boolean {
  const opening = above.pieces.findIndex(({ mark }) => mark === null);
  const words = wordsOf(above, below);
  const isTitle = !isCapitals(words) && !endsSentence(words) && !isCredited(above, below);
  return line[0] === opening && isCapitals(wordsOf(above, line)) && isTitle;
}

const MENUS: ReadonlySet<MarkKind> = new Set(['menu', 'breadcrumb', 'language-switch', 'address', 'prefix']);

/** The first with the words of a headline; one above a photo credit, or that is a sentence, only where no other is. */
function best(above: Above, groups: readonly Group[]): Group | undefined {
  const strong = groups.filter((group) => isStrong(above, group));
  return strong.find((group) => !isCredited(above, group) && !isTold(above, group)) ?? strong[0];
}

/** Words enough for a headline and not too many, no section and no name of an author. */
function isStrong(above: Above, group: Group): boolean {
  const words = wordsOf(above, group);
  if (words.length > LONGEST_HEADLINE || !hasLetter(words) || above.lexicon.sections.has(words.toLowerCase()))
    return false;
  return isHeadlineLike(words) && !/\(@\w+\)$/.test(words);
}

/** `Photo: None` is no credit: the page has it where there is no picture. */
function isCredited({ pieces }: Above, group: Group): boolean {
  const next = pieces[(group.at(-1) ?? 0) + 1];
  return next?.mark?.kind === 'photo' && !/^(?:photo ?: ?)?(?:none|no)$/i.test(next.words);
}

function isTold({ pieces }: Above, group: Group): boolean {
  return group.some((index) => pieces[index]?.isTold);
}

/** What is made only of figures and marks names nothing. */
function hasLetter(words: string): boolean {
  return /\p{L}/u.test(words);
}

/** The first short one that is no section; above a story without a dateline, no place and no banner in capitals either. */
function passable(above: Above, groups: readonly Group[]): Group | undefined {
  return groups.find((group) => {
    const words = wordsOf(above, group);
    if (!hasLetter(words) || above.lexicon.sections.has(words.toLowerCase())) return false;
    if (above.story?.dateline != null) return true;
    return !(countWords(words) <= 2 && isPlaceLike(words)) && !(countWords(words) <= 3 && isCapitals(words));
  });
}

/** Only credits, names and counters between a line and the stamp below it. */
function isNear({ pieces }: Above, group: Group, stamp: number): boolean {
  return pieces
    .slice((group.at(-1) ?? 0) + 1, stamp)
    .every(({ mark, words }) => (mark === null ? !isHeadlineLike(words) : mark.kind !== 'menu'));
}
