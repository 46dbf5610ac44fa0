// How do Chicago and MLA write a date, down to the one that nobody knows exactly?
import type { Edtf } from '../article/record.ts';

/** How a style writes what is known. Months and seasons from 1. */
interface DateStyle {
  readonly months: readonly string[];
  readonly seasons: readonly string[];
  readonly about: string;
  readonly day: (day: number, month: string, year: string) => string;
}

const CHICAGO: DateStyle = {
  months: 'January February March April May June July August September October November December'.split(' '),
  seasons: ['Spring', 'Summer', 'Fall', 'Winter'],
  about: 'ca. ',
  day: (day, month, year) => `${month} ${day}, ${year}`,
};

const MLA: DateStyle = {
  months: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
  seasons: ['spring', 'summer', 'fall', 'winter'],
  about: 'circa ',
  day: (day, month, year) => `${day} ${month} ${year}`,
};

/** What both write for no date. */
export const NO_DATE = 'n.d.';

/** @example chicagoDate('2016-12-13') // 'December 13, 2016' */
export function chicagoDate(edtf: Edtf | null): string {
  return formatEdtf(edtf, CHICAGO);
}

/** @example mlaDate('2016-12~') // 'circa Dec. 2016' */
export function mlaDate(edtf: Edtf | null): string {
  return formatEdtf(edtf, MLA);
}

/** What cannot be said in words stands as it is: a reader of EDTF still knows what is meant. */
function formatEdtf(edtf: Edtf | null, style: DateStyle): string {
  if (edtf === null) return NO_DATE;
  if (edtf.startsWith('[') && edtf.endsWith(']')) {
    const members = edtf.slice(1, -1).split(',');
    return members.map((member) => formatSpan(member.trim(), '..', style)).join(' or ');
  }
  return formatSpan(edtf, '/', style);
}

function formatSpan(edtf: Edtf, sign: string, style: DateStyle): string {
  const at = edtf.indexOf(sign);
  if (at < 0) return formatPoint(edtf, style);
  const [from, to] = [edtf.slice(0, at), edtf.slice(at + sign.length)].map((end) =>
    end === '' || end === '..' ? '' : formatPoint(end, style),
  );
  return `${from}–${to}`;
}

const POINT = /^(\d{4}|\d{3}X|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;

function formatPoint(edtf: Edtf, style: DateStyle): string {
  const match = POINT.exec(edtf);
  if (match === null) return edtf;
  const [, digits = '', month = 'XX', day = 'XX', mark = ''] = match;
  const year = digits === 'XXXX' ? NO_DATE : digits.endsWith('X') ? `${digits.slice(0, 3)}0s` : digits;
  const name = month === 'XX' ? '' : (style.months[Number(month) - 1] ?? style.seasons[Number(month) - 21]);
  if (name === undefined) return edtf;
  const date = name === '' ? year : day === 'XX' ? `${name} ${year}` : style.day(Number(day), name, year);
  const about = mark === '~' || mark === '%' ? style.about + date : date;
  return mark === '?' || mark === '%' ? `[${about}?]` : about;
}
