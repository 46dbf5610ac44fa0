// What is it that happens: which body meets, which forum is held, who visits whom?
import type { EventFact, EventSubject } from '../article/dated.ts';
import type { Article } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { readStretch, sentencesOf } from './dates/reading.ts';

/** What can be planned and reported, each word with what it is called in the singular. */
const KINDS: ReadonlyMap<string, string> = new Map(
  `commission commissions commission | council councils council | committee committees committee
  | assembly assemblies assembly | congress congresses congress | summit summits summit | forum forums fora forum
  | conference conferences conference | exhibition exhibitions expo exhibition | fair fairs fair
  | festival festivals festival | games olympics games | championship championships championship
  | tournament tournaments tournament | election elections polls election | referendum referendum
  | visit visits visit
  | комиссия комиссии комиссию комиссией комиссия | совет совета совету совете совет
  | форум форума форуме форум | саммит саммита саммите саммит | конгресс конгресса конгрессе конгресс
  | конференция конференции конференцию конференция | выставка выставки выставку выставке выставка
  | фестиваль фестиваля фестивале фестиваль | визит визита визитом визите визит | выборы выборов выборах выборы`
    .split('|')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word) => [word, words[words.length - 1] ?? word] as const);
    }),
);
/** A meeting is that of a body, or that which was named before. */
const MEETINGS = new Set(
  'meeting meetings session sessions sitting sittings event заседание заседания заседании заседанию встреча встречи'.split(
    ' ',
  ),
);
const KIND_WORDS = [...KINDS.keys(), ...MEETINGS];
const ANY_KIND = new RegExp(
  `\\b(?:${KIND_WORDS.filter((word) => /^[a-z]/.test(word)).join('|')})\\b|(?:${KIND_WORDS.filter((word) => /^[а-я]/.test(word)).join('|')})(?![а-яё])`,
  'i',
);
/** Bodies are there all the year: only their meetings are events. */
const BODIES = new Set(
  'commission commissions council councils committee committees assembly assemblies комиссия комиссии комиссию комиссией совет совета совету'.split(
    ' ',
  ),
);
const MEETS = new Set(
  'meet meets met gather gathers gathered convene convened convenes соберется собралась'.split(' '),
);
const OFFICES = new Set(
  'chairman chairwoman chair deputy head member members secretary spokesman spokeswoman director president'.split(' '),
);
/** These say nothing of which one it is. */
const GENERIC = new Set(
  `regular next new annual joint the a an and its this that second first third fourth fifth sixth seventh eighth ninth tenth
  final traditional official working state upcoming forthcoming scheduled planned previous last big large major so-called
  очередное очередного и следующее ежегодный совместное`.split(/\s+/),
);
/** A phrase ends before these. */
const ENDS = new Set(
  `of in on at to for by with from as is was were be been being will would shall has have had that which who whom whose it he
  she they we i these those his her their our your after before during since until till against between into about over
  under up than not also but or if while when where host hosts hosted hold holds held attend attends attended take takes took
  place open opens opened begin begins began start starts started meet meets met expected said says told paid pay pays
  discussed discuss arrived arrive chaired became become gather gathered visited including and
  в на с со к по о об от до из за у для при над под что который которая состоится прошло прошел прошёл пройдет пройдёт
  состоялось состоялся`.split(/\s+/),
);
const JOINED: ReadonlySet<Word['joint']> = new Set(['space', 'hyphen', 'possessive', 'initial']);
/** Said of two sides, who stand apart in the sentence. */
const BETWEEN_PEOPLE = new Set(['visit', 'визит']);
const TITLES = new Set(
  `president prime minister ministers foreign chairman speaker head deputy governor ambassador his her excellency belta
  kazinform january february march april may june july august september october november december`.split(/\s+/),
);
/** After its name a body goes on to say what it is for: `on trade and economic cooperation`. */
const GOES_ON = new Set(['on', 'of', 'for', 'по']);
const MOVED =
  /\b(?:postpon|reschedul|delay|defer)\w*|\b(?:moved|shifted|put off|put back|brought forward) (?:from|to|until|till)\b|(?<![а-яё])(?:перенес|отлож)/i;
