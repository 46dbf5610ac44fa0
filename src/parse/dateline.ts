// Where and when does a story say that it was filed, and who signs it?
import type { Agency } from '../knowledge/agency.ts';
import type { Span } from '../text/span.ts';
import { readDate, tokensOf, type WrittenDate } from './calendar-words.ts';
import { readChineseDateline } from './chinese-dateline.ts';
import { type Lexicon, signsOf } from './lexicon.ts';
import { isCapitals, isPlaceLike } from './place-name.ts';
import type { DatelineForm, PrintedDateline } from './printed-dateline.ts';

/** A place in ordinary letters has no more words where no bracket shows that it is one. */
const MOST_WORDS_OF_PLACE = 3;

/** No dateline is longer. */
const LONGEST_DATELINE = 200;

/**
 * The dateline that a stretch of text begins with; null if it begins with none.
 *
 * @example readDateline('MINSK, 23 November (BelTA) – The speaker', 0, 40, lexicon)
 */
export function readDateline(text: string, start: number, end: number, lexicon: Lexicon): PrintedDateline | null {
  if (!mayBegin(text, start, end)) return null;
  // Every kind of space becomes a plain one, so that offsets stay.
  const words = text.slice(start, Math.min(end, start + LONGEST_DATELINE)).replace(/\s/g, ' ');
  if (words.length < 6) return null;
  const found =
    readChineseDateline(words, lexicon) ??
    readBracketed(words, lexicon) ??
    readStopped(words, lexicon) ??
    readSlashed(words, lexicon) ??
    readUnknown(words) ??
    readBare(words, lexicon);
  if (found === null) return null;
  return { ...found, start: found.start + start, end: found.end + start, bodyStart: found.bodyStart + start };
}

/** Most paragraphs show at once that they begin with none: no capitals, no early stop, bracket or slash, no number. */
function mayBegin(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first > 0x2e80 || (first > 47 && first < 58)) return true;
  if (first > 96 && first < 123) return false;
  const second = text.charAt(start + 1);
  if (second !== second.toLowerCase()) return true;
  const limit = Math.min(end, start + 90);
  for (let at = start + 2; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    // ( . / anywhere, a dash behind an agency that stands alone
    if (unit === 40 || unit === 46 || unit === 47) return true;
    if (at < start + 25 && (unit === 45 || unit === 0x2013 || unit === 0x2014)) return true;
  }
  return false;
}

/** `MINSK, 23 November (BelTA) – `, `SALVADOR, 26 February (Reuters) – `. */
function readBracketed(words: string, lexicon: Lexicon): PrintedDateline | null {
  const match = /^([^()]{2,90})\(([^()]{2,60})\) *([-–—―.]?)/.exec(words);
  return match === null ? null : readEnclosed(match, 'bracket', lexicon);
}

/** `23 ноября, Минск /Корр. БЕЛТА/. `, `11 апреля, Минск /Анна Лис - БЕЛТА/. `. */
function readSlashed(words: string, lexicon: Lexicon): PrintedDateline | null {
  const match = /^([^/]{2,90})\/([^/]{2,60})\/ *([-–—―.]?)/.exec(words);
  return match === null ? null : readEnclosed(match, 'slash', lexicon);
}

function readEnclosed(match: RegExpExecArray, form: DatelineForm, lexicon: Lexicon): PrintedDateline | null {
  const [whole, before = '', inside = '', mark = ''] = match;
  const { place, date: dateBefore } = readPlaceAndDate(before, lexicon);
  if (place === null && dateBefore === null) return null;
  const date = dateBefore ?? dateIn(inside, lexicon);
  const signs = signsIn(inside, lexicon);
  const isDash = mark !== '' && mark !== '.';
  const isUnknown = signs.length === 0;
  if (isUnknown && !(isDash && place !== null && isCapitals(place) && /^\p{Lu}[\p{L}. -]{1,30}$/u.test(inside)))
    return null;
  if (!isUnknown && mark === '' && date === null && !(place !== null && isCapitals(place))) return null;
  return {
    form,
    start: 0,
    end: before.length + inside.length + 2,
    place,
    date,
    agencies: isUnknown ? [inside.trim()] : signs.map(({ agency }) => agency.name),
    provider: signs[0]?.agency ?? null,
    byline: bylineBeside(inside, signs),
    bodyStart: whole.length,
  };
}

