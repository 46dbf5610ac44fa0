// Which day do these words name?
import { daysInMonth, formatIso } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';
import type { CalendarWords } from '../knowledge/months.ts';
import type { Span } from '../text/span.ts';

export interface Token extends Span {
  readonly text: string;
  readonly kind: 'number' | 'word' | 'mark';
}

/** A date as it is written: a day that is not in the calendar is possible, a missing year too. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 1–7 as `plain-date` counts, where the weekday is written beside it. */
  readonly weekday: number | null;
  /** `3/4/2017`: could be either. */
  readonly ambiguous: boolean;
  /** Index of the first token behind it. */
  readonly next: number;
}

const TOKEN = /\d+|\p{L}[\p{L}\p{M}]*|[^\s\d\p{L}]/gu;

/** The tokens of at most the first `limit` characters: numbers, words, and each mark by itself. */
export function tokensOf(text: string, limit = 160): Token[] {
  const tokens: Token[] = [];
  const read = text.slice(0, limit);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(read); match !== null; match = TOKEN.exec(read)) {
    const [word] = match;
    tokens.push({ text: word, start: match.index, end: TOKEN.lastIndex, kind: kindOf(word) });
  }
  return tokens;
}

function kindOf(token: string): Token['kind'] {
  const first = token.charCodeAt(0);
  if (first >= 128) return /^\p{L}/u.test(token) ? 'word' : 'mark';
  if (first >= 48 && first <= 57) return 'number';
  return (first | 32) >= 97 && (first | 32) <= 122 ? 'word' : 'mark';
}

/**
 * The date that begins at a token, in any of the languages that the calendar knows; null if none does.
 *
 * @example readDate(tokensOf('23 ноября 2017'), 0, words) // { year: 2017, month: 11, day: 23, … next: 3 }
 */
export function readDate(tokens: readonly Token[], at: number, calendar: CalendarWords): WrittenDate | null {
  const first = tokens[at];
  if (first === undefined || first.kind === 'mark') return null;
  const date =
    first.kind === 'word'
      ? readFromWord(tokens, at, first.text, calendar)
      : readFromNumber(tokens, at, first.text, calendar);
  return date === null || date.year === null ? date : { ...date, next: behindYear(tokens, date.next) };
}

