// With which mark does a story close?
import type { LayoutEntry, Paragraph } from '../article/record.ts';

/** `-0-`, `(Res)`, `###` behind the last sentence. */
const SIGN_OFF = /[.!?…"”»)\]]\s*([-–—] ?[0oо] ?[-–—]\.?|\((?:Res|END|End|end)\)|###|\*\*\*)$/u;

/** The last paragraph without its end mark, and the mark; null if it has none. */
export function cutSignOff(text: string, paragraph: Paragraph): { paragraph: Paragraph; mark: LayoutEntry } | null {
  const tail = text.slice(Math.max(paragraph.start, paragraph.end - 40), paragraph.end);
  const mark = SIGN_OFF.exec(tail)?.[1];
  if (mark === undefined) return null;
  const start = paragraph.end - mark.length;
  let end = start;
  while (end > paragraph.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return {
    paragraph: {
      start: paragraph.start,
      end,
      text: paragraph.text.slice(0, paragraph.text.length - mark.length).trim(),
    },
    mark: { start, end: paragraph.end, role: 'end-mark', why: 'end mark' },
  };
}
