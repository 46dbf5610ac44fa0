// Is this file no text at all?

/** How files of other kinds begin. Hex digits; `.` stands for any. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['89504e470d0a1a0a', 'PNG picture'],
  ['ffd8ff', 'JPEG picture'],
  ['47494638', 'GIF picture'],
  ['52494646........57454250', 'WebP picture'],
  ['49492a00', 'TIFF picture'],
  ['4d4d002a', 'TIFF picture'],
  ['255044462d', 'PDF document'],
  ['504b0304', 'zip archive (a .docx or .odt is one too)'],
  ['504b0506', 'zip archive'],
  ['d0cf11e0a1b11ae1', 'old Word or Excel document'],
  ['7b5c727466', 'RTF document'],
  ['1f8b', 'gzip archive'],
  ['526172211a07', 'RAR archive'],
  ['377abcaf271c', '7-Zip archive'],
  ['0000000142756431', '.DS_Store file'],
  ['53514c69746520666f726d6174203300', 'SQLite database'],
];

/** The longest of the beginnings, in bytes. */
const LONGEST = Math.max(...BEGINNINGS.map(([hex]) => hex.length / 2));

/**
 * What a file is by how it begins; null where that tells nothing.
 *
 * @example formatOfBytes(new TextEncoder().encode('%PDF-1.7\n…')) // 'PDF document'
 */
export function formatOfBytes(bytes: Uint8Array): string | null {
  const hex = Array.from(bytes.subarray(0, LONGEST), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const found = BEGINNINGS.find(([beginning]) => matches(hex, beginning));
  return found?.[1] ?? null;
}

/**
 * Whether it holds more control characters than a damaged text would: a few stray ones do not make an article binary
 * data, and are reported one by one later.
 */
export function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 && (byte < 9 || byte > 13)) controls += 1;
  }
  return controls > 2 + bytes.length / 100;
}

function matches(hex: string, beginning: string): boolean {
  if (hex.length < beginning.length) return false;
  for (let at = 0; at < beginning.length; at += 1) {
    if (beginning[at] !== '.' && beginning[at] !== hex[at]) return false;
  }
  return true;
}
