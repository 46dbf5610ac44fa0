// How do stories stand in a list? The date in its column, the headline in that of the text, then who sent it from where.
import type { ComponentChildren, JSX } from 'preact';
import type { StoryLine } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { HeadlineText } from './HeadlineText.tsx';

interface StoryListProps {
  readonly stories: readonly StoryLine[];
  readonly words: Words;
  /** What the date column shows: the date, on a page of one day the time. */
  readonly column?: 'date' | 'time';
}

export function StoryList({ stories, words, column = 'date' }: StoryListProps): JSX.Element {
  return (
    <ul class="stories">
      {stories.map((story) => (
        <StoryItem story={story} when={column === 'time' ? story.time : <When story={story} words={words} />} />
      ))}
    </ul>
  );
}

/** The stories of a day whose name stands in the date column. */
export function StoriesOfDay({ stories }: Pick<StoryListProps, 'stories'>): JSX.Element {
  return (
    <ul class="stories inner">
      {stories.map((story) => (
        <StoryItem story={story} when={null} isTimed />
      ))}
    </ul>
  );
}

interface StoryItemProps {
  readonly story: StoryLine;
  /** What stands in the date column; null: nothing. */
  readonly when: ComponentChildren;
  /** Whether its time stands with who sent it from where. */
  readonly isTimed?: boolean;
  /** What the archive adds below it. */
  readonly children?: ComponentChildren;
}

export function StoryItem({ story, when, isTimed = false, children }: StoryItemProps): JSX.Element {
  const whence = [isTimed ? story.time : null, story.place, story.agency].filter((part) => part !== null);
  const lede = ledeBelow(story);
  return (
    <li>
      {when !== null && <p class="when">{when}</p>}
      {whence.length > 0 && <p class="whence">{whence.join(' · ')}</p>}
      <div class="entry">
        <a href={story.href}>
          <HeadlineText text={story.headline} origin={story.origin} lang={story.lang} />
        </a>
        {lede !== null && (
          <p class="lede" lang={story.lang} dir="auto">
            {lede}
          </p>
        )}
        {children}
      </div>
    </li>
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

export function When({ story, words }: { readonly story: StoryLine; readonly words: Words }): JSX.Element | string {
  return story.date === null ? words.noDate : <DateText edtf={story.date} words={words} form="short" />;
}
