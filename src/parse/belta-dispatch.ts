// Does a text begin with BelTA's dateline, with nothing above it?
import { parseWithoutHeadline, type SourceFormat } from './source-format.ts';

/** `MINSK, 23 November (BelTA) – …`, `23 ноября, Минск /Корр. БЕЛТА/. …`, whichever agency signs. */
export const beltaDispatch: SourceFormat = {
  name: 'belta-dispatch',
  title: 'Text only, BelTA’s dateline first',
  recognise: ({ dateline, hasTitle, above }) =>
    dateline !== null && dateline.form !== 'chinese' && !hasTitle && !above.has('stamp') && !above.has('breadcrumb'),
  parse: parseWithoutHeadline,
};
