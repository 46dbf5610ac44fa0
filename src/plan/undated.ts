// Which stories wait for a date, and what is known of them?
import { linkTo, rootFrom, UNDATED, undatedAddress } from '../archive/addresses.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { cutIntoParts } from './cuts.ts';
import { datingsOf } from './datings.ts';
import { foldLines, lineOf } from './lines.ts';
import type { UndatedPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

/** More than this are cut into parts: with their ledes, so many stories stay below 14 kB (gzip). */
const LONGEST_LIST = 80;

/** The shelf stands there when it is empty, too: links to it have gone out. */
export function planUndated({ archive, tagged }: PlanSources): PlannedPage[] {
  const cut = cutIntoParts(archive.undated, LONGEST_LIST, undatedAddress);
  return cut.map(({ items: stories, url, part, parts }) => {
    const fingerprint = foldLines(new Fingerprint(), stories).number(archive.undated.length);
    for (const { card } of stories) fingerprint.text(card.notBefore).text(card.datelineDate).number(card.content);
    const make = (): UndatedPage => ({
      kind: 'undated',
      url,
      root: rootFrom(UNDATED),
      title: '',
      description: '',
      stories: stories.map((story) => ({
        ...lineOf(story, url, true),
        notBefore: story.card.notBefore,
        datelineDate: story.card.datelineDate,
        datings: datingsOf(tagged(story), linkTo(url, story.url)),
      })),
      part,
      parts: parts(),
      total: archive.undated.length,
    });
    return new PlannedPage('undated', url, fingerprint.value(), make);
  });
}
