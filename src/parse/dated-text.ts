// Is a text a story with a date above it, and neither headline nor dateline?
import { parseWithoutHeadline, type SourceFormat } from './source-format.ts';

/** Kazinform since 2023: ` date 2024-06-03 The Senate has approved …, Kazinform News Agency reports.` */
export const datedText: SourceFormat = {
  name: 'dated-text',
  title: 'Story below a date, no headline, no dateline',
  recognise: ({ above, hasTitle }) => (above.has('prefix') || above.has('stamp')) && !hasTitle,
  parse: parseWithoutHeadline,
};
