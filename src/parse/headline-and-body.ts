// Is a text a headline and a story, with no stamp and no dateline?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

export const headlineAndBody: SourceFormat = {
  name: 'headline-and-body',
  title: 'Headline and story, no stamp, no dateline',
  recognise: ({ hasTitle, pieces, bodyAt }) => hasTitle && pieces[bodyAt]?.isTold === true,
  parse: parseWithHeadline,
};
