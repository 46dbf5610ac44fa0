// What does an article in Markdown say?
import type { Published } from '../article/record.ts';
import { readDateline } from './dateline.ts';
import { filedOn } from './filed.ts';
import type { Lexicon } from './lexicon.ts';
import { parseMarkdown } from './markdown.ts';
import { latestPastDay } from './not-before.ts';
import type { Reading } from './reading.ts';

/** A dateline is read, but stays in its paragraph: the body's tree is printed as it is. */
export function readMarkdown(text: string, lexicon: Lexicon): Reading {
  const { headline, paragraphs, layout, body } = parseMarkdown(text);
  const [first] = paragraphs;
  const dateline = first === undefined ? null : readDateline(text, first.start, first.end, lexicon);
  const filed = filedOn(dateline);
  const notBefore = filed === null || filed.startsWith('XXXX') ? latestPastDay(paragraphs, lexicon) : filed;
  const published: Published = { ...ABSENT, notBefore };
  return {
    headline: headline === null ? null : { ...headline, why: 'heading of the first level above all else' },
    dateline,
    published,
    crawled: null,
    section: null,
    byline: null,
    keywords: [],
    layout,
    paragraphs,
    body,
    doubts: [],
  };
}

const ABSENT = {
  edtf: null,
  time: null,
  zone: null,
  certainty: 'absent',
  evidence: [],
  basis: 'neither the editor nor the text states it',
} as const;
