// What is a text of no known shape? An article all the same.
import { parseWithoutHeadline, type SourceFormat } from './source-format.ts';

export const plainText: SourceFormat = {
  name: 'plain-text',
  title: 'Text of no known shape',
  recognise: () => true,
  parse: parseWithoutHeadline,
};
