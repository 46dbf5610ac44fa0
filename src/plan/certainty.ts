// From what are the dates and headlines of stories known, and which stories leave a doubt?
import type { Story } from '../archive/archive.ts';
import type { Fingerprint } from '../text/fingerprint.ts';
import type { Certainties } from './page-parts.ts';

export function countCertainties(stories: readonly Story[]): Certainties {
  const dates = { stated: 0, edited: 0, absent: 0 };
  const headlines = { stated: 0, derived: 0, edited: 0 };
  for (const { card } of stories) {
    dates[card.certainty] += 1;
    headlines[card.origin] += 1;
  }
  return { dates, headlines };
}

export function foldCertainties(fingerprint: Fingerprint, { dates, headlines }: Certainties): Fingerprint {
  fingerprint.number(dates.stated).number(dates.edited).number(dates.absent);
  return fingerprint.number(headlines.stated).number(headlines.derived).number(headlines.edited);
}

/** Whether somebody should look at how it was read. */
export function needsLook({ card }: Story): boolean {
  return card.warnings.length > 0 || card.doubts > 0;
}
