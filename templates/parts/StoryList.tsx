// How do stories stand in a list? The date in its column, then the headline, then who sent it from where.
import type { JSX } from 'preact';
import type { StoryLine } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { HeadlineText } from './HeadlineText.tsx';

interface StoryListProps {
  readonly stories: readonly StoryLine[];
  readonly words: Words;
  /** What the date column shows: the date, or on a page of one day the time. */
  readonly column?: 'date' | 'time' | 'none';
}

export function StoryList({ stories, words, column = 'date' }: StoryListProps): JSX.Element {
  return (
    <ul class="stories">
      {stories.map((story) => (
        <li>
          <p class="when">{column !== 'none' && <When story={story} words={words} column={column} />}</p>
          <StoryEntry story={story} />
        </li>
      ))}
    </ul>
  );
}

/** A story without its date: headline, place and agency, lede. */
export function StoryEntry({ story }: { readonly story: StoryLine }): JSX.Element {
  const { place, agency } = story;
  const lede = ledeBelow(story);
  return (
    <div class="entry">
      <a href={story.href}>
        <HeadlineText text={story.headline} origin={story.origin} lang={story.lang} />
      </a>
      {(place !== null || agency !== null) && (
        <p class="whence">{place !== null && agency !== null ? `${place} · ${agency}` : (place ?? agency)}</p>
      )}
      {lede !== null && (
        <p class="lede" lang={story.lang} dir="auto">
          {lede}
        </p>
      )}
    </div>
  );
}

/**
 * A headline that the archive made is the lede's own beginning: below it the lede goes on instead of beginning anew.
 *
 * @example 'Trade rose by 18%' above 'Trade rose by 18%, the governor said.' // '… the governor said.'
 */
function ledeBelow({ headline, origin, lede }: StoryLine): string | null {
  if (lede === null || origin !== 'derived') return lede;
  const beginning = headline.replace(/ ?…$/, '');
  const after = lede.slice(beginning.length);
  if (!lede.startsWith(beginning) || /^[\p{L}\p{N}]/u.test(after)) return lede;
  const rest = after.replace(/^[\s,;:.–-]+/, '');
  return rest === '' ? null : `… ${rest}`;
}

interface WhenProps {
  readonly story: StoryLine;
  readonly words: Words;
  readonly column: 'date' | 'time';
}

function When({ story, words, column }: WhenProps): JSX.Element | string {
  if (column === 'time') return story.time ?? '';
  return story.date === null ? words.noDate : <DateText edtf={story.date} words={words} form="short" />;
}
