// What of the knowledge does reading need at hand, looked up rather than listed?
import type { Agency } from '../knowledge/agency.ts';
import type { AttributionWords } from '../knowledge/attribution.ts';
import type { FurnitureKind } from '../knowledge/furniture.ts';
import type { LanguageSigns } from '../knowledge/languages.ts';
import type { CalendarWords } from '../knowledge/months.ts';
import type { ParseKnowledge } from '../knowledge/parse-knowledge.ts';
import type { StampWords } from '../knowledge/stamp-words.ts';

export interface Opening {
  readonly phrase: string;
  readonly kind: FurnitureKind;
}

export interface Lexicon {
  readonly calendar: CalendarWords;
  readonly stampWords: StampWords;
  readonly languages: readonly LanguageSigns[];
  readonly smallWords: SmallWords;
  readonly sections: ReadonlySet<string>;
  readonly attribution: AttributionWords;
  readonly socialWords: ReadonlySet<string>;
  readonly socialFillers: ReadonlySet<string>;
  readonly languageWords: ReadonlySet<string>;
  /** Whole lines of furniture, lower case. */
  readonly furnitureLines: ReadonlyMap<string, FurnitureKind>;
  /** Beginnings of such lines by their first letter, longest first. */
  readonly furnitureOpenings: ReadonlyMap<string, readonly Opening[]>;
  /** First letters of those that open lines of any length: legal notes, tags and captions. */
  readonly longOpenings: ReadonlySet<string>;
  /** Lower case sign to agency. */
  readonly agencies: ReadonlyMap<string, Agency>;
  /** Finds signs as they are printed, a case ending on Cyrillic ones allowed. */
  readonly agencyInText: SignPattern;
  /** Finds signs in any letter case, for the few words of a dateline. */
  readonly agencyInDateline: SignPattern;
}

/** The small words of all languages, and whose they are: twice where one lists a word twice. */
export type SmallWords = ReadonlyMap<string, readonly LanguageSigns[]>;

export interface SignPattern {
  /** Where a sign may begin: cheap to look for. */
  readonly opening: RegExp;
  /** What stands there if it is one; the first group is the sign, the second a Chinese one. */
  readonly sign: RegExp;
}

/** The signs of a text from left to right; none overlaps another. */
export function signsOf(text: string, { opening, sign }: SignPattern): RegExpExecArray[] {
  const signs: RegExpExecArray[] = [];
  opening.lastIndex = 0;
  for (let begun = opening.exec(text); begun !== null; begun = opening.exec(text)) {
    sign.lastIndex = begun.index;
    const found = sign.exec(text);
    if (found !== null) signs.push(found);
    opening.lastIndex = found === null ? begun.index + 1 : sign.lastIndex;
  }
  return signs;
}

const LEXICONS = new WeakMap<ParseKnowledge, Lexicon>();

/** The lexicon of a knowledge, made once. */
export function lexiconOf(knowledge: ParseKnowledge): Lexicon {
  const known = LEXICONS.get(knowledge);
  if (known !== undefined) return known;
  const made = makeLexicon(knowledge);
  LEXICONS.set(knowledge, made);
  return made;
}

function makeLexicon(knowledge: ParseKnowledge): Lexicon {
  const { agencies, furniture, ...rest } = knowledge;
  const lines = new Map<string, FurnitureKind>();
  const openings = new Map<string, Opening[]>();
  for (const { kind, lines: whole, openings: beginnings } of furniture) {
    for (const line of whole) if (!lines.has(line)) lines.set(line, kind);
    for (const phrase of beginnings) {
      const group = openings.get(phrase.charAt(0));
      if (group === undefined) openings.set(phrase.charAt(0), [{ phrase, kind }]);
      else group.push({ phrase, kind });
    }
  }
  for (const group of openings.values()) group.sort((a, b) => b.phrase.length - a.phrase.length);
  const bySign = new Map<string, Agency>();
  for (const agency of agencies)
    for (const sign of [agency.name, ...agency.signs]) bySign.set(sign.toLowerCase(), agency);
  return {
    ...rest,
    smallWords: smallWordsOf(rest.languages),
    furnitureLines: lines,
    furnitureOpenings: openings,
    longOpenings: new Set(
      furniture.flatMap(({ kind, openings }) =>
        kind === 'legal' || kind === 'tags' || kind === 'caption' ? openings.map((phrase) => phrase.charAt(0)) : [],
      ),
    ),
    agencies: bySign,
    agencyInText: signPattern([...new Set(agencies.flatMap(({ signs }) => signs))], ''),
    agencyInDateline: signPattern([...bySign.keys()], 'i'),
  };
}

function smallWordsOf(languages: readonly LanguageSigns[]): SmallWords {
  const languagesOf = new Map<string, LanguageSigns[]>();
  for (const language of languages) {
    for (const word of language.words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
  return languagesOf;
}

/**
 * Signs between letters that are none; Chinese ones stand anywhere.
 *
 * @param letterCase `i`: in any
 */
function signPattern(signs: readonly string[], letterCase: 'i' | ''): SignPattern {
  const longestFirst = [...signs].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const [chinese, lettered] = [
    longestFirst.filter((sign) => isChinese(sign)),
    longestFirst.filter((sign) => !isChinese(sign)),
  ];
  const heads = new Set(signs.map((sign) => escaped(sign.slice(0, HEAD))));
  return {
    opening: new RegExp([...heads].join('|'), `g${letterCase}`),
    sign: new RegExp(
      `(?<![\\p{L}\\p{N}])(${lettered.map(escaped).join('|')})(?:[а-яәғқңөұүһі]{1,5})?(?![\\p{L}\\p{N}])|(${chinese.join('|')})`,
      `yu${letterCase}`,
    ),
  };
}

/** So many letters tell most words from a sign. */
const HEAD = 4;

function escaped(sign: string): string {
  return sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function isChinese(sign: string): boolean {
  return /\p{Script=Han}/u.test(sign);
}
