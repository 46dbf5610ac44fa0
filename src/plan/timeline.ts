// What happened when, as far as the texts of the whole archive say?
import { linkTo, TIMELINE, timelineAddress, timelineFileAddress } from '../archive/addresses.ts';
import type { PlannedPage, PlanSources } from './planned-page.ts';
import { cutTimeline, isShort } from './timeline-cuts.ts';
import { planCuts, planWhole, type TimelinePlace } from './timeline-page.ts';

const addressOf: TimelinePlace['addressOf'] = (date, part) => (date === null ? TIMELINE : timelineAddress(date, part));

const PLACE: TimelinePlace = {
  addressOf,
  linkFrom: (from, date) => linkTo(from, addressOf(date)),
  fileFrom: (from, date, ending) => linkTo(from, timelineFileAddress(addressOf(date), ending)),
  of: null,
};

export function planTimeline({ archive: { happenings } }: PlanSources): PlannedPage[] {
  const cuts = cutTimeline(happenings);
  return [...planWhole(PLACE, isShort(happenings) ? happenings : [], cuts), ...planCuts(PLACE, cuts)];
}
