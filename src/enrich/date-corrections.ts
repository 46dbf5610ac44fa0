// What do the dates of a text mean once the editor has been heard?
import type { DateFact } from '../article/dated.ts';
import { parseEdtf } from '../article/edtf.ts';
import type { Article, DateCorrection, Edtf } from '../article/record.ts';
import type { Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { readStretch } from './dates/reading.ts';

export interface CorrectedDates {
  readonly dates: readonly DateFact[];
  /** Errors, each with the place of its entry in the front matter: none of the article may be published then. */
  readonly messages: readonly Message[];
}

/**
 * Applies what the editor says of dates in the text: another value, no date at all, or right as it was read. Words that
 * hold one date that was read are that date; with a `value`, words in which none was read become one.
 *
 * Events and whatever else is found by dates are to be found by what this gives. A date that was counted from a corrected
 * one (`the same period a year prior`) is not counted anew.
 *
 * @example
 * // "Last year, Brest hosted a delegation", corrected by { words: 'Last year', ruling: { value: '2016' } }
 * // value '2016', basis 'the editor'
 */
export function applyDateCorrections(
  dates: readonly DateFact[],
  corrections: readonly DateCorrection[],
  article: Pick<Article, 'path' | 'text' | 'paragraphs'>,
): CorrectedDates {
  if (corrections.length === 0) return { dates, messages: [] };
  const messages: Message[] = [];
  const rulings = new Map<DateFact, DateCorrection>();
  const added: DateFact[] = [];
  for (const correction of corrections) {
    const tell = (rule: string, text: string, advice: string) =>
      messages.push({ severity: 'error', rule, path: article.path, ...placeOf(correction), text, advice });
    for (const place of placesMeant(correction, article, tell)) {
      const inside = dates.filter(({ start, end }) => start < place.end && end > place.start);
      const [fact] = inside;
      if (inside.length > 1) tellSeveralDates(correction, inside, tell);
      else if (fact !== undefined && rulings.has(fact)) tellTwice(correction, fact, tell);
      else if (fact !== undefined) {
        if (correction.ruling === 'confirm' && fact.value === null) tellNothingRead(correction, tell);
        rulings.set(fact, correction);
      } else if (typeof correction.ruling === 'string') tellNothingRead(correction, tell);
      else added.push(addedDate(place, correction.ruling.value, article.text));
    }
  }
  const corrected = dates.flatMap((fact) => ruled(fact, rulings.get(fact) ?? null));
  return { dates: [...corrected, ...added].sort((a, b) => a.start - b.start), messages };
}

type Tell = (rule: string, text: string, advice: string) => void;

function placeOf({ start, end }: DateCorrection): Pick<Message, 'start' | 'end'> {
  return { start, end };
}

function ruled(fact: DateFact, correction: DateCorrection | null): readonly DateFact[] {
  if (correction === null) return [fact];
  if (correction.ruling === 'drop') return [];
  if (correction.ruling === 'confirm') {
    return [{ ...fact, tier: 'explicit', basis: `the editor, and by rule: ${fact.basis}` }];
  }
  const { value } = correction.ruling;
  return [{ ...fact, ...edited(value) }];
}

function edited(value: Edtf): Pick<DateFact, 'rule' | 'basis' | 'value' | 'type' | 'tier' | 'duration'> {
  const type = parseEdtf(value).date?.form === 'interval' ? 'interval' : 'date';
  return { rule: 'date/edited', basis: 'the editor', value, type, tier: 'explicit', duration: null };
}

function addedDate({ start, end }: Span, value: Edtf, text: string): DateFact {
  return { start, end, words: text.slice(start, end), ...edited(value) };
}

/** The places that a correction is about; what is wrong with it is told. */
function placesMeant(
  { words, nth }: DateCorrection,
  article: Pick<Article, 'text' | 'paragraphs'>,
  tell: Tell,
): readonly Span[] {
  const places = placesOf(words, article);
  const [first] = places;
  if (first === undefined) {
    tell(
      'front-matter/dates-words',
      `Unexpected words ${quoted(words)}, expected words of the text`,
      'Copy them from a paragraph as they stand there, or take the entry out.',
    );
    return [];
  }
  if (nth === 'all') return places;
  if (nth === null && places.length > 1) {
    tell(
      'front-matter/dates-words',
      `Unexpected words ${quoted(words)} without nth, expected it where words stand at ${places.length} places of the text`,
      'Give more of the words around the date, or say which place: `nth: 2` for the second, `nth: all` for each.',
    );
    return [];
  }
  const place = places[(nth ?? 1) - 1];
  if (place !== undefined) return [place];
  const count = places.length === 1 ? 'one place' : `${places.length} places`;
  tell(
    'front-matter/dates-words',
    `Unexpected nth ${nth} of ${quoted(words)}, expected a number up to ${places.length}: they stand at ${count}`,
    'Correct the number, or take the line out where there is one place.',
  );
  return [];
}

/** Where the words stand as whole words, white space aside. */
function placesOf(words: string, { text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): readonly Span[] {
  return paragraphs.flatMap((paragraph) => {
    const reading = readStretch(text, paragraph);
    const found: Span[] = [];
    for (let at = reading.text.indexOf(words); at >= 0; at = reading.text.indexOf(words, at + 1)) {
      const end = at + words.length;
      if (isLetter(reading.text.charAt(at - 1)) && isLetter(words.charAt(0))) continue;
      if (isLetter(reading.text.charAt(end)) && isLetter(words.charAt(words.length - 1))) continue;
      found.push(reading.spanOf(at, end));
    }
    return found;
  });
}

function isLetter(character: string): boolean {
  return character !== '' && /[\p{L}\p{N}]/u.test(character);
}

function tellSeveralDates({ words }: DateCorrection, inside: readonly DateFact[], tell: Tell): void {
  const read = inside.map((fact) => quoted(fact.words.replace(/\s+/g, ' '))).join(' and ');
  tell(
    'front-matter/dates-words',
    `Unexpected words ${quoted(words)}, expected one date in them: ${read} were read`,
    'Give the words of one date, and an entry to each.',
  );
}

function tellTwice({ words }: DateCorrection, fact: DateFact, tell: Tell): void {
  tell(
    'front-matter/dates-twice',
    `Unexpected second entry for ${quoted(fact.words.replace(/\s+/g, ' '))} by the words ${quoted(words)}, expected one`,
    'Take one of the two entries out.',
  );
}

function tellNothingRead({ words, ruling }: DateCorrection, tell: Tell): void {
  tell(
    'front-matter/dates-words',
    `Unexpected ${String(ruling)} of ${quoted(words)}, expected words that were read as a date`,
    'Give the date with `value: 2017`, or take the entry out.',
  );
}

function quoted(words: string): string {
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 60)}…` : words);
}
