// Which subjects are written about, how much, and when?
import type { JSX } from 'preact';
import type { Subject } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { formatYearCounts, Sparkline } from './Sparkline.tsx';

interface SubjectRowsProps {
  readonly subjects: readonly Subject[];
  readonly words: Words;
}

export function SubjectRows({ subjects, words }: SubjectRowsProps): JSX.Element {
  return (
    <ul class="subjects full">
      {subjects.map(({ kind, href, text, count, years }) => (
        <li>
          <p class="when">{words.kinds[kind].one}</p>
          <p class="entry">
            <a href={href}>
              <bdi>{text}</bdi>
            </a>{' '}
            <small>{formatYearCounts(years, words) ?? words.stories(count)}</small>
          </p>
          <Sparkline years={years} />
        </li>
      ))}
    </ul>
  );
}
