// Which stories wait for a date, and what is known of them?
import { rootFrom, UNDATED } from '../archive/addresses.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { foldLines, lineOf } from './lines.ts';
import type { UndatedPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

export function planUndated({ archive }: PlanSources): PlannedPage[] {
  const { undated } = archive;
  const fingerprint = foldLines(new Fingerprint(), undated);
  for (const { card } of undated) fingerprint.text(card.notBefore).text(card.datelineDate);
  const make = (): UndatedPage => ({
    kind: 'undated',
    url: UNDATED,
    root: rootFrom(UNDATED),
    title: '',
    description: '',
    stories: undated.map((story) => ({
      ...lineOf(story, UNDATED, true),
      notBefore: story.card.notBefore,
      datelineDate: story.card.datelineDate,
    })),
  });
  return [new PlannedPage('undated', UNDATED, fingerprint.value(), make)];
}
