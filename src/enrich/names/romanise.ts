// Which spellings are one name?

/**
 * Cyrillic letters as the key writes them. What differs between the schemes in use (BGN/PCGN, the passport's, the
 * national ones) is made one afterwards.
 */
const LATIN: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh' },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', і: 'i', ў: 'u', ґ: 'g', є: 'e', ї: 'i', ә: 'a', ғ: 'g', қ: 'k' },
  ...{ ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', ı: 'i' },
};

/**
 * A key that is equal for the spellings of one name, in Latin and Cyrillic letters, and seldom for two names: soft and
 * hard vowels, glides, doubled letters and the ways to write kh, zh, ts and ks make no difference.
 *
 * @example nameKey('Yermukhamet Yertysbayev') === nameKey('Ермухамет Ертысбаев') // true
 */
export function nameKey(name: string): string {
  const lower = name.toLowerCase();
  const letters = /^[a-z -]*$/.test(lower) ? lower : inLatin(lower);
  return letters
    .split(/[\s-]+/)
    .map(keyOf)
    .filter((word) => word !== '')
    .join(' ');
}

function inLatin(lower: string): string {
  let letters = '';
  for (const letter of lower) letters += LATIN[letter] ?? letter;
  return letters.normalize('NFD').replace(/[^a-z\s-]/g, '');
}

/** The keys of the words that names were made of lately: most names come again and again. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 5000;

function keyOf(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const key = wordKey(word);
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

function wordKey(word: string): string {
  return word
    .replace(/shch|sch|tch|dzh|dj|zh|kh|gh|ph|tz(?!h)|cz|x|ck|q|c(?!h)|w|ou/g, (letters) => ONE_WAY[letters] ?? letters)
    .replace(/^[iy]e/, 'e')
    .replace(/([bcdfghjklmnpqrstvz])[iy]o/g, '$1e')
    .replace(/[iy]+([aeou])/g, '$1')
    .replace(/y/g, 'i')
    .replace(/ii/g, 'i')
    .replace(/([aeou])i(?=$)/g, '$1')
    .replace(/(.)\1/g, '$1');
}

/** What the schemes write in several ways, written in one. */
const ONE_WAY: Readonly<Record<string, string>> = {
  ...{ shch: 'sh', sch: 'sh', tch: 'ch', dzh: 'j', dj: 'j', zh: 'j', kh: 'h', gh: 'g', ph: 'f', tz: 'ts', cz: 'ts' },
  ...{ x: 'ks', ck: 'k', q: 'k', c: 'k', w: 'v', ou: 'u' },
};
