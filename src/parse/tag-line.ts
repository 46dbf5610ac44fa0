// Which tags does a line of them hold?

const JOINTS = new Set('and of the in for to on with и в на по о с для и мен және'.split(' '));
const MOST_WORDS = 16;

/** A line of names without a verb: most of its words are capitalised, none is a number. */
export function isTagLine(words: string): boolean {
  if (/[.!?:;"“”«»(<$%。！？]/.test(words) || /\d{3}|(?<![\p{L}\d-])\d{1,2}(?![\p{L}\d-])/u.test(words)) return false;
  const parts = words.split(/[\s,|•#]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > MOST_WORDS) return false;
  const named = parts.filter((part) => !JOINTS.has(part.toLowerCase()));
  const capitalised = named.filter((part) => /^[\p{Lu}\p{Lo}]/u.test(part)).length;
  return named.length > 0 && /^[#\p{Lu}\p{Lo}]/u.test(words) && capitalised * 10 >= named.length * 6;
}

/**
 * Split where the page marks the borders (comma, bar, bullet, hash, wide space); a line run together by single spaces
 * is kept whole, for nothing says where one tag ends.
 *
 * @example splitTags('Tags: #Brest #Trade') // ['Brest', 'Trade']
 * @example splitTags('Kazakhstan and Belarus Economy') // ['Kazakhstan and Belarus Economy']
 */
export function splitTags(line: string): string[] {
  const bare = line.replace(
    /^[^\p{L}#]*(?:tags?|key ?words|topics|filed under|тегтері?|теги?|тэг[иі]|ключевые слова|темы|кілт сөздер|tagi|schlagworte|etiquetas|标签|关键词)\s*[:：]?/iu,
    '',
  );
  const isMarked = /[,|•;#]/.test(bare);
  const parts = bare.split(isMarked ? /[,|•;#\n\r]+/ : /\s{2,}|[\n\r\t]+/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}
