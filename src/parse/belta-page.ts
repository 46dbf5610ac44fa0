// Was a text taken from a page of BelTA, with its menus, stamp and headline above the story?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

export const beltaPage: SourceFormat = {
  name: 'belta-page',
  title: 'BelTA page: menus, stamp, headline',
  recognise: ({ dateline, above }) =>
    above.has('stamp') && (above.has('capture') || (dateline !== null && dateline.form !== 'stop')),
  parse: parseWithHeadline,
};
