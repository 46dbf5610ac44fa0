// Does a text begin with a headline, and its story with a dateline?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

/** No stamp: the date of publication is that of the prefix, or absent. */
export const headlineAndDateline: SourceFormat = {
  name: 'headline-and-dateline',
  title: 'Headline, then the dateline',
  recognise: ({ dateline, hasTitle }) => dateline !== null && hasTitle,
  parse: parseWithHeadline,
};
