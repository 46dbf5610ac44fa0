// Where does a date lie, seen from the day of publication?

import type { DateFact } from '../article/dated.ts';
import { parseEdtf } from '../article/edtf.ts';
import { dayNumber } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';

/** The day of publication, as day numbers of the first and last day that it may be. */
export interface Written {
  readonly edtf: Edtf;
  readonly first: number;
  readonly last: number;
}

export interface When {
  /** `around`: within a few days; null: one of the two has no year. */
  readonly side: 'past' | 'to-come' | 'around' | null;
  /** Whether it begins after the day of publication, be it only a day. */
  readonly ahead: boolean;
  /** Whether its year was only chosen among several, and it lies far off. */
  readonly unsure: boolean;
  /** Whether its year was chosen and it lies so far off that a verb of the other side speaks against it. */
  readonly disputable: boolean;
}

/** A page's date may be that of its capture, some days late: what it announces has then been. */
const LATE_DAYS = 3;
/** It is hardly ever early, by more than the hours between two time zones. */
const EARLY_DAYS = 1;
/** A year that was chosen, this far away, is too unsure to put an event on it, unless it is that of writing. */
const UNSURE_DAYS = 150;
/** Nearer than this a verb of the other side may well be that of another clause. */
const DISPUTED_DAYS = 14;

/** Null: nothing states when it was published. */
export function writtenOn(published: Edtf | null): Written | null {
  const bounds = published === null ? null : boundsOf(published);
  return published === null || bounds === null ? null : { edtf: published, first: bounds[0], last: bounds[1] };
}

export function whenOf({ value, tier, basis, rule }: DateFact, written: Written | null): When {
  const bounds = value === null || written === null ? null : boundsOf(value);
  if (bounds === null || written === null) return { side: null, ahead: false, unsure: false, disputable: false };
  const [first, last] = bounds;
  const [after, before] = [first - written.last, written.first - last];
  const away = Math.max(after, before);
  const isChosen = basis.startsWith('no year is given');
  const isOtherYear = value?.slice(0, 4) !== written.edtf.slice(0, 4);
  // "Yesterday" is past, however near.
  const slack = rule === 'date/day-of-writing' ? 0 : 1;
  return {
    side: before > LATE_DAYS * slack ? 'past' : after > EARLY_DAYS * slack ? 'to-come' : 'around',
    ahead: after > 0,
    unsure: isChosen && (tier === 'inferred' || isOtherYear) && away > UNSURE_DAYS,
    disputable: (isChosen || tier === 'resolved') && away > DISPUTED_DAYS,
  };
}

function boundsOf(edtf: Edtf): readonly [number, number] | null {
  // Most are single days.
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) {
    const day = dayNumber({
      year: Number(edtf.slice(0, 4)),
      month: Number(edtf.slice(5, 7)),
      day: Number(edtf.slice(8)),
    });
    return [day, day];
  }
  const { date } = parseEdtf(edtf);
  if (date === null || date.earliest === null || date.latest === null) return null;
  return [dayNumber(date.earliest), dayNumber(date.latest)];
}
