import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeSource } from '../../src/text/decode.ts';
import type { Encoding } from '../../src/text/source-file.ts';

const RUSSIAN =
  'МИНСК, 23 ноября /Корр. БЕЛТА/. Товарооборот вырос на 18%, сообщил «Звезде» посол Ермек Сатов — это №1 за годы.\n';
const BELARUSIAN =
  'МІНСК, 23 лістапада /Кар. БЕЛТА/. Тавараабарот вырас, паведаміў пасол у Беларусі, ў тым ліку з ЕАЭС.\n';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
  const marked = mark ? `\uFEFF${text}` : text;
  for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

/** In an encoding of one byte a character, by the runtime's own table of it. */
function inSingleBytes(text: string, encoding: string): Uint8Array {
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decodeByte(byte, encoding), byte]));
  return Uint8Array.from(text, (letter) => {
    const byte = table.get(letter);
    assert.ok(byte !== undefined, `${letter} is not in ${encoding}`);
    return byte;
  });
}

function decodeByte(byte: number, encoding: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.of(byte));
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(utf8(part)) : [...part])));
}

describe('bytes that are a text', () => {
  const cases: readonly (readonly [string, Uint8Array, Encoding | null, string, Encoding])[] = [
    ['ASCII', utf8('BREST. KAZINFORM - Trade rose.'), null, 'BREST. KAZINFORM - Trade rose.', 'utf-8'],
    ['UTF-8', utf8(RUSSIAN), null, RUSSIAN, 'utf-8'],
    ['UTF-8 with a mark, which is cut off', bytes([0xef, 0xbb, 0xbf], 'МИНСК'), null, 'МИНСК', 'utf-8'],
    ['a second mark, which is text', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'A'), null, '\uFEFFA', 'utf-8'],
    ['UTF-16 LE with a mark', utf16(RUSSIAN, true, true), null, RUSSIAN, 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(RUSSIAN, false, true), null, RUSSIAN, 'utf-16be'],
    ['a marked file whatever the settings say', utf16(RUSSIAN, true, true), 'windows-1251', RUSSIAN, 'utf-16le'],
    ['UTF-16 LE that the settings name', utf16(RUSSIAN, true, false), 'utf-16le', RUSSIAN, 'utf-16le'],
    [
      'Chinese UTF-16 BE that the settings name',
      utf16('哈通社明斯克', false, false),
      'utf-16be',
      '哈通社明斯克',
      'utf-16be',
    ],
    [
      'windows-1251 that the settings name',
      inSingleBytes(RUSSIAN, 'windows-1251'),
      'windows-1251',
      RUSSIAN,
      'windows-1251',
    ],
    ['ASCII in a folder of windows-1251', utf8('MINSK.'), 'windows-1251', 'MINSK.', 'utf-8'],
    ['an empty file', bytes(), null, '', 'utf-8'],
    ['an empty file with a mark', bytes([0xff, 0xfe]), null, '', 'utf-16le'],
    ['a stray control character', bytes('MINSK', [0], ' news'), null, 'MINSK\0 news', 'utf-8'],
    ['CR LF and form feeds as they are', utf8('A\r\nB\fC'), null, 'A\r\nB\fC', 'utf-8'],
    [
      'a text that begins as a format is named',
      utf8('PDF and PNG files, says the ministry'),
      null,
      'PDF and PNG files, says the ministry',
      'utf-8',
    ],
  ];
  for (const [name, input, encoding, text, readAs] of cases) {
    it(`${name} is read`, () => {
      const source = { path: 'a.txt', text, encoding: readAs };
      assert.deepEqual(decodeSource('a.txt', input, encoding), { source, messages: [] });
    });
  }

  it('UTF-8 in a folder of windows-1251 is read as UTF-8, with a note', () => {
    const { source, messages } = decodeSource('a.txt', utf8(RUSSIAN), 'windows-1251');
    assert.equal(source?.text, RUSSIAN);
    assert.deepEqual(
      messages.map(({ severity, rule }) => `${severity} ${rule}`),
      ['note encoding/not-as-settled'],
    );
  });
});

