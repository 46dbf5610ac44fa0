// From what are dates and headlines known, in how many stories?
import type { Certainties } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { Counts } from './Counts.tsx';
import type { FactLine } from './Facts.tsx';

export function certaintyFacts({ dates, headlines }: Certainties, words: Words): readonly FactLine[] {
  return [
    [
      words.datesOfPublication,
      <Counts
        counts={[
          [words.statedDates, dates.stated],
          [words.editedDates, dates.edited],
          [words.absentDates, dates.absent],
        ]}
        words={words}
      />,
    ],
    [
      words.headlines,
      <Counts
        counts={[
          [words.statedHeadlines, headlines.stated],
          [words.derivedHeadlines, headlines.derived],
          [words.editedHeadlines, headlines.edited],
        ]}
        words={words}
      />,
    ],
  ];
}