const PLACE = /\b(?:in|at) (\p{Lu}[\p{L}’'-]+)|(?<![\p{L}])(?:в|во) (\p{Lu}[\p{L}-]+)/gu;
const HOST = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (?:to|will|is to|is set to)? ?hosts?(?:ed)?\b/gu;
const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const LEFT = 6;
const RIGHT = 9;
const AROUND = 12;
const WORD_LENGTH = 7;
/** So many sentences before its own are asked what `the meeting` is. */
const SENTENCES_BACK = 3;
const FEWEST_WORDS = 2;

interface Phrase {
  readonly kind: string;
  /** Those that say which one it is. */
  readonly telling: readonly Word[];
  readonly number: number | null;
}

/**
 * What an event is, by the phrase that names it in its sentence, else in one shortly before: `The 14th meeting of the
 * Belarusian-Kazakhstan intergovernmental commission … The meeting was postponed from September to November.`
 *
 * @returns null where the text does not say, or nothing that could be known again
 */
export function subjectOf(article: Pick<Article, 'text' | 'paragraphs'>, event: EventFact): EventSubject | null {
  const { text } = article;
  const { sentence } = event;
  // Most clauses have none of these words.
  if (!ANY_KIND.test(text.slice(event.start, event.end))) return null;
  const own = bestPhrase(text, event, false);
  if (own === null) return null;
  const paragraph = article.paragraphs.find(({ start, end }) => start <= sentence.start && sentence.end <= end);
  const phrase = isTelling(own) || paragraph === undefined ? own : (phraseBefore(text, paragraph, event, own) ?? own);
  if (!isTelling(phrase)) return null;
  const words = text.slice(sentence.start, sentence.end);
  return {
    kind: phrase.kind,
    names: comparedWords(phrase.telling.filter(isName)),
    words: comparedWords(phrase.telling.filter((word) => !isName(word))),
    number: phrase.number,
    places: placesIn(`${words} ${paragraph === undefined ? '' : sentenceAfter(text, paragraph, sentence)}`),
    moved: MOVED.test(words),
  };
}

function isName({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'upper';
}

function comparedWords(words: readonly Word[]): readonly string[] {
  return [...new Set(words.map(({ folded }) => folded.slice(0, WORD_LENGTH)))].sort();
}

function isTelling(phrase: Phrase): boolean {
  return !MEETINGS.has(phrase.kind) && phrase.telling.length >= FEWEST_WORDS;
}

/**
 * The phrase that says most.
 *
 * @param meets whether a body counts though no word here says that it meets: `the meeting` was spoken of
 */
function bestPhrase(text: string, { start, end }: Span, meets: boolean): Phrase | null {
  const words = wordsOf(text, start, end);
  const bodies = meets || words.some(({ folded }) => MEETINGS.has(folded) || MEETS.has(folded));
  const phrases = words.flatMap(({ folded }, at) =>
    bodies || !BODIES.has(folded) ? (phraseAt(words, folded, at) ?? []) : [],
  );
  return phrases.length === 0 ? null : phrases.reduce((best, next) => (weightOf(next) > weightOf(best) ? next : best));
}

function weightOf({ kind, telling, number }: Phrase): number {
  return telling.length + (MEETINGS.has(kind) ? 0 : 10) + (number === null ? 0 : 1);
}

function phraseAt(words: readonly Word[], folded: string, at: number): Phrase | null {
  const kind = KINDS.get(folded) ?? (MEETINGS.has(folded) ? folded : null);
  if (kind === null) return null;
  const before = wordsBefore(words, at);
  if (BODIES.has(folded) && isOfOffice(words, before.from)) return null;
  const number = before.number ?? numberOfMeeting(words, before.from);
  // Who comes to whom stands apart from the word itself: "President Tokayev will pay a state visit to Tajikistan".
  const telling = BETWEEN_PEOPLE.has(kind)
    ? words.slice(Math.max(0, at - AROUND), at + AROUND).filter((word) => isName(word) && isTellingWord(word))
    : [...before.words, ...wordsAfter(words, at)];
  return { kind, telling, number };
}

/** `Belarusian-Kazakhstan intergovernmental` before `commission`. */
function wordsBefore(words: readonly Word[], at: number): { from: number; words: Word[]; number: number | null } {
  const found: Word[] = [];
  let number: number | null = null;
  let from = at;
  while (from > 0 && at - from < LEFT && JOINED.has(words[from]?.joint ?? 'break')) {
    const word = words[from - 1];
    if (word === undefined || (ENDS.has(word.folded) && word.folded !== 'and')) break;
    number ??= numberOf(word);
    if (isTellingWord(word)) found.unshift(word);
    from -= 1;
  }
  return { from, words: found, number };
}

/** `Deputy Chairman of the Brest Oblast Executive Committee` is a person. */
function isOfOffice(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && (words[at]?.folded === 'the' || words[at]?.folded === 'of')) at -= 1;
  return OFFICES.has(words[at]?.folded ?? '');
}

/** `trade, economic, cooperation` after `commission on`. */
function wordsAfter(words: readonly Word[], at: number): Word[] {
  const found: Word[] = [];
  if (!GOES_ON.has(words[at + 1]?.folded ?? '')) return found;
  for (let next = at + 2; next < words.length && next - at <= RIGHT; next += 1) {
    const word = words[next];
    if (word === undefined || !JOINED.has(word.joint)) break;
    if (ENDS.has(word.folded) && word.folded !== 'and' && !GOES_ON.has(word.folded)) break;
    if (isTellingWord(word)) found.push(word);
  }
  return found;
}

function isTellingWord(word: Word): boolean {
  const { folded, shape } = word;
  if (shape === 'number' || folded.length <= 2 || numberOf(word) !== null) return false;
  return !GENERIC.has(folded) && !ENDS.has(folded) && !MEETINGS.has(folded) && !TITLES.has(folded);
}

/** 14 of `the 14th meeting of the`, which the phrase follows. */
function numberOfMeeting(words: readonly Word[], from: number): number | null {
  let at = from - 1;
  while (at >= 0 && (words[at]?.folded === 'the' || words[at]?.folded === 'of')) at -= 1;
  if (!MEETINGS.has(words[at]?.folded ?? '')) return null;
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const word = words[back];
    const number = word === undefined ? null : numberOf(word);
    if (number !== null) return number;
  }
  return null;
}

/** @example numberOf('14th') // 14; of `XIII` 13, of `fifth` 5 */
function numberOf({ folded, shape }: Word): number | null {
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(folded);
  if (figures !== null) return Number(figures[1]);
  const inWords = ORDINALS.indexOf(folded);
  if (inWords >= 0) return inWords + 1;
  if ((shape !== 'upper' && folded.length > 1) || !/^[ivxl]+$/.test(folded) || folded === 'i') return null;
  const values = [...folded].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** What `the meeting` or `the commission` is, by the nearest words before that say so. */
function phraseBefore(text: string, paragraph: Span, { start, sentence }: EventFact, own: Phrase): Phrase | null {
  if (own.telling.length > 0 && !MEETINGS.has(own.kind)) return null;
  const earlier = sentencesIn(text, paragraph).filter(({ end }) => end <= sentence.start);
  // "The commission, which regular meeting took place": first what stands before it in its own sentence.
  const before = [{ start: sentence.start, end: start }, ...earlier.slice(-SENTENCES_BACK).reverse()];
  for (const span of before) {
    const phrase = bestPhrase(text, span, true);
    const fits = phrase !== null && (MEETINGS.has(own.kind) || own.kind === phrase.kind);
    if (fits && isTelling(phrase)) return phrase;
  }
  return null;
}

/** What follows in `The meeting was postponed. The commission is expected to meet in Brest.` */
function sentenceAfter(text: string, paragraph: Span, sentence: Span): string {
  const next = sentencesIn(text, paragraph).find(({ start }) => start >= sentence.end);
  const words = next === undefined ? '' : text.slice(next.start, next.end);
  const [, folded = ''] = /^The ([a-z]+)/.exec(words) ?? [];
  return KINDS.has(folded) || MEETINGS.has(folded) ? words : '';
}

function sentencesIn(text: string, paragraph: Span): readonly Span[] {
  const reading = readStretch(text, paragraph);
  return sentencesOf(reading.text).map(({ start, end }) => reading.spanOf(start, end));
}

function placesIn(words: string): readonly string[] {
  const found = [...words.matchAll(PLACE), ...words.matchAll(HOST)].flatMap(([, english, russian]) => {
    const name = english ?? russian ?? '';
    return name === '' || MONTH.test(name) ? [] : [name.toLowerCase()];
  });
  return [...new Set(found)].sort();
}
