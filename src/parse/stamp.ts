// When does this line say that it was published?
import { dayNumber, isRealDate, weekday } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';
import type { CalendarWords } from '../knowledge/months.ts';
import type { StampWords } from '../knowledge/stamp-words.ts';
import { edtfOf, readDate, type Token, tokensOf, type WrittenDate } from './calendar-words.ts';
import type { Lexicon } from './lexicon.ts';

/** A date, a time, or both, as a page prints them above or below a headline. */
export interface Stamp {
  /** EDTF, `XXXX-11-23` without a year; null where only a time stands, or where `fault` says why. */
  readonly date: Edtf | null;
  /** The number of the day, to compare; null without a whole date. */
  readonly dayNumber: number | null;
  /** `HH:MM`, or null. */
  readonly time: string | null;
  /** As written, `GMT +6`. */
  readonly zone: string | null;
  readonly hasWeekday: boolean;
  /** `published`: a word says so. `changed`: a word says that it is the day of a later change. `captured`: of the visit. */
  readonly label: 'published' | 'changed' | 'captured' | null;
  /** Why the date could not be taken: it is not in the calendar, contradicts its weekday, or can be read in two ways. */
  readonly fault: string | null;
  /** Offset in the line at which it starts (behind a label) and at which it ends. */
  readonly start: number;
  readonly end: number;
}

/** A time or a zone, and the index of the first token behind it. */
interface Clock {
  readonly text: string;
  readonly next: number;
}

/** Longer lines are no stamps. */
const LONGEST_STAMP = 120;

/**
 * The stamp that a line begins with; null if it does not begin with one.
 *
 * @example readStamp('18:49, 23 November 2017 | GMT +6', lexicon) // date '2017-11-23', time '18:49', zone 'GMT +6'
 * @example readStamp('29.05.2025, 11:53 40011', lexicon) // ends before the counter
 */
export function readStamp(line: string, { calendar, stampWords }: Lexicon): Stamp | null {
  if (!mayBegin(line, stampWords, calendar)) return null;
  const tokens = tokensOf(line, LONGEST_STAMP);
  let date: WrittenDate | null = null;
  let time: Clock | null = null;
  let zone: Clock | null = null;
  let label: Stamp['label'] = null;
  let odd: OddDate | null = null;
  let at = 0;
  let end = 0;
  let start = -1;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const read: WrittenDate | null = date === null ? readDate(tokens, at, calendar) : null;
    odd ??= date === null ? readOddDate(tokens, at, read) : null;
    const written: WrittenDate | null = date === null ? (odd?.date ?? read) : null;
    const clock: Clock | null = written === null && time === null ? readTime(tokens, at) : null;
    const offset: Clock | null = time !== null && zone === null ? readZone(line, tokens, at) : null;
    if (written !== null || clock !== null || offset !== null) {
      date = written ?? date;
      time = clock ?? time;
      zone = offset ?? zone;
      at = (written ?? clock ?? offset)?.next ?? at + 1;
      if (start < 0) start = token.start;
      end = tokens[at - 1]?.end ?? end;
      continue;
    }
    const word = token.text.toLowerCase();
    const named = labelOf(word, stampWords);
    if (named !== null && label === null && date === null) label = named;
    else if (!isFiller(token, word, stampWords)) break;
    at += 1;
  }
  if (start < 0 || (date === null && time === null)) return null;
  const behind = tokens[at];
  if (date === null && behind !== undefined) return null;
  const fault = date === null ? null : (odd?.fault ?? faultOf(date));
  return {
    date: date === null || fault !== null ? null : edtfOf(date),
    dayNumber:
      date === null || fault !== null || date.year === null
        ? null
        : dayNumber({ year: date.year, month: date.month, day: date.day }),
    time: time?.text ?? null,
    zone: zone?.text ?? null,
    hasWeekday: date?.weekday != null,
    label,
    fault,
    start: tokens[0]?.start ?? start,
    end: behind === undefined ? line.length : end,
  };
}

/** Read, so that it is known for a date and taken for nothing else. */
interface OddDate {
  readonly date: WrittenDate;
  readonly fault: string;
}

