// On which day was this published, and what says so?
import { parseIso } from '../article/plain-date.ts';
import type { Edtf, Published } from '../article/record.ts';
import type { Span } from '../text/span.ts';
import { filedOn } from './filed.ts';
import type { Header } from './header.ts';
import type { Piece } from './piece.ts';
import type { PrintedDateline } from './printed-dateline.ts';

/**
 * The date of publication as the text states it: by the page's stamp, else by the ` date` prefix. Nothing else states
 * one: neither the day of capture, nor the dateline, nor a day in the story.
 *
 * @param datesInside days that stand on lines of their own inside the story
 */
export function findPublished(
  pieces: readonly Piece[],
  header: Header,
  dateline: PrintedDateline | null,
  datesInside: readonly Piece[],
): Published {
  const filed = filedOn(dateline);
  const stampPiece = header.stamp === null ? undefined : pieces[header.stamp];
  const stamp = stampPiece?.mark?.stamp ?? null;
  if (header.rivals.length > 0)
    return absent(
      filed,
      header.rivals.flatMap((index) => spanAt(pieces, index)),
      'page stamps that contradict each other',
    );
  const prefix = pieces.find(({ mark }) => mark?.kind === 'prefix');
  const prefixDate = prefix?.mark?.stamp?.date ?? null;
  if (stampPiece !== undefined && stamp !== null) {
    if (stamp.date !== null && stamp.dayNumber !== null) {
      if (stamp.time === null && datesInside.length > 0) {
        return absent(filed, [stampPiece, ...datesInside].map(spanOf), 'several days stand on lines of their own');
      }
      const clock = stamp.time === null ? timeBeside(pieces, header.stamp ?? 0) : null;
      return {
        ...STATED,
        edtf: stamp.date,
        time: stamp.time ?? clock?.mark?.stamp?.time ?? null,
        zone: stamp.zone ?? clock?.mark?.stamp?.zone ?? null,
        evidence: [stampPiece, ...(clock === null ? [] : [clock])].map(spanOf).sort((a, b) => a.start - b.start),
        basis: `page stamp${placeOf(header)}`,
      };
    }
    // A stamp without a year, or one that could not be read, is no reason to fall back on what is weaker.
    const agrees = stamp.date !== null && prefixDate?.slice(4) === stamp.date.slice(4);
    if (!agrees) {
      return absent(
        filed,
        [spanOf(stampPiece)],
        stamp.fault === null ? 'the page stamp has no year' : `the page stamp is ${stamp.fault}`,
      );
    }
  }
  if (prefix === undefined) {
    const told = header.told.flatMap((index) => spanAt(pieces, index));
    const basis = told.length === 0 ? 'nothing in the text states it' : 'the day stands among running words';
    return absent(filed, told, basis);
  }
  if (prefixDate === null)
    return absent(filed, [spanOf(prefix)], `the date prefix of the file is ${prefix.mark?.stamp?.fault ?? 'no date'}`);
  return {
    ...STATED,
    edtf: prefixDate,
    time: prefix.mark?.stamp?.time ?? null,
    zone: null,
    evidence: [spanOf(prefix)],
    basis: 'date prefix of the file',
  };
}

const STATED = { certainty: 'stated', notBefore: null } as const;

/** What was filed on a day was not published before it. */
function absent(filed: Edtf | null, evidence: readonly Span[], basis: string): Published {
  const notBefore = filed === null || parseIso(filed) === null ? null : filed;
  return { edtf: null, time: null, zone: null, certainty: 'absent', notBefore, evidence, basis };
}

function placeOf({ headline, stamp }: Header): string {
  const [first] = headline;
  if (first === undefined || stamp === null) return '';
  return first > stamp ? ' above the headline' : ' below the headline';
}

/** A line right above or below the stamp that holds a time alone. */
function timeBeside(pieces: readonly Piece[], index: number): Piece | null {
  for (const piece of [pieces[index - 1], pieces[index + 1]]) {
    const stamp = piece?.mark?.kind === 'stamp' ? piece.mark.stamp : null;
    if (piece !== undefined && stamp !== null && stamp.date === null && stamp.fault === null && stamp.time !== null)
      return piece;
  }
  return null;
}

function spanAt(pieces: readonly Piece[], index: number): Span[] {
  const piece = pieces[index];
  return piece === undefined ? [] : [spanOf(piece)];
}

function spanOf({ start, end }: Piece): Span {
  return { start, end };
}
