// Was a text taken from the site of a district's executive committee, below its address?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

/** Address block, `Friday, 13 March 2020`, headline, story, `Written by`. */
export const committeePage: SourceFormat = {
  name: 'committee-page',
  title: 'Page of a district committee: address, day, headline',
  recognise: ({ dateline, above }) => above.has('address') && above.has('stamp') && dateline?.form !== 'stop',
  parse: parseWithHeadline,
};
