// What of an EDTF date can be said in the plain dates that other formats know?
import { parseEdtf } from '../article/edtf.ts';
import { formatIso } from '../article/plain-date.ts';
import type { Edtf } from '../article/record.ts';

/**
 * The longest `YYYY-MM-DD`, `YYYY-MM` or `YYYY` that holds for every day that can be meant; null where not even the year is sure.
 *
 * @example statedDate('2016-12-13') // '2016-12-13'
 * @example statedDate('2016-12-13/2016-12-15') // '2016-12'
 * @example statedDate('[2016-05-30,2017-05-30]') // null
 */
export function statedDate(edtf: Edtf | null): string | null {
  if (edtf === null) return null;
  if (edtf !== last.edtf) last = { edtf, stated: stateDate(edtf) };
  return last.stated;
}

/** What was asked last: a page states the date of its story half a dozen times. */
let last: { readonly edtf: Edtf; readonly stated: string | null } = { edtf: '', stated: null };

function stateDate(edtf: Edtf): string | null {
  const { date } = parseEdtf(edtf);
  if (date === null || date.earliest === null || date.latest === null) return null;
  const [first, last] = [formatIso(date.earliest), formatIso(date.latest)];
  if (first === last) return first;
  const shared = [7, 4].find((length) => first.slice(0, length) === last.slice(0, length));
  return shared === undefined ? null : first.slice(0, shared);
}
