// For each main subject of a story: which came before, which after?
import type { JSX } from 'preact';
import type { StoryPage } from '../../src/plan/page.ts';
import type { StoryLine } from '../../src/plan/page-parts.ts';
import type { Words } from '../words/words.ts';
import { HeadlineText } from './HeadlineText.tsx';
import { When } from './StoryList.tsx';

interface StoryNeighboursProps {
  readonly neighbours: StoryPage['neighbours'];
  readonly words: Words;
}

export function StoryNeighbours({ neighbours, words }: StoryNeighboursProps): JSX.Element | null {
  const told = neighbours.filter(({ previous, next }) => previous !== null || next !== null);
  if (told.length === 0) return null;
  return (
    <section class="neighbours" aria-labelledby="neighbours">
      <h2 id="neighbours">{words.neighbours}</h2>
      {told.map(({ tags, previous, next }) => (
        <>
          <h3>
            {tags.map((tag, at) => (
              <>
                {at > 0 && ' · '}
                <a href={tag.href}>
                  <bdi>{tag.text}</bdi>
                </a>
              </>
            ))}
          </h3>
          <ul class="stories">
            {previous !== null && <Line story={previous} name={words.earlier} words={words} />}
            {next !== null && <Line story={next} name={words.later} words={words} />}
          </ul>
        </>
      ))}
    </section>
  );
}

interface LineProps {
  readonly story: StoryLine;
  readonly name: string;
  readonly words: Words;
}

function Line({ story, name, words }: LineProps): JSX.Element {
  return (
    <li>
      <p class="when">
        <When story={story} words={words} /> <small>{name}</small>
      </p>
      <p class="entry">
        <a href={story.href}>
          <HeadlineText text={story.headline} origin={story.origin} lang={story.lang} />
        </a>
      </p>
    </li>
  );
}
