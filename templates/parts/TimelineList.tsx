// What happened when? Each with its day, how sure that is, its sentence and its story.
import type { JSX } from 'preact';
import type { Edtf } from '../../src/article/record.ts';
import { type Ruler, rulerOf, rulerOver } from '../../src/draw/ruler.ts';
import type { TimelineEntry } from '../../src/plan/page-parts.ts';
import { formatDate, formatShort } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { DateRuler } from './DateRuler.tsx';
import { DateText } from './DateText.tsx';
import { HeadlineText } from './HeadlineText.tsx';

/** As wide as the column beside the text. */
const WIDTH = 200;

interface TimelineListProps {
  readonly entries: readonly TimelineEntry[];
  /** The year, month or day that all of it belongs to; null: the drawing reaches as far as the dates do. */
  readonly period: Edtf | null;
  readonly words: Words;
}

export function TimelineList({ entries, period, words }: TimelineListProps): JSX.Element {
  const dates = entries.map(({ date }) => date);
  const ruler = period === null ? rulerOver(dates, WIDTH) : rulerOf(period, WIDTH);
  return (
    <ol class="stories timeline">
      {entries.map((entry) => (
        <Entry entry={entry} ruler={ruler} words={words} />
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly ruler: Ruler | null;
  readonly words: Words;
}

/** The sentence leads to where it stands; the story has its date where that is another day. */
function Entry({ entry: { date, status, sentence, lang, story, outcome }, ruler, words }: EntryProps): JSX.Element {
  return (
    <li class={status}>
      <p class="when">
        <DateText edtf={date} words={words} form="short" />
      </p>
      <p class="whence">
        {words.statuses[status]}
        {ruler !== null && <DateRuler edtf={date} ruler={ruler} isPlanned={status === 'planned'} />}
      </p>
      <div class="entry">
        <p class="sentence" lang={lang} dir="auto">
          <a href={story.href}>{sentence}</a>
        </p>
        <p class="note">
          <HeadlineText text={story.headline} origin={story.origin} lang={story.lang} />
          {story.date !== null && story.date !== date && ` · ${words.writtenOn(formatShort(story.date, words.dates))}`}
        </p>
        {outcome !== null && <Outcome outcome={outcome} words={words} />}
      </div>
    </li>
  );
}

interface OutcomeProps {
  readonly outcome: NonNullable<TimelineEntry['outcome']>;
  readonly words: Words;
}

/** What became of a plan, with the later sentence that says so. */
function Outcome({ outcome: { verdict, date, isLikely, report }, words }: OutcomeProps): JSX.Element {
  // What is told as past without a day has only the day on which it was told.
  const day = date === null || report === null || date.startsWith('..') ? null : formatDate(date, words.dates);
  return (
    <p class="outcome">
      <b>
        {words.verdicts[verdict]}
        {day !== null && ` ${verdict === 'moved' ? words.movedTo(day) : day}`}
      </b>
      {isLikely && ` (${words.likely})`}
      {report !== null && (
        <>
          {': '}
          <a href={report.href}>
            <q lang={report.lang} dir="auto">
              {report.sentence}
            </q>
          </a>
        </>
      )}
    </p>
  );
}
