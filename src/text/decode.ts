// Which text do these bytes hold?
import { formatOfBytes, isBinary } from './binary.ts';
import type { Message } from './message.ts';
import type { Encoding, SourceFile } from './source-file.ts';
import { positionAt } from './span.ts';
import { looksLikeWindows1251 } from './windows-1251.ts';

export interface Decoding {
  /** Null where the bytes are no text, or a damaged one: a message says which. */
  readonly source: SourceFile | null;
  readonly messages: readonly Message[];
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** What a file may begin with to say how it is encoded. The mark of UTF-32 begins as that of UTF-16 does: it stands first. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding | 'utf-32' }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Turns the bytes of a file into text, strictly: what its encoding does not allow is an error, never a `�`.
 *
 * A byte order mark says how a file is encoded, and is no part of the text. Without one it is UTF-8, unless the settings
 * of its folder name another encoding; and even there a file that is valid UTF-8 is read as that, since no sentence in
 * windows-1251 ever is.
 *
 * @param path relative to the content folder
 * @param encoding what the settings say of the file's folder; null: nothing
 * @example decodeSource('wire/a.txt', new TextEncoder().encode('MINSK, 23 November (BelTA) – Trade rose.'), null)
 */
export function decodeSource(path: string, bytes: Uint8Array, encoding: Encoding | null): Decoding {
  const mark = MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (mark === undefined) return decodeUnmarked(path, bytes, encoding);
  const skipped = mark.bytes.length;
  const body = bytes.subarray(skipped);
  switch (mark.encoding) {
    case 'utf-32':
      return failed(utf32(path));
    case 'utf-16le':
    case 'utf-16be':
      return decodeUtf16(path, body, mark.encoding, skipped);
    default:
      return decodeUtf8(path, body, skipped);
  }
}

function decodeUnmarked(path: string, bytes: Uint8Array, encoding: Encoding | null): Decoding {
  const format = formatOfBytes(bytes);
  if (format !== null) return failed(notText(path, format));
  const binary = isBinary(bytes);
  const text = binary ? null : decodeStrictly(bytes, 'utf-8');
  if (text !== null) {
    const asSettled = encoding === null || encoding === 'utf-8' || text.length === bytes.length;
    return decoded(path, text, 'utf-8', asSettled ? [] : [unexpectedUtf8(path, encoding)]);
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeUtf16(path, bytes, encoding, 0);
  if (binary) {
    const bare = bareUtf16(bytes);
    return failed(bare === null ? notText(path, 'binary data') : missingMark(path, bare));
  }
  if (encoding !== 'windows-1251') return failed(invalidUtf8(path, bytes, 0));
  return decoded(path, new TextDecoder('windows-1251').decode(bytes), 'windows-1251');
}

function decodeUtf8(path: string, bytes: Uint8Array, skipped: number): Decoding {
  const text = decodeStrictly(bytes, 'utf-8');
  return text === null ? failed(invalidUtf8(path, bytes, skipped)) : decoded(path, text, 'utf-8');
}

function decodeUtf16(path: string, bytes: Uint8Array, encoding: Utf16, skipped: number): Decoding {
  const text = decodeStrictly(bytes, encoding);
  return text === null ? failed(invalidUtf16(path, bytes, encoding, skipped)) : decoded(path, text, encoding);
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoded(path: string, text: string, encoding: Encoding, messages: readonly Message[] = []): Decoding {
  return { source: { path, text, encoding }, messages };
}

function failed(message: Message): Decoding {
  return { source: null, messages: [message] };
}

/**
 * UTF-16 without a mark: of each pair the same byte is nearly always 00 (Latin, spaces) or 04 (Cyrillic), and the other
 * nearly never.
 */
function bareUtf16(bytes: Uint8Array): Utf16 | null {
  const high = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0 || byte === 4) high[at % 2] = (high[at % 2] ?? 0) + 1;
  }
  const pairs = bytes.length / 2;
  const [even = 0, odd = 0] = high;
  if (odd > pairs * 0.8 && even < pairs * 0.2) return 'utf-16le';
  return even > pairs * 0.8 && odd < pairs * 0.2 ? 'utf-16be' : null;
}

