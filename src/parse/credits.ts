// Which agencies does a story name as its sources, and in which order?
import type { Paragraph } from '../article/record.ts';
import type { Agency } from '../knowledge/agency.ts';
import { type Lexicon, signsOf } from './lexicon.ts';

/** Words in which a story says where it has its news from, near an agency's name. */
const CUE =
  /\b(?:learn(?:ed|t)|reports?|reported|reporting|informs|informed|writes|wrote|told|tells|cit(?:ing|es|ed)|quot(?:es|ed|ing)|according|reference|refers|referring|correspondents?|courtesy|announced|via|source|says|said)\b|сообщ|переда|информир|рассказа|узна|пишет|корр|со ссылк|по данным|по информации|источник|собкор|хабарла|тілшісі|сілтеме|дерегінше|мәлімет|жазды|паведам|карэспандэнт|poinform|podaje|podała|berichte|meldet|informó|通讯员|记者|报道|电|讯/iu;

/** No story is longer, nor names agencies so often without crediting them. */
const MOST_PARAGRAPHS = 300;
const MOST_MENTIONS = 500;
const MARGIN_BEFORE = 70;
const MARGIN_BEHIND = 60;

/**
 * The agencies that a story credits, in the order in which it does.
 *
 * @example creditsIn([{ text: '…, Kazinform has learnt from BelTA.', … }], lexicon) // [Kazinform, BelTA]
 */
export function creditsIn(paragraphs: readonly Paragraph[], { agencyInText, agencies }: Lexicon): Agency[] {
  const credited = new Set<Agency>();
  let mentions = 0;
  for (const { text } of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    for (const match of signsOf(text, agencyInText)) {
      if (mentions >= MOST_MENTIONS) break;
      const agency = agencies.get((match[1] ?? match[2] ?? '').toLowerCase());
      if (agency === undefined || credited.has(agency)) continue;
      mentions += 1;
      const to = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - MARGIN_BEFORE), match.index);
      const behind = text.slice(to, to + MARGIN_BEHIND);
      if (CUE.test(before.slice(lastStop(before))) || CUE.test(behind.slice(0, firstStop(behind))))
        credited.add(agency);
    }
  }
  return [...credited];
}

/** Behind the last full stop of a stretch: the sentence that the name stands in. */
function lastStop(words: string): number {
  return Math.max(words.lastIndexOf('. '), words.lastIndexOf('.\n')) + 1;
}

function firstStop(words: string): number {
  const stop = words.search(/\.(?:\s|$)/);
  return stop < 0 ? words.length : stop;
}
