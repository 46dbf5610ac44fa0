// In which language does the site speak, and what does it say where that language has no words yet?
import { be } from './be.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import { PROSE_KEYS, type SiteWords, type WordsSoFar } from './words.ts';

const ENGLISH = complete(en);
const LANGUAGES: ReadonlyMap<string, SiteWords> = new Map([
  ['en', ENGLISH],
  ['be', complete(be)],
  ['kk', complete(kk)],
  ['ru', complete(ru)],
]);

/**
 * The interface in a language; English where the site's language is not among them. A region is not looked at.
 *
 * @example wordsIn('ru-KZ').lang // 'ru'
 */
export function wordsIn(language: string): SiteWords {
  const main = language.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.get(main) ?? ENGLISH;
}

function complete(words: WordsSoFar): SiteWords {
  const untranslatedKeys = PROSE_KEYS.filter((key) => words[key] === undefined);
  return { ...en, ...words, untranslatedKeys, langOf: (key) => (untranslatedKeys.includes(key) ? 'en' : undefined) };
}
