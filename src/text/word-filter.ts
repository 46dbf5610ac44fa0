// Is this word surely none of those that are looked for? Asked of every word of a text, before it is looked up.

const SIZE = 4096;

/** Tells most words apart from a set of words by their length and three of their letters. */
export class WordFilter {
  readonly #held = new Uint8Array(SIZE);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#held[placeOf(word)] = 1;
  }

  /** False: it is none of them. True: look it up. */
  mayHold(word: string): boolean {
    return this.#held[placeOf(word)] === 1;
  }
}

function placeOf(word: string): number {
  const { length } = word;
  if (length < 2) return length === 0 ? 0 : word.charCodeAt(0) % SIZE;
  const letters = word.charCodeAt(0) * 31 + word.charCodeAt(1) * 7 + word.charCodeAt(length - 1) * 157;
  return (letters + length * 911) % SIZE;
}
