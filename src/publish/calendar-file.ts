// How does a timeline stand in a calendar? As iCalendar (RFC 5545).
import type { Happening } from '../archive/archive.ts';
import { parseEdtf } from '../article/edtf.ts';
import { dateOfDayNumber, dayNumber, formatIso, type PlainDate } from '../article/plain-date.ts';
import { hashText } from '../text/fingerprint.ts';

/** Longer than this a stretch of days is a period, which would cover a calendar instead of standing in it. */
const LONGEST_DAYS = 31;

/**
 * What happened or was planned on known days, or on at most a month of them. What is known to the month or the year
 * only, or may have been on one of several days, is no entry of a calendar: the page and its data tell it.
 *
 * @param baseUrl for the links; null: the entries have none
 */
export function printCalendar(title: string, happenings: readonly Happening[], baseUrl: string | null): string {
  const told = new Set<string>();
  const events = happenings.flatMap((happening) => {
    const days = daysOf(happening);
    const uid = uidOf(happening);
    // A sentence may tell a day twice.
    if (days === null || told.has(uid)) return [];
    told.add(uid);
    return eventLines(happening, uid, days, baseUrl);
  });
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Dateline//Timeline//EN', `NAME:${escaped(title)}`],
    `X-WR-CALNAME:${escaped(title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(
  { event, story }: Happening,
  uid: string,
  { first, last }: { readonly first: PlainDate; readonly last: PlainDate },
  baseUrl: string | null,
): string[] {
  const { status, sentence, paragraph } = event;
  const { provider, headline } = story.card;
  const after = dateOfDayNumber(dayNumber(last) + 1);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // When the story came into the archive: no clock may stand in what is published.
    `DTSTAMP:${compact(story.added)}T120000Z`,
    `DTSTART;VALUE=DATE:${compact(formatIso(first))}`,
    `DTEND;VALUE=DATE:${compact(formatIso(after))}`,
    `SUMMARY:${escaped(sentence)}`,
    `DESCRIPTION:${escaped(provider === null ? headline : `${provider}: ${headline}`)}`,
    ...(status === 'planned' ? ['STATUS:TENTATIVE'] : []),
    ...(baseUrl === null ? [] : [`URL:${baseUrl}${story.url}#p${paragraph}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function uidOf({ event: { date, status, sentence }, story }: Happening): string {
  return `${story.id}-${hashText(`${date} ${status} ${sentence}`).toString(36)}@dateline`;
}

function daysOf({ event: { date } }: Happening): { first: PlainDate; last: PlainDate } | null {
  if (date === null || !/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(date)) return null;
  const parsed = parseEdtf(date).date;
  if (parsed?.earliest == null || parsed.latest === null) return null;
  const days = dayNumber(parsed.latest) - dayNumber(parsed.earliest) + 1;
  return days > LONGEST_DAYS ? null : { first: parsed.earliest, last: parsed.latest };
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** RFC 5545, 3.1: no line of more than 75 octets, and no letter cut in two. */
function folded(line: string): string {
  if (line.length <= 24) return line;
  let width = 0;
  let out = '';
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (width + octets > 75) {
      out += '\r\n ';
      width = 1;
    }
    out += letter;
    width += octets;
  }
  return out;
}
