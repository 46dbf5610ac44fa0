// How does a name or a headline stand in an address?

/**
 * Cyrillic letters in Latin ones: BGN/PCGN 1947 for Russian, with the letters that Belarusian and Kazakh add, simplified
 * so that no mark or apostrophe is left. An address is a convenience, not a transcription: it never has to lead back.
 */
const LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ў: 'u', ә: 'a', ғ: 'gh', қ: 'q', ң: 'ng' },
  ...{ ө: 'o', ұ: 'u', ү: 'u', һ: 'h', є: 'ye', ї: 'yi', ґ: 'g', ł: 'l', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd' },
};

/** The longest slug, in bytes: file systems take 255, and a URL should still be read at a glance. */
const LONGEST = 80;

/**
 * Lower-case ASCII words joined by hyphens, at most 80 bytes, cut at a word; `''` where no letter can be written so
 * (Chinese, say).
 *
 * @example slugify("Trade between Brest Oblast and Kazakhstan rose by 18%") // 'trade-between-brest-oblast-and-kazakhstan-rose-by-18'
 */
export function slugify(text: string): string {
  let slug = '';
  let pendingHyphen = false;
  for (const letter of text.slice(0, 400).normalize('NFKC').toLowerCase()) {
    const latin = LATIN[letter] ?? letter.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
    if (/^[a-z0-9]+$/.test(latin)) {
      if (pendingHyphen && slug !== '') slug += '-';
      pendingHyphen = false;
      slug += latin;
    } else if (latin !== '' && !/^['’ʼ]$/.test(latin)) {
      pendingHyphen = true;
    }
  }
  return cutAtWord(slug);
}

function cutAtWord(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const lastHyphen = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, lastHyphen > LONGEST / 2 ? lastHyphen : LONGEST);
}
