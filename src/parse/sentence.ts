// Where does the first sentence end?

/** After these a full stop ends no sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st gen col lt capt maj sgt sen rep gov jr sr co corp inc ltd bros no nos vs etc al fig vol pp dept est ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun a.m p.m i.e e.g u.s u.k u.n e.u ' +
    'г гг тыс млн млрд трлн руб коп им ул д т п др пр обл р-н с стр чел см рис ст акад проф ген кг км га тг т.е т.д т.п т.н н.э корр зам ' +
    'ж жж ғ т.б т.с.с ' +
    'тэл вул вобл ' +
    'np tys mln mld ul godz r ok prof tzw m.in ' +
    'z.b d.h bzw usw ca nr str hr fr ' +
    'sr sra dr dra ud uds núm aprox'
  ).split(' '),
);

/** Those that may well be the last word of a sentence: what follows them decides. */
const MAY_CLOSE = new Set(
  'u.s u.k a.m p.m etc inc corp ltd co jr sr г гг руб тг тыс млн млрд трлн т.д т.п др т.б ж r usw'.split(' '),
);

/** Words that begin a sentence and no name. */
const STARTS =
  /^ (?:The|A|An|It|He|She|They|We|In|On|At|This|That|These|But|And|However|Its|His|Her|Their|There|According|Earlier|Also|Он|Она|Они|Это|В|На|По|За|Как|Также|Ранее|Для|При|Об|Бұл|Ол|Осы|Сондай|Der|Die|Das|Es|El|La|Los) /u;

const OPENING = '“«„‘‹(';
const CLOSING = '”»’›)"';

/**
 * The end of the first sentence of a paragraph: behind its full stop and the marks that close with it. A stop inside
 * quotation marks ends none, nor one behind an abbreviation, an initial, or between digits.
 *
 * @example endOfSentence('Exports to the U.S. rose by 1.5%. Imports fell.') // 33
 */
export function endOfSentence(words: string): number {
  return scan(words, true) ?? scan(words, false) ?? words.length;
}

/** Sentences are not looked for further than this. */
const LONGEST_SENTENCE = 1500;

function scan(words: string, minds: boolean): number | null {
  const limit = Math.min(words.length, LONGEST_SENTENCE);
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < limit; at += 1) {
    const letter = words.charAt(at);
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '“' || letter === '«' || letter === '„') depth += 1;
    else if ((letter === '”' || letter === '»') && depth > 0) depth -= 1;
    if (letter === '。' || letter === '！' || letter === '？') {
      if (!minds || depth === 0) return endOfMarks(words, at + 1);
      continue;
    }
    if (letter !== '.' && letter !== '!' && letter !== '?' && letter !== '…') continue;
    if (letter === '.' && isInnerStop(words, at)) continue;
    const end = endOfMarks(words, at + 1);
    if (minds && (depth > 0 || isQuoted) && !closes(words, at + 1, end)) continue;
    if (!startsSentence(words, end)) continue;
    return end;
  }
  return null;
}

/** The stop of an abbreviation or initial, or one between digits or small letters. */
function isInnerStop(words: string, at: number): boolean {
  if (/\d/.test(words.charAt(at + 1)) && /\d/.test(words.charAt(at - 1))) return true;
  const before = /[\p{L}\d.'’-]*$/u.exec(words.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const lower = before.toLowerCase();
  const isInitial = /(?:^|\.)\p{Lu}$/u.test(before);
  if (!isInitial && !ABBREVIATIONS.has(lower)) return false;
  const behind = words.slice(at + 1, at + 20);
  return (isInitial ? /^ ?\S/.test(behind) : true) && !(MAY_CLOSE.has(lower) && STARTS.test(behind));
}

/** Quotation marks and brackets that close right behind a stop. */
function endOfMarks(words: string, from: number): number {
  let at = from;
  while (at < words.length && /[.!?…]/.test(words.charAt(at))) at += 1;
  while (at < words.length && CLOSING.includes(words.charAt(at))) at += 1;
  return at;
}

function closes(words: string, from: number, end: number): boolean {
  return /["”»]/.test(words.slice(from, end));
}

/** Whether what follows can begin a sentence: nothing, or a space and no small letter, or a capital glued to it. */
function startsSentence(words: string, at: number): boolean {
  if (at >= words.length) return true;
  const rest = words.slice(at, at + 4);
  if (rest.startsWith(' ')) return !/^ [\p{Ll},;)]/u.test(rest) && !/^ [–—-] ?\p{Ll}?/u.test(rest.slice(0, 3));
  return /^\p{Lu}\p{Ll}/u.test(rest) && !OPENING.includes(words.charAt(at - 1));
}
