// How does an authority file write a name, a source, a day?
import * as v from 'valibot';

/** Where a fact was seen: words of a file of the archive. */
export interface Seen {
  /** Relative to the content folder. */
  readonly file: string;
  /** Verbatim. */
  readonly words: string;
}

/** Why a fact is believed. Both null: the editor's own knowledge, not yet shown. */
export interface Evidence {
  readonly seen: Seen | null;
  /** A book, an address: for people to follow. */
  readonly source: string | null;
}

/** One way in which an entity is called. */
export interface AuthorityName {
  readonly text: string;
  /** BCP 47. */
  readonly lang: string;
  /** How it was romanised, where that is known: `BGN/PCGN`. */
  readonly scheme: string | null;
  /** From when to when it was the name, EDTF; null: not known or not bounded. */
  readonly from: string | null;
  readonly to: string | null;
  /** The forms that its language's cases give it: `Бресте`. */
  readonly inflected: readonly string[];
  /**
   * Ids of entities. The name is also something else's (Georgia, Brest): it counts only where the article names one of
   * these, or a place in one of these, or the entity itself in another way. A person's has to be given one of their
   * offices besides, if any is listed: a country alone tells nobody apart. Empty: it always counts.
   */
  readonly beside: readonly string[];
  /** Words with a capital that speak of the other bearer of the name (Atlanta): it does not count where one stands. */
  readonly unless: readonly string[];
}

/** What every entry may say. */
export interface AuthorityEntry extends Evidence {
  readonly id: string;
  /** Under which its page stands. */
  readonly name: AuthorityName;
  readonly names: readonly AuthorityName[];
  /** Ids that it had before, and of entries that were merged into it: their addresses lead here. */
  readonly formerly: readonly string[];
  /** One paragraph by the editor. */
  readonly about: string | null;
  /** Empty until somebody has checked it. */
  readonly wikidata: string | null;
}

/** A line of text; what is left empty is null. */
export const textOrNothing = v.optional(
  v.pipe(
    v.string('text'),
    v.transform((text) => text.trim() || null),
  ),
  '',
);

export const text = v.pipe(v.string('text'), v.trim(), v.nonEmpty('words'));

export const wordList = v.optional(v.array(text, 'a list of words'), []);

export const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case ASCII words joined by hyphens'),
);

const seen = v.optional(v.nullable(v.strictObject({ file: text, words: text }, 'a file and its words')), null);

export const evidence = { seen, source: textOrNothing };

const nameWords = v.pipe(
  text,
  v.regex(/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u, 'a name with a capital letter'),
  v.maxLength(200, 'at most 200 characters'),
);

const bareName = v.pipe(
  nameWords,
  v.transform((words) => ({ text: words, scheme: null, from: null, to: null, inflected: [], beside: [], unless: [] })),
);

const fullName = v.strictObject({
  text: nameWords,
  scheme: textOrNothing,
  from: textOrNothing,
  to: textOrNothing,
  inflected: v.optional(v.array(nameWords, 'a list of names'), []),
  beside: v.optional(v.array(id, 'a list of ids'), []),
  unless: v.optional(v.array(nameWords, 'a list of words'), []),
});

/** A name is written as its words alone, or as a map that says more of it. */
const nameItem = v.lazy((input) => (typeof input === 'object' && input !== null ? fullName : bareName));

/** The language of names that are given without one, if they are in Latin letters; in Cyrillic ones it is Russian. */
const LANGUAGE_OF_THE_FILES = 'en';

export const name = v.pipe(
  nameItem,
  v.transform((item): AuthorityName => ({ ...item, lang: /[а-яё]/i.test(item.text) ? 'ru' : LANGUAGE_OF_THE_FILES })),
);

/** Names by language: `{ en: [...], ru: [...] }`. */
export const names = v.pipe(
  v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag, as ru or zh-Hans')),
      v.array(nameItem, 'a list of names'),
      'lists of names by language',
    ),
    {},
  ),
  v.transform((byLanguage): AuthorityName[] =>
    Object.entries(byLanguage).flatMap(([lang, items]) => items.map((item) => ({ ...item, lang }))),
  ),
);

/** The keys of every entry, for a strict object. */
export const entry = {
  id,
  name,
  names,
  formerly: v.optional(v.array(id, 'a list of ids'), []),
  about: textOrNothing,
  wikidata: textOrNothing,
  ...evidence,
};
