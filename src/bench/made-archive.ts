// What is measured? An archive of made-up stories, the same on every machine: nobody's texts, and as many as are wanted.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathOf, textOf } from './shapes.ts';
import { type MadeStory, makeDays, makeStory } from './story.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

export interface MadeArchive {
  readonly stories: readonly MadeStory[];
  readonly vocabulary: Vocabulary;
}

const SETTINGS = [
  'title: A made-up wire',
  'description: Stories that nobody sent, to see how fast an archive is built.',
  'language: en',
  '',
].join('\n');

/** Makes up `count` stories. Told of each by its number. */
export function* makeArchive(count: number): Generator<{ readonly number: number; readonly story: MadeStory }> {
  const vocabulary = makeVocabulary();
  for (const [number, day] of makeDays(count).entries()) yield { number, story: makeStory(number, day, vocabulary) };
}

/**
 * Writes an archive of `count` stories.
 *
 * @param content the folder; it must not be there yet
 */
export function writeArchive(content: string, count: number, progress: (done: number) => void): void {
  const folders = new Set<string>();
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'archive.yaml'), SETTINGS);
  for (const { number, story } of makeArchive(count)) {
    const path = join(content, pathOf(story, number));
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, textOf(story, number));
    progress(number + 1);
  }
}

/** The path and text of one story more, sent on `day`. */
export function oneMore(number: number, day: string): { readonly path: string; readonly text: string } {
  const story = makeStory(number, day, makeVocabulary());
  return { path: pathOf(story, number), text: textOf(story, number) };
}
