// Which clause of a sentence only says whose words it gives?
import type { Lexicon } from './lexicon.ts';

/** What is left of a sentence without its attribution says at least so much. */
const FEWEST_WORDS = 4;
const LONGEST_OPENING = 110;
const MOST_COMMAS = 40;

const MOST_SUBJECT_WORDS = 12;
/** The verb of saying and an adverb or two. */
const MOST_WORDS_BEHIND = 6;

/** A head that begins so is not yet a statement, unless a verb of its own stands in it. */
const OPENS_A_STATEMENT =
  /^(?:speaking|commenting|addressing|answering|responding|asked|according|at|in|on|during|after|before|while|when|as|following|upon|for|if|since|however|meanwhile|earlier|later|today|yesterday|also|besides|moreover|in addition|although|though|because|due|despite|thanks|amid|under|with|by|to)\b/i;

/** Verbs that are never participles: they show a statement. */
const STATES =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|rose|fell|grew|took|became|went|began|saw|came|gave|stood|ran)\b/i;

/**
 * A sentence without the clauses at its end (and a first one) that say who said or reported it. Where that cannot be
 * told for sure, nothing is cut.
 *
 * @param sentence without its full stop
 */
export function cutAttribution(sentence: string, lang: string, lexicon: Lexicon): string {
  let words = cutReporting(sentence, lexicon);
  if (lang === 'en' || lang === 'und') words = cutEnglish(words, lexicon);
  else words = cutByStems(words, lexicon);
  return openWithStatement(words, lang, lexicon);
}

