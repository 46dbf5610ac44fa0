// Which words does the made-up agency write with? Hardly any of them stands in a story that was ever sent.
import { Chance } from './chance.ts';

export interface Vocabulary {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly places: readonly string[];
  readonly people: readonly string[];
  readonly topics: readonly string[];
  readonly organisations: readonly string[];
}

const ONSETS = [
  'b',
  'br',
  'ch',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'sh',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ie', 'ou'];
const CODAS = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 't', 'k'];
/** What holds sentences together, most of what a text is made of. */
const SMALL = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'a',
  'for',
  'on',
  'that',
  'with',
  'by',
  'was',
  'as',
  'at',
  'from',
  'its',
  'were',
  'between',
  'an',
  'this',
];

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** Those of the names that are no invention: countries are known without an authority file. The most told of first. */
export const COUNTRIES = ['Kazakhstan', 'Belarus', 'Uzbekistan', 'Poland', 'Turkey', 'Japan', 'Brazil', 'Kenya'];

/** So many different words, places and people as a wire of a quarter of a century holds. */
export function makeVocabulary(): Vocabulary {
  const chance = new Chance(1996);
  const made = new Set<string>(SMALL);
  /** One that has not been made yet; where the short ones are used up, a longer one. */
  const word = (syllables: number): string => {
    for (let tried = 0; ; tried += 1) {
      let text = '';
      for (let at = 0; at < syllables + tried / 4; at += 1) {
        text += (ONSETS[chance.below(ONSETS.length)] ?? '') + (VOWELS[chance.below(VOWELS.length)] ?? '');
      }
      text += CODAS[chance.below(CODAS.length)] ?? '';
      if (made.has(text)) continue;
      made.add(text);
      return text;
    }
  };
  const many = (count: number, make: () => string): string[] => Array.from({ length: count }, make);
  const name = (syllables: number): string => capital(word(syllables));
  return {
    words: [...SMALL, ...many(12_000, () => word(1 + chance.below(3)))],
    places: many(260, () => name(2)),
    people: many(1_500, () => `${name(2)} ${name(3)}`),
    topics: many(120, () => word(2)),
    organisations: many(300, () => `${name(2)} ${name(2)}`),
  };
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