/** The offset of the first byte that is not UTF-8 (WHATWG's ranges: no overlong forms, no surrogates). */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      const [least, most] = next > 1 ? [0x80, 0xbf] : secondByte(lead);
      if (byte < least || byte > most) return at;
    }
    at += length;
  }
  return at;
}

/** What may follow the first byte of a character: narrower after the four that would allow overlong or absent ones. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}

/** The offset of the first half of a character that has lost its other half, or of a last byte that stands alone. */
function firstInvalidUtf16(bytes: Uint8Array, encoding: Utf16): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitAt = (at: number) => (at + 1 < bytes.length ? view.getUint16(at, encoding === 'utf-16le') : 0);
  let at = 0;
  while (at + 1 < bytes.length) {
    const kind = unitAt(at) >> 10;
    if (kind === 0x37 || (kind === 0x36 && unitAt(at + 2) >> 10 !== 0x37)) return at;
    at += kind === 0x36 ? 4 : 2;
  }
  return at;
}

function invalidUtf8(path: string, bytes: Uint8Array, skipped: number): Message {
  const offset = firstInvalidUtf8(bytes);
  const before = decodeStrictly(bytes.subarray(0, offset), 'utf-8') ?? '';
  return {
    ...{ severity: 'error', rule: 'encoding/invalid-utf-8', path, start: positionAt(before, before.length), end: null },
    text: `Unexpected ${byteName(bytes[offset])} at byte ${offset + skipped}, expected UTF-8`,
    advice: adviceFor(bytes, offset, skipped > 0),
  };
}

function adviceFor(bytes: Uint8Array, offset: number, isMarked: boolean): string {
  if (!isMarked && looksLikeWindows1251(bytes)) {
    const settle = 'set encoding: windows-1251 for this folder in archive.yaml';
    return `The file looks like Cyrillic in windows-1251: ${settle}, or save the file as UTF-8.`;
  }
  const cut = bytes.length - offset < 4 && bytes.subarray(offset + 1).every((byte) => byte >= 0x80 && byte < 0xc0);
  if (cut && (bytes[offset] ?? 0) >= 0xc2)
    return 'The file ends within a character, so it may have been cut: fetch it again.';
  return 'The file is damaged there or in another encoding: fetch it again, or save it as UTF-8.';
}

function invalidUtf16(path: string, bytes: Uint8Array, encoding: Utf16, skipped: number): Message {
  const offset = firstInvalidUtf16(bytes, encoding);
  const before = decodeStrictly(bytes.subarray(0, offset), encoding) ?? '';
  const met = offset + 1 < bytes.length ? 'half a character' : 'a single last byte';
  return {
    ...{
      severity: 'error',
      rule: 'encoding/invalid-utf-16',
      path,
      start: positionAt(before, before.length),
      end: null,
    },
    text: `Unexpected ${met} at byte ${offset + skipped}, expected ${encoding.toUpperCase()}`,
    advice: 'The file is damaged there or cut: fetch it again, or save it as UTF-8.',
  };
}

function missingMark(path: string, encoding: Utf16): Message {
  return {
    ...{ severity: 'error', rule: 'encoding/missing-mark', path, start: { line: 1, column: 1 }, end: null },
    text: `Missing byte order mark, expected one before ${encoding.toUpperCase()}`,
    advice: `Save the file as UTF-8, or set encoding: ${encoding} for this folder in archive.yaml.`,
  };
}

function utf32(path: string): Message {
  return {
    ...{ severity: 'error', rule: 'encoding/utf-32', path, start: { line: 1, column: 1 }, end: null },
    text: 'Unexpected UTF-32, expected UTF-8',
    advice: 'Save the file as UTF-8.',
  };
}

function unexpectedUtf8(path: string, settled: Encoding): Message {
  return {
    ...{ severity: 'note', rule: 'encoding/not-as-settled', path, start: null, end: null },
    text: `Unexpected UTF-8, expected ${settled} as archive.yaml says of this folder`,
    advice: 'It was read as UTF-8, and nothing needs to be done.',
  };
}

function notText(path: string, format: string): Message {
  return {
    ...{ severity: 'note', rule: 'source/not-text', path, start: null, end: null },
    text: `Unexpected ${format}, expected a text`,
    advice: 'It was left alone. If it holds an article, save its words as plain text in UTF-8.',
  };
}

function byteName(byte: number | undefined): string {
  return byte === undefined ? 'end of the file' : `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
