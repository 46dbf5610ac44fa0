// Does a text begin with Kazinform's dateline, with nothing but the file's date above it?
import { parseWithoutHeadline, type SourceFormat } from './source-format.ts';

/** ` date 2016-12-13 BREST. KAZINFORM - …`, with or without the prefix and the dash, whichever agency signs. */
export const kazinformBlob: SourceFormat = {
  name: 'kazinform-blob',
  title: 'Text only, Kazinform’s dateline first',
  recognise: ({ dateline, hasTitle, above }) =>
    dateline?.form === 'stop' && !hasTitle && !above.has('stamp') && !above.has('breadcrumb'),
  parse: parseWithoutHeadline,
};
