// Is a text a conference or interview in questions and answers?
import { readPage } from './page.ts';
import type { SourceFormat } from './source-format.ts';

/** Who speaks, then what: `Question: …?`, `Anna Leskova, Gomel: …`. */
const TURN = /^(?:[–—-] ?)?\p{Lu}[\p{L} .,'’()-]{1,70}: ?\S/u;
const FEWEST_QUESTIONS = 2;

export const questionAndAnswer: SourceFormat = {
  name: 'question-and-answer',
  title: 'Questions and answers',
  recognise: ({ pieces, dateline }) => {
    if (dateline !== null) return false;
    const turns = pieces.filter(({ mark, words }) => mark === null && TURN.test(words));
    return (
      turns.filter(({ words }) => /\?["”»]?$/.test(words)).length >= FEWEST_QUESTIONS &&
      turns.length * 2 > pieces.length
    );
  },
  parse: ({ text, pieces, lexicon }) => {
    const bodyAt = pieces.findIndex(({ mark, words }) => mark === null && TURN.test(words));
    return readPage(text, pieces, bodyAt, { hasHeadline: bodyAt > 0, isPage: true, hasCaptions: false }, lexicon);
  },
};
