// Was a text taken from the country's official site, which carries BelTA under a breadcrumb?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

/** Site header, `Home | News | Economy`, `9 Dec 2015`, headline twice, dateline, a row of the calendar. */
export const belarusByPage: SourceFormat = {
  name: 'belarus-by-page',
  title: 'Page of belarus.by: breadcrumb, day, headline twice',
  recognise: ({ dateline, above }) =>
    above.has('breadcrumb') && above.has('stamp') && !above.has('address') && dateline !== null,
  parse: parseWithHeadline,
};
