// Which words does a text hold, and how do they hang together?
import type { Span } from './span.ts';

/** `lower`: trade. `capital`: Brest, BelAZ. `upper`: BREST, EAEU, U.S. (two capitals at least). `number`: 2017, 14th. */
export type Shape = 'lower' | 'capital' | 'upper' | 'number';

/**
 * What stands between a word and the one before it. `start`: nothing, it is the first. `space`: white space. `hyphen`:
 * a hyphen or dash without spaces. `possessive`: `'s ` or `' `. `initial`: the full stop of an initial or of an
 * abbreviation that a name goes on after (`A. Lis`, `St. Petersburg`). `comma`. `mark`: a quotation mark, a bracket,
 * a dash between spaces. `break`: the end of a sentence or of a line of its own.
 */
export type Joint = 'start' | 'space' | 'hyphen' | 'possessive' | 'initial' | 'comma' | 'mark' | 'break';

export interface Word extends Span {
  /** Folded: equal for `Brest`, `BREST` and `Brest's`. */
  readonly folded: string;
  readonly shape: Shape;
  readonly joint: Joint;
}

/** After these a full stop ends no sentence. Folded. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'prof',
  'gen',
  'col',
  'maj',
  'capt',
  'lt',
  'sgt',
  'им',
  'г',
  'ул',
]);

function isApostrophe(unit: number): boolean {
  if (unit < 128) return unit === 0x27 || unit === 0x60;
  return unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0xb4;
}

/**
 * The words of `text` between two offsets, in order. Hyphens part words (`Belarus-Kazakhstan` is two), apostrophes do
 * not (`Sana'a`), and a possessive ending belongs to no word.
 *
 * @example wordsOf("Kazakhstan's KTZ", 0, 16) // folded: 'kazakhstan', 'ktz'; joints: 'start', 'possessive'
 */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  let joint: Joint = 'start';
  let at = start;
  while (at < end) {
    if (!isWordUnit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const plainEnd = isDigit(text.charCodeAt(at)) ? endOfDigits(text, at, end) : endOfPlain(text, at, end);
    const wordEnd = plainEnd === 0 ? endOfWord(text, at, end) : plainEnd;
    const word: Word = plainEnd === 0 ? anyWord(text, at, wordEnd, joint) : plainWord(text, at, wordEnd, joint);
    words.push(word);
    if (text.charCodeAt(wordEnd) === SPACE && wordEnd + 1 < end && isWordUnit(text.charCodeAt(wordEnd + 1))) {
      at = wordEnd + 1;
      joint = 'space';
      continue;
    }
    const after = endOfPossessive(text, wordEnd, end);
    at = after;
    while (at < end && !isWordUnit(text.charCodeAt(at))) at += 1;
    joint =
      at === after + 1 && text.charCodeAt(after) === SPACE
        ? after > wordEnd
          ? 'possessive'
          : 'space'
        : jointBetween(text.slice(after, at), word.folded, after > wordEnd);
  }
  return words;
}

const SPACE = 32;

/** One that {@link endOfPlain} or {@link endOfDigits} knows. */
function plainWord(text: string, start: number, end: number, joint: Joint): Word {
  const word = text.slice(start, end);
  const first = text.charCodeAt(start);
  if (first > 96) return { start, end, folded: word, shape: 'lower', joint };
  if (first > 64) return { start, end, folded: word.toLowerCase(), shape: 'capital', joint };
  return { start, end, folded: word, shape: 'number', joint };
}

function anyWord(text: string, start: number, end: number, joint: Joint): Word {
  const word = text.slice(start, end);
  if (isSmall(text, start, end)) return { start, end, folded: word, shape: 'lower', joint };
  return { start, end, folded: foldWord(word), shape: shapeOf(text, start, end), joint };
}

/**
 * The end of a word like most: letters a to z, of which the first alone may be a capital, and neither a stop nor an
 * apostrophe behind them that could belong to it; 0 where it is not one.
 */
function endOfPlain(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first < 97 || first > 122) return 0;
  let at = start + 1;
  let unit = 0;
  while (at < limit) {
    unit = text.charCodeAt(at);
    if (unit < 97 || unit > 122) break;
    at += 1;
  }
  if (at === limit) return at;
  if (unit === SPACE || unit === 44) return at;
  // `U.S.`
  if (unit === 46) return at > start + 1 ? at : 0;
  return isWordUnit(unit) || isApostrophe(unit) ? 0 : at;
}

/** The end of a number without letters in it; 0 where it has some. */
function endOfDigits(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit && isDigit(text.charCodeAt(at))) at += 1;
  if (at === limit) return at;
  const unit = text.charCodeAt(at);
  return isWordUnit(unit) || isApostrophe(unit) ? 0 : at;
}

