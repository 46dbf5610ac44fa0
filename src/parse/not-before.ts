// What is the latest day that a text reports as past?
import { dayNumber, isRealDate } from '../article/plain-date.ts';
import type { Edtf, Paragraph } from '../article/record.ts';
import { edtfOf, readDate, tokensOf } from './calendar-words.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfSentence } from './sentence.ts';

/** A verb in the past, as far as it shows by itself: English and Russian. */
const PAST =
  /\b(?:was|were|took|held|said|told|met|had|did|became|began|gave|made|won|lost|as of|[a-z]{3,}ed)\b|\p{L}{2}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{L})|по состоянию на/iu;

/** Any of these, and the day may lie ahead. */
const AHEAD =
  /\b(?:will|would|shall|should|can|may|to be|is to|are to|plan\w*|expect\w*|schedul\w*|until|till|by|due|through|before|from|since|starting|next|upcoming|if|set for|slated|designed|intended|deadline)\b|буд[еу]т|планир|ожида|намечен|состоится|пройд[её]т|предстоит|предлага|должн|(?<!\p{L})(?:до|к|с|если|чтобы)(?!\p{L})/iu;

/** No sentence is looked at further. */
const LONGEST = 600;

/**
 * The day, as EDTF; null where no sentence states one with its year, in the past tense and with nothing that points
 * ahead. The article is not older than that.
 *
 * @example `On 3 August 2019 the head of state visited a timber mill.` // '2019-08-03'
 */
export function latestPastDay(paragraphs: readonly Paragraph[], { calendar }: Lexicon): Edtf | null {
  let latest: { edtf: Edtf; day: number } | null = null;
  for (const { text } of paragraphs) {
    if (!/(?:19|20)\d\d/.test(text)) continue;
    for (const sentence of sentencesOf(text)) {
      if (!/(?:19|20)\d\d/.test(sentence) || !PAST.test(sentence) || AHEAD.test(sentence)) continue;
      const tokens = tokensOf(sentence, LONGEST);
      for (let at = 0; at < tokens.length; at += 1) {
        const date = readDate(tokens, at, calendar);
        if (date === null || date.year === null) continue;
        const { year, month, day } = date;
        const edtf = edtfOf(date);
        if (edtf === null || !isRealDate({ year, month, day })) continue;
        const number = dayNumber({ year, month, day });
        if (latest === null || number > latest.day) latest = { edtf, day: number };
        at = date.next - 1;
      }
    }
  }
  return latest?.edtf ?? null;
}

function* sentencesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const rest = text.slice(from);
    const end = endOfSentence(rest);
    yield rest.slice(0, end);
    from += Math.max(end, 1);
  }
}