/** `14.03.18`, `14 March 1018, 11:20`: what is to be its year is none that a story can have. */
function readOddDate(tokens: readonly Token[], at: number, read: WrittenDate | null): OddDate | null {
  if (read !== null) {
    const yearAt = tokens[read.next]?.text === ',' ? read.next + 1 : read.next;
    const isFollowed = read.year === null && isNumber(tokens[yearAt], 4) && tokens[yearAt + 1]?.text !== ':';
    if (isFollowed) return { date: { ...read, next: yearAt + 1 }, fault: 'of no year that can be' };
    const isOut = read.year !== null && (read.year < FIRST_YEAR || read.year > LAST_YEAR);
    return isOut ? { date: read, fault: 'of no year that can be' } : null;
  }
  const [day, mark, month, again, year] = tokens.slice(at, at + 5);
  const isTied = mark !== undefined && /^[./]$/.test(mark.text) && again?.text === mark.text;
  if (!isTied || !isNumber(day, 2) || !isNumber(month, 2) || !(isNumber(year, 2) || isNumber(year, 4))) return null;
  const date = { year: null, month: Number(month?.text), day: Number(day?.text), weekday: null, ambiguous: false };
  if (edtfOf({ ...date, next: at + 5 }) === null) return null;
  const fault = year?.text.length === 2 ? 'of a year without its century' : 'of no year that can be';
  return { date: { ...date, next: at + 5 }, fault };
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function isNumber(token: Token | undefined, most: number): boolean {
  return token?.kind === 'number' && (most === 4 ? token.text.length === 4 : token.text.length <= most);
}

/** Whether the first word or number of a line can begin a stamp. */
function mayBegin(line: string, words: StampWords, calendar: CalendarWords): boolean {
  if (!hasDigit(line)) return false;
  const first = /^[^\p{L}\d]{0,10}(\d{1,4}(?!\d)|\p{L}[\p{L}\p{M}]*)/u.exec(line)?.[1];
  if (first === undefined) return false;
  if (/^\d/.test(first)) return true;
  const lower = first.toLowerCase();
  if (labelOf(lower, words) !== null || words.fillers.has(lower)) return true;
  return calendar.monthOf(lower) !== null || calendar.weekdayOf(lower) !== null;
}

function hasDigit(line: string): boolean {
  const limit = Math.min(line.length, LONGEST_STAMP);
  for (let at = 0; at < limit; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit > 47 && unit < 58) return true;
  }
  return false;
}

function labelOf(word: string, { published, changed, captured }: StampWords): Stamp['label'] {
  if (captured.has(word)) return 'captured';
  if (published.has(word)) return 'published';
  return changed.has(word) ? 'changed' : null;
}

function isFiller({ kind }: Token, word: string, { fillers }: StampWords): boolean {
  if (kind === 'number') return false;
  return kind === 'mark' ? /[,.|/•·:()[\]–—\-*]/.test(word) : fillers.has(word);
}

function faultOf(date: WrittenDate): string | null {
  const { year, month, day } = date;
  if (date.ambiguous) return 'day and month could be either way round';
  if (edtfOf(date) === null) return 'no such day in the calendar';
  if (year === null || date.weekday === null || !isRealDate({ year, month, day })) return null;
  return weekday({ year, month, day }) === date.weekday ? null : 'not the weekday of that day';
}

/** `18:49`, `18:49:05`, `6:49 p.m.`, `12:12 A.M.` (which is 00:12). */
function readTime(tokens: readonly Token[], at: number): Clock | null {
  const hours = tokens[at];
  const minutes = tokens[at + 2];
  if (hours?.kind !== 'number' || hours.text.length > 2 || tokens[at + 1]?.text !== ':') return null;
  if (minutes?.kind !== 'number' || minutes.text.length !== 2) return null;
  let next = at + 3;
  if (tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number') next += 2;
  const half = readHalfDay(tokens, next);
  let hour = Number(hours.text);
  if (half !== null && hour >= 1 && hour <= 12) hour = (hour % 12) + (half.isAfternoon ? 12 : 0);
  if (hour > 23 || Number(minutes.text) > 59) return null;
  return { text: `${String(hour).padStart(2, '0')}:${minutes.text}`, next: half?.next ?? next };
}

function readHalfDay(tokens: readonly Token[], at: number): { isAfternoon: boolean; next: number } | null {
  const word = tokens[at]?.text.toLowerCase() ?? '';
  if (word === 'am' || word === 'pm') return { isAfternoon: word === 'pm', next: at + 1 };
  const isStopped = tokens[at + 1]?.text === '.' && tokens[at + 2]?.text.toLowerCase() === 'm';
  if ((word !== 'a' && word !== 'p') || !isStopped) return null;
  return { isAfternoon: word === 'p', next: tokens[at + 3]?.text === '.' ? at + 4 : at + 3 };
}

/** `GMT +6`, `UTC+05:00`, `+0300`, `Z`. */
function readZone(line: string, tokens: readonly Token[], at: number): Clock | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const isNamed = /^(?:GMT|UTC)$/i.test(first.text);
  if (first.text === 'Z') return { text: 'Z', next: at + 1 };
  const signAt = isNamed ? at + 1 : at;
  if (!/^[+\-−–]$/.test(tokens[signAt]?.text ?? '') || tokens[signAt + 1]?.kind !== 'number') {
    return isNamed ? { text: first.text, next: at + 1 } : null;
  }
  if (!isNamed && tokens[signAt + 1]?.text.length !== 4 && tokens[signAt + 2]?.text !== ':') return null;
  let next = signAt + 2;
  if (tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number') next += 2;
  return { text: line.slice(first.start, tokens[next - 1]?.end ?? first.end).replace(/\s+/g, ' '), next };
}
