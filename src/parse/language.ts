// In which language is a text written?
import type { LanguageSigns } from '../knowledge/languages.ts';
import { isBlank } from './blanks.ts';
import type { Lexicon, SmallWords } from './lexicon.ts';

/** As many characters say enough. */
const SAMPLE = 800;

/** So many small words more than the commonest language of its script a language needs, where letters say nothing. */
const LEAST_LEAD = 3;

/** Scripts that one language of the agencies' neighbourhood writes in: first and last letter. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x530, 0x58f, 'hy'],
  [0x590, 0x5ff, 'he'],
  [0x900, 0x97f, 'hi'],
  [0x10a0, 0x10ff, 'ka'],
  [0x3040, 0x30ff, 'ja'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/**
 * The best guess, as BCP 47; `und` for a text without letters.
 *
 * @param text the story's own words: menus are often in another language
 */
export function detectLanguage(text: string, { languages, smallWords }: Lexicon): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const { latin, cyrillic, arabic, others, letters } = countLetters(sample);
  const [widest, count] = [...others].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['und', 0] as const);
  if (count > latin && count > cyrillic && count > arabic)
    return widest === 'zh' && (others.get('ja') ?? 0) * 10 > count ? 'ja' : widest;
  if (arabic > latin && arabic > cyrillic)
    return /[ۇۋڭ]/.test(sample) ? 'kk-Arab' : /[پچگژ]/.test(sample) ? 'fa' : 'ar';
  if (latin + cyrillic === 0) return 'und';
  const script = latin >= cyrillic ? 'latin' : 'cyrillic';
  const small = countSmallWords(sample, smallWords);
  const candidates = languages.filter((language) => language.script === script);
  const scored = candidates.map((language) => ({
    lang: language.lang,
    score: scoreOf(language, small.get(language) ?? 0, letters),
  }));
  const [common] = scored;
  if (common === undefined) return 'und';
  const best = scored.reduce((winner, candidate) => (candidate.score > winner.score ? candidate : winner));
  return best.score - common.score < (letters.size === 0 ? LEAST_LEAD : 1) ? common.lang : best.lang;
}

/** How much speaks for a language: of its small words those in the sample, its letters, and those it does not have. */
function scoreOf({ own, foreign }: LanguageSigns, small: number, letters: ReadonlyMap<string, number>): number {
  let score = small;
  if (letters.size === 0) return score;
  for (const letter of own) score += (letters.get(letter) ?? 0) / 2;
  for (const letter of foreign) score -= letters.get(letter) ?? 0;
  return score;
}

interface Letters {
  readonly latin: number;
  readonly cyrillic: number;
  readonly arabic: number;
  readonly others: ReadonlyMap<string, number>;
  /** How often each letter beyond a–z stands in the sample. */
  readonly letters: ReadonlyMap<string, number>;
}

function countLetters(sample: string): Letters {
  let [latin, cyrillic, arabic] = [0, 0, 0];
  const others = new Map<string, number>();
  const letters = new Map<string, number>();
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    if (unit < 0x80) {
      if (unit > 96 && unit < 123) latin += 1;
      continue;
    }
    const letter = sample.charAt(at);
    letters.set(letter, (letters.get(letter) ?? 0) + 1);
    if (unit >= 0xc0 && unit < 0x250) latin += 1;
    else if (unit >= 0x400 && unit < 0x530) cyrillic += 1;
    else if (unit >= 0x600 && unit < 0x700) arabic += 1;
    else {
      const script = SCRIPTS.find(([first, last]) => unit >= first && unit <= last)?.[2];
      if (script !== undefined) others.set(script, (others.get(script) ?? 0) + 1);
    }
  }
  return { latin, cyrillic, arabic, others, letters };
}

/** How many of each language's small words stand in a sample. */
function countSmallWords(sample: string, small: SmallWords): ReadonlyMap<LanguageSigns, number> {
  const found = new Set<string>();
  const counts = new Map<LanguageSigns, number>();
  let start = 0;
  for (let at = 0; at <= sample.length; at += 1) {
    if (at < sample.length && !isBetweenWords(sample.charCodeAt(at))) continue;
    const word = start < at ? sample.slice(start, at) : '';
    start = at + 1;
    const languages = small.get(word);
    if (languages === undefined || found.has(word)) continue;
    found.add(word);
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

function isBetweenWords(unit: number): boolean {
  if (unit > 96 && unit < 123) return false;
  return isBlank(unit) || MARKS.has(unit);
}

const MARKS: ReadonlySet<number> = new Set([...'.,;:!?()"«»“”–—-'].map((mark) => mark.charCodeAt(0)));
