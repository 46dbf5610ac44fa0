// Which clause of a sentence only says whose words it gives?
import { isEnglishAttribution, OPENS_ENGLISH_ATTRIBUTION, opensStatement } from './attribution-english.ts';
import { type Lexicon, signsOf } from './lexicon.ts';

/** What is left of a sentence without its attribution says at least so much. */
const FEWEST_WORDS = 4;
const LONGEST_OPENING = 110;
const MOST_COMMAS = 40;
/** An agency that a clause names so far from its beginning is not the one that reports. */
const MOST_WORDS_BEFORE_AGENCY = 14;

/**
 * A sentence without the clauses at its end, and a first one, that say who said or reported it. Where that cannot be
 * told for sure, nothing is cut.
 *
 * @param sentence without its full stop
 */
export function cutAttribution(sentence: string, lang: string, lexicon: Lexicon): string {
  const isEnglish = lang === 'en' || lang === 'und';
  const reported = cutReporting(lang.startsWith('kk') ? cutKazakh(sentence) : sentence, lexicon);
  return cutOpening(isEnglish ? cutEnglish(reported, lexicon) : cutByStems(reported, lexicon), isEnglish);
}

/** Offsets of the commas that part clauses: none inside a number or quotation marks, but one before closing marks. */
function commasOf(words: string): number[] {
  const commas: number[] = [];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < words.length && commas.length < MOST_COMMAS; at += 1) {
    const letter = words.charAt(at);
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '“' || letter === '«' || letter === '„') depth += 1;
    else if (letter === '”' || letter === '»') depth = Math.max(0, depth - 1);
    else if (letter === ',' && /[\s"”»–—-]/.test(words.charAt(at + 1))) {
      const isClosing = /["”»]/.test(words.charAt(at + 1));
      if ((depth === 0 && !isQuoted) || isClosing) commas.push(at);
    }
  }
  return commas;
}

/** The words before a comma; the quotation mark that closes behind it belongs to them. */
function headBefore(words: string, comma: number): string {
  return words.slice(0, comma) + (/^["”»]/.exec(words.slice(comma + 1))?.[0] ?? '');
}

function tailBehind(words: string, comma: number): string {
  return words.slice(comma + 1).replace(/^["”»]?[\s–—-]*/, '');
}

/** `… ашылды, деп хабарлайды ҚазАқпарат тілшісі`, `«…», - деді Айгүл Сейтқали`. */
function cutKazakh(sentence: string): string {
  const match = /,? ?[–—-]? ?(?<!\p{L})(?:деп|дейді|деді|dep|deıdi|dedi)(?!\p{L})/u.exec(sentence);
  const head = match === null ? '' : sentence.slice(0, match.index);
  return isEnough(head) ? head : sentence;
}

/** `…, BelTA has learned`, `…, Kazinform reports citing Akorda`, `…, передает Казинформ`. */
function cutReporting(sentence: string, lexicon: Lexicon): string {
  for (const comma of commasOf(sentence)) {
    const tail = tailBehind(sentence, comma);
    const [sign] = signsOf(tail, lexicon.agencyInText);
    const before = sign === undefined ? '' : tail.slice(0, sign.index);
    if (sign === undefined || before.split(' ').length > MOST_WORDS_BEFORE_AGENCY) continue;
    const beginning = tail.split(/[^\p{L}]+/u, 4);
    const saysSo = wordsIn(tail.slice(Math.max(0, sign.index - 90), sign.index + 70)).some((word) =>
      isSaying(word, lexicon),
    );
    const isReporter =
      /^(?:the |a )?$/i.test(before) || beginning.some((word) => isSaying(word.toLowerCase(), lexicon));
    const head = headBefore(sentence, comma);
    if (saysSo && isReporter && isEnough(head)) return head;
  }
  return sentence;
}

function wordsIn(words: string): string[] {
  return words.toLowerCase().split(/[^\p{L}]+/u);
}

/** @param word lower case, of any language */
function isSaying(word: string, { attribution }: Lexicon): boolean {
  return attribution.saying.has(word) || attribution.sayingElsewhere.some((stem) => word.startsWith(stem));
}

/** `…, Governor Anatoly Lis said as he met …`; `…, according to the ministry`; `…, said the Ambassador`. */
function cutEnglish(words: string, lexicon: Lexicon): string {
  for (const comma of commasOf(words)) {
    const head = headBefore(words, comma);
    if (isEnough(head) && !opensStatement(head) && isEnglishAttribution(tailBehind(words, comma), lexicon)) return head;
  }
  return words;
}

/** What opens a clause that a verb of saying belongs to: the statement itself, not who made it. */
const OPENS_CLAUSE =
  /^(?:что|чтобы|котор\p{L}+|где|когда|если|хотя|што|каб|які\p{L}*|które|który|która|że|dass|die|der|das|que|quien)(?!\p{L})/u;

/** Russian and others: a verb of saying among the first words behind a comma, `…, сообщили в министерстве`. */
function cutByStems(words: string, { attribution }: Lexicon): string {
  for (const comma of commasOf(words)) {
    const head = headBefore(words, comma);
    const tail = tailBehind(words, comma).toLowerCase();
    if (!isEnough(head) || OPENS_CLAUSE.test(tail)) continue;
    const first = tail.split(/[^\p{L}]+/u, 5);
    const verb = first.findIndex((word) => attribution.sayingElsewhere.some((stem) => word.startsWith(stem)));
    const isEarly = verb >= 0 && (verb <= 3 || tail.startsWith('об этом'));
    if (isEarly && !/^[^,]*, ?(?:что|што|że|dass|que)(?!\p{L})/u.test(tail)) return head;
  }
  return words;
}

const OPENS_ATTRIBUTION =
  /^(?:как (?:сообща|переда|информир|отмеча|стало известно|рассказа)|по (?:данным|информации|словам|сообщению)|паводле|як паведам|zgodnie z|jak (?:poda|poinformowa)|laut|según)/iu;

/** `According to the ministry, exports grew` begins with its statement; so does `Как сообщает БЕЛТА, …`. */
function cutOpening(words: string, isEnglish: boolean): string {
  const [comma] = commasOf(words);
  const opens = (isEnglish ? OPENS_ENGLISH_ATTRIBUTION : OPENS_ATTRIBUTION).test(words);
  if (!opens || comma === undefined || comma > LONGEST_OPENING) return words;
  const rest = tailBehind(words, comma);
  // A second comma at once: the first one stood inside the attribution.
  if (!isEnough(rest) || /,/.test(rest.slice(0, 25))) return words;
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function isEnough(words: string): boolean {
  return words.trim().split(/\s+/).length >= FEWEST_WORDS;
}
