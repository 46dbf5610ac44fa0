// Which pages are there?
import { planAbout } from './about.ts';
import { planCalendar } from './calendar.ts';
import { always, listed, type PageChapter, unlisted } from './chapter.ts';
import { planHome } from './home.ts';
import { planNew } from './new.ts';
import { planNotices } from './notices.ts';
import type { PlanSources } from './planned-page.ts';
import { planReading } from './reading.ts';
import { planStories } from './story.ts';
import { planStyle } from './style.ts';
import { planTags } from './tags.ts';
import { planTimeline } from './timeline.ts';
import { planUndated } from './undated.ts';

/** Every page of the site, by what they are made from. */
export function planPages(sources: PlanSources): readonly PageChapter[] {
  return [
    ...listed([always('home', planHome(sources))]),
    ...unlisted(planStories(sources)),
    ...listed([...planCalendar(sources), ...planTimeline(sources)]),
    ...planTags(sources),
    ...listed([
      always('undated', planUndated(sources)),
      ...planReading(sources),
      always('new', planNew(sources)),
      always('about', [...planAbout(sources), ...planStyle()]),
    ]),
    ...unlisted([always('notices', planNotices(sources))]),
  ];
}