/** Whether a word is nothing but small letters a to z or а to я: it is folded as it stands. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 97 || (unit > 122 && unit < 0x430) || unit > 0x44f) return false;
  }
  return true;
}

/**
 * A word as names are compared: lower case, without apostrophes, without the marks of Latin letters, ё as е. The
 * letters of Kazakh and Belarusian stay what they are.
 *
 * @example foldWord('Türkiye') // 'turkiye'
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replace(/[’‘ʼ´'`]/g, '')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, bareLatin)
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ё', 'е');
}

/** Small letters a to z or Cyrillic, digits and full stops alone: there is nothing to fold. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at += 1) {
    const unit = lower.charCodeAt(at);
    if (unit < 128 ? !((unit >= 97 && unit <= 122) || isDigit(unit) || unit === 46) : !isCyrillic(unit) || unit === YO)
      return false;
  }
  return true;
}

/** ё, which is folded to е. */
const YO = 0x451;

function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

/** Latin letters that Unicode does not take apart. */
const BARE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
};

function bareLatin(letter: string): string {
  return BARE[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

/** Letters and digits. What is neither in the scripts that the agencies write in is asked of Unicode. */
function isWordUnit(unit: number): boolean {
  if (unit < 128) return isAsciiLetter(unit) || isDigit(unit);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x250) return unit !== 0xd7 && unit !== 0xf7;
  if (isCyrillic(unit)) return unit !== 0x482;
  if (unit >= 0x2000 && unit < 0x2070) return false;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit));
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower >= 97 && lower <= 122;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function endOfWord(text: string, start: number, limit: number): number {
  const abbreviation = endOfLetterStops(text, start, limit);
  if (abbreviation > 0) return abbreviation;
  let at = start + 1;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) at += 1;
    else if (isApostrophe(unit) && at + 1 < limit && isInner(text, at + 1, limit)) at += 2;
    else break;
  }
  return at;
}

/** Whether the letter after an apostrophe goes on with the word, and is not the `s` of a possessive. */
function isInner(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  if (!isWordUnit(unit)) return false;
  return !((unit | 32) === 115 && (at + 1 >= limit || !isWordUnit(text.charCodeAt(at + 1))));
}

/** The end of `U.S.` or `U.K.`: single capitals, a stop after each; 0 where there is none. */
function endOfLetterStops(text: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && isAsciiCapital(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 46) at += 2;
  if (at - start < 4) return 0;
  return at < limit && isWordUnit(text.charCodeAt(at)) ? 0 : at;
}

function isAsciiCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function shapeOf(text: string, start: number, end: number): Shape {
  if (isDigit(text.charCodeAt(start))) return 'number';
  let capitals = 0;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 128) {
      if (!isAsciiLetter(unit)) continue;
      letters += 1;
      if (unit < 97) capitals += 1;
    } else if (unit >= 0x400 && unit < 0x460) {
      letters += 1;
      if (unit < 0x430) capitals += 1;
    } else {
      const letter = text.charAt(at);
      const lower = letter.toLowerCase();
      letters += 1;
      if (lower !== letter) capitals += 1;
      else if (lower === letter.toUpperCase()) letters -= 1;
    }
    if (at === start && capitals === 0) return 'lower';
  }
  return capitals === letters && letters > 1 ? 'upper' : 'capital';
}

/** Where `'s`, or the apostrophe of `Belarus'`, ends; where the word ends if neither stands there. */
function endOfPossessive(text: string, wordEnd: number, limit: number): number {
  if (wordEnd + 1 >= limit || !isApostrophe(text.charCodeAt(wordEnd))) return wordEnd;
  const next = text.charCodeAt(wordEnd + 1);
  if ((next | 32) === 115) return wordEnd + 2;
  return (text.charCodeAt(wordEnd - 1) | 32) === 115 && !isWordUnit(next) ? wordEnd + 1 : wordEnd;
}

/** @param before the word before the gap, folded */
function jointBetween(gap: string, before: string, possessive: boolean): Joint {
  if (gap === ', ') return 'comma';
  if (gap === '-' || gap === '‐' || gap === '‑' || gap === '–') return 'hyphen';
  if (gap.includes('\n') && /\n[^\S\n]*\n/.test(gap)) return 'break';
  const marks = gap.replace(/\s+/g, '');
  if (marks === '') return possessive ? 'possessive' : 'space';
  if (marks === ',') return 'comma';
  if (marks === '.') return before.length === 1 || ABBREVIATIONS.has(before) ? 'initial' : 'break';
  return /[.!?…:;|•]/.test(marks) ? 'break' : 'mark';
}
