// Is a text a photo report: a paragraph or two, the photographers, and captions?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

/** What is told before the photographers. */
const MOST_PARAGRAPHS = 2;

export const photoReport: SourceFormat = {
  name: 'photo-report',
  title: 'Photo report',
  recognise: ({ pieces, bodyAt, dateline }) => {
    const credit = pieces.findIndex(({ mark }, index) => index > bodyAt && mark?.kind === 'photo');
    if (dateline !== null || credit < 0 || credit > bodyAt + MOST_PARAGRAPHS) return false;
    const behind = pieces.slice(credit + 1).filter(({ mark }) => mark === null);
    return (
      behind.length > 0 &&
      behind.every(({ words, isTold }) => !isTold && isCyrillic(words)) &&
      !isCyrillic(pieces[bodyAt]?.words ?? '')
    );
  },
  parse: ({ text, pieces, bodyAt, lexicon }) =>
    readPage(text, pieces, bodyAt, { hasHeadline: true, isPage: true, hasCaptions: true }, lexicon),
};

/** The captions stay in Russian when the report is translated. */
function isCyrillic(words: string): boolean {
  return (words.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > words.length;
}
