// Is a text a headline and a story, and nothing else?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

export const headlineAndBody: SourceFormat = {
  name: 'headline-and-body',
  title: 'Headline and story, no stamp, no dateline',
  recognise: ({ hasTitle, pieces, bodyAt }) => hasTitle && bodyAt < pieces.length,
  parse: ({ text, pieces, lexicon }) => readPage(text, pieces, { hasHeadline: true, isPage: true }, lexicon),
};
