// How does a made-up story look as a file of content/? As the two agencies' scraped pages do, or as an editor's Markdown.
import type { MadeStory } from './story.ts';
import { MONTHS } from './vocabulary.ts';

export type Shape = 'blob' | 'page' | 'markdown';

/** Of ten files so many have each shape. */
const MIX: readonly Shape[] = ['blob', 'blob', 'blob', 'blob', 'blob', 'page', 'page', 'page', 'page', 'markdown'];

export function shapeOf(number: number): Shape {
  return MIX[number % MIX.length] ?? 'blob';
}

/** The path of a story's file below `content/`, by agency, year and month: no folder grows without end. */
export function pathOf({ date }: MadeStory, number: number): string {
  const shape = shapeOf(number);
  const folder = shape === 'blob' ? 'kazinform' : shape === 'page' ? 'belta' : 'edited';
  const extension = shape === 'markdown' ? 'md' : 'txt';
  return `wire/${folder}/${date.slice(0, 4)}/${date.slice(5, 7)}/${String(number).padStart(6, '0')}.${extension}`;
}

/** The file's text. */
export function textOf(story: MadeStory, number: number): string {
  switch (shapeOf(number)) {
    case 'blob':
      return blob(story);
    case 'page':
      return page(story);
    case 'markdown':
      return markdown(story);
  }
}

function blob({ date, place, paragraphs }: MadeStory): string {
  return ` date ${date} ${place.toUpperCase()}. KAZINFORM - ${paragraphs.join('\n\n')}\n`;
}

function page({ date, time, place, section, headline, paragraphs }: MadeStory): string {
  const [year, month, day] = date.split('-').map(Number);
  const monthName = MONTHS[(month ?? 1) - 1] ?? '';
  return [
    ...['Projects', 'Government Bodies', 'Flag Saturday, 20 April 2024', 'All news', 'All news', section],
    ...[`${day} ${monthName} ${year}, ${time}`, '', headline, ''],
    `${place.toUpperCase()}, ${day} ${monthName} (BelTA) – ${paragraphs.join('\n\n')}`,
    ...['', 'Subscribe to us', 'Twitter', 'Recent news', ''],
  ].join('\n');
}

function markdown({ headline, date, time, place, topics, people, organisations, paragraphs }: MadeStory): string {
  const tags = [
    ...topics,
    ...people.map((name) => `person:${name}`),
    ...organisations.map((name) => `organisation:${name}`),
  ];
  return [
    ...['---', `title: ${JSON.stringify(headline)}`, `date: "${date}T${time}"`, `place: ${JSON.stringify(place)}`],
    ...['provider: BelTA', `tags: ${JSON.stringify(tags)}`, '---', ''],
    ...[paragraphs.join('\n\n'), ''],
  ].join('\n');
}
