// Does a page begin with its breadcrumb, and has it no stamp?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

/** `/ / News`, headline, story. */
export const breadcrumbPage: SourceFormat = {
  name: 'breadcrumb-page',
  title: 'Page with a breadcrumb, without a stamp',
  recognise: ({ above }) => above.has('breadcrumb') && !above.has('stamp'),
  parse: parseWithHeadline,
};
