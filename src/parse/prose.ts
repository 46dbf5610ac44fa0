// Is this line told or only named: a sentence of the story, or a headline, caption, menu?

const ENDS_SENTENCE = /[.!?…。！？]["”»’)\]]*$/u;
const TWO_SENTENCES = /\p{L}{2}[.!?]["”»]? ["“«„]?\p{Lu}/u;
/** As long as this, a line is told whatever it ends with. */
const LONG = 180;

export function endsSentence(words: string): boolean {
  return ENDS_SENTENCE.test(words);
}

export function countWords(words: string): number {
  let count = words === '' ? 0 : 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count += 1;
  return /\p{Script=Han}/u.test(words.slice(0, 40)) ? Math.max(count, Math.ceil(words.length / 2)) : count;
}

/** A sentence or more of running text. */
export function isProse(words: string): boolean {
  if (words.length >= LONG) return true;
  if (words.length > 60 && TWO_SENTENCES.test(words)) return true;
  if (/。[”》」）]*$/u.test(words)) return words.length > 7;
  return /[.…]["”»’)\]]*$/u.test(words) ? countWords(words) >= 6 : endsSentence(words) && countWords(words) >= 16;
}

/** Words enough to be a headline rather than a section, a place or a menu. */
export function isHeadlineLike(words: string): boolean {
  return words.length >= 28 || countWords(words) >= 4;
}

/** Words enough for a headline, and no full stop behind them. */
export function isTitleLike(words: string): boolean {
  return isHeadlineLike(words) && !/[.…。:;,]["”»’]?$/.test(words);
}