/** `ASTANA. KAZINFORM - `, `ASTANA. September 11. KAZINFORM /Author/ `, `ТАСС - КАЗИНФОРМ - `, `ҚазАқпарат – `. */
function readStopped(words: string, lexicon: Lexicon): PrintedDateline | null {
  const signs = chainOf(words.slice(0, 120), lexicon);
  const first = signs[0];
  const last = signs.at(-1);
  if (first === undefined || last === undefined) return null;
  const before = words.slice(0, first.start);
  if (before !== '' && !/\. *$/.test(before) && !(/, *$/.test(before) && isCapitals(before))) return null;
  const tail = /^ *(?:\/([^/]{2,50})\/|\((\p{Lu}[^()]{2,50})\))? *([-–—―]|[.:,](?= ))?/u.exec(words.slice(last.end));
  const mark = tail?.[3] ?? '';
  const isDashed = /[-–—―]/.test(mark);
  const { place, date } = before === '' ? NOTHING : readPlaceAndDate(before, lexicon);
  if (before !== '' && (place === null || (!isCapitals(place) && place.split(' ').length > MOST_WORDS_OF_PLACE)))
    return null;
  const isStopped = mark === '.' && place !== null && place.split(' ').length <= MOST_WORDS_OF_PLACE;
  if (!isDashed && !isStopped && !isSignedWithoutDash(words.slice(last.end), place, last.printed, lexicon)) return null;
  if (before === '' && !hasInnerCapital(first.printed)) return null;
  const byline = tail?.[1] ?? tail?.[2] ?? null;
  const beforeMark = (tail?.[0] ?? '').slice(0, (tail?.[0] ?? '').length - mark.length).trimEnd();
  return {
    form: 'stop',
    start: 0,
    end: last.end + beforeMark.length,
    place,
    date,
    byline,
    bodyStart: last.end + (tail?.[0].length ?? 0),
    ...publisherFirst(signs, words),
  };
}

