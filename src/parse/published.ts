// On which day was this published, and what says so?
import { dayNumber, parseIso } from '../article/plain-date.ts';
import type { Edtf, Published } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { edtfOf } from './calendar-words.ts';
import type { Piece } from './outline.ts';
import type { Reading } from './page.ts';

/** More days than this between dateline and publication are no night between filing and posting. */
export const MOST_DAYS_APART = 3;

/** The date of publication as the text states it. The zone is still to be given by the provider. */
export function findPublished({ pieces, header }: Reading, filed: Edtf | null): Published {
  const stampPiece = header.stamp === null ? undefined : pieces[header.stamp];
  const prefix = pieces.find(({ mark }) => mark?.kind === 'prefix');
  if (header.hasRivalStamps) return absent(filed, 'several stamps that contradict each other');
  const stamp = stampPiece?.mark?.stamp ?? null;
  if (stampPiece !== undefined && stamp !== null) {
    if (stamp.date !== null && stamp.dayNumber !== null) {
      const clock = stamp.time === null ? timeBeside(pieces, header.stamp ?? 0) : null;
      return {
        edtf: stamp.date,
        time: stamp.time ?? clock?.mark?.stamp?.time ?? null,
        zone: stamp.zone,
        certainty: 'stated',
        notBefore: null,
        evidence: [spanOf(stampPiece), ...(clock === null ? [] : [spanOf(clock)])],
        basis:
          header.headline[0] === undefined
            ? 'page stamp'
            : header.headline[0] > (header.stamp ?? 0)
              ? 'page stamp above the headline'
              : 'page stamp below the headline',
      };
    }
    if (prefix?.mark?.stamp?.date == null) {
      return {
        ...absent(filed, stamp.fault === null ? 'page stamp without a year' : `page stamp, ${stamp.fault}`),
        evidence: [spanOf(stampPiece)],
      };
    }
  }
  const prefixDate = prefix?.mark?.stamp?.date ?? null;
  if (prefix === undefined || prefixDate === null)
    return absent(
      filed,
      prefix === undefined ? 'nothing in the text states it' : 'date prefix of the file, no such day in the calendar',
    );
  return {
    edtf: prefixDate,
    time: null,
    zone: null,
    certainty: 'stated',
    notBefore: null,
    evidence: [spanOf(prefix)],
    basis: 'date prefix of the file',
  };
}

/** What was filed on a day was not published before it. */
function absent(filed: Edtf | null, basis: string): Published {
  const notBefore = filed === null || parseIso(filed) === null ? null : filed;
  return { edtf: null, time: null, zone: null, certainty: 'absent', notBefore, evidence: [], basis };
}

/** A line right above or below the stamp that holds a time alone. */
function timeBeside(pieces: readonly Piece[], index: number): Piece | null {
  for (const piece of [pieces[index - 1], pieces[index + 1]]) {
    if (
      piece?.mark?.kind === 'stamp' &&
      piece.mark.stamp?.date === null &&
      piece.mark.stamp.time !== null &&
      piece.mark.stamp.fault === null
    )
      return piece;
  }
  return null;
}

/** The day of a dateline, EDTF, without a year as it is printed; null where there is none. */
export function filedOn({ dateline }: Reading): Edtf | null {
  const date = dateline?.dateline?.date ?? null;
  return date === null ? null : edtfOf(date);
}

/** Days between a day and the dateline's, which may lack its year; null where one is not known. */
export function daysApart(published: Edtf | null, filed: Edtf | null): number | null {
  const day = published === null ? null : parseIso(published);
  if (day === null || filed === null) return null;
  const candidates = filed.startsWith('XXXX')
    ? [day.year - 1, day.year, day.year + 1].map((year) => parseIso(`${year}${filed.slice(4)}`))
    : [parseIso(filed)];
  const distances = candidates.flatMap((date) => (date === null ? [] : [Math.abs(dayNumber(date) - dayNumber(day))]));
  return distances.length === 0 ? null : Math.min(...distances);
}

function spanOf({ start, end }: Piece): Span {
  return { start, end };
}
