// Do bytes that are not UTF-8 look like Cyrillic in windows-1251?

/** The eight commonest letters of Russian, in small form: о е а и н т с р, more than half of any text. */
const COMMON = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0]);

/** Ё ё Ў ў І і: the Cyrillic letters outside the alphabet's run that Russian and Belarusian need. */
const OUTLYING = new Set([0xa8, 0xb8, 0xa1, 0xa2, 0xb2, 0xb3]);

/** What else a wire text holds: quotation marks, dashes, an ellipsis, №, ©, a no-break space. */
const SIGNS = new Set([0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa9, 0xab, 0xb9, 0xbb]);

/** Fewer letters than this prove nothing. */
const LEAST_LETTERS = 6;

/**
 * Whether nearly all bytes above 127 are Cyrillic letters and signs of windows-1251, the letters stand together, and the
 * common ones are as common as they should be. KOI8-R (other letters are common), Latin-1 (letters stand alone) and
 * broken UTF-8 (half of its bytes are no letters) do not pass.
 */
export function looksLikeWindows1251(bytes: Uint8Array): boolean {
  let letters = 0;
  let common = 0;
  let together = 0;
  let signs = 0;
  let others = 0;
  let previous = false;
  for (const byte of bytes) {
    const isLetter = byte >= 0xc0 || OUTLYING.has(byte);
    if (isLetter) {
      letters += 1;
      if (COMMON.has(byte | 0x20)) common += 1;
      if (previous) together += 1;
    } else if (byte >= 0x80) {
      if (SIGNS.has(byte)) signs += 1;
      else others += 1;
    }
    previous = isLetter;
  }
  if (letters < LEAST_LETTERS || others * 20 > letters || signs * 2 > letters) return false;
  return together * 2 > letters && common * 5 > letters * 2;
}