/** Behind the word for "year" that follows a number: `2013 г.`, `2013 года`, `2013 roku`. */
function behindYear(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text ?? '';
  if (!/^(?:г|р|r|ж|год|года|году|рік|року|roku|жыл|жылы)$/i.test(word)) return at;
  return word.length === 1 && tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** EDTF of a written date that exists; null for one that does not, or that could be read in two ways. */
export function edtfOf({ year, month, day, ambiguous }: WrittenDate): Edtf | null {
  if (ambiguous || !isPossible({ year, month, day })) return null;
  if (year === null) return `XXXX-${formatIso({ year: 2000, month, day }).slice(5)}`;
  return formatIso({ year, month, day });
}

function isPossible({ year, month, day }: { year: number | null; month: number; day: number }): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

function readFromWord(tokens: readonly Token[], at: number, word: string, calendar: CalendarWords): WrittenDate | null {
  const weekday = calendar.weekdayOf(word);
  if (weekday !== null) {
    const next = skip(tokens, at + 1, '.,');
    const date = tokens[next] === undefined ? null : readDate(tokens, next, calendar);
    if (date !== null && date.weekday === null) return { ...date, weekday };
  }
  // `November 23, 2017`
  const month = calendar.monthOf(word);
  if (month === null) return null;
  const dayAt = skip(tokens, at + 1, '.');
  const day = numberAt(tokens, dayAt, 2);
  if (day === null || tokens[dayAt + 1]?.text === ':') return null;
  const afterDay = skip(tokens, isOrdinal(tokens[dayAt + 1]) ? dayAt + 2 : dayAt + 1, '.');
  const yearAt = skip(tokens, afterDay, ',');
  const year = yearIn(tokens, yearAt);
  return written(year, month, day, year === null ? afterDay : yearAt + 1);
}

function readFromNumber(
  tokens: readonly Token[],
  at: number,
  digits: string,
  calendar: CalendarWords,
): WrittenDate | null {
  if (digits.length === 4) return readFromYear(tokens, at, calendar);
  if (digits.length > 2) return null;
  const day = Number(digits);
  const numeric = readNumeric(tokens, at, day);
  if (numeric !== null) return numeric;
  // `23 November 2017`, `23. November`, `23rd of November`, `23 de noviembre de 2017`, `23-го ноября`, `23 11月 2017`
  let monthAt = skip(tokens, at + 1, '.');
  if (isOrdinal(tokens[monthAt])) monthAt += 1;
  while (/^(?:of|de|-)$/.test(tokens[monthAt]?.text ?? '')) monthAt += 1;
  if (isOrdinal(tokens[monthAt])) monthAt += 1;
  const chinese = chineseMonth(tokens, monthAt);
  const month = chinese ?? monthIn(tokens, monthAt, calendar);
  if (month === null) return null;
  const afterMonth = skip(tokens, chinese === null ? monthAt + 1 : monthAt + 2, '.');
  let yearAt = skip(tokens, afterMonth, ',');
  if (/^(?:de|del|of)$/.test(tokens[yearAt]?.text ?? '')) yearAt += 1;
  const year = yearIn(tokens, yearAt);
  return written(year, month, day, year === null ? afterMonth : yearAt + 1);
}

/** `2017-11-23`, `2017年11月23日`, `2017 жылғы 23 қараша`, `2017 November 23`. */
function readFromYear(tokens: readonly Token[], at: number, calendar: CalendarWords): WrittenDate | null {
  const year = yearIn(tokens, at);
  if (year === null) return null;
  const mark = tokens[at + 1]?.text ?? '';
  if (mark === '年') return readChineseDay(tokens, at + 2, year);
  if (mark === '-' || mark === '.' || mark === '/') {
    const month = numberAt(tokens, at + 2, 2);
    const day = tokens[at + 3]?.text === mark ? numberAt(tokens, at + 4, 2) : null;
    return month === null || day === null ? null : written(year, month, day, at + 5);
  }
  const afterYear = skip(tokens, /^(?:жылғы|жылы|ж|жыл|jylǵy|jyly)$/i.test(mark) ? at + 2 : at + 1, '.,-');
  const day = numberAt(tokens, afterYear, 2);
  const month = monthIn(tokens, skip(tokens, afterYear + 1, '.-'), calendar);
  if (day !== null && month !== null) return written(year, month, day, skip(tokens, afterYear + 1, '.-') + 1);
  return null;
}

/** `23.11.2017`, `23/11/2017`, `23-11-2017`, and `24.01 / 14:08` without a year. */
function readNumeric(tokens: readonly Token[], at: number, first: number): WrittenDate | null {
  const mark = tokens[at + 1]?.text ?? '';
  if (mark !== '.' && mark !== '/' && mark !== '-') return null;
  const second = numberAt(tokens, at + 2, 2);
  if (second === null) return null;
  const year = tokens[at + 3]?.text === mark ? yearIn(tokens, at + 4) : null;
  if (year !== null) {
    if (mark === '/' && first <= 12 && second <= 12 && first !== second) {
      return { ...written(year, second, first, at + 5), ambiguous: true };
    }
    return mark === '/' && second > 12 ? written(year, first, second, at + 5) : written(year, second, first, at + 5);
  }
  const separator = tokens[at + 3]?.text ?? '';
  if (mark !== '.' || !/^[/,|]$/.test(separator) || tokens[at + 5]?.text !== ':') return null;
  return tokens[at + 2]?.text.length === 2 ? written(null, second, first, at + 3) : null;
}

function readChineseDay(tokens: readonly Token[], at: number, year: number | null): WrittenDate | null {
  const month = numberAt(tokens, at, 2);
  const day = tokens[at + 1]?.text.startsWith('月') === true ? numberAt(tokens, at + 2, 2) : null;
  if (month === null || day === null) return null;
  return written(year, month, day, tokens[at + 3]?.text.startsWith('日') === true ? at + 4 : at + 3);
}

function written(year: number | null, month: number, day: number, next: number): WrittenDate {
  return { year, month, day, weekday: null, ambiguous: false, next };
}

function monthIn(tokens: readonly Token[], at: number, calendar: CalendarWords): number | null {
  const token = tokens[at];
  return token?.kind === 'word' ? calendar.monthOf(token.text) : null;
}

/** `11月` in `D 11月 YYYY`. */
function chineseMonth(tokens: readonly Token[], at: number): number | null {
  return tokens[at + 1]?.text === '月' ? numberAt(tokens, at, 2) : null;
}

function yearIn(tokens: readonly Token[], at: number): number | null {
  const digits = tokens[at]?.text ?? '';
  return /^(?:18|19|20|21)\d\d$/.test(digits) ? Number(digits) : null;
}

function numberAt(tokens: readonly Token[], at: number, digits: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

function isOrdinal(token: Token | undefined): boolean {
  return token !== undefined && /^(?:st|nd|rd|th|го|е|й|ші|шы)$/i.test(token.text);
}

/** The index of the first token from `at` on that is none of these marks. */
function skip(tokens: readonly Token[], at: number, marks: string): number {
  let index = at;
  for (let token = tokens[index]; token?.kind === 'mark' && marks.includes(token.text); token = tokens[index])
    index += 1;
  return index;
}