describe('bytes that are no text', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['a PNG picture', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0]), 'PNG picture'],
    ['a JPEG picture', bytes([0xff, 0xd8, 0xff, 0xe0]), 'JPEG picture'],
    ['a WebP picture', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8'), 'WebP picture'],
    ['a PDF document', utf8('%PDF-1.7\n1 0 obj'), 'PDF document'],
    ['a Word document', bytes('PK', [3, 4, 20, 0]), 'zip archive (a .docx or .odt is one too)'],
    ['an RTF document', utf8('{\\rtf1\\ansi MINSK}'), 'RTF document'],
    ['a .DS_Store file', bytes([0, 0, 0, 1], 'Bud1', [0, 0]), '.DS_Store file'],
    ['zeros', bytes([0, 0, 0, 0]), 'binary data'],
    ['a program', bytes([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1, 3, 0, 0, 0], 'text'), 'binary data'],
  ];
  for (const [name, input, format] of cases) {
    it(`${name} is left alone with one note`, () => {
      const { source, messages } = decodeSource('p.png', input, null);
      assert.equal(source, null);
      assert.equal(messages.length, 1);
      assert.equal(messages[0]?.severity, 'note');
      assert.equal(messages[0]?.rule, 'source/not-text');
      assert.equal(messages[0]?.text, `Unexpected ${format}, expected a text`);
    });
  }
});

describe('damaged text', () => {
  const cases: readonly (readonly [string, Uint8Array, string, string, RegExp])[] = [
    [
      'a byte of Latin-1',
      bytes('One\r\nTwo caf', [0xe9], ' is'),
      '2:8',
      'Unexpected 0xE9 at byte 12, expected UTF-8',
      /damaged there or in another encoding/,
    ],
    [
      'a byte after the mark',
      bytes([0xef, 0xbb, 0xbf], 'A', [0x80]),
      '1:2',
      'Unexpected 0x80 at byte 4, expected UTF-8',
      /damaged/,
    ],
    [
      'a column counted in UTF-16',
      bytes('😀М', [0xff], ' x'),
      '1:4',
      'Unexpected 0xFF at byte 6, expected UTF-8',
      /damaged/,
    ],
    [
      'a character cut at the end',
      utf8('МИНСК —').subarray(0, -1),
      '1:7',
      'Unexpected 0xE2 at byte 11, expected UTF-8',
      /cut/,
    ],
    ['an overlong form', bytes('a', [0xc0, 0xaf]), '1:2', 'Unexpected 0xC0 at byte 1, expected UTF-8', /damaged/],
    ['another overlong form', bytes([0xe0, 0x9f, 0xbf]), '1:1', 'Unexpected 0xE0 at byte 0, expected UTF-8', /./],
    [
      'half a character',
      bytes([0xed, 0xa0, 0x80], 'abc'),
      '1:1',
      'Unexpected 0xED at byte 0, expected UTF-8',
      /damaged/,
    ],
    [
      'beyond the last character',
      bytes('ab', [0xf4, 0x90, 0x80, 0x80]),
      '1:3',
      'Unexpected 0xF4 at byte 2, expected UTF-8',
      /./,
    ],
    [
      'Russian in windows-1251',
      inSingleBytes(RUSSIAN, 'windows-1251'),
      '1:1',
      'Unexpected 0xCC at byte 0, expected UTF-8',
      /encoding: windows-1251 for this folder in archive\.yaml/,
    ],
    [
      'Belarusian in windows-1251',
      inSingleBytes(BELARUSIAN, 'windows-1251'),
      '1:2',
      'Unexpected 0xCD at byte 2, expected UTF-8',
      /windows-1251/,
    ],
    [
      'Russian in KOI8-R',
      inSingleBytes(RUSSIAN.replace(/[«»—№]/g, '"'), 'koi8-r'),
      '1:1',
      'Unexpected 0xED at byte 0, expected UTF-8',
      /in another encoding/,
    ],
    [
      'French in Latin-1',
      inSingleBytes('Déjà dîné à Brest, a répété le député européen près de la saison', 'windows-1252'),
      '1:2',
      'Unexpected 0xE9 at byte 1, expected UTF-8',
      /in another encoding/,
    ],
    [
      'Russian in UTF-8 with one bad byte',
      bytes(RUSSIAN, [0xd0], RUSSIAN),
      '2:1',
      `Unexpected 0xD0 at byte ${utf8(RUSSIAN).length}, expected UTF-8`,
      /damaged there/,
    ],
    [
      'UTF-16 with half a character',
      Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x41, 0]),
      '1:2',
      'Unexpected half a character at byte 4, expected UTF-16LE',
      /damaged/,
    ],
    [
      'UTF-16 with the second half alone',
      Uint8Array.from([0xfe, 0xff, 0xdc, 0x01, 0, 0x41]),
      '1:1',
      'Unexpected half a character at byte 2, expected UTF-16BE',
      /damaged/,
    ],
    [
      'UTF-16 with a single last byte',
      Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42]),
      '1:2',
      'Unexpected a single last byte at byte 4, expected UTF-16LE',
      /cut/,
    ],
    [
      'UTF-16 LE without a mark',
      utf16(RUSSIAN, true, false),
      '1:1',
      'Missing byte order mark, expected one before UTF-16LE',
      /encoding: utf-16le for this folder/,
    ],
    [
      'UTF-16 BE without a mark',
      utf16('MINSK (BelTA) - Trade rose', false, false),
      '1:1',
      'Missing byte order mark, expected one before UTF-16BE',
      /utf-16be/,
    ],
    ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), '1:1', 'Unexpected UTF-32, expected UTF-8', /Save/],
  ];
  for (const [name, input, place, text, advice] of cases) {
    it(`${name} is an error that says where and what to do`, () => {
      const { source, messages } = decodeSource('a.txt', input, null);
      assert.equal(source, null);
      const [message, ...more] = messages;
      assert.deepEqual(more, []);
      assert.equal(message?.severity, 'error');
      assert.equal(`${message?.start?.line}:${message?.start?.column}`, place);
      assert.equal(message?.text, text);
      assert.match(message?.advice ?? '', advice);
    });
  }
});

