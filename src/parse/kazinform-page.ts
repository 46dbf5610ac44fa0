// Was a text taken from a page of Kazinform: a headline, perhaps a stamp, then its dateline?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

export const kazinformPage: SourceFormat = {
  name: 'kazinform-page',
  title: 'Kazinform page with a headline above the dateline',
  recognise: ({ dateline }) => dateline?.form === 'stop' || dateline?.form === 'chinese',
  parse: ({ text, pieces, lexicon }) => readPage(text, pieces, { hasHeadline: true, isPage: true }, lexicon),
};
