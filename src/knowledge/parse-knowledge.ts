// What has to be known to read a text?
import { AGENCIES } from './agencies.ts';
import type { Agency } from './agency.ts';
import { ATTRIBUTION, type AttributionWords } from './attribution.ts';
import {
  FURNITURE,
  type FurnitureWords,
  LANGUAGE_WORDS,
  SECTION_WORDS,
  SOCIAL_FILLERS,
  SOCIAL_WORDS,
} from './furniture.ts';
import { LANGUAGES, type LanguageSigns } from './languages.ts';
import { type CalendarWords, calendarWords } from './months.ts';
import { STAMP_WORDS, type StampWords } from './stamp-words.ts';

/** All that `parse/` is given. One value of it for a whole run: what is worked out of it is kept with it. */
export interface ParseKnowledge {
  readonly agencies: readonly Agency[];
  readonly calendar: CalendarWords;
  readonly languages: readonly LanguageSigns[];
  readonly furniture: readonly FurnitureWords[];
  readonly sections: ReadonlySet<string>;
  readonly socialWords: ReadonlySet<string>;
  readonly socialFillers: ReadonlySet<string>;
  readonly languageWords: ReadonlySet<string>;
  readonly stampWords: StampWords;
  readonly attribution: AttributionWords;
}

export const PARSE_KNOWLEDGE: ParseKnowledge = {
  agencies: AGENCIES,
  calendar: calendarWords(),
  languages: LANGUAGES,
  furniture: FURNITURE,
  sections: SECTION_WORDS,
  socialWords: SOCIAL_WORDS,
  socialFillers: SOCIAL_FILLERS,
  languageWords: LANGUAGE_WORDS,
  stampWords: STAMP_WORDS,
  attribution: ATTRIBUTION,
};
