// How is a place written in a dateline called in ordinary letters, and can these words be a place at all?

/** Small words inside a place's name. */
const JOINTS = new Set(
  'de da do dos du des la le las los el al of the and on upon am an der im in bei sur la-de на под при в над й и от де ла'.split(
    ' ',
  ),
);

/** What a place may be in its country's order: written small after its name. */
const KINDS = new Set(
  'район района области область обл обл. р-н край края округ села село деревня поселок посёлок г г. пос пос. дер аг аг. облысы ауданы қаласы ауылы раён вобласць dist. oblast district region city rajon powiat obwód'.split(
    ' ',
  ),
);

/** Whether these words can stand in a dateline's slot for the place. */
export function isPlaceLike(words: string): boolean {
  if (words.length < 2 || words.length > 60 || /[\d"«»“”!?;:%$@]/.test(words)) return false;
  const parts = words.split(/[\s,/]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 7) return false;
  return parts.every((part, index) => {
    if (/^[('’]?[\p{Lu}\p{Lo}]/u.test(part)) return true;
    const lower = part.toLowerCase();
    return (index > 0 && JOINTS.has(lower)) || KINDS.has(lower);
  });
}

/** Written in capitals throughout, `UST-KAMENOGORSK`; Chinese, which has none, is not. */
export function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

/**
 * The name in ordinary letters: capitals lowered behind the first letter of each word, small words small.
 *
 * @example ordinaryPlace('RIO DE JANEIRO') // 'Rio de Janeiro'
 * @example ordinaryPlace('NUR-SULTAN') // 'Nur-Sultan'
 * @example ordinaryPlace('Pershai') // 'Pershai'
 */
export function ordinaryPlace(words: string): string {
  if (!isCapitals(words)) return words;
  return words
    .split(' ')
    .map((word, index) => (isLetterStops(word) ? word : lowerWord(word, index)))
    .join(' ');
}

/** `D.C.`, `U.S.`: initials stay. */
function isLetterStops(word: string): boolean {
  return /^(?:\p{Lu}\.){2,},?$/u.test(word);
}

function lowerWord(word: string, index: number): string {
  return word
    .split(/([-/])/)
    .map((part, at) => {
      const lower = part.toLowerCase();
      const isFirst = index === 0 && at === 0;
      const bare = lower.replace(/,$/, '');
      if (!isFirst && (JOINTS.has(bare) || (KINDS.has(bare) && /\p{Script=Cyrillic}/u.test(bare)))) return lower;
      return capitalise(lower);
    })
    .join('');
}

/** The first letter, and the one behind `O'` or `D'`. */
function capitalise(word: string): string {
  const raised = word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  return raised.replace(/^([OD]['’])(\p{L})/u, (_, start: string, letter: string) => start + letter.toUpperCase());
}
