// What does an EDTF date say, taken apart for words?
import type { Edtf } from '../../src/article/record.ts';

export type Certainty = 'sure' | 'uncertain' | 'approximate' | 'both';

/** A day, a month, a year, or what is known of one. `null`: not that precise. `'unknown'`: it has one, nobody says which. */
export interface Point {
  readonly type: 'point';
  /** Four characters, `X` for a digit that is not known: `2016`, `201X`, `XXXX`. */
  readonly year: string;
  /** 1–12 a month, 21–24 a season. */
  readonly month: number | 'unknown' | null;
  readonly day: number | 'unknown' | null;
  /** `HH:MM`. */
  readonly time: string | null;
  readonly certainty: Certainty;
}

/** From … to. `'open'`: goes on; `'unknown'`: has an end that nobody states. */
export interface Interval {
  readonly type: 'interval';
  readonly from: Point | 'open' | 'unknown';
  readonly to: Point | 'open' | 'unknown';
}

/** One of several dates, or (`every`) all of them. */
export interface DateSet {
  readonly type: 'set';
  readonly every: boolean;
  readonly members: readonly (Point | Interval)[];
}

const POINT =
  /^(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?(?:T(\d{2}:\d{2})[^?~%]{0,30})?([?~%])?$/;

/**
 * Takes an EDTF date apart: level 1, and of level 2 the year that is not stated and sets. Null for what it cannot say
 * in words; the archive then shows the date as it is written.
 *
 * @example parseEdtf('XXXX-11-23') // { type: 'point', year: 'XXXX', month: 11, day: 23, … }
 */
export function parseEdtf(edtf: Edtf): Point | Interval | DateSet | null {
  const first = edtf.charAt(0);
  if (first === '[' || first === '{') return parseSet(edtf, first === '{');
  return edtf.includes('/') ? parseInterval(edtf, '/') : parsePoint(edtf);
}

function parsePoint(text: string): Point | null {
  const match = POINT.exec(text);
  if (match === null) return null;
  const [, year = '', month, day, time = null, mark] = match;
  return { type: 'point', year, month: part(month), day: part(day), time, certainty: certaintyOf(mark) };
}

function part(digits: string | undefined): number | 'unknown' | null {
  if (digits === undefined) return null;
  return digits === 'XX' ? 'unknown' : Number(digits);
}

function certaintyOf(mark: string | undefined): Certainty {
  if (mark === '?') return 'uncertain';
  if (mark === '~') return 'approximate';
  return mark === '%' ? 'both' : 'sure';
}

function parseInterval(text: string, sign: '/' | '..'): Interval | null {
  const at = text.indexOf(sign);
  const from = parseEnd(text.slice(0, at), sign);
  const to = parseEnd(text.slice(at + sign.length), sign);
  if (from === null || to === null || (typeof from === 'string' && typeof to === 'string')) return null;
  return { type: 'interval', from, to };
}

/** In an interval an empty end is unknown and `..` is open; between the brackets of a set an empty end is open. */
function parseEnd(text: string, sign: '/' | '..'): Point | 'open' | 'unknown' | null {
  if (text === '') return sign === '/' ? 'unknown' : 'open';
  return text === '..' ? 'open' : parsePoint(text);
}

function parseSet(edtf: string, every: boolean): DateSet | null {
  if (edtf.at(-1) !== (every ? '}' : ']')) return null;
  const members: (Point | Interval)[] = [];
  for (const written of edtf.slice(1, -1).split(',')) {
    const text = written.trim();
    const member = text.includes('..') ? parseInterval(text, '..') : parsePoint(text);
    if (member === null) return null;
    members.push(member);
  }
  return { type: 'set', every, members };
}

const MACHINE =
  /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?!\d)(?:-(?:0[1-9]|[12]\d|3[01])(?!\d))?)?|XXXX-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))/;

/**
 * The longest part of an EDTF date that HTML's `<time datetime>` can say; null where there is none.
 *
 * @example machineDate('2016-12-13/2016-12-15') // '2016-12-13'
 * @example machineDate('XXXX-11-23') // '11-23', HTML's own date without a year
 * @example machineDate('201X') // null
 */
export function machineDate(edtf: Edtf): string | null {
  const match = MACHINE.exec(edtf);
  if (match === null) return null;
  const found = match[0];
  return found.startsWith('XXXX-') ? found.slice(5) : found;
}

/** The weekday of a whole date, Monday 1 to Sunday 7; null for anything less than a day. */
export function weekdayOf(edtf: Edtf): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return null;
  // In UTC from end to end: no time zone of the machine can shift it.
  const day = new Date(`${edtf}T00:00:00Z`).getUTCDay();
  return Number.isNaN(day) ? null : day === 0 ? 7 : day;
}
