// How does the wire's own text stand on the page? As it was printed, each block under a number that leads to itself.
import type { JSX } from 'preact';
import { sayDates } from '../words/dates.ts';
import { en } from '../words/en.ts';
import type { Words } from '../words/words.ts';
import { Trusted } from './Trusted.tsx';

interface StoryBodyProps {
  /** Printed HTML whose blocks carry `id="p1"`, `id="p2"`, … */
  readonly html: string;
  readonly lang: string;
  readonly words: Words;
}

export function StoryBody({ html, lang, words }: StoryBodyProps): JSX.Element {
  return <Trusted as="div" class="wire" lang={lang} dir="auto" html={sayMeanings(numberBlocks(html, words))} />;
}

/** Blocks that may hold a link in front of their words; a list or a table keeps its id and goes without a number. */
const NUMBERED_BLOCK = /<(?:p|h[2-6]|pre) (?:[^<>]* )?id="p(\d{1,5})"[^<>]*>/g;

/** In printed HTML a `<` in words is escaped and a quote in an attribute too, so only real blocks can match. */
function numberBlocks(html: string, words: Words): string {
  return html.replace(
    NUMBERED_BLOCK,
    (tag: string, number: string) =>
      `${tag}<a class="number" lang="${words.lang}" href="#p${number}" aria-label="${words.paragraph(number)}">${number}</a>`,
  );
}

/** What a date of the text means, and how that is known, told in English like all that the rules say. */
const MEANING = /(<(?:time|span) [^<>]*?title=")([^"]+)/g;

function sayMeanings(html: string): string {
  return html.replace(MEANING, (_, before: string, title: string) => before + sayDates(title, en.dates));
}
