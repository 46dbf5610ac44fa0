// Was a text taken from a page that says when it was published, and has no dateline?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

export const stampedPage: SourceFormat = {
  name: 'stamped-page',
  title: 'Page with a stamp, without a dateline',
  recognise: ({ above }) => above.has('stamp'),
  parse: ({ text, pieces, lexicon }) => readPage(text, pieces, { hasHeadline: true, isPage: true }, lexicon),
};
