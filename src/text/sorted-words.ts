// In which order do many short words stand, found faster than by comparing each with others?

/** So many words have a number of their own behind their first letters. */
const MOST = 0x1_0000;

/** The letters that a number tells apart; it tells nothing of what comes behind one beyond them. */
const LETTERS = 0x800;

/** @returns the words in the order of `sort()` */
export function sortedWords(words: readonly string[]): string[] {
  if (words.length > MOST) return [...words].sort();
  const keys = new Float64Array(words.length);
  for (let at = 0; at < words.length; at += 1) keys[at] = firstLetters(words[at] ?? '') * MOST + at;
  keys.sort();
  const sorted: string[] = [];
  let alike: string[] = [];
  let letters = -1;
  for (const key of keys) {
    const word = words[key % MOST] ?? '';
    const own = Math.floor(key / MOST);
    if (own !== letters) {
      if (alike.length > 1) for (const one of alike.sort()) sorted.push(one);
      else if (alike[0] !== undefined) sorted.push(alike[0]);
      alike = [];
      letters = own;
    }
    alike.push(word);
  }
  for (const one of alike.sort()) sorted.push(one);
  return sorted;
}

function firstLetters(word: string): number {
  let letters = 0;
  let told = true;
  for (let at = 0; at < 3; at += 1) {
    // 0 behind the end: a word stands before those that it begins.
    const letter: number = told && at < word.length ? Math.min(word.charCodeAt(at), LETTERS - 1) : 0;
    letters = letters * LETTERS + letter;
    told &&= letter < LETTERS - 1;
  }
  return letters;
}
