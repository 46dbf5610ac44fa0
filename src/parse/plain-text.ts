// What is a text of no known shape? An article all the same.
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

export const plainText: SourceFormat = {
  name: 'plain-text',
  title: 'Text of no known shape',
  recognise: () => true,
  parse: ({ text, pieces, lexicon }) => readPage(text, pieces, { hasHeadline: false, isPage: false }, lexicon),
};
