// Where and when does a story in Chinese say that it was filed?

import type { Lexicon } from './lexicon.ts';
import type { PrintedDateline } from './printed-dateline.ts';

/** Agency, place, day, `电` or `讯`, each but the first optional, slashes or nothing between them. */
const FORM =
  /^[【（(]?(\p{Script=Han}{2,4}社)[/ ]?(?:((?:(?!\d|电|讯|月)\p{Script=Han}){2,12})[/ ，,]?)?(?:(\d{1,2})月(\d{1,2})日)?(?:[/ ]?(?:电|讯))?[】）)]? ?([，,：:\-–—―])? */u;

/**
 * @example `哈通社阿斯塔纳11月23日电，…`
 * @example `哈通社/阿斯塔纳/11月23日 - …`
 */
export function readChineseDateline(words: string, lexicon: Lexicon): PrintedDateline | null {
  const match = FORM.exec(words);
  if (match === null) return null;
  const [whole, sign = '', place, month, day, mark] = match;
  if (day === undefined && mark === undefined) return null;
  const agency = lexicon.agencies.get(sign);
  return {
    form: 'chinese',
    start: 0,
    end: whole
      .trimEnd()
      .slice(0, whole.trimEnd().length - (mark ?? '').length)
      .trimEnd().length,
    place: place ?? null,
    date:
      day === undefined
        ? null
        : { year: null, month: Number(month), day: Number(day), weekday: null, ambiguous: false, next: 0 },
    agencies: [agency?.name ?? sign],
    provider: agency ?? null,
    byline: null,
    bodyStart: whole.length,
  };
}