describe('any bytes', () => {
  it('give a text or one message that says why not, and never throw', () => {
    const encoding = fc.constantFrom<(Encoding | null)[]>(null, 'utf-8', 'utf-16le', 'utf-16be', 'windows-1251');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), encoding, (input, encoding) => {
        const { source, messages } = decodeSource('a', input, encoding);
        if (source === null) assert.equal(messages.length, 1);
        else assert.ok(messages.every(({ severity }) => severity === 'note'));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('that are damaged UTF-8 are damaged at the very byte where a decoder stops', () => {
    const damaged = fc.tuple(fc.string({ unit: 'grapheme' }), fc.uint8Array({ min: 0x80, minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(damaged, ([before, after]) => {
        const input = bytes(`MINSK ${before}`, [...after]);
        const { messages } = decodeSource('a', input, null);
        const offset = Number(/at byte (\d+),/.exec(messages[0]?.text ?? '')?.[1] ?? input.length);
        const decoder = new TextDecoder('utf-8', { fatal: true });
        assert.doesNotThrow(() => decoder.decode(input.subarray(0, offset)));
        if (offset < input.length) {
          for (let end = offset + 1; end <= input.length; end += 1) {
            assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(input.subarray(0, end)));
          }
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('are the text that was encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), (text, littleEndian) => {
        const words = `БЕЛТА: ${text}`;
        assert.equal(decodeSource('a', utf16(words, littleEndian, true), null).source?.text, words);
        assert.equal(decodeSource('a', bytes([0xef, 0xbb, 0xbf], words), null).source?.text, words);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
