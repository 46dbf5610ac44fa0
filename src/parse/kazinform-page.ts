// Was a text taken from a page of Kazinform: headline and stamp, in either order, above its dateline?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

export const kazinformPage: SourceFormat = {
  name: 'kazinform-page',
  title: 'Kazinform page: headline, stamp, dateline',
  recognise: ({ dateline, above }) => dateline?.form === 'stop' && above.has('stamp'),
  parse: parseWithHeadline,
};