/** Commas that part clauses: not inside numbers or quotation marks. Offsets of the commas, the quotation mark before one included. */
function commasOf(words: string): number[] {
  const commas: number[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < words.length; at += 1) {
    const letter = words.charAt(at);
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '“' || letter === '«' || letter === '„') depth += 1;
    else if (letter === '”' || letter === '»') depth = Math.max(0, depth - 1);
    else if (letter === ',' && /[\s"”»–—-]/.test(words.charAt(at + 1))) {
      const closesHere = /["”»]/.test(words.charAt(at + 1));
      if ((depth === 0 && !isQuoted) || closesHere) commas.push(at);
    }
  }
  return commas.slice(0, MOST_COMMAS);
}

/** The words before a comma, the quotation mark that closes behind it kept. */
function headBefore(words: string, comma: number): string {
  return words.slice(0, comma) + (/^["”»]/.exec(words.slice(comma + 1))?.[0] ?? '');
}

function tailBehind(words: string, comma: number): string {
  return words.slice(comma + 1).replace(/^["”»]?[\s–—-]*/, '');
}

/** `…, BelTA has learned`, `…, Kazinform reports citing Akorda`, `…, передает Казинформ`, `… деп хабарлайды ҚазАқпарат`. */
function cutReporting(sentence: string, { agencyInText, attribution }: Lexicon): string {
  const kazakh =
    /,? *[–—-]? *(?:деп|дейді|деді)(?: (?:хабарлайды|хабарлады|хабарлап отыр|жазады|жазды|мәлімдеді|айтты|жеткізді))?(?:[ ,].*)?$/u.exec(
      sentence,
    );
  if (kazakh !== null && isEnough(sentence.slice(0, kazakh.index))) return sentence.slice(0, kazakh.index);
  for (const comma of commasOf(sentence)) {
    const tail = tailBehind(sentence, comma);
    agencyInText.lastIndex = 0;
    const sign = agencyInText.exec(tail);
    if (sign === null || tail.slice(0, sign.index).split(' ').length > 14) continue;
    const near = tail.slice(Math.max(0, sign.index - 90), sign.index + 70).toLowerCase();
    const saysSo = near
      .split(/[^\p{L}]+/u)
      .some(
        (word) => attribution.saying.has(word) || attribution.sayingElsewhere.some((stem) => word.startsWith(stem)),
      );
    const isFirst = /^(?:the |a )?$/i.test(tail.slice(0, sign.index)) || startsWithSaying(tail, { attribution });
    if (saysSo && isFirst && isEnough(headBefore(sentence, comma))) return headBefore(sentence, comma);
  }
  return sentence;
}

function startsWithSaying(tail: string, { attribution }: Pick<Lexicon, 'attribution'>): boolean {
  const first = tail
    .split(/[^\p{L}]+/u)
    .slice(0, 4)
    .map((word) => word.toLowerCase());
  return first.some(
    (word) => attribution.saying.has(word) || attribution.sayingElsewhere.some((stem) => word.startsWith(stem)),
  );
}

/** `…, Governor Anatoly Lis said as he met …`; `…, according to the ministry`; `…, said the Ambassador`. */
function cutEnglish(words: string, lexicon: Lexicon): string {
  for (const comma of commasOf(words)) {
    const head = headBefore(words, comma);
    if (!isEnough(head) || (OPENS_A_STATEMENT.test(head) && !STATES.test(head))) continue;
    const tail = tailBehind(words, comma);
    if (isAttribution(tail, lexicon) || isShortAttribution(tail, lexicon)) return head;
  }
  return words;
}

/** A subject of names, offices and small words up to a verb of saying that opens no clause of its own. */
function isAttribution(tail: string, { attribution }: Lexicon): boolean {
  if (
    /^(?:according to|as reported by|as stated by|citing|with reference to|(?:it |this )?was (?:said|announced|reported|stated))\b/i.test(
      tail,
    )
  )
    return true;
  const words = tail.split(' ');
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/[,.;:"”»)]+$/, '');
    const lower = word.toLowerCase();
    if (
      attribution.saying.has(lower) &&
      !(
        index === 0 &&
        /^(?:report|reports|statement)$/.test(lower) &&
        words.length > 1 &&
        /^(?:of|on)$/.test(words[1] ?? '')
      )
    ) {
      const next = (words[index + 1] ?? '').toLowerCase();
      return next !== 'that' && !/^(?:he|she|it|they|there|we)$/.test(next);
    }
    if (lower === 'has' || lower === 'have' || lower === 'had') {
      if (attribution.saying.has((words[index + 1] ?? '').toLowerCase())) continue;
      return false;
    }
    const isSubject =
      /^[\p{Lu}\d(“"«]/u.test(word) ||
      attribution.offices.has(lower.replace(/['’]s?$/, '')) ||
      attribution.joints.has(lower);
    if (!isSubject || index > 28) return false;
  }
  return false;
}

/** `the press service of the regional administration reports`, `it said on Friday`: nothing but who and the verb. */
function isShortAttribution(tail: string, { attribution }: Lexicon): boolean {
  if (
    !/^(?:the|a|an|its|his|her|their|it|he|she|they|officials|experts|scientists|doctors|police|rescuers) ?\b/i.test(
      tail,
    )
  )
    return false;
  const words = tail.split(' ').map((word) => word.toLowerCase().replace(/[^\p{L}’'-]/gu, ''));
  const verb = words.findIndex((word, index) => index > 0 && attribution.saying.has(word));
  if (verb < 0 || verb > MOST_SUBJECT_WORDS || words.length - verb > MOST_WORDS_BEHIND || words[verb + 1] === 'that')
    return false;
  return words.slice(0, verb).every((word) => !attribution.finite.has(word) && word !== 'to');
}

/** Russian and others: a verb of saying among the first words behind a comma, `…, сообщили в министерстве`. */
function cutByStems(words: string, { attribution }: Lexicon): string {
  for (const comma of commasOf(words)) {
    const head = headBefore(words, comma);
    if (!isEnough(head)) continue;
    const tail = tailBehind(words, comma).toLowerCase();
    if (/^(?:что|чтобы|который|которая|которое|которые|где|когда|если|што|które|dass|que|қай)(?![\p{L}])/u.test(tail))
      continue;
    const first = tail.split(/[^\p{L}]+/u).slice(0, 6);
    const verb = first.findIndex((word) => attribution.sayingElsewhere.some((stem) => word.startsWith(stem)));
    if (verb < 0) continue;
    const opensClause = /^(?:об этом |как |wie |jak )/u.test(tail) || verb <= 3;
    if (
      opensClause &&
      !/^\s*,? ?что(?![\p{L}])/u.test(tail.slice(tail.indexOf(first[verb] ?? '') + (first[verb] ?? '').length))
    )
      return head;
  }
  return words;
}

/** `According to the ministry, exports grew` begins with its statement; so does `Как сообщает БЕЛТА, …`. */
function openWithStatement(words: string, lang: string, { agencyInText }: Lexicon): string {
  const opening =
    lang === 'en' || lang === 'und'
      ? /^(?:according to|as reported by|as (?:kazinform|belta) (?:reports|reported|has learned)|as reported earlier|as earlier reported)\b/i
      : /^(?:как (?:сообща|переда|информир|отмеча|стало известно|рассказа)|по (?:данным|информации|словам|сообщению)|паводле|zgodnie z|jak (?:poda|poinformowa)|laut)/iu;
  if (!opening.test(words)) return words;
  agencyInText.lastIndex = 0;
  const comma = commasOf(words)[0];
  if (comma === undefined || comma > LONGEST_OPENING) return words;
  const rest = tailBehind(words, comma);
  if (!isEnough(rest) || /,/.test(rest.slice(0, 25))) return words;
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function isEnough(words: string): boolean {
  return words.trim().split(/\s+/).length >= FEWEST_WORDS;
}
