// Was a text taken from a page of BelTA, with its menus, stamp and headline above the story?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

export const beltaPage: SourceFormat = {
  name: 'belta-page',
  title: 'BelTA page with menus, stamp and headline',
  recognise: ({ dateline, above }) =>
    above.has('stamp') &&
    (above.has('capture') || (dateline !== null && dateline.form !== 'stop' && dateline.form !== 'chinese')),
  parse: ({ text, pieces, lexicon }) => readPage(text, pieces, { hasHeadline: true, isPage: true }, lexicon),
};
