// Is a text a dispatch in Chinese?
import { parseWithHeadline, type SourceFormat } from './source-format.ts';

/** `哈通社阿斯塔纳11月23日电，…`, perhaps below a headline and a stamp. */
export const chineseDispatch: SourceFormat = {
  name: 'chinese-dispatch',
  title: 'Dispatch in Chinese',
  recognise: ({ dateline }) => dateline?.form === 'chinese',
  parse: parseWithHeadline,
};
