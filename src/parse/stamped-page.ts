// Was a text taken from a page that says when it was published, and has no dateline?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

export const stampedPage: SourceFormat = {
  name: 'stamped-page',
  title: 'Page with a stamp, without a dateline',
  recognise: ({ above, hasTitle }) => above.has('stamp') && hasTitle,
  parse: parseWithHeadline,
};
