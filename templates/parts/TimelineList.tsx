// What happened when? Each with its day, its sentence and its story.
import type { JSX } from 'preact';
import type { TimelineEntry } from '../../src/plan/page.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { HeadlineText } from './HeadlineText.tsx';

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  readonly words: Words;
}

/** How many units of the scale the drawing of a page's days is wide. */
const SCALE = 1000;

export function TimelineList({ entries, words }: TimelineListProps): JSX.Element {
  return (
    <ol class="stories timeline">
      {entries.map((entry) => (
        <li class={entry.status}>
          <p class="when">
            <DateText edtf={entry.date} words={words} form="short" />
            <small>{words.statuses[entry.status]}</small>
            <Bar bar={entry.bar} />
          </p>
          <div class="entry">
            <p class="sentence" lang={entry.lang} dir="auto">
              <a href={entry.story.href}>{entry.sentence}</a>
            </p>
            <Whence entry={entry} words={words} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The story that tells it, with the day on which it was written where that is another one. */
function Whence({
  entry: { date, story },
  words,
}: {
  readonly entry: TimelineEntry;
  readonly words: Words;
}): JSX.Element {
  return (
    <p class="whence">
      <HeadlineText text={story.headline} origin={story.origin} lang={story.lang} />
      {story.date !== null && story.date !== date && ` · ${words.writtenOn(formatDate(story.date, words.dates))}`}
    </p>
  );
}

/** How long it took, or how uncertain its day is, on the scale of the whole page. The date beside it says the same. */
function Bar({ bar }: Pick<TimelineEntry, 'bar'>): JSX.Element | null {
  if (bar === null) return null;
  return (
    <svg class="bar" viewBox={`0 0 ${SCALE} 6`} preserveAspectRatio="none" aria-hidden="true">
      <path class="scale" d={`M0 3h${SCALE}`} />
      <path d={`M${bar.start} 0h${Math.max(bar.width, 8)}v6h-${Math.max(bar.width, 8)}z`} />
    </svg>
  );
}