/** Without a dash the dateline ends at the agency's name, which then stands in capitals and begins no sentence. */
function isSignedWithoutDash(behind: string, place: string | null, printed: string, { attribution }: Lexicon): boolean {
  if (place === null || !isCapitals(place) || !hasInnerCapital(printed) || /^['’]/.test(behind)) return false;
  const next = /^[ .:,]*(\p{L}+)/u.exec(behind)?.[1] ?? '';
  return !attribution.saying.has(next) && !attribution.finite.has(next);
}

/** In `ТАСС - КАЗИНФОРМ - ` the second one publishes; in `KAZINFORM/BELTA` the first. */
function publisherFirst(signs: readonly Sign[], words: string): Pick<PrintedDateline, 'agencies' | 'provider'> {
  const [first, second] = signs;
  const isSlashed = first !== undefined && second !== undefined && words.slice(first.end, second.start).includes('/');
  const order = isSlashed ? signs : [...signs].reverse();
  return { agencies: order.map(({ agency }) => agency.name), provider: order[0]?.agency ?? null };
}

/** `LONDON. XYZ - `: the form is known, the agency is not. */
function readUnknown(words: string): PrintedDateline | null {
  const match = /^([^.]{2,40})\. *(\p{Lu}[\p{Lu}-]{1,19}(?: \p{Lu}[\p{Lu}-]{1,19})?) *[-–—―] /u.exec(words);
  const [whole = '', place = '', agency = ''] = match ?? [];
  if (match === null || !isCapitals(place) || !isPlaceLike(place)) return null;
  const end = whole.lastIndexOf(agency) + agency.length;
  return {
    form: 'stop',
    start: 0,
    end,
    place,
    date: null,
    agencies: [agency],
    provider: null,
    byline: null,
    bodyStart: whole.length,
  };
}

/** `NEW YORK, March 3 - `. */
function readBare(words: string, lexicon: Lexicon): PrintedDateline | null {
  const match = /^(\p{Lu}[^()]{1,40}, [^()]{1,30}?) *[-–—―] /u.exec(words);
  const [whole = '', before = ''] = match ?? [];
  if (match === null) return null;
  const { place, date } = readPlaceAndDate(before, lexicon);
  if (place === null || date === null || !isCapitals(place)) return null;
  const behindComma = tokensOf(before.slice(before.lastIndexOf(',') + 1));
  if (readDate(behindComma, 0, lexicon.calendar)?.next !== behindComma.length) return null;
  return {
    form: 'bare',
    start: 0,
    end: before.length,
    place,
    date,
    agencies: [],
    provider: null,
    byline: null,
    bodyStart: whole.length,
  };
}

/** `(Sputnik - 20th February, 2023)`. */
function dateIn(inside: string, { calendar }: Lexicon): WrittenDate | null {
  if (!/\d/.test(inside)) return null;
  const tokens = tokensOf(inside);
  for (let at = 0; at < tokens.length; at += 1) {
    const date = readDate(tokens, at, calendar);
    if (date !== null) return date;
  }
  return null;
}

interface PlaceAndDate {
  readonly place: string | null;
  readonly date: WrittenDate | null;
}

const NOTHING: PlaceAndDate = { place: null, date: null };

/** `MINSK, 23 November`, `23 ноября, Минск`, `ASTANA. September 11.`, `PERSHAI, VOLOZHIN DISTRICT, 5 May`. */
function readPlaceAndDate(words: string, { calendar }: Lexicon): PlaceAndDate {
  const bare = withoutSeparator(words);
  const tokens = tokensOf(bare);
  const first = readDate(tokens, 0, calendar);
  if (first !== null) {
    const rest = bare.slice(tokens[first.next]?.start ?? bare.length).replace(/^[\s.,/–—-]+/, '');
    return rest === '' ? { place: null, date: first } : isPlaceLike(rest) ? { place: rest, date: first } : NOTHING;
  }
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const date = token === undefined ? null : readDate(tokens, at, calendar);
    if (token === undefined || date === null || date.next < tokens.length) continue;
    const place = withoutSeparator(bare.slice(0, token.start));
    return isPlaceLike(place) ? { place, date } : NOTHING;
  }
  return isPlaceLike(bare) ? { place: bare, date: null } : NOTHING;
}

/** `ASTANA. ` before a day loses its stop; `WASHINGTON, D.C., ` keeps that of the abbreviation. */
function withoutSeparator(words: string): string {
  const bare = words.replace(/[\s,/–—-]+$/, '');
  return bare.endsWith('.') && !/\p{Lu}\.\p{Lu}\.$/u.test(bare) && !/,\s*$/.test(words)
    ? bare.replace(/[\s.]+$/, '')
    : bare;
}

interface Sign extends Span {
  readonly agency: Agency;
  readonly printed: string;
}

function signsIn(words: string, { agencyInDateline, agencies }: Lexicon): Sign[] {
  const signs: Sign[] = [];
  for (const match of signsOf(words, agencyInDateline)) {
    const printed = match[1] ?? match[2] ?? '';
    const agency = agencies.get(printed.toLowerCase());
    if (agency !== undefined) signs.push({ agency, printed, start: match.index, end: match.index + printed.length });
  }
  return signs;
}

/** The first sign and those tied to it: `KAZINFORM/BELTA`, `ТАСС - КАЗИНФОРМ -`, `XINHUA. KAZINFORM`. */
function chainOf(words: string, lexicon: Lexicon): Sign[] {
  const [first, ...others] = signsIn(words, lexicon);
  if (first === undefined) return [];
  const chain = [first];
  for (const sign of others) {
    const tie = words.slice(chain.at(-1)?.end ?? 0, sign.start);
    const behind = words.slice(sign.end);
    const isTied =
      /^ ?\/ ?$/.test(tie) ||
      (/^ ?[-–—.] ?$/.test(tie) && hasInnerCapital(sign.printed) && (/^ *[-–—―]/.test(behind) || /\./.test(tie)));
    if (!isTied) break;
    chain.push(sign);
  }
  return chain;
}

/** `KAZINFORM`, `ҚазАқпарат`, `BelTA`: no ordinary word is written so. */
function hasInnerCapital(printed: string): boolean {
  return /\p{Lu}/u.test(printed.slice(1));
}

/** The name beside the agency in `/Анна Лис - БЕЛТА/`; `Корр.` is none. */
function bylineBeside(inside: string, signs: readonly Sign[]): string | null {
  let rest = inside;
  for (const { start, end } of [...signs].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const name = rest
    .replace(/(?:^|\s)(?:корр|кор|кар|kor|corr|correspondent|корреспондент|спец)(?:\.|(?=\s|$))/giu, ' ')
    .replace(/^[\s,./–—-]+|[\s,./–—-]+$/g, '');
  return /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name) ? name : null;
}
