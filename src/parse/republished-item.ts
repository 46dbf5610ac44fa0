// Was a text taken over by a site that names its source and day, and gives no headline?
import { parseWithoutHeadline, type SourceFormat } from './source-format.ts';

/** ` date 2019-02-21 Source: …`, `February 20, 2019`, story, `MIL OSI`. */
export const republishedItem: SourceFormat = {
  name: 'republished-item',
  title: 'Republished: source, day, story',
  recognise: ({ dateline, above, hasTitle }) => dateline === null && above.has('source') && !hasTitle,
  parse: parseWithoutHeadline,
};
