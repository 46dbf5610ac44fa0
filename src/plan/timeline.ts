// What happened when, as far as the texts of the whole archive say?
import { linkTo, TIMELINE, timelineAddress, timelineFileAddress } from '../archive/addresses.ts';
import type { Edtf } from '../article/record.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { always, type Chapter } from './chapter.ts';
import type { PlannedPage, PlanSources } from './planned-page.ts';
import { cutYear, datesOfCuts, foldHappenings, isShort, yearsOf } from './timeline-cuts.ts';
import { type DatesAround, planCuts, planWhole, type TimelinePlace } from './timeline-page.ts';

const addressOf: TimelinePlace['addressOf'] = (date, part) => (date === null ? TIMELINE : timelineAddress(date, part));

const PLACE: TimelinePlace = {
  addressOf,
  linkFrom: (from, date) => linkTo(from, addressOf(date)),
  fileFrom: (from, date, ending) => linkTo(from, timelineFileAddress(addressOf(date), ending)),
  of: null,
};

/** A chapter for each year, and the first page. */
export function planTimeline({ archive: { happenings } }: PlanSources): Chapter<PlannedPage>[] {
  const years = yearsOf(happenings);
  const around = datesAround(years.map(datesOfCuts));
  return [
    always('timeline', planWhole(PLACE, isShort(happenings) ? happenings : [], years)),
    ...years.map((year, at) => {
      const dates = around[at] ?? { before: [], after: [] };
      const key = foldHappenings(new Fingerprint(), year.happenings);
      for (const date of [...dates.before, null, ...dates.after]) key.text(date);
      const plan = (): PlannedPage[] => planCuts(PLACE, cutYear(year), dates);
      return { name: `timeline ${year.date}`, key: key.value(), plan };
    }),
  ];
}

/** Of each year the pages of other years that are next to its own. @param dates of the pages of each year */
function datesAround(dates: readonly (readonly Edtf[])[]): DatesAround[] {
  const before: (readonly Edtf[])[] = [];
  const after: (readonly Edtf[])[] = [];
  let nearest = new Map<number, Edtf>();
  for (const own of dates) {
    before.push([...nearest.values()]);
    for (const date of own) nearest.set(date.length, date);
  }
  nearest = new Map();
  for (const own of dates.toReversed()) {
    after.unshift([...nearest.values()]);
    for (const date of own.toReversed()) nearest.set(date.length, date);
  }
  return before.map((dates, at) => ({ before: dates, after: after[at] ?? [] }));
}
