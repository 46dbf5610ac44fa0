// In which languages are the stories?
import type { JSX } from 'preact';
import type { HomePage } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';

interface LanguagesProps {
  readonly languages: HomePage['languages'];
  readonly words: Words;
}

export function Languages({ languages, words }: LanguagesProps): JSX.Element {
  return (
    <ul class="links">
      {languages.map(({ lang, count }) => (
        <li>
          {languageName(lang, words)} <small>{words.number(count)}</small>
        </li>
      ))}
    </ul>
  );
}

/** A language without a name here is shown by its code. */
function languageName(lang: string, { languageNames }: Words): string {
  const main = lang.split('-')[0] ?? lang;
  return Object.hasOwn(languageNames, main) ? (languageNames[main] ?? lang) : lang;
}
