// Does a page begin with its breadcrumb, and has it no stamp?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

/** `/ / News`, headline, story. */
export const breadcrumbPage: SourceFormat = {
  name: 'breadcrumb-page',
  title: 'Page with a breadcrumb, without a stamp',
  recognise: ({ above }) => above.has('breadcrumb') && !above.has('stamp'),
  parse: ({ text, pieces, lexicon }) => readPage(text, pieces, { hasHeadline: true, isPage: true }, lexicon),
};
