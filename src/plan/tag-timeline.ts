// What happened to a person, at a place, in a body, as far as the sentences that name it say?
import { linkTo, tagAddress, tagTimelineAddress, timelineFileAddress } from '../archive/addresses.ts';
import type { TagIndex } from '../archive/archive.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import type { TagPage } from './page.ts';
import type { PlannedPage } from './planned-page.ts';
import { cutTimeline, foldHappenings, isShort, yearsOf } from './timeline-cuts.ts';
import { entriesOf, planCuts, planWhole, type TimelinePlace } from './timeline-page.ts';

/** So many entries stand on the tag's own page; with more its timeline has pages of its own. */
const ON_PAGE = 24;

/** Whether all of a tag's timeline stands on its own page. */
export function standsOnTagPage({ happenings }: TagIndex): boolean {
  return happenings.length <= ON_PAGE;
}

export interface TagTimeline {
  /** Of what the tag's own page shows of it. */
  readonly fingerprint: number;
  /** Its own pages; none where all of it stands on the tag's page. */
  readonly pages: readonly PlannedPage[];
  /** @param from the address of the tag's page */
  readonly shownOn: (from: string) => TagPage['timeline'];
}

export function tagTimeline(tag: TagIndex): TagTimeline {
  const { happenings } = tag;
  if (standsOnTagPage(tag)) {
    return {
      fingerprint: foldHappenings(new Fingerprint(), happenings).value(),
      pages: [],
      shownOn: (from) => ({ entries: entriesOf(happenings, from), whole: null, parts: [] }),
    };
  }
  const place = placeOf(tag);
  const years = yearsOf(happenings);
  const fingerprint = new Fingerprint();
  for (const { date, happenings } of years) fingerprint.text(date).number(happenings.length);
  const isWhole = isShort(happenings);
  return {
    fingerprint: fingerprint.value(),
    pages: isWhole
      ? planWhole(place, happenings, [])
      : [...planWhole(place, [], years), ...planCuts(place, cutTimeline(happenings))],
    shownOn: (from) => ({
      entries: [],
      whole: { href: place.linkFrom(from, null), count: happenings.length },
      parts: isWhole
        ? []
        : years.map(({ date, happenings }) => ({
            ...{ date, count: happenings.length, step: 1, href: place.linkFrom(from, date) },
          })),
    }),
  };
}

function placeOf({ kind, id, name }: TagIndex): TimelinePlace {
  const addressOf: TimelinePlace['addressOf'] = (date, part) => tagTimelineAddress(kind, id, date, part);
  return {
    addressOf,
    linkFrom: (from, date) => linkTo(from, addressOf(date)),
    fileFrom: (from, date, ending) => linkTo(from, timelineFileAddress(addressOf(date), ending)),
    of: { name, linkFrom: (from) => ({ href: linkTo(from, tagAddress(kind, id)), text: name }) },
  };
}
