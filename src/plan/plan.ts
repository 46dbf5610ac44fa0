// Which pages are there?
import { planAbout } from './about.ts';
import { planCalendar } from './calendar.ts';
import { planHome } from './home.ts';
import { planNew } from './new.ts';
import { planNotices } from './notices.ts';
import type { PlannedPage, PlanSources } from './planned-page.ts';
import { planReading } from './reading.ts';
import { planStories } from './story.ts';
import { planStyle } from './style.ts';
import { planTags } from './tags.ts';
import { planTimeline } from './timeline.ts';
import { planUndated } from './undated.ts';

/** Every page of the site, in order of address. */
export function planPages(sources: PlanSources): readonly PlannedPage[] {
  return [
    ...planHome(sources),
    ...planStories(sources),
    ...planCalendar(sources),
    ...planTimeline(sources),
    ...planTags(sources),
    ...planUndated(sources),
    ...planReading(sources),
    ...planNew(sources),
    ...planAbout(sources),
    ...planStyle(),
    ...planNotices(sources),
  ];
}
